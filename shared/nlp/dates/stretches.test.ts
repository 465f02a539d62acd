/** Ranges, lists, times between two hours, named years and counted days: what says more than one point, or counts from one. */
import { expect, test } from 'vitest'
import type { Language } from '../../domain/language.ts'
import { findDates } from './findDates.ts'

const all = (text: string, language: Language) =>
  findDates(text, { reference: '2025-06-24T09:30', language }).map(({ value }) => (value.end === null ? value.start : `${value.start}..${value.end}`))

test.each([
  ['fr', 'Le salon, ouvert du 11 au 14, a reçu douze pays.', '2025-06-11..2025-06-14'], ['fr', 'dans la nuit du 28 au 1er mars', '2025-02-28..2025-03-01'], ['en', 'They met from the 3rd to the 5th.', '2025-06-03..2025-06-05'],
  ['en', 'on June 4, 5 and 6', '2025-06-04..2025-06-06'], ['en', 'June 4 and 5, 2024', '2024-06-04..2024-06-05'], ['fr', 'mars-avril 2024', '2024-03..2024-04'], ['en', 'Monday-Friday', '2025-06-23..2025-06-27'],
  ['fr', 'en 2023-24', '2023..2024'], ['en', 'in 2019/20', '2019..2020'], ['fr', 'dans la nuit de samedi à dimanche', '2025-06-21..2025-06-22'], ['fr', 'du 30 avril au 2 mai 2024', '2024-04-30..2024-05-02'],
  ['fr', 'le week-end du 14 juin', '2025-06-14..2025-06-15'], ['fr', 'le week-end du 12 au 14 juillet', '2025-07-12..2025-07-14'], ['en', 'Thu Oct 26 - 28, 11:00:09 2023', '2023-10-26..2023-10-28'],
] as const)('%s: "%s" is one stretch', (language, text, expected) => expect(all(text, language)).toEqual([expected]))

test.each([
  ['fr', 'du 4 au 6 étages'], ['en', 'from the 3rd to the 5th floor'], ['fr', 'pages 3 à 5'], ['fr', 'rue du 4 septembre'], ['fr', 'la caserne du 14-Juillet'],
  ['fr', 'une grève de 24 heures'], ['fr', 'après 5 heures de débat'], ['en', 'They won ten to nine.'], ['fr', 'chaque dimanche'], ['en', 'every Monday'], ['en', 'the last week of the trial'],
  ['fr', 'ces derniers mois'], ['en', 'in two days of fighting'], ['fr', 'Vingt ans après, elle raconte.'], ['fr', 'Louis XIV et le XIVe corps'], ['en', 'The Sunday Mirror'],
] as const)('%s: no date in "%s"', (language, text) => expect(all(text, language)).toEqual([]))

test('"June 4 and 5 others" names one day', () => expect(all('On June 4 and 5 others left.', 'en')).toEqual(['2025-06-04']))

test.each([
  ['fr', 'jeudi de 9h à 11h30', '2025-06-26T09:00..2025-06-26T11:30'], ['fr', 'entre 9h30 et 11h hier', '2025-06-23T09:30..2025-06-23T11:00'], ['en', 'from 1 to 3 p.m. on Thursday', '2025-06-26T13:00..2025-06-26T15:00'],
  ['en', 'yesterday from 11 p.m. to 2 a.m.', '2025-06-23T23:00..2025-06-24T02:00'], ['fr', 'à quinze heures quinze', '2025-06-24T15:15'], ['fr', 'sur le coup de 16 heures', '2025-06-24T16:00'], ['fr', 'à midi et demi', '2025-06-24T12:30'], ['fr', 'vendredi à midi', '2025-06-27T12:00'],
  ['fr', 'à dix heures moins vingt', '2025-06-24T09:40'], ['en', 'at half past five', '2025-06-24T05:30'], ['en', 'at ten minutes to six pm', '2025-06-24T17:50'], ['en', '5 o’clock on Monday', '2025-06-23T05:00'],
  ['en', 'at 10 a.m. (1400 GMT) Tuesday', '2025-06-24T10:00'], ['en', 'Thu Oct 26 11:00:09 2023', '2023-10-26T11:00'],
] as const)('%s: "%s" has its time of day', (language, text, expected) => expect(all(text, language)).toEqual([expected]))

test.each([
  ['fr', 'le 24 juin de l’année dernière', '2024-06-24'], ['en', 'in June last year', '2024-06'], ['en', 'Jan. 6, ’21', '2021-01-06'], ['fr', 'au premier semestre de l’année prochaine', '2026-01..2026-06'],
  ['fr', 'le dernier vendredi du mois', '2025-06-27'], ['fr', 'le premier jour de l’année', '2025-01-01'], ['en', 'the last day of 2024', '2024-12-31'], ['en', 'the first week of 2025', '2025-01-06'],
  ['fr', 'le mardi après Pâques', '2025-04-22'], ['en', 'the third Friday before May 12', '2025-04-25'], ['en', 'the closest Monday to October 5', '2025-10-06'], ['en', 'two Sundays ago', '2025-06-15'], ['fr', 'il y a deux dimanches', '2025-06-15'],
  ['fr', 'S1 2024', '2024-01..2024-06'], ['en', 'in H2 2024', '2024-07..2024-12'], ['en', 'in the early 2000s', '2000..2003'], ['fr', 'à la fin des années quatre-vingt-dix', '1996..1999'], ['en', 'the late nineties', '1996..1999'],
  ['fr', 'au XXe siècle', '1901..2000'], ['en', 'the early 19th century', '1801..1834'], ['fr', 'd’ici quinze jours', '2025-07-09'], ['en', 'within two weeks', '2025-07-08'], ['en', 'a couple of weeks ago', '2025-06-10'],
  ['fr', 'Le conseil se réunit lundi (30 juin).', '2025-06-30'], ['fr', 'le 14-Juillet', '2025-07-14'],
] as const)('%s: "%s" lies where its words put it', (language, text, expected) => expect(all(text, language)).toEqual([expected]))

test('figures that say nothing in a sentence are a date where nothing else was written', () => {
  expect(all('17 2', 'fr')).toEqual(['2025-02-17'])
  expect(all('le 20 2 14', 'fr')).toEqual(['2014-02-20'])
  expect(all('Il obtient 17 2 fois.', 'fr')).toEqual([])
  expect(all('a vote of 2/3', 'en')).toEqual([])
})
