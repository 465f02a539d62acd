import { describe, expect, it } from 'vitest'
import { compareClaims } from '../stance/compare.ts'
import { analyseArticle } from './analyse.ts'
import type { AnalysisInput } from './analysis.ts'

const base: AnalysisInput = { text: '', noise: [], title: null, published: '2031-06-24', outlet: null, language: 'fr' }
const read = (text: string, more: Partial<AnalysisInput> = {}) => analyseArticle({ ...base, text, ...more })
const inContext = (text: string, published: string, language: 'fr' | 'en' = 'fr') => {
  const { claims, sentences } = read(text, { published, language })
  return claims.map((claim) => ({ claim, sentence: text.slice(sentences[claim.sentenceIndex]!.start, sentences[claim.sentenceIndex]!.end), article: { published, outlet: null, language, origin: null } }))
}
const findings = (a: ReturnType<typeof inContext>, b: ReturnType<typeof inContext>) =>
  a.flatMap((x) => b.filter((y) => x.claim.keys.some((key) => y.claim.keys.includes(key))).flatMap((y) => compareClaims(x, y) ?? []))

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

describe('two articles', () => {
  it('contradict each other on a rank in one week', () => {
    const a = inContext('Le général d’armée Ilian Darvos a pris la parole.', '2031-06-24')
    const b = inContext('De retour d’Oradea, le général de corps d’armée Ilian Darvos a tiré un bilan positif.', '2031-06-28')
    expect(findings(a, b).filter((found) => found.stance === 'contradicts').map((found) => found.reason.kind)).toEqual(['rank-differs'])
  })
  it('contradict each other on the day of one launch, not on two meetings', () => {
    const a = inContext('Le salon Armevia a été lancé le jeudi 11 septembre 2031 à Oradea.', '2031-09-14')
    const b = inContext('Le ministre a lancé vendredi 12 septembre 2031 à Oradea le salon Armevia.', '2031-09-14')
    expect(findings(a, b).some((found) => found.stance === 'contradicts' && found.reason.kind === 'date-differs')).toBe(true)
    const meeting = inContext('Ilian Darvos a reçu lundi 23 juin 2031 le président Orlo Vanic.', '2031-06-25')
    const community = inContext('Ilian Darvos a rencontré mardi 24 juin 2031 la communauté de Valdorie à Oradea.', '2031-06-25')
    expect(findings(meeting, community).filter((found) => found.stance === 'contradicts')).toEqual([])
  })
  it('do not contradict each other on what one of them denies of something else', () => {
    const a = inContext('Le ministre n’a pas signé le traité de pêche.', '2031-06-24')
    const b = inContext('Le ministre a signé le décret sur les écoles.', '2031-06-24')
    expect(findings(a, b).filter((found) => found.stance === 'contradicts')).toEqual([])
  })
})
