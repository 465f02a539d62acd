/** Two amounts of one thing: the same, rounded, within each other's bounds, or none of these. */
import { significantDigits } from '../domain/digits.ts'
import type { QuantityValue } from '../domain/value.ts'
import { tellingCount } from '../nlp/claims/figures.ts'
import { dimensionOf, inBaseUnit } from '../nlp/numbers/units.ts'
import type { Finding } from './found.ts'
import { intervalOf, isRoundingOf } from './intervals.ts'
import type { Likeness } from './sameEvent.ts'
import type { Sameness } from './sameFigure.ts'

/** A lower bound says little of a figure far above it: "more than 200" is support for up to half as many again. */
const looseBound = 1.5
/** "at least three" is borne out by five. */
const fewMore = 3
/** An upper bound is borne out by a figure just under it: "up to 100" says little of 60. */
const tightBound = 1.15
/** Miles turned into kilometres are rounded on the way: how far the two may lie apart, as a share. */
const convertedShare = 0.05
/** Lengths and areas are read off maps; nobody is wrong who gives 15 km for 16. */
const measuredShare = 0.1
/** Two rough figures this near, as a share, are no contradiction. */
const roughShare = 0.15
/** A part and its whole agree only in a figure that is too large to be shared by chance; within one story, in one that is no article's "two others". */
const tellingInStory = 4

/** True of units of which one is a thousand (or ten, or a million) of the other: kilograms and tonnes, metres and kilometres. Nothing is rounded on the way. */
const areOfOneSystem = (a: string | null, b: string | null): boolean => a === b || Number.isInteger(Math.log10(inBaseUnit(1, a) / inBaseUnit(1, b)))

/** The amount in the base unit of its dimension, so that 100 mph and 160 km/h can be compared. */
const inBase = (value: QuantityValue): QuantityValue => ({ ...value, amount: inBaseUnit(value.amount, value.unit), high: value.high === null ? null : inBaseUnit(value.high, value.unit) })

/** How the amounts fit; null where they do not. */
export function compareAmounts(a: QuantityValue, b: QuantityValue, same: Sameness, like: Likeness): Finding | null {
  const base = 0.5 + like.score / 2
  if (a.amount === b.amount && a.high === b.high && a.unit === b.unit) {
    if (same.part && a.amount < (like.story ? tellingInStory : tellingCount)) return null
    return { stance: 'supports', score: same.part ? base - 0.15 : base, kind: a.approximation === b.approximation ? 'quantity-same' : 'quantity-compatible' }
  }
  if (same.part) return null
  const exactly = a.approximation === 'exact' && b.approximation === 'exact'
  if (exactly && a.unit === b.unit && (isRoundingOf(a.amount, b.amount) || isRoundingOf(b.amount, a.amount))) return { stance: 'supports', score: base - 0.1, kind: 'quantity-rounded' }
  const slack = areOfOneSystem(a.unit, b.unit) ? 0 : convertedShare
  const x = intervalOf(inBase(a))
  const y = intervalOf(inBase(b))
  const reach = slack * Math.max(Math.abs(x.low), Math.abs(y.low))
  if (x.low - reach > y.high || y.low - reach > x.high) return areMeasuredAlike(a, b) || areRoughlyAlike(a, b) ? { stance: 'mentions', score: 0.4, kind: 'quantity-compatible' } : null
  const bounded = [a, b].some((value) => value.approximation === 'at-most' || value.approximation === 'less-than')
  const [least, most] = [Math.min(inBase(a).amount, inBase(b).amount), Math.max(inBase(a).amount, inBase(b).amount)]
  const near = most <= (bounded ? tightBound : looseBound) * least || (!bounded && most - least <= fewMore)
  return near || a.approximation === 'several' || b.approximation === 'several' ? { stance: 'supports', score: base - 0.1, kind: a.unit === b.unit ? 'quantity-compatible' : 'quantity-converted' } : { stance: 'mentions', score: 0.4, kind: 'quantity-compatible' }
}

const isRough = ({ approximation, amount }: QuantityValue): boolean => approximation === 'about' || approximation === 'nearly' ? significantDigits(amount).length <= 2 : false

/** "environ 2 500" and 2 250: nobody gave an exact figure, and nobody is wrong. */
const areRoughlyAlike = (a: QuantityValue, b: QuantityValue): boolean =>
  (isRough(a) || isRough(b)) && Math.abs(a.amount - b.amount) <= roughShare * Math.max(a.amount, b.amount)

function areMeasuredAlike(a: QuantityValue, b: QuantityValue): boolean {
  const [x, y] = [inBase(a).amount, inBase(b).amount]
  const coarse = significantDigits(a.amount).length <= 2 && significantDigits(b.amount).length <= 2
  return (!areOfOneSystem(a.unit, b.unit) || (coarse && ['length', 'area'].includes(dimensionOf(a.unit) ?? ''))) && Math.abs(x - y) <= measuredShare * Math.max(x, y)
}
