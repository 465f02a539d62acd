import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Language } from '../../domain/language.ts'
import { findDates } from '../dates/findDates.ts'
import { stem } from '../stem.ts'
import { findQuantities } from './findQuantities.ts'

const find = (text: string, language: Language = 'fr') => findQuantities(text, language, findDates(text, { reference: '2025-06-24', language }))
const figures = (text: string, language: Language = 'fr') => find(text, language).quantities
const one = (text: string, language: Language = 'fr') => {
  const found = figures(text, language)
  expect(found.map((mention) => mention.text)).toHaveLength(1)
  return found[0]!.value
}

describe('what is counted', () => {
  test('is the main noun, with what describes it after it', () => {
    expect(one('On compte 1 644 morts.')).toMatchObject({ amount: 1644, unit: null, counted: [stem('morts', 'fr')], approximation: 'exact' })
    expect(one('Seize chefs d’État africains sont venus.')).toMatchObject({ amount: 16, counted: ['chefs', 'État', 'africains'].map((word) => stem(word, 'fr')) })
    expect(one('Up to 100 construction workers were there.', 'en')).toMatchObject({ amount: 100, approximation: 'at-most', counted: [stem('workers', 'en'), stem('construction', 'en')] })
    expect(one('The army freed dozens of hostages.', 'en')).toMatchObject({ amount: 24, approximation: 'at-least', counted: [stem('hostages', 'en')] })
  })
  test('a participle after the number is no noun', () => {
    expect(one('There were 81 believed trapped.', 'en')).toMatchObject({ amount: 81, counted: [] })
  })
  test('the whole of which it is a part is kept apart', () => {
    expect(one('Soit 70,4 % des inscrits.')).toMatchObject({ amount: 70.4, unit: 'percent', whole: [stem('inscrits', 'fr')], counted: [] })
    expect(figures('575 222 voix sur 610 747 suffrages').map(({ value }) => [value.amount, value.whole])).toEqual([[575_222, [stem('suffrages', 'fr')]], [610_747, []]])
    expect(figures('7 of the 12 members left', 'en').map(({ value }) => value.amount)).toEqual([7, 12])
  })
})

test.each([
  ['fr', 'plus de 1 200 visiteurs', 1200, 'more-than'], ['fr', 'au moins 20 blessés', 20, 'at-least'], ['fr', 'près de 300 maisons', 300, 'nearly'],
  ['fr', 'une trentaine d’entreprises', 30, 'about'], ['fr', 'des centaines de maisons', 200, 'at-least'], ['fr', 'plusieurs accords', 3, 'several'],
  ['en', 'nearly 300 houses', 300, 'nearly'], ['en', 'no fewer than 12 ships', 12, 'at-least'], ['en', 'about two dozen boats', 24, 'about'], ['en', '40 or so people', 40, 'about'],
] as const)('%s: "%s" is %d, %s', (language, text, amount, approximation) => expect(one(text, language)).toMatchObject({ amount, approximation }))

test.each([
  ['fr', 'coûte 150 millions de dollars', 150e6, 'USD'], ['fr', 'à 15 km de la ville', 15, 'km'], ['fr', 'un séisme de magnitude 7,7', 7.7, 'magnitude'], ['fr', '2,3 % de hausse', 2.3, 'percent'],
  ['en', 'a 7.7-magnitude quake', 7.7, 'magnitude'], ['en', 'worth $1.2bn', 1.2e9, 'USD'], ['en', 'some 1,000km away', 1000, 'km'], ['fr', 'âgé de 50 ans', 50, 'age'],
  ['fr', 'Oda Tavel, 42 ans, a signé', 42, 'age'], ['en', 'the 50-year-old leader', 50, 'age'], ['fr', 'se réunira tous les six mois', 6, 'frequency'],
] as const)('%s: "%s" is %d %s', (language, text, amount, unit) => expect(one(text, language)).toMatchObject({ amount, unit }))

test.each([
  ['entre 20 et 30 bateaux', 20, 30], ['10 à 15 bateaux', 10, 15], ['10-15 bateaux', 10, 15], ['2 à 3 millions d’euros', 2e6, 3e6],
] as const)('"%s" is a range', (text, amount, high) => expect(one(text)).toMatchObject({ amount, high }))

test.each([
  ['fr', 'Près de la moitié des électeurs', 50, 'nearly', 'électeurs'], ['fr', 'Trois quarts des trains', 75, 'about', 'trains'], ['fr', 'Un train sur trois', 33.33, 'about', 'train'],
  ['en', 'more than half of the trains', 50, 'more-than', 'trains'], ['en', 'nine out of ten voters', 90, 'about', 'voters'], ['en', 'one in three of the firm’s 1,900 jobs', 33.33, 'about', 'jobs'],
] as const)('%s: "%s" is a share of %d percent', (language, text, amount, approximation, whole) => {
  expect(figures(text, language)[0]!.value).toMatchObject({ amount, unit: 'percent', approximation, whole: [stem(whole, language)] })
})

test('a count with its whole and a quarter of an hour are no shares', () => {
  expect(figures('75 sièges sur 141').map(({ value }) => value.unit)).toEqual([null, null])
  expect(figures('un quart d’heure plus tard').filter(({ value }) => value.unit === 'percent')).toEqual([])
})

test('a way from one figure to another tells where it stands now, a range does not', () => {
  expect(one('L’inflation est passée de 3 à 5 %.')).toMatchObject({ amount: 5, high: null })
  expect(one('Unemployment fell from 7 to 6 percent.', 'en')).toMatchObject({ amount: 6, high: null })
  expect(one('Il faut de 3 à 5 tonnes.')).toMatchObject({ amount: 3, high: 5 })
})

test('a group may stand before its number, and a toll before a bare one', () => {
  expect(one('a crew of six', 'en')).toMatchObject({ amount: 6, counted: [stem('crew', 'en')] })
  expect(one('The toll has risen to 31, officials say.', 'en')).toMatchObject({ amount: 31, counted: [] })
  expect(figures('He looked at 31, officials say.', 'en')).toEqual([])
})

test('ordinals are flagged, titles are none', () => {
  expect(one('Un troisième volet concerne l’énergie.')).toMatchObject({ amount: 3, ordinal: true, counted: [stem('volet', 'fr')] })
  expect(figures('Le premier ministre et le second de Tavel, premier vice-président')).toEqual([])
})

test.each([
  ['fr', 'Le salon BAMEX 25, l’A380, un AK-47 et la 5G.'], ['fr', 'En 2019 puis le 3 mai 2024 à 20 h 30'], ['fr', 'Appelez le 01 23 45 67 89'], ['fr', 'Victoire 3-1 à domicile, selon l’article 12'],
  ['fr', 'un homme et une femme des deux pays'], ['en', 'the two leaders and one of the men at 12:51 on 3 May'], ['fr', 'voir p. 12 et n° 5'],
] as const)('%s: nothing is counted in "%s"', (language, text) => expect(find(text, language)).toEqual({ quantities: [], durations: [] }))

test.each([
  ['fr', 'pendant deux ans et demi', 2.5, 'year'], ['fr', 'une semaine de deuil', 1, 'week'], ['fr', 'une quinzaine de jours', 15, 'day'], ['fr', 'trois décennies', 30, 'year'],
  ['en', 'for four years', 4, 'year'], ['en', 'a two-day visit', 2, 'day'], ['en', 'a week of mourning', 1, 'week'],
] as const)('%s: "%s" is a duration', (language, text, amount, unit) => {
  const { durations, quantities } = find(text, language)
  expect(durations.map(({ value }) => [value.amount, value.unit])).toEqual([[amount, unit]])
  expect(quantities).toEqual([])
})
test('a duration’s length in days lets units be compared', () => {
  expect(find('pendant 24 mois').durations[0]!.value.days).toBeCloseTo(find('pendant deux ans').durations[0]!.value.days, 0)
})

const pieces = fc.array(fc.constantFrom('12', ' ', '3,5', ' %', ' ans', ' morts', 'plus de ', 'une ', 'dizaine', ' de ', 'à ', '-', '$', ' millions', '2025', ' mai', '.', '\n', 'AK', 'deux ', 'é', 'entre ', ' et '), { maxLength: 30 })
test('spans slice to their text, and neither list overlaps itself or the other', () => {
  fc.assert(fc.property(pieces, fc.constantFrom<Language>('fr', 'en'), (parts, language) => {
    const text = parts.join('')
    const { quantities, durations } = find(text, language)
    const all = [...quantities, ...durations].sort((a, b) => a.start - b.start)
    expect(all.map(({ start, end }) => text.slice(start, end))).toEqual(all.map((mention) => mention.text))
    expect(all.every(({ start, end }, i) => end > start && start >= (all[i - 1]?.end ?? 0))).toBe(true)
  }))
})
test('nothing is found in what dates have taken', () => {
  fc.assert(fc.property(pieces, (parts) => {
    const text = parts.join('')
    expect(findQuantities(text, 'fr', [{ start: 0, end: text.length }])).toEqual({ quantities: [], durations: [] })
  }))
})
