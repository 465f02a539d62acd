import { describe, expect, it } from 'vitest'
import type { Language } from '../domain/language.ts'
import { claimsIn, findingsBetween } from './fixtures.ts'

type Pair = readonly [Language, string, Language, string]
const leads: Record<Language, string> = {
  en: 'Voters in Talvenia chose a new parliament on Sunday. The Harbour Party of Marek Dolan and the Green League of Anna Belor were the main rivals.',
  fr: 'Les électeurs de Talvenie ont élu dimanche un nouveau parlement. Le Parti du port de Marek Dolan et la Ligue verte d’Anna Belor étaient les principaux rivaux.',
}
const stances = ([language, a, other, b]: Pair): string[] =>
  findingsBetween(claimsIn(`${leads[language]} ${a}`, '2031-05-06', language), claimsIn(`${leads[other]} ${b}`, '2031-05-06', other)).filter(({ reason }) => reason.kind.startsWith('quantity')).map(({ stance }) => stance)
const contradict = (pairs: readonly Pair[]): void => it.each(pairs)('contradict each other: %s %s / %s %s', (...pair) => expect(stances(pair)).toContain('contradicts'))
const support = (pairs: readonly Pair[]): void => it.each(pairs)('bear each other out: %s %s / %s %s', (...pair) => {
  expect(stances(pair)).toContain('supports')
  expect(stances(pair)).not.toContain('contradicts')
})
const never = (pairs: readonly Pair[]): void => it.each(pairs)('are of two things: %s %s / %s %s', (...pair) => expect(stances(pair)).not.toContain('contradicts'))

describe('turnout', () => {
  contradict([
    ['en', 'Just over 42 percent of the registered voters took part.', 'en', 'Turnout stood at 47 percent.'],
    ['en', '42.1 percent of eligible voters went to the polls.', 'en', 'Voter turnout was put at 51%.'],
    ['fr', '42 % des électeurs se sont rendus aux urnes.', 'fr', 'Le taux de participation est de 51 %.'],
    ['fr', '42,1 % des électeurs ont pris part au scrutin.', 'en', 'Turnout was 51 percent.'],
    ['fr', 'L’abstention a atteint 48 %.', 'fr', 'La participation est de 42 %.'],
  ])
  support([
    ['en', 'Just over 42 percent of the registered voters took part.', 'en', 'Turnout stood at 42.1 percent.'],
    ['en', 'Some 42 percent of voters cast ballots.', 'en', 'Turnout stood at 42.1 percent.'],
    ['fr', 'Un peu plus de 42 % des inscrits ont voté.', 'fr', 'La participation s’est établie à 42,1 %.'],
    ['fr', '42,1 % des électeurs inscrits se sont déplacés.', 'en', 'Turnout was 42.1 percent.'],
    ['fr', 'L’abstention a atteint 58 %.', 'fr', 'La participation est de 42 %.'],
  ])
  never([
    ['en', 'Turnout stood at 42.1 percent.', 'en', 'The Harbour Party won 47.3 percent.'],
    ['en', 'Turnout stood at 42.1 percent at 5 pm.', 'en', 'Turnout was 61 percent.'],
    ['en', 'In 2022 turnout was 37.4 percent.', 'en', 'Turnout was 42.1 percent.'],
    ['en', '55 percent of voters voted for the reform.', 'en', 'Turnout was 42.1 percent.'],
  ])
})

describe('those who may vote and those who did', () => {
  contradict([
    ['en', 'Some 1.4 million people were registered to vote.', 'en', 'The country has 1.9 million registered voters.'],
    ['en', 'The roll carried 1,402,318 names.', 'en', 'About 1.9 million people were eligible to vote.'],
    ['fr', 'Quelque 1,4 million d’électeurs étaient appelés aux urnes.', 'fr', 'Le fichier électoral compte 1,9 million d’inscrits.'],
    ['fr', 'Quelque 1,4 million d’électeurs étaient appelés aux urnes.', 'en', 'The country has 1.9 million registered voters.'],
  ])
  support([
    ['en', 'The roll carried 1,402,318 names.', 'en', 'The country has 1.4 million registered voters.'],
    ['en', 'Some 1.4 million people were registered to vote.', 'en', 'The electoral roll lists 1,402,318 voters.'],
    ['fr', 'Quelque 1,4 million d’électeurs étaient appelés aux urnes.', 'fr', 'La liste électorale compte 1 402 318 noms.'],
  ])
  never([
    ['en', 'The country has 1.4 million registered voters.', 'en', '590,000 voters cast ballots.'],
    ['en', 'The country has 1.4 million registered voters.', 'en', 'Of 1,402,118 registered voters, 855,292 went to the polls.'],
    ['fr', 'Quelque 1,4 million d’électeurs étaient appelés aux urnes.', 'fr', '590 000 électeurs ont voté.'],
  ])
})

describe('the votes and seats of each contender', () => {
  contradict([
    ['en', 'The Harbour Party finished with 34.2 percent.', 'en', 'The Harbour Party took 36.8 percent of the vote.'],
    ['en', 'The shares of the vote are unchanged, with 45.27 percent for the Harbour Party.', 'en', 'The Harbour Party won 43.1 percent of the vote.'],
    ['fr', 'Le Parti du port a obtenu 34,2 % des voix.', 'fr', 'Le Parti du port recueille 36,8 % des suffrages.'],
    ['en', 'The Harbour Party won 54 seats.', 'en', 'The Harbour Party took 57 of the 120 seats.'],
    ['fr', 'Le Parti du port obtient 54 sièges.', 'fr', 'Le Parti du port remporte 57 des 120 sièges.'],
    ['en', 'Marek Dolan won 52.9 percent of the vote.', 'en', 'Marek Dolan was elected with 51.4 percent.'],
  ])
  support([
    ['en', 'The Green League obtains 12.08 percent.', 'en', 'The Harbour Party is in talks with the Green League, which won around 12 percent of the vote.'],
    ['en', 'The Harbour Party won 54 of the 120 seats.', 'en', 'The Harbour Party is seven seats short of the 61 it needs to govern alone.'],
    ['fr', 'Le Parti du port obtient 54 sièges.', 'fr', 'Il manque sept sièges au Parti du port pour atteindre la majorité de 61.'],
    ['en', 'The Green League ends with 15 seats.', 'en', 'The Harbour Party ends with 53 seats, while the Green League moves up to 15.'],
  ])
  never([
    ['en', 'The Harbour Party won 34.2 percent of the vote.', 'en', 'The Harbour Party is in talks with the Green League, which won around 12 percent of the vote.'],
    ['fr', 'Le Parti du port a obtenu 34,2 % des voix.', 'fr', 'La Ligue verte, avec 21,8 % des suffrages, arrive derrière le Parti du port.'],
    ['en', 'The shares of the vote are unchanged, with 45.27 percent for the Harbour Party.', 'en', 'The Green League won around 12 percent of the vote.'],
    ['en', 'The Harbour Party won 54 seats.', 'en', 'The Green League follows with 35 seats, ahead of the Harbour Party.'],
    ['en', 'The Harbour Party is seven seats short of a majority.', 'en', 'The Harbour Party loses one seat.'],
    ['en', 'The Harbour Party has 15 seats.', 'en', 'The Harbour Party gives up one seat.'],
    ['fr', 'Le Parti du port obtient 54 sièges.', 'fr', 'Le Parti du port obtient trois sièges de plus.'],
    ['en', 'Together they would hold 68 seats.', 'en', 'The Green League has 15 seats.'],
  ])
})
