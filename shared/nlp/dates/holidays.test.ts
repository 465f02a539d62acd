import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Language } from '../../domain/language.ts'
import { daysBetween, weekdayOf } from '../../domain/calendar.ts'
import { findDates } from './findDates.ts'
import { daysOfHoliday } from './holidays.ts'

const place = (text: string, language: Language) =>
  findDates(text, { reference: '2025-06-24', language }).map(({ value }) => (value.end === null ? value.start : `${value.start}..${value.end}`))

test.each([
  ['fr', 'Le marché ferme à Noël.', '2025-12-25'], ['fr', 'La veille de Noël, il neigeait.', '2024-12-24'], ['fr', 'le soir de Noël 2023', '2023-12-24'], ['fr', 'le lundi de Pâques 2024', '2024-04-01'],
  ['fr', 'trois jours après Pâques', '2025-04-23'], ['fr', 'le jeudi de l’Ascension', '2025-05-29'], ['fr', 'le Vendredi saint', '2025-04-18'], ['fr', 'à la Toussaint', '2025-11-01'],
  ['fr', 'le week-end de la Pentecôte', '2025-06-07..2025-06-09'], ['fr', 'Noël dernier', '2024-12-25'], ['fr', 'le jour de l’An 2022', '2022-01-01'],
  ['en', 'on Christmas Eve', '2025-12-24'], ['en', 'last Christmas', '2024-12-25'], ['en', 'Thanksgiving 2023', '2023-11-23'], ['en', 'over the Labor Day weekend', '2025-08-30..2025-09-01'],
  ['en', 'on New Year\'s Day 2024', '2024-01-01'], ['en', 'two days before Christmas', '2025-12-23'], ['en', 'on Good Friday', '2025-04-18'], ['en', 'Black Friday', '2025-11-28'],
  ['en', 'during Ramadan 2024', '2024-03-11..2024-04-09'], ['en', 'on Yom Kippur 2023', '2023-09-25'], ['en', 'the Lunar New Year', '2025-01-29'],
] as const)('%s: "%s" goes by its name', (language, text, expected) => expect(place(text, language)).toEqual([expected]))

test.each([
  ['fr', 'Le marché de Noël a plu.'], ['fr', 'Noël Baudry est arrivé.'], ['fr', 'l’île de Pâques'], ['en', 'They went Christmas shopping.'], ['en', 'on Easter Island'], ['en', 'the Good Friday Agreement'],
] as const)('%s: no day in "%s"', (language, text) => expect(place(text, language)).toEqual([]))

describe('rules', () => {
  const year = fc.integer({ min: 1900, max: 2099 })
  test('Easter is a Sunday between 22 March and 25 April, the Orthodox one the same day or up to five weeks later', () => {
    fc.assert(fc.property(year, (each) => {
      const [west, east] = [daysOfHoliday({ easter: 0 }, each)!.first, daysOfHoliday({ orthodoxEaster: 0 }, each)!.first]
      expect(weekdayOf(west)).toBe(7)
      expect(weekdayOf(east)).toBe(7)
      expect(west >= `${each}-03-22` && west <= `${each}-04-25`).toBe(true)
      expect([0, 7, 28, 35]).toContain(daysBetween(west, east))
    }))
  })
  test('the nth weekday of a month is such a day, in that month', () => {
    fc.assert(fc.property(year, fc.constantFrom(1, 2, 3, 4, -1), fc.integer({ min: 1, max: 7 }), fc.integer({ min: 1, max: 12 }), (each, nth, weekday, month) => {
      const day = daysOfHoliday({ nth: [nth, weekday, month], plus: 0 }, each)!.first
      expect([weekdayOf(day), Number(day.slice(5, 7))]).toEqual([weekday, month])
    }))
  })
})
