import { expect, it } from 'vitest'
import { isSlip, isSwapped } from './slips.ts'

it.each([[236_000, 326_000], [52.18, 52.81], [94.35, 94.85], [2480, 2840], [1644, 1664]])('knows a slip: %d and %d', (a, b) => {
  expect(isSlip(a, b)).toBe(true)
  expect(isSlip(b, a)).toBe(true)
})
it('takes one digit for another as growth, where two exchanged are none', () => {
  expect(isSwapped(236_000, 326_000)).toBe(true)
  expect(isSwapped(1644, 1664)).toBe(false)
})
it.each([[12, 21], [17, 27], [300, 400], [318, 318], [1200, 1500], [2500, 900], [94.3, 95.8]])('takes %d and %d for two figures', (a, b) => {
  expect(isSlip(a, b)).toBe(false)
})
