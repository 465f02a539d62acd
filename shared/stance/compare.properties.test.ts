/** What must hold of any two articles, whatever they say: symmetry, agreement with oneself, and marks that lie on the words they mark. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { turnReason } from '../domain/reason.ts'
import type { Language } from '../domain/language.ts'
import { compareClaims } from './compare.ts'
import type { ClaimInContext } from './comparison.ts'
import { claimsIn } from './fixtures.ts'

type Telling = { text: string; language: Language; published: string | null }

const people = ['Ilian Darvos', 'Mirta Orlic', 'Anselme Rehn', 'Sévan Calesse']
const places = ['Oradea', 'Lyon', 'Bergen']
const parts: Record<Language, { who: string[]; does: string[]; when: string[]; where: string[]; tail: string[] }> = {
  fr: {
    who: ['Le général de brigade', 'Le colonel', 'Le ministre de la Défense', 'L’ancien maire', 'La procureure', 'Le président'],
    does: ['a signé l’accord de pêche', 'n’a pas signé l’accord de pêche', 'a été nommé chef d’état-major', 'a reçu une délégation de 40 personnes', 'a été condamné à trois ans de prison, dont deux avec sursis,', 'a annoncé la mort d’au moins 12 passagers', 'arrivera avec près de 300 soldats'],
    when: ['lundi', 'le 4 mai 2031', 'le mardi 6 mai 2031', 'hier', 'à 17 h 42', 'depuis 2022', ''], where: places.map((place) => `à ${place}`), tail: ['', ', soit 12 % de plus qu’en 2030', ', a-t-il dit', ' pour une durée de six mois'],
  },
  en: {
    who: ['Brigadier General', 'Colonel', 'Defence Minister', 'Former mayor', 'Prosecutor', 'President'],
    does: ['signed the fishing deal', 'did not sign the fishing deal', 'was appointed chief of staff', 'received a delegation of 40 people', 'was sentenced to three years in prison, two of them suspended,', 'said at least 12 passengers died', 'will arrive with nearly 300 soldiers'],
    when: ['on Monday', 'on May 4, 2031', 'on Tuesday, May 6, 2031', 'yesterday', 'at 5:42 p.m.', 'since 2022', ''], where: places.map((place) => `in ${place}`), tail: ['', ', up 12% from 2030', ', he said', ' for a period of six months'],
  },
}

const day = fc.constantFrom('2031-05-05', '2031-05-06', '2031-05-09', null)
const sentenceIn = (language: Language) => {
  const { who, does, when, where, tail } = parts[language]
  return fc.tuple(fc.constantFrom(...who), fc.constantFrom(...people), fc.constantFrom(...does), fc.constantFrom(...when), fc.constantFrom(...where), fc.constantFrom(...tail))
    .map(([title, name, did, on, at, rest]) => `${title} ${name} ${did} ${on} ${at}${rest}.`.replaceAll(/ {2,}/g, ' '))
}
const telling: fc.Arbitrary<Telling> = fc.constantFrom<Language>('fr', 'en').chain((language) =>
  fc.record({ text: fc.array(sentenceIn(language), { minLength: 1, maxLength: 3 }).map((sentences) => sentences.join(' ')), language: fc.constant(language), published: day }))

const claimsOf = ({ text, language, published }: Telling, outlet: string | null = null): ClaimInContext[] => claimsIn(text, published, language, outlet)

const pairs = (a: readonly ClaimInContext[], b: readonly ClaimInContext[]): [ClaimInContext, ClaimInContext][] => a.flatMap((x) => b.map((y): [ClaimInContext, ClaimInContext] => [x, y]))

describe('comparing any two claims', () => {
  it('says the same from both sides, with the reason turned round', () => {
    fc.assert(fc.property(telling, telling, (left, right) => {
      for (const [a, b] of pairs(claimsOf(left), claimsOf(right))) {
        const there = compareClaims(a, b)
        const back = compareClaims(b, a)
        expect(back && { ...back, reason: turnReason(back.reason) }).toEqual(there)
      }
    }), { numRuns: 60 })
  })

  it('never finds that an article contradicts itself told again by another outlet', () => {
    fc.assert(fc.property(telling, (one) => {
      const again = claimsOf(one, 'Le Relais')
      for (const [a, b] of pairs(claimsOf(one, 'La Source'), again)) {
        if (a.sentence === b.sentence) expect(compareClaims(a, b)?.stance ?? 'none').not.toMatch(/contradicts|evolved/)
      }
    }), { numRuns: 120 })
  })

  it('takes no side over the kind of space between words', () => {
    fc.assert(fc.property(telling, (one) => {
      const spaced = { ...one, text: one.text.replaceAll(' ', '\u00A0') }
      for (const [a, b] of pairs(claimsOf(one), claimsOf(spaced))) {
        if (a.sentence.replaceAll(' ', '\u00A0') === b.sentence) expect(compareClaims(a, b)?.stance ?? 'none').not.toBe('contradicts')
      }
    }), { numRuns: 60 })
  })

  it('marks words that stand in the sentence, and scores between nothing and certainty', () => {
    fc.assert(fc.property(telling, telling, (left, right) => {
      for (const [a, b] of pairs(claimsOf(left), claimsOf(right))) {
        const found = compareClaims(a, b)
        if (found === null) continue
        expect(found.score).toBeGreaterThanOrEqual(0)
        expect(found.score).toBeLessThanOrEqual(1)
        for (const [span, sentence] of [[found.reason.claimSpan, a.sentence], [found.reason.evidenceSpan, b.sentence]] as const) {
          if (span === null) continue
          expect(span.start).toBeGreaterThanOrEqual(0)
          expect(span.start).toBeLessThan(span.end)
          expect(span.end).toBeLessThanOrEqual(sentence.length)
        }
      }
    }), { numRuns: 60 })
  })
})
