import { describe, expect, it } from 'vitest'
import { analyseArticle } from './analyse.ts'
import type { AnalysisInput } from './analysis.ts'

const base: AnalysisInput = { text: '', noise: [], title: null, published: '2031-06-24', outlet: null, language: 'fr' }
const read = (text: string, more: Partial<AnalysisInput> = {}) => analyseArticle({ ...base, text, ...more })

describe('reading an article', () => {
  const text = 'Le général d’armée Ilian Darvos a reçu lundi 23 juin le ministre de la Défense, Karl Hestin.\n\nLire aussi : le colonel Ilian Darvos à Oradea le 3 mars 2029.\n\n« Nous avons repris toute la vallée du Sarn », a affirmé Ilian Darvos.'
  const aside = text.indexOf('Lire aussi')
  const noise = [{ start: aside, end: text.indexOf('« Nous') }]

  it('makes claims whose spans slice to the words of their sentence', () => {
    const { sentences, claims } = read(text, { noise })
    expect(claims.length).toBeGreaterThan(3)
    for (const claim of claims) {
      const sentence = text.slice(sentences[claim.sentenceIndex]!.start, sentences[claim.sentenceIndex]!.end)
      expect(sentence.slice(claim.start, claim.end)).toBe(claim.text)
      expect(sentence.slice(claim.valueSpan.start, claim.valueSpan.end)).toBe(claim.valueText)
    }
  })
  it('hears nothing of what was set aside', () => {
    const { sentences, claims } = read(text, { noise })
    expect(sentences.every((span) => span.end <= aside || span.start >= noise[0]!.end)).toBe(true)
    expect(claims.filter((claim) => claim.type === 'rank').map((claim) => claim.valueText)).toEqual(['général d’armée'])
  })
  it('dates the meeting by its weekday, and gives the quotation to its speaker', () => {
    const { claims } = read(text, { noise })
    expect(claims.find((claim) => claim.type === 'date')).toMatchObject({ attribute: 'meet', value: { start: '2031-06-23' } })
    expect(claims.find((claim) => claim.type === 'quote')).toMatchObject({ speaker: 'Ilian Darvos' })
  })
  it('gives the same claims every time, and none for an empty text', () => {
    expect(read(text)).toEqual(read(text))
    expect(read('').claims).toEqual([])
  })
})

describe('who takes part', () => {
  const first = (text: string, language: 'fr' | 'en') => analyseArticle({ text, noise: [], title: null, published: '2031-05-06', outlet: null, language }, (claims) => claims).claims[0]!.setting
  it('leaves out the agency of the dateline', () => {
    expect(first('SELM, May 6 (Korvel Wire) – The Vantis Dam released 300 tonnes of mud on Monday.', 'en').participants).not.toContain('korvel')
    expect(first('Selm, 6 mai 2031 (AVK) – Le barrage du Vantis a relâché lundi 300 tonnes de boue.', 'fr').participants).not.toContain('avk')
    expect(first('The Korvel Union (KU) of Ada Sori – a small party – won 12 seats on Monday.', 'en').participants).toContain('korvel union')
  })
  it('leaves out who only tells it', () => {
    const told = first('Le convoi transportait 126 passagers à Oradea, a précisé la procureure Anna Belor.', 'fr')
    expect([told.named, told.participants]).toEqual([0, ['anna belor']])
    expect(first('According to Colonel Orlo Vanic, 126 passengers were on the train in Oradea.', 'en').named).toBe(0)
  })
  it('keeps who does it, also where somebody is said to', () => {
    expect(first('Anna Belor a reçu 126 passagers à Oradea.', 'fr').named).toBe(1)
    expect(first('The mayor said that Anna Belor had received 126 passengers in Oradea.', 'en').named).toBe(1)
  })
})

describe('the day of a dispatch', () => {
  it('dates nothing that the dispatch tells, and the day in its sentence does', () => {
    const text = 'Oradea, 3 mai 2031 (AVK) – Orlo Vanic, élu avec 52 % des voix, est investi ce samedi 3 mai 2031.'
    const { claims } = analyseArticle({ text, noise: [], title: null, published: '2031-05-03', outlet: null, language: 'fr' }, (all) => all)
    expect(claims.filter((claim) => claim.type === 'date').map((claim) => [claim.attribute, claim.valueText])).toEqual([['swear-in', 'ce samedi 3 mai 2031']])
  })
})
