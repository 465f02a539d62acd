import { describe, expect, it } from 'vitest'
import type { Language } from '../../domain/language.ts'
import { analyseArticle } from '../analyse.ts'
import { readPenalties } from './penalties.ts'

const year = 365.25
const round = (days: number | null): number | null => (days === null ? null : Math.round((days / year) * 100) / 100)

/** Each penalty as "kind stage total/served/suspended" in years. */
function read(text: string, language: Language = 'fr'): string[] {
  const found: string[] = []
  analyseArticle({ text, noise: [], title: null, outlet: null, published: null, language }, (claims, reading) => {
    found.push(...readPenalties(reading).map(({ term }) => `${term.kind} ${term.stage} ${round(term.total)}/${round(term.served)}/${round(term.suspended)}`))
    return claims
  })
  return found
}

describe('penalties', () => {
  it.each([
    ['fr', 'Orlo Vanic est condamné à trois ans de prison, dont deux avec sursis.', 'prison imposed 3/1/2'],
    ['fr', 'Orlo Vanic écope d’un an de prison ferme et de deux ans avec sursis.', 'prison imposed 3/1/2'],
    ['fr', 'Condamné à quatre ans de prison, dont un ferme, il fait appel.', 'prison imposed 4/1/3'],
    ['fr', 'Il a été condamné à dix-huit mois avec sursis.', 'prison imposed 1.5/0/1.5'],
    ['fr', 'Le procureur avait requis deux ans de prison, dont la moitié avec sursis.', 'prison sought 2/1/1'],
    ['fr', 'Il encourt dix ans de prison.', 'prison risked 10/null/null'],
    // At such a length nobody's age is meant.
    ['fr', 'La cour a condamné l’ancien maire à vingt-cinq ans de réclusion criminelle.', 'prison imposed 25/null/null'],
    ['fr', 'Il a été condamné à douze ans.', 'prison imposed 12/null/null'],
    ['fr', 'Une peine d’inéligibilité de cinq ans lui est infligée.', 'ineligibility imposed 5/null/null'],
    ['fr', 'Cinq ans durant, il ne pourra briguer aucun mandat.', 'ineligibility imposed 5/null/null'],
    ['en', 'He was sentenced to three years in prison, two of them suspended.', 'prison imposed 3/1/2'],
    ['en', 'She was given an 18-month suspended sentence.', 'prison imposed 1.5/0/1.5'],
    ['en', 'Prosecutors had sought a five-year prison term.', 'prison sought 5/null/null'],
    ['en', 'The judge barred her from running for office for five years.', 'ineligibility imposed 5/null/null'],
  ] as const)('%s: %s', (language, text, expected) => expect(read(text, language)).toEqual([expected]))
  it('parts two people and two penalties', () => {
    expect(read('Ana Bol est condamnée à deux ans de prison avec sursis, Karl Hestin à six mois ferme.')).toEqual(['prison imposed 2/0/2', 'prison imposed null/0.5/null'])
    expect(read('The court jailed Karl Hestin for four years and banned him from office for five years.', 'en')).toEqual(['prison imposed 4/null/null', 'ineligibility imposed 5/null/null'])
  })
  it('leaves time that is no penalty alone', () => {
    expect(read('Il a passé trois ans en prison.')).toEqual([])
    expect(read('Deux jours après sa condamnation, il fait appel.')).toEqual([])
    expect(read('Prison guards went on strike for three days.', 'en')).toEqual([])
  })
})

it('takes no age for a penalty', () => {
  expect(read('À 25 ans, Orlo Vanic a été condamné à trois ans de prison.')).toEqual(['prison imposed 3/null/null'])
})
