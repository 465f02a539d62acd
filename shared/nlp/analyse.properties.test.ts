/** What must hold of the reading of any text, also of one that nobody would write: it never throws, its offsets lie on the words they name, and it takes time in proportion. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Language } from '../domain/language.ts'
import { analyseArticle } from './analyse.ts'
import { findMentions } from './findMentions.ts'
import { splitSentences } from './sentences.ts'
import { scanText } from './words/scanText.ts'

const fragments = [
  'le général de corps d’armée', 'Lieutenant General', 'Ilian Darvos', 'DARVOS', 'ministre de la Défense', 'Prime Minister', 'le 3 mai 2031', 'May 3, 2031', 'hier', 'on Tuesday', '12 h 51', '3,02 %', '1 644',
  'au moins 200 morts', 'more than two thirds', '« il a dit »', '“said”', 'n’a pas', 'did not', 'M.', 'U.S.', '…', '\n\n', '—', '(', ')', '65 ans', 'fifty-one', 'dont deux', '€', '£3m', '-12', '²', 'e\u0301', '\u202E', '😀', '\u200B', 'ﬁn', 'İstanbul', 'ß',
]
const text = fc.array(fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...fragments) }, { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 8 }) }), { maxLength: 40 }).map((words) => words.join(' '))
const language = fc.constantFrom<Language>('fr', 'en')

const analyse = (own: string, lang: Language) => analyseArticle({ text: own, noise: [], title: null, published: '2031-05-06', outlet: null, language: lang }, (claims) => claims)

describe('reading any text', () => {
  it('gives sentences in order, and claims whose words stand in their sentence', () => {
    fc.assert(fc.property(text, language, (own, lang) => {
      const { sentences, claims } = analyse(own, lang)
      sentences.forEach((sentence, index) => expect(sentence.start).toBeGreaterThanOrEqual(index === 0 ? 0 : sentences[index - 1]!.end))
      for (const claim of claims) {
        const sentence = sentences[claim.sentenceIndex]!
        const words = own.slice(sentence.start, sentence.end)
        expect(claim.text).toBe(words.slice(claim.start, claim.end))
        expect(claim.valueText).toBe(words.slice(claim.valueSpan.start, claim.valueSpan.end))
        expect(claim.start).toBeLessThan(claim.end)
      }
    }), { numRuns: 300 })
  })

  it('gives mentions whose words stand in the text', () => {
    fc.assert(fc.property(text, language, (own, lang) => {
      const { mentions } = findMentions(own, lang, splitSentences(own, lang), '2031-05-06', scanText(own))
      for (const mention of Object.values(mentions).flat()) expect(mention.text).toBe(own.slice(mention.start, mention.end))
    }), { numRuns: 300 })
  })

  it('gives the same twice', () => {
    fc.assert(fc.property(text, language, (own, lang) => { expect(analyse(own, lang)).toEqual(analyse(own, lang)) }), { numRuns: 50 })
  })
})

describe('reading a hostile text', () => {
  const size = 60_000
  // Each token of the readers' own kind, without end: what a careless pattern would try in every combination.
  const worst = ['le général de ', 'Darvos ', '12 ', '12,', 'le 3 mai au ', 'on Tuesday and ', '« ', '"', '(', 'n’a pas ', 'M. ', 'a', '-', '. ', 'de la ', 'minister of ', 'A. B. ', '1 000 ', 'dont ', '\n', 'hier ', 'vingt et ', 'twenty-']
  it.each(worst)('%j without end takes time in proportion to its length', (token) => {
    const timeOnce = (length: number): number => {
      const own = token.repeat(Math.ceil(length / token.length)).slice(0, length)
      const start = Date.now()
      analyse(own, 'fr')
      return Date.now() - start
    }
    // The better of two, since other work on the machine only ever adds.
    const time = (length: number): number => Math.min(timeOnce(length), timeOnce(length))
    const short = time(size / 10)
    const long = time(size)
    // Ten times the text in at most fifty times the time: a square would take a hundred times as long. Below half a second nobody waits.
    expect(long < 500 || long < 50 * Math.max(short, 1)).toBe(true)
  })
})
