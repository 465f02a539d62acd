import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findQuotes } from './quotes.ts'

const person = (sentence: string, name: string) => ({ start: sentence.indexOf(name), end: sentence.indexOf(name) + name.length, name })

describe('quotes', () => {
  it('gives the words between the marks to the person beside the reporting verb', () => {
    const sentence = '« Nous avons repris toute la vallée », a affirmé le président Orlo Vanic devant Mirko Sand.'
    const [quote] = findQuotes(sentence, 'fr', [person(sentence, 'Orlo Vanic'), person(sentence, 'Mirko Sand')])
    expect(quote).toMatchObject({ text: 'Nous avons repris toute la vallée', speaker: 'Orlo Vanic' })
  })
  it('names no speaker where nobody is said to speak', () => {
    const sentence = '“We have taken back the whole valley,” reads the banner near Orlo Vanic.'
    expect(findQuotes(sentence, 'en', [person(sentence, 'Orlo Vanic')])[0]!.speaker).toBeNull()
  })
  it('knows the speaker by the place beside the marks, whichever verb reports', () => {
    const after = '« On n’a jamais vu cela », souffle le maire Orlo Vanic.'
    expect(findQuotes(after, 'fr', [person(after, 'le maire Orlo Vanic')])[0]).toMatchObject({ speaker: 'le maire Orlo Vanic' })
    const named = '“Force is ruled out,” the union’s chairman, Orlo Vanic, assured reporters.'
    expect(findQuotes(named, 'en', [person(named, 'Orlo Vanic')])[0]).toMatchObject({ speaker: 'Orlo Vanic' })
    const before = 'Pour Orlo Vanic, préfet du Sarn, « l’alerte a fonctionné ».'
    expect(findQuotes(before, 'fr', [person(before, 'Orlo Vanic')])[0]).toMatchObject({ speaker: 'Orlo Vanic' })
  })
  it('leaves a term in inverted commas alone', () => {
    expect(findQuotes('Le groupe « Lynx noir » a pris la ville.', 'fr', [])).toEqual([])
  })
  it('takes an open quotation to the end of its sentence', () => {
    expect(findQuotes('«Nous allons signer demain trois documents.', 'fr', [])[0]!.text).toBe('Nous allons signer demain trois documents.')
  })
  it('always slices to the quoted words', () => {
    fc.assert(fc.property(fc.string(), fc.string({ minLength: 10 }), (before, inside) => {
      const sentence = `${before} « ${inside} mot deux trois quatre »`
      for (const quote of findQuotes(sentence, 'fr', [])) expect(sentence.slice(quote.start, quote.end)).toBe(quote.text)
    }))
  })
})
