/** Fits how likely two values are of one thing: a logistic curve over the signs of sameThing.ts, its weights held back. */
import { type Curve, type Signs, signNames, weigh } from '../../shared/stance/sameThing.ts'

/** One pair of values: its signs, whether they are of one thing, and how much it counts in the fit. */
export type Example = { signs: Signs; right: boolean; weight: number }

const steps = 800
const rate = 0.05
/** A weight is held back as by this many examples: signs are many and events few. */
const restraint = 1

/** Maximum a posteriori logistic regression by plain gradient ascent; the surface is concave, so that the start does not matter. */
export function fitCurve(examples: readonly Example[]): Curve {
  const weights = Object.fromEntries(signNames.map((name) => [name, 0])) as Signs
  let bias = 0
  const pace = rate / Math.sqrt(examples.length)
  for (let step = 0; step < steps; step++) {
    const slope = Object.fromEntries(signNames.map((name) => [name, -restraint * weights[name]])) as Signs
    let level = 0
    for (const { signs, right, weight } of examples) {
      const rest = weight * ((right ? 1 : 0) - weigh({ bias, weights }, signs))
      level += rest
      for (const name of signNames) slope[name] += rest * signs[name]
    }
    bias += pace * level
    for (const name of signNames) weights[name] += pace * slope[name]
  }
  const round = (value: number): number => Math.round(value * 1000) / 1000
  return { bias: round(bias), weights: Object.fromEntries(signNames.map((name) => [name, round(weights[name])])) }
}
