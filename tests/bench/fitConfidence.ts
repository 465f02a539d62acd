/** Fits the map from a rule's likelihood to the share of its findings that are right. Few parameters and shrunk ones: some kinds have three examples. */
import type { ConfidenceMap } from '../../shared/stance/confidence.ts'

/** One finding that a labelled pair judged. */
export type Outcome = { kind: string; likelihood: number; right: boolean }

/** A kind's shift is held back as if this many units of log-odds were a standard deviation: a kind with one wrong example of one is no hopeless kind. */
const shiftDeviation = 1
const steps = 20_000
const rate = 0.02

/** Maximum a posteriori logistic regression by plain gradient ascent; the surface is concave, so that the start does not matter. */
export function fitConfidence(outcomes: readonly Outcome[]): ConfidenceMap {
  let intercept = 0
  let slope = 1
  const shifts: Record<string, number> = Object.fromEntries([...new Set(outcomes.map((one) => one.kind))].sort().map((kind) => [kind, 0]))
  for (let step = 0; step < steps; step++) {
    let byIntercept = 0
    let bySlope = 0
    const byShift = Object.fromEntries(Object.entries(shifts).map(([kind, shift]) => [kind, -shift / shiftDeviation ** 2]))
    for (const { kind, likelihood, right } of outcomes) {
      const rest = (right ? 1 : 0) - 1 / (1 + Math.exp(-(intercept + slope * likelihood + shifts[kind]!)))
      byIntercept += rest
      bySlope += rest * likelihood
      byShift[kind]! += rest
    }
    intercept += (rate * byIntercept) / Math.sqrt(outcomes.length)
    slope = Math.max(0, slope + (rate * bySlope) / Math.sqrt(outcomes.length))
    for (const kind of Object.keys(shifts)) shifts[kind]! += (rate * byShift[kind]!) / Math.sqrt(outcomes.length)
  }
  const round = (value: number): number => Math.round(value * 1000) / 1000
  return { intercept: round(intercept), slope: round(slope), ceiling: 1, shifts: Object.fromEntries(Object.entries(shifts).map(([kind, shift]) => [kind, round(shift)])) }
}

/** One finding of a pair that no rule was made on, and whether it stated a contradiction. */
export type Fresh = Outcome & { contradicts: boolean }

/**
 * Holds a map that was fitted on the pairs that the rules were made on down to what fresh contradictions allow: by the rule of succession (Laplace), `n` of
 * which `k` are right promise no more than (k + 1) / (n + 2) for the next one. Few findings allow little to be claimed, however well they went.
 */
export function limitByFresh(map: ConfidenceMap, fresh: readonly Fresh[]): ConfidenceMap {
  const stated = fresh.filter((one) => one.contradicts)
  const ceiling = (stated.filter((one) => one.right).length + 1) / (stated.length + 2)
  return stated.length === 0 ? map : { ...map, ceiling: Math.round(ceiling * 1000) / 1000 }
}
