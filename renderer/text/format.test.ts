import { expect, test } from 'vitest'
import { formatBytes, formatDate, formatDay, formatMoment, formatNumber, formatRecent, formatShare, formatTime } from './format.ts'

test('days carry their weekday, French in full, English cut to three letters', () => {
  expect(formatDay('2026-03-16', 'fr')).toBe('lundi 16 mars 2026')
  expect(formatDay('2026-03-16', 'en')).toBe('Mon 16 March 2026')
  expect(formatDay('2026-03-01', 'fr')).toBe('dimanche 1er mars 2026')
})

test('times are written the newsroom’s way and left out where unknown', () => {
  expect(formatTime('2026-03-16T18:05', 'fr')).toBe('18\u00A0h\u00A005')
  expect(formatTime('2026-03-16T06:40', 'en')).toBe('06:40')
  expect(formatMoment('2026-03-16', 'fr')).toBe('lundi 16 mars 2026')
  expect(formatMoment('2026-03-16T18:05', 'en')).toBe('Mon 16 March 2026, 18:05')
})

test('the dossier’s own year is left out, another one stays', () => {
  expect(formatDate('2026-03-16', 'fr', 2026)).toBe('16 mars')
  expect(formatDate('2023-07-04', 'fr', 2026)).toBe('4 juillet 2023')
})

test('numbers, shares and sizes follow the language', () => {
  expect(formatNumber(1200, 'fr')).toBe('1\u202F200')
  expect(formatNumber(1200, 'en')).toBe('1,200')
  expect(formatShare(0.96, 'fr')).toMatch(/^96\s%$/u)
  expect(formatShare(0.96, 'en')).toBe('96%')
  expect(formatBytes(48_123, 'fr')).toBe('48\u00A0Ko')
  expect(formatBytes(1_250_000, 'en')).toBe('1.3\u00A0MB')
})

test('yesterday is said as such', () => {
  expect(formatRecent('2026-03-15', 'fr', Date.UTC(2026, 2, 16, 12))).toBe('hier')
  expect(formatRecent('2026-03-16', 'en', Date.UTC(2026, 2, 16, 12))).toBe('today')
  expect(formatRecent('2026-02-18', 'fr', Date.UTC(2026, 2, 16, 12))).toBe('18 février 2026')
})
