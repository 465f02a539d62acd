import { describe, expect, it } from 'vitest'
import type { Language } from '../../domain/language.ts'
import { analyseArticle } from '../analyse.ts'

/** What each date of a sentence dates, by frame; "time" where it dates no event that is known. */
const dated = (text: string, language: Language): string[] =>
  analyseArticle({ text, noise: [], title: null, outlet: null, published: '2031-05-20', language }, (claims) => claims).claims.filter((claim) => claim.type === 'date').map((claim) => claim.attribute)

describe('which event a date belongs to', () => {
  it.each([
    ['The death toll from the collapse of the Selm tower climbed to 23 on Saturday evening.', 'en'],
    ['The number of people killed in the crash rose to 40 on Monday.', 'en'],
    ["Le bilan de l'explosion s'est encore alourdi jeudi soir.", 'fr'],
    ['The province on Tuesday put the damage caused by the storm at two million.', 'en'],
    ['La région a chiffré mardi les dégâts provoqués par le cyclone.', 'fr'],
  ] as const)('gives the day on which a count rose to no event: %s', (text, language) => expect(dated(text, language)).toEqual(['time']))
  it.each([
    ["Le ministre a inspecté lundi la route où s'est produit l'accident.", 'fr'],
    ['The mayor won the election, partial results showed on Monday.', 'en'],
    ['Both camps swapped gifts on Tuesday in Orlo, the first step of the agreement signed in Selm.', 'en'],
  ] as const)('leaves the day of a verb that no list holds with that verb: %s', (text, language) => expect(dated(text, language)).toEqual(['time']))
  it.each([
    ['The earthquake shook Selm at 4:17 a.m. on Tuesday.', 'en', 'quake'],
    ['The first round of the election on Sunday was calm.', 'en', 'elect'],
    ["Le premier tour de l'élection a eu lieu dimanche.", 'fr', 'elect'],
    ['Jeudi, selon la police, un car a percuté un camion.', 'fr', 'crash'],
    ['Le mercredi 14 mai, le train, assurant la liaison, est sorti des rails.', 'fr', 'crash'],
    ['The ship sank after it hit rocks on Friday.', 'en', 'crash'],
    ["La signature de l'accord est intervenue lundi.", 'fr', 'sign'],
    ['The toll from the explosion on Friday rose again.', 'en', 'explode'],
  ] as const)('still dates the event of which the sentence tells: %s', (text, language, frame) => expect(dated(text, language)).toEqual([frame]))
})
