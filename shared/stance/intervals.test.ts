import { describe, expect, it } from 'vitest'
import { dayAfter, daysBetween, daysOf, gapBetween } from './days.ts'
import { isRoundingOf } from './intervals.ts'

describe('figures', () => {
  it('knows what newsrooms round', () => {
    expect(isRoundingOf(3, 3.02)).toBe(true)
    expect(isRoundingOf(1600, 1644)).toBe(true)
    expect(isRoundingOf(1600, 1667)).toBe(false)
    expect(isRoundingOf(15, 16)).toBe(false)
    expect(isRoundingOf(94.35, 94.85)).toBe(false)
  })
})

describe('days', () => {
  it('counts whole days across months, years and clock changes', () => {
    expect(daysBetween('2031-03-28', '2031-04-01')).toBe(4)
    expect(daysBetween('2032-02-28', '2032-03-01')).toBe(2)
    expect(daysBetween('2031-06-24T16:00', '2031-06-24')).toBe(0)
    expect(daysBetween(null, '2031-06-24')).toBeNull()
    expect(dayAfter('2031-01-01', -1)).toBe('2030-12-31')
  })
  it('lays an open day where it lies nearest', () => {
    const gap = (a: string, b: string) => gapBetween({ start: a, end: null, grain: 'day' }, { start: b, end: null, grain: 'day' })
    expect(gap('-W-7', '2031-04-12')).toBe(1) // a Saturday
    expect(gap('-W-6', '2031-04-12')).toBe(0)
    expect(gap('-W-7', '-W-1')).toBe(1)
    expect(gap('--12-30', '2032-01-02')).toBe(3)
    expect(gap('--12-30', '--01-02')).toBe(3)
    expect(gap('-W-7', '--04-12')).toBeNull()
    expect(gapBetween({ start: '-W-7', end: null, grain: 'day' }, { start: '2031-04', end: null, grain: 'month' })).toBeNull()
    expect(gapBetween({ start: '--12-28', end: '--01-03', grain: 'day' }, { start: '2032-01-02', end: null, grain: 'day' })).toBe(0)
    expect(gapBetween({ start: '-W-5', end: '-W-1', grain: 'day' }, { start: '2031-04-13', end: null, grain: 'day' })).toBe(0)
  })
  it('stretches a month or a year to its last day', () => {
    expect(daysOf('2032-02', null)).toEqual({ first: '2032-02-01', last: '2032-02-29' })
    expect(daysOf('2031', null)).toEqual({ first: '2031-01-01', last: '2031-12-31' })
  })
})
