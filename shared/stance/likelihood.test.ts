import { describe, expect, it } from 'vitest'
import type { Language } from '../domain/language.ts'
import { claimsIn, findingsBetween } from './fixtures.ts'
import { likelihoodOf, type Signs, signNames, signsOf } from './sameThing.ts'
import { likenessOf } from './sameEvent.ts'

const stances = (a: string, b: string, language: Language = 'fr', days: [string, string] = ['2031-05-06', '2031-05-06']): string[] =>
  findingsBetween(claimsIn(a, days[0], language), claimsIn(b, days[1], language)).map((found) => found.stance)

const none = Object.fromEntries(signNames.map((name) => [name, 0])) as Signs

describe('how likely two values are of one thing', () => {
  it('rises with names, words and a slip in common, and falls with other names', () => {
    const plain = { ...none, attribute: 1, words: 0.3 }
    expect(likelihoodOf({ ...plain, names: 1 }, 'differ')).toBeGreaterThan(likelihoodOf(plain, 'differ'))
    expect(likelihoodOf({ ...plain, slip: 1 }, 'differ')).toBeGreaterThan(likelihoodOf(plain, 'differ'))
    expect(likelihoodOf({ ...plain, otherNames: 1 }, 'differ')).toBeLessThan(likelihoodOf(plain, 'differ'))
    expect(likelihoodOf({ ...plain, telling: 1 }, 'agree')).toBeGreaterThan(likelihoodOf(plain, 'agree'))
  })
  it('is the same whichever claim comes first', () => {
    const dated = (text: string, day: string) => claimsIn(text, day).find(({ claim }) => claim.type === 'date')
    const a = dated('Un incendie a ravagé mardi l’usine Norvent de Dorane.', '2031-05-06')
    const b = dated('L’usine Norvent a brûlé lundi, a dit le maire de Dorane, Orlo Vanic.', '2031-05-07')
    expect(signsOf(a!, b!, likenessOf(a!, b!))).toEqual(signsOf(b!, a!, likenessOf(b!, a!)))
  })
})

describe('ballots', () => {
  const first = 'La présidentielle de Sarénie a eu lieu dimanche. Orlo Vanic a obtenu 52,81 % des voix, selon les résultats provisoires.'
  it('have one result, whichever day it is given', () => {
    expect(stances(first, 'Orlo Vanic a été proclamé élu à la présidentielle de Sarénie avec 52,36 % des voix.', 'fr', ['2031-05-06', '2031-05-20'])).toContain('contradicts')
  })
  it('have another while ballots are still being counted', () => {
    expect(stances('La présidentielle de Sarénie a eu lieu dimanche. Orlo Vanic a 50,74 % des voix, selon des résultats partiels.', first)).not.toContain('contradicts')
  })
})

describe('what is announced', () => {
  it('has happened where it is a seizure or a count, and is to come where it is an opening', () => {
    const modalities = (text: string): string[] => claimsIn(text, '2031-05-06').map(({ claim }) => claim.setting.modality)
    expect(modalities('La douane a annoncé mardi la saisie de 300 kilos de résine à Dorane.')).not.toContain('planned')
    expect(modalities('Le maire a annoncé mardi la fermeture du pont de Dorane.')).toContain('planned')
  })
})

describe('a slip', () => {
  const storm = 'Typhoon Mahala struck the coast of Velmont in Sarenia on Friday.'
  it('is one, whatever words the two sentences have for what is counted', () => {
    expect(stances(`${storm} The storm forced the evacuation of 326,000 people along the coast.`, `${storm} Some 236,000 people along the coast had been moved to schools.`, 'en')).toContain('contradicts')
  })
  it('is none where the digits are others', () => {
    expect(stances(`${storm} The storm forced the evacuation of 326,000 people along the coast.`, `${storm} Some 190,000 people along the coast had no power.`, 'en')).not.toContain('contradicts')
  })
})
