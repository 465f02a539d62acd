/** Dates of one event, lengths of one state, and the arithmetic between the two ("65 ans" in 2025 is "depuis 1960"). */
import type { DateValue, DurationValue } from '../domain/value.ts'
import { frameOf } from '../nlp/frames/lexicon.ts'
import type { ClaimInContext, Comparison } from './comparison.ts'
import { dayAfter, daysBetween, daysOf } from './days.ts'
import { compareAs, type Finding, madeOn } from './found.ts'
import { likenessOf, type Likeness } from './sameEvent.ts'

/** Likeness from which two claims with one frame are the same event for agreeing, and for disagreeing. */
const alikeEnough = 0.45
const surelyAlike = 0.62
/** Events of a kind that comes again are the same only when they lie this near; others may be misdated by more. */
const nearDays = { repeats: 2, once: 45 }

/** Compares two dates of events. Null where they are not of one event. */
export function compareDates(first: ClaimInContext, second: ClaimInContext): Comparison | null {
  const a = first.claim.value as DateValue
  const b = second.claim.value as DateValue
  const like = likenessOf(first, second)
  if (first.claim.attribute !== second.claim.attribute) return compareWithDays(first, second, like)
  if (a.bound !== b.bound && !opensOn(a, b) && !opensOn(b, a)) return null
  if (like.score < alikeEnough || like.places === false || (like.names.length === 0 && like.stems < 0.34)) return null
  const finding = first.claim.attribute === 'time' ? agreeOnly(a, b, like) : compareDays(first, second, like)
  return finding && compareAs(first, second, { ...finding, claimDate: a.start, evidenceDate: b.start })
}

// "Au troisième jour du salon, le 13": a day that no verb dates lies within the days of the event whose name it shares.
function compareWithDays(first: ClaimInContext, second: ClaimInContext, like: Likeness): Comparison | null {
  const [held, day] = first.claim.attribute === 'hold' ? [first, second] : [second, first]
  if (held.claim.attribute !== 'hold' || day.claim.attribute !== 'time' || like.names.length === 0) return null
  const whole = held.claim.value as DateValue
  const one = day.claim.value as DateValue
  if (whole.end === null || one.start.slice(0, 10) < whole.start || (one.end ?? one.start).slice(0, 10) > whole.end) return null
  return compareAs(first, second, { stance: 'supports', score: 0.6, kind: 'date-compatible', claimDate: (first.claim.value as DateValue).start, evidenceDate: (second.claim.value as DateValue).start })
}

/** "depuis le 11" of an event that another text dates "du 11 au 14": it opened on that day. */
const opensOn = (since: DateValue, whole: DateValue): boolean => since.bound === 'since' && whole.bound === null && since.start === whole.start.slice(0, since.start.length)

function agreeOnly(a: DateValue, b: DateValue, like: Likeness): Finding | null {
  return a.start === b.start && a.end === b.end ? { stance: 'supports', score: 0.4 + like.score / 2, kind: 'date-same' } : null
}

function compareDays(first: ClaimInContext, second: ClaimInContext, like: Likeness): Finding | null {
  const a = first.claim.value as DateValue
  const b = second.claim.value as DateValue
  if (a.start === b.start && a.end === b.end) return { stance: 'supports', score: 0.5 + like.score / 2, kind: 'date-same' }
  if (a.bound !== b.bound) return { stance: 'supports', score: 0.4 + like.score / 2, kind: 'date-compatible' }
  const x = daysOf(a.start, a.end)
  const y = daysOf(b.start, b.end)
  if (x.first <= y.last && y.first <= x.last) return { stance: 'supports', score: 0.4 + like.score / 2, kind: 'date-compatible' }
  const days = Math.max(daysBetween(x.last, y.first) ?? 0, daysBetween(y.last, x.first) ?? 0)
  return disagree(first, second, like, days)
}

function disagree(first: ClaimInContext, second: ClaimInContext, like: Likeness, days: number): Finding | null {
  const frame = frameOf(first.claim.attribute)
  if (frame === undefined || days > (frame.repeats ? nearDays.repeats : nearDays.once)) return null
  // One person meets many: only the same two parties make it the same meeting.
  if (frame.repeats && like.names.length < 2) return null
  const detail = { days }
  const apart = daysBetween(madeOn(first), madeOn(second)) ?? 0
  const planned = [first, second].some((side) => side.claim.setting.modality === 'planned')
  if (planned && apart !== 0) return { stance: 'evolved', score: 0.6, kind: 'date-rescheduled', detail }
  if ([first, second].some((side) => side.claim.setting.negated || side.claim.setting.modality === 'denied')) return null
  const [a, b] = [first.claim.value as DateValue, second.claim.value as DateValue]
  const doubt = (a.approximate || b.approximate ? 0.25 : 0) + (a.certain && b.certain ? 0 : 0.05) + (frame.repeats ? 0.15 : 0)
  if (like.score < surelyAlike) return { stance: 'mentions', score: like.score, kind: 'date-other-event', detail }
  return { stance: 'contradicts', score: Math.min(0.95, 0.3 + like.score * 0.7) - doubt, kind: 'date-differs', detail }
}

/** Compares two lengths of time. */
export function compareDurations(first: ClaimInContext, second: ClaimInContext): Comparison | null {
  const a = first.claim.value as DurationValue
  const b = second.claim.value as DurationValue
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
  if (!Number.isFinite(unit)) return null
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
