import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { confidenceOf, type ConfidenceMap } from './confidence.ts'

const map: ConfidenceMap = { intercept: -1, slope: 4, ceiling: 0.93, shifts: { 'date-differs': -0.5 } }

describe('the confidence in a finding', () => {
  it('is a share that never falls as the rule grows surer', () => {
    fc.assert(fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), (a, b) => {
      const [low, high] = [Math.min(a, b), Math.max(a, b)].map((likelihood) => confidenceOf('rank-differs', likelihood, map)) as [number, number]
      expect(low).toBeGreaterThan(0)
      expect(high).toBeLessThanOrEqual(0.93)
      expect(low).toBeLessThanOrEqual(high)
    }))
  })

  it('is lower for a kind of finding that was wrong more often, and the rule’s own where nothing was measured', () => {
    expect(confidenceOf('date-differs', 0.8, map)).toBeLessThan(confidenceOf('rank-differs', 0.8, map))
    expect(confidenceOf('rank-differs', 0.8, null)).toBe(0.8)
  })
})
