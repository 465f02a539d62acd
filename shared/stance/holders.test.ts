import { expect, it } from 'vitest'
import type { Language } from '../domain/language.ts'
import { claimsIn, findingsBetween } from './fixtures.ts'

const between = (a: string, b: string, language: Language): string[] =>
  findingsBetween(claimsIn(a, '2031-06-24', language), claimsIn(b, '2031-06-24', language)).filter(({ stance }) => stance === 'contradicts').map(({ reason }) => `${reason.kind}: ${reason.claimValue} / ${reason.evidenceValue}`)

const final = 'Selm Rovers beat Trévane United 2-1 in the final in Lagos. The referee, Abel Moko, sent off two players.'
const other = 'Trévane United lost the final to Selm Rovers in Lagos. The referee, Jean Sika, sent off two players.'

it('one match has one referee, unless an article knows both names', () => {
  expect(between(final, other, 'en')).toEqual(['person-differs: Abel Moko / Jean Sika'])
  expect(between(final, `${other} Abel Moko was the fourth official.`, 'en')).toEqual([])
  expect(between(final, 'A storm closed the port of Korvel. The referee, Jean Sika, sent off two players.', 'en')).toEqual([])
})

const blast = 'Une explosion a fait trois morts à l’usine Norvex de Selm. Le préfet, Marc Orlo, a salué les secours.'

it('one story has one prefect; a prefect of the region is another', () => {
  expect(between(blast, 'L’explosion de l’usine Norvex à Selm a fait trois morts. Le préfet, Paul Girod, est venu.', 'fr')).toHaveLength(1)
  expect(between(blast, 'L’explosion de l’usine Norvex à Selm a fait trois morts. Le préfet de région, Paul Girod, est venu.', 'fr')).toEqual([])
  expect(between(blast, 'Un incendie a détruit une ferme à Korvel. Le préfet, Paul Girod, est venu.', 'fr')).toEqual([])
})
