import { expect, it } from 'vitest'
import { type Signs, signNames, weigh } from '../../shared/stance/sameThing.ts'
import { type Example, fitCurve } from './fitSameThing.ts'

const none = Object.fromEntries(signNames.map((name) => [name, 0])) as Signs
const examples = (signs: Partial<Signs>, right: number, of: number, weight = 1): Example[] => Array.from({ length: of }, (_, index) => ({ signs: { ...none, ...signs }, right: index < right, weight }))

it('learns which sign tells, and holds back one that was met once', () => {
  const curve = fitCurve([...examples({ names: 1 }, 45, 50), ...examples({}, 5, 50), ...examples({ slip: 1 }, 1, 1)])
  expect(weigh(curve, { ...none, names: 1 })).toBeGreaterThan(0.75)
  expect(weigh(curve, none)).toBeLessThan(0.25)
  expect(curve.weights.slip).toBeLessThan(curve.weights.names!)
})
it('counts an example by its weight', () => {
  const certain = fitCurve([...examples({ names: 1 }, 10, 10), ...examples({ names: 1 }, 0, 10)])
  const doubtful = fitCurve([...examples({ names: 1 }, 10, 10), ...examples({ names: 1 }, 0, 10, 0.1)])
  expect(weigh(doubtful, { ...none, names: 1 })).toBeGreaterThan(weigh(certain, { ...none, names: 1 }))
})
