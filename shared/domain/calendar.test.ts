import fc from 'fast-check'
import { expect, test } from 'vitest'
import { daysBetween, lastDayOf, makeDay, shiftDays, shiftMonths, weekdayOf } from './calendar.ts'

const anyDay = fc.tuple(fc.integer({ min: 1583, max: 2999 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 })).map(([year, month, day]) => makeDay(year, month, day)!)

test('shifting days there and back is no move, and counts what was shifted', () => {
  fc.assert(fc.property(anyDay, fc.integer({ min: -40_000, max: 40_000 }), (day, count) => {
    expect(shiftDays(shiftDays(day, count), -count)).toBe(day)
    expect(daysBetween(day, shiftDays(day, count))).toBe(count)
    expect(weekdayOf(shiftDays(day, 7))).toBe(weekdayOf(day))
  }))
})

test('months end where the calendar ends them', () => {
  expect(makeDay(2025, 2, 29)).toBeNull()
  expect(makeDay(2024, 2, 29)).toBe('2024-02-29')
  expect(lastDayOf('1900-02')).toBe('1900-02-28')
  expect(shiftMonths('2024-01-31', 1)).toBe('2024-02-29')
  expect(shiftMonths('2025-03-31', -13)).toBe('2024-02-29')
  expect(weekdayOf('2025-06-23')).toBe(1)
  expect(weekdayOf('1969-12-31')).toBe(3)
})
