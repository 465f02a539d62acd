import { describe, expect, it } from 'vitest'
import { confidenceOf } from '../../shared/stance/confidence.ts'
import { fitConfidence, limitByFresh, type Outcome } from './fitConfidence.ts'

/** `right` of every `of` findings of a kind and likelihood are right. */
const findings = (kind: string, likelihood: number, right: number, of: number): Outcome[] => Array.from({ length: of }, (_, index) => ({ kind, likelihood, right: index < right }))

describe('fitting the confidence map', () => {
  it('finds the share of right findings where there are many', () => {
    const map = fitConfidence([...findings('rank-differs', 0.9, 95, 100), ...findings('date-differs', 0.7, 70, 100)])
    expect(confidenceOf('rank-differs', 0.9, map)).toBeCloseTo(0.95, 1)
    expect(confidenceOf('date-differs', 0.7, map)).toBeCloseTo(0.7, 1)
  })

  it('does not condemn a kind on one wrong example', () => {
    const map = fitConfidence([...findings('rank-differs', 0.8, 90, 100), ...findings('place-differs', 0.8, 0, 1)])
    expect(confidenceOf('place-differs', 0.8, map)).toBeGreaterThan(0.6)
    expect(confidenceOf('place-differs', 0.8, map)).toBeLessThan(confidenceOf('rank-differs', 0.8, map))
  })

  it('claims no more than fresh contradictions allow: few of them allow little, however well they went', () => {
    const map = fitConfidence(findings('rank-differs', 0.9, 97, 100))
    const fresh = (right: number, of: number) => findings('rank-differs', 0.9, right, of).map((one) => ({ ...one, contradicts: true }))
    expect(confidenceOf('rank-differs', 0.9, limitByFresh(map, fresh(8, 8)))).toBeLessThan(0.9)
    expect(confidenceOf('rank-differs', 0.9, limitByFresh(map, fresh(6, 10)))).toBeCloseTo((7 / 12) * confidenceOf('rank-differs', 0.9, map), 3)
    expect(limitByFresh(map, [])).toEqual(map)
  })
})
