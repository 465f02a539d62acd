/** Lengths of one state, and the arithmetic between lengths and dates ("65 ans" in 2025 is "depuis 1960"). */
import { isPlaced } from '../domain/calendar.ts'
import type { DateValue, DurationValue } from '../domain/value.ts'
import type { ClaimInContext, Comparison } from './comparison.ts'
import { comparePenalties } from './comparePenalties.ts'
import { dayAfter, daysBetween, daysOf } from './days.ts'
import { compareAs, madeOn } from './found.ts'
import { likenessOf, type Likeness } from './sameEvent.ts'

/** Likeness from which two claims with one frame are the same event for agreeing, and for disagreeing. */
const alikeEnough = 0.45
const surelyAlike = 0.62

/** Compares two lengths of time. */
export function compareDurations(first: ClaimInContext, second: ClaimInContext): Comparison | null {
  const a = first.claim.value as DurationValue
  const b = second.claim.value as DurationValue
  if (a.penalty !== undefined || b.penalty !== undefined) return comparePenalties(first, second)
  const like = likenessOf(first, second)
  if (first.claim.attribute === second.claim.attribute && first.claim.attribute.startsWith('last:')) return compareLasting(first, second, like)
  if (like.score < alikeEnough || like.places === false) return null
  if (first.claim.attribute !== second.claim.attribute) {
    return a.days === b.days && like.stems >= 0.25 ? compareAs(first, second, { stance: 'supports', score: 0.5, kind: 'duration-same' }) : null
  }
  if (areOneLength(a, b)) return compareAs(first, second, { stance: 'supports', score: 0.5 + like.score / 2, kind: 'duration-same' })
  const exact = a.approximation === 'exact' && b.approximation === 'exact' && first.claim.rules.join() === second.claim.rules.join()
  if (!exact || first.claim.attribute === 'time' || like.score < surelyAlike || like.stems < 0.5) return null
  return compareAs(first, second, { stance: 'contradicts', score: 0.25 + like.score * 0.6, kind: 'duration-differs', detail: { claimDays: a.days, evidenceDays: b.days } })
}

/** From this many on, a count of the longer unit is taken as rounded: "ten years" may be 122 months, "two years" are not eighteen. */
const roundedCount = 5

function areOneLength(a: DurationValue, b: DurationValue): boolean {
  const [fine, coarse] = a.days / a.amount <= b.days / b.amount ? [a, b] : [b, a]
  const unit = coarse.amount >= roundedCount ? coarse.days / coarse.amount : fine.days / fine.amount
  return Math.abs(a.days - b.days) < unit / 2
}

/** A plan may be changed from this many days on. */
const sameTimeDays = 45

// What lasts is named the same on both sides: one mission of one story lasts as long in every text.
function compareLasting(first: ClaimInContext, second: ClaimInContext, like: Likeness): Comparison | null {
  if ((!like.story && like.names.length === 0) || like.places === false) return null
  const a = first.claim.value as DurationValue
  const b = second.claim.value as DurationValue
  if (areOneLength(a, b)) return compareAs(first, second, { stance: 'supports', score: 0.5 + like.score / 2, kind: 'duration-same' })
  const apart = daysBetween(madeOn(first), madeOn(second))
  if (apart === null || Math.abs(apart) > sameTimeDays || a.approximation !== 'exact' || b.approximation !== 'exact') return null
  return compareAs(first, second, { stance: 'contradicts', score: Math.min(0.8, 0.5 + like.score / 3), kind: 'duration-differs', detail: { claimDays: a.days, evidenceDays: b.days } })
}

/** Compares a length ("for five days", "depuis 65 ans") with a date ("until April 6", "en 1960"). */
export function compareDurationWithDate(length: ClaimInContext, dated: ClaimInContext): Comparison | null {
  const duration = length.claim.value as DurationValue
  const date = dated.claim.value as DateValue
  const unit = duration.days / duration.amount
  if (duration.penalty !== undefined || !Number.isFinite(unit) || !isPlaced(date.start)) return null
  const base = madeOn(length)
  if (length.claim.rules.includes('duration-since')) return base === null ? null : compareSince(length, dated, base, unit)
  const start = madeOn(dated)
  if (date.bound !== 'until' || start === null || length.claim.attribute !== dated.claim.attribute) return null
  const days = (daysBetween(start, date.start) ?? 0) + 1
  const like = likenessOf(length, dated)
  if (like.score < alikeEnough || days < 1) return null
  if (Math.abs(days - duration.days) <= Math.max(1, unit / 2)) return compareAs(length, dated, { stance: 'supports', score: 0.6, kind: 'duration-same', detail: { claimDays: duration.days, evidenceDays: days } })
  if (like.score < 0.5) return null
  return compareAs(length, dated, { stance: 'contradicts', score: 0.65, kind: 'duration-differs', detail: { claimDays: duration.days, evidenceDays: days } })
}

function compareSince(length: ClaimInContext, dated: ClaimInContext, base: string, unit: number): Comparison | null {
  const duration = length.claim.value as DurationValue
  const date = dated.claim.value as DateValue
  const frames = length.claim.keys.filter((key) => key.startsWith('since|'))
  if (!frames.some((key) => dated.claim.keys.includes(key))) return null
  const window = daysOf(date.start, date.end)
  const earliest = dayAfter(base, -duration.days - unit)
  const latest = dayAfter(base, -duration.days + unit)
  if (window.last < earliest || window.first > latest) return null
  return compareAs(length, dated, { stance: 'supports', score: 0.75, kind: 'duration-since', detail: { days: Math.round(duration.days), since: dayAfter(base, -duration.days).slice(0, 4) }, evidenceDate: date.start })
}
