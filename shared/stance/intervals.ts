/** What a figure with its approximation leaves open, as an interval: "plus de 1 600" is everything above, "près de 200" the stretch just below. */
import { assertNever } from '../domain/assertNever.ts'
import { significantDigits } from '../domain/digits.ts'
import type { QuantityValue } from '../domain/value.ts'

/** Both ends inclusive. */
export type Interval = { low: number; high: number }

/** How far "about" reaches on either side, and "nearly" below, as a share of the figure: "about 400" is rougher than "about 436". */
const aboutShare = { round: 0.1, precise: 0.03 }
const leewayOf = (amount: number): number => (significantDigits(amount).length <= 2 ? aboutShare.round : aboutShare.precise)
/** "several" counts more than two and fewer than a dozen or so. */
const several: Interval = { low: 3, high: 15 }

/** How far a round figure may lie from the exact one, as a share of it. */
const mostRounded = 0.05

/** The interval that a figure leaves open. */
export function intervalOf(value: QuantityValue): Interval {
  const { amount, high } = value
  if (high !== null) return { low: amount, high }
  switch (value.approximation) {
    case 'exact': return { low: amount, high: amount }
    case 'about': return { low: amount * (1 - leewayOf(amount)), high: amount * (1 + leewayOf(amount)) }
    case 'nearly': return { low: amount * (1 - leewayOf(amount)), high: amount }
    case 'at-least': case 'more-than': return { low: amount, high: Infinity }
    case 'at-most': case 'less-than': return { low: 0, high: amount }
    case 'several': return several
    default: return assertNever(value.approximation, 'approximation')
  }
}

/** True when `rounded` is what a newsroom makes of `exact`: "3 %" of 3.02, "1 600" of 1 644. Figures of two digits or less are not rounded. */
export function isRoundingOf(rounded: number, exact: number): boolean {
  const step = stepOf(rounded)
  if (step >= 1 && Number.isInteger(exact) && rounded < 100) return false
  // "10 000" is no rounding of 6 000, though its last digit that is not zero is its first.
  return stepOf(exact) < step && Math.abs(rounded - exact) <= (step >= 10 ? Math.min(step / 2, mostRounded * exact) : step / 2)
}

// The value of the last digit that is not zero: 1 for 3, 100 for 1600, 0.01 for 3.02.
function stepOf(amount: number): number {
  const text = String(amount)
  const point = text.indexOf('.')
  if (point >= 0) return 10 ** -(text.length - point - 1)
  const zeros = /0*$/u.exec(text)![0].length
  return zeros === text.length ? 1 : 10 ** zeros
}
