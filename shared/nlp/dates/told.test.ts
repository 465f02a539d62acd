/** Phrases that look back to a date told before them, and stretches that run up to publication or from it. */
import { expect, test } from 'vitest'
import type { Language } from '../../domain/language.ts'
import { findDates } from './findDates.ts'

const all = (text: string, language: Language, reference = '2025-06-24T09:30') => findDates(text, { reference, language }).map(({ value }) => (value.end === null ? value.start : `${value.start}..${value.end}`))

test.each([
  ['fr', 'Le 3 mai 2024, le pont cède. Le même jour, le maire démissionne.', '2024-05-03'], ['fr', 'Le 3 mai 2024, le pont cède. Le vendredi précédent, il tremblait.', '2024-04-26'],
  ['fr', 'Le 3 mai 2024, le pont cède. La semaine suivante, il est rasé.', '2024-05-06'], ['fr', 'En 2019, il est élu. L’année suivante, il est battu.', '2020'],
  ['fr', 'En 2019, il est élu. Deux ans plus tard, il est battu.', '2021'], ['fr', 'En mars 2019, il est élu. Le mois suivant, il est battu.', '2019-04'],
  ['en', 'On May 3, 2024 the bridge fell. That evening the mayor resigned.', '2024-05-03'], ['en', 'On May 3, 2024 the bridge fell. The previous week it had shaken.', '2024-04-22'],
  ['en', 'In 2019 he won. The previous year he had lost.', '2018'], ['en', 'It fell on May 3, 2024 at 2:05 p.m. Two hours later the mayor resigned.', '2024-05-03T16:05'],
] as const)('%s: "%s" counts from what was told', (language, text, expected) => expect(all(text, language).at(-1)).toBe(expected))

test.each([['fr', 'Le même jour, le maire démissionne.'], ['en', 'That day the mayor resigned.'], ['fr', 'Ce jour-là, il pleuvait.']] as const)('%s: "%s" is no day where none was told', (language, text) => expect(all(text, language)).toEqual([]))

test('without a date told before, the one before or after counts from publication', () => {
  expect(all('le mois précédent', 'fr')).toEqual(['2025-05'])
  expect(all('the following year', 'en')).toEqual(['2026'])
})

test.each([
  ['fr', 'au cours des dernières 24 heures', '2025-06-23T09:30..2025-06-24T09:30'], ['fr', 'dans les 48 heures à venir', '2025-06-24T09:30..2025-06-26T09:30'], ['en', 'in the past 30 minutes', '2025-06-24T09:00..2025-06-24T09:30'],
  ['en', 'in the next few days', '2025-06-25..2025-06-27'], ['fr', 'les quelques semaines passées', '2025-06-02..2025-06-22'],
] as const)('%s: "%s" is a stretch', (language, text, expected) => expect(all(text, language)).toEqual([expected]))

test('where only the day of publication is known, hours are the days that they touch', () => expect(all('the last 48 hours', 'en', '2025-06-24')).toEqual(['2025-06-22..2025-06-24']))

test('"the coming two weeks" run until the second one, "the next two weeks" are two calendar weeks', () => {
  expect(findDates('over the coming two weeks', { reference: '2025-06-24', language: 'en' })[0]!.value).toMatchObject({ start: '2025-07-07', grain: 'week', bound: 'until' })
  expect(all('over the next two weeks', 'en')).toEqual(['2025-06-30..2025-07-13'])
})

test.each([['fr', 'le dernier jour du salon'], ['en', 'on the last day of the fair'], ['fr', 'dans une seconde phase'], ['en', 'in a second vote'], ['fr', 'ces dernières heures']] as const)('%s: no date in "%s"', (language, text) => expect(all(text, language)).toEqual([]))

test('"depuis lundi" looks back and "jusqu’à dimanche" ahead, whatever day it is', () => {
  expect(all('Le pont, fermé depuis jeudi, rouvrira.', 'fr')).toEqual(['2025-06-19'])
  expect(all('Le pont reste fermé jusqu’à lundi.', 'fr')).toEqual(['2025-06-30'])
  expect(all('L’accident est survenu ce week-end.', 'fr')).toEqual(['2025-06-21..2025-06-22'])
  expect(all('Le pont rouvre ce week-end.', 'fr')).toEqual(['2025-06-28..2025-06-29'])
})
