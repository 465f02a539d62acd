/** Whether two values of one kind fit or exclude each other, before anybody asks whether they are of one thing. */
import type { DateValue, DurationValue, QuantityValue } from '../domain/value.ts'
import type { ClaimInContext } from './comparison.ts'
import { areOneLength, mayBeOneLength } from './compareDurations.ts'
import { gapBetween } from './days.ts'
import { intervalOf, isRoundingOf } from './intervals.ts'
import type { Relation } from './sameThing.ts'

/** Days by which one event is misdated at most. */
const mostDays = 45
/** How many times as large one count of a thing may be as another. */
const mostTimes = 3

/** What the values of two claims do; null where they are of two kinds, or neither. */
export function relateValues({ claim: first }: ClaimInContext, { claim: second }: ClaimInContext): Relation | null {
  const [a, b] = [first.value, second.value]
  if (a.kind === 'date' && b.kind === 'date') return relateDates(a, b)
  if (a.kind === 'quantity' && b.kind === 'quantity') return relateFigures(a, b)
  return a.kind === 'duration' && b.kind === 'duration' ? relateLengths(a, b) : null
}

function relateDates(a: DateValue, b: DateValue): Relation | null {
  if (a.bound !== b.bound || a.calendarOk === false || b.calendarOk === false) return null
  if (a.start === b.start && a.end === b.end) return 'agree'
  const gap = gapBetween(a, b)
  return gap === null || gap === 0 || gap > mostDays || a.approximate || b.approximate ? null : 'differ'
}

function relateFigures(a: QuantityValue, b: QuantityValue): Relation | null {
  if (a.unit !== b.unit || a.ordinal || b.ordinal || a.unit === 'age') return null
  if (a.amount === b.amount && a.high === b.high) return 'agree'
  if (isRoundingOf(a.amount, b.amount) || isRoundingOf(b.amount, a.amount)) return 'agree'
  const [x, y] = [intervalOf(a), intervalOf(b)]
  const apart = x.low > y.high || y.low > x.high
  return apart && Math.max(a.amount, b.amount) <= mostTimes * Math.min(a.amount, b.amount) ? 'differ' : null
}

function relateLengths(a: DurationValue, b: DurationValue): Relation | null {
  if (a.penalty !== undefined || b.penalty !== undefined) return null
  if (areOneLength(a, b)) return 'agree'
  return mayBeOneLength(a, b) ? null : 'differ'
}
