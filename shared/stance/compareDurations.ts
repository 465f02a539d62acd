/** Lengths of one state, and the arithmetic between lengths and dates ("65 ans" in 2025 is "depuis 1960"). */
import { isPlaced } from '../domain/calendar.ts'
import type { DateValue, DurationValue } from '../domain/value.ts'
import type { ClaimInContext, Comparison } from './comparison.ts'
import { deadlineAttribute, lastingNoun, lastingSince } from '../nlp/claims/lengths.ts'
import { compareBeginnings, compareWithBeginning, shareState } from './compareBeginnings.ts'
import { comparePenalties } from './comparePenalties.ts'
import { daysBetween } from './days.ts'
import { compareAs, madeOn } from './found.ts'
import { likenessOf, type Likeness, overlapOf } from './sameEvent.ts'

/** Likeness from which two claims with one frame are the same event for agreeing, and for disagreeing. */
const alikeEnough = 0.45
const surelyAlike = 0.62

/** Compares two lengths of time. */
export function compareDurations(first: ClaimInContext, second: ClaimInContext): Comparison | null {
  const [a, b] = [first.claim.value as DurationValue, second.claim.value as DurationValue]
  if (a.penalty !== undefined || b.penalty !== undefined) return comparePenalties(first, second)
  const back = [first, second].filter(({ claim }) => claim.rules.includes(lastingSince)).length
  if (back === 2 && shareState(first, second)) return compareBeginnings(first, second)
  const like = likenessOf(first, second)
  const same = first.claim.attribute === second.claim.attribute
  if (same && back === 0 && [first, second].some(({ claim }) => claim.rules.includes(lastingNoun))) return compareLasting(first, second, like)
  if (like.score < alikeEnough || like.places === false) return null
  if (!same) return a.days === b.days && like.stems >= 0.25 ? compareAs(first, second, { stance: 'supports', score: 0.5, kind: 'duration-same' }) : null
  if (areOneLength(a, b)) return compareAs(first, second, { stance: 'supports', score: 0.5 + like.score / 2, kind: 'duration-same' })
  const exact = a.approximation === 'exact' && b.approximation === 'exact' && first.claim.rules.join() === second.claim.rules.join()
  if (!exact || first.claim.attribute === 'time' || like.score < surelyAlike || like.stems < 0.5) return null
  return compareAs(first, second, { stance: 'contradicts', score: 0.25 + like.score * 0.6, kind: 'duration-differs', detail: lengthsOf(a, b) })
}

const lengthsOf = (a: DurationValue, b: DurationValue): { claimDays: number; evidenceDays: number } => ({ claimDays: a.days, evidenceDays: b.days })

/** From this many on, a count of the longer unit is taken as rounded: "ten years" may be 122 months, "two years" are not eighteen. */
const roundedCount = 5

/** True where two lengths are the same once the longer unit is taken as rounded. */
export function areOneLength(a: DurationValue, b: DurationValue): boolean {
  if (isFortnight(a, b) || isFortnight(b, a)) return true
  const [fine, coarse] = a.days / a.amount <= b.days / b.amount ? [a, b] : [b, a]
  const unit = coarse.amount >= roundedCount ? coarse.days / coarse.amount : fine.days / fine.amount
  return Math.abs(a.days - b.days) < unit / 2
}

// "Huit jours" is a week and "quinze jours" are two, the first day counted twice.
const isFortnight = (days: DurationValue, weeks: DurationValue): boolean => days.unit === 'day' && weeks.unit === 'week' && weeks.amount <= 2 && days.amount === weeks.amount * 7 + 1

/** A plan may be changed from this many days on. */
const sameTimeDays = 45

// What lasts is named the same on both sides: one mission of one story lasts as long in every text.
function compareLasting(first: ClaimInContext, second: ClaimInContext, like: Likeness): Comparison | null {
  const [a, b] = [first.claim.value as DurationValue, second.claim.value as DurationValue]
  if ((!like.story && like.names.length === 0) || like.places === false || isOtherDeadline(first, second, areOneLength(a, b))) return null
  if (areOneLength(a, b)) return compareAs(first, second, { stance: 'supports', score: 0.5 + like.score / 2, kind: 'duration-same' })
  const apart = daysBetween(madeOn(first), madeOn(second)) ?? 0
  const other = Math.abs(apart) > sameTimeDays || isChangedPlan(first, second, apart) || mayBeOneLength(a, b) || isOfOthers(first, second, like)
  return other ? null : compareAs(first, second, { stance: 'contradicts', score: Math.min(0.8, 0.5 + like.score / 3), kind: 'duration-differs', detail: lengthsOf(a, b) })
}

// What was to last three days and lasted five was extended.
const isChangedPlan = (first: ClaimInContext, second: ClaimInContext, apart: number): boolean =>
  apart !== 0 && (first.claim.setting.modality === 'planned') !== (second.claim.setting.modality === 'planned')

/** A rough length may be this many times as long as it says. */
const roughTimes = 1.5

// "barely ten minutes" and "forty minutes" are two lengths all the same; "more than ten" may be forty.
/** True where one of two lengths is too rough to exclude the other. */
export function mayBeOneLength(a: DurationValue, b: DurationValue): boolean {
  if (a.approximation === 'exact' && b.approximation === 'exact') return false
  const [short, long] = a.days <= b.days ? [a, b] : [b, a]
  const open = short.approximation === 'at-least' || short.approximation === 'more-than' || long.approximation === 'at-most' || long.approximation === 'less-than'
  return open || long.days <= short.days * roughTimes || short.approximation === 'several' || long.approximation === 'several'
}

/** Two deadlines of one story that differ are for two things unless the sentences share some of their words. */
const deadlineStems = 0.2
const isOtherDeadline = (first: ClaimInContext, second: ClaimInContext, equal: boolean): boolean =>
  !equal && first.claim.attribute === deadlineAttribute && overlapOf(...([first, second].map(dueStems) as [string[], string[]])) < deadlineStems

// Who has the time is said by both: it is the other words that tell what for.
const dueStems = ({ claim: { setting } }: ClaimInContext): string[] => {
  const names = new Set(setting.participants.flatMap((name) => name.split(' ')))
  return setting.stems.filter((stem) => ![...names].some((name) => name.startsWith(stem)))
}

/** The share of their other words from which two sentences of one story that name nobody speak of one thing that lasts. */
const lastingStems = 0.2

// "Deux jours de deuil dans la commune" beside "trois jours de deuil national": who has it, or where, is said on both sides, and differs.
const isOfOthers = (first: ClaimInContext, second: ClaimInContext, like: Likeness): boolean =>
  (like.names.length === 0 && [first, second].every(({ claim }) => claim.setting.named > 0)) || (like.names.length === 0 && like.places !== true && like.stems < (like.story && first.claim.attribute.startsWith('last:') ? lastingStems : 0.34))

/** Compares a length ("for five days", "depuis 65 ans") with a date ("until April 6", "en 1960", "du 22 au 24 avril"). */
export function compareDurationWithDate(length: ClaimInContext, dated: ClaimInContext): Comparison | null {
  const duration = length.claim.value as DurationValue
  const date = dated.claim.value as DateValue
  if (duration.penalty !== undefined || !Number.isFinite(duration.days / duration.amount)) return null
  if (length.claim.rules.includes(lastingSince)) return compareWithBeginning(length, dated)
  if (length.claim.attribute !== dated.claim.attribute) return null
  const like = likenessOf(length, dated)
  if (length.claim.attribute === deadlineAttribute) return compareDeadline(length, dated, like)
  if (like.score < alikeEnough || like.places === false) return null
  const days = daysIn(date, madeOn(dated))
  return days === null ? null : compareWithDays(length, dated, like, days)
}

/** By how many days the end of a time that was given may be off, for agreeing, and from how many more on it is another. */
const deadlineSlack = { same: 1, other: 2 }

// "Dix jours pour faire appel" and "le délai court jusqu'au 28 juin", counted from either article. Fewer days may be left than were given; more are never.
function compareDeadline(length: ClaimInContext, dated: ClaimInContext, like: Likeness): Comparison | null {
  const { days, approximation } = length.claim.value as DurationValue
  const { start } = dated.claim.value as DateValue
  if (!isPlaced(start) || like.places === false || (!like.story && like.names.length === 0)) return null
  const left = [length, dated].flatMap((side) => daysBetween(madeOn(side), start) ?? [])
  const other = isOtherDeadline(length, dated, false)
  if (left.some((each) => Math.abs(each - days) <= deadlineSlack.same)) return other && !like.story ? null : compareAs(length, dated, { stance: 'supports', score: 0.6, kind: 'duration-same' })
  const sure = left.length > 0 && left.every((each) => each > days + deadlineSlack.other && each < days * deadlineSlack.other) && approximation === 'exact' && !other
  return sure ? compareAs(length, dated, { stance: 'contradicts', score: 0.65, kind: 'duration-differs', detail: { claimDays: days, evidenceDays: left[0]! } }) : null
}

/** How many days a stretch holds, its first and last one counted: between two dates, or from the day of publication until one. Null for anything else. */
function daysIn(date: DateValue, published: string | null): number | null {
  if (date.end !== null && date.grain === 'day') {
    const days = isPlaced(date.start) ? daysBetween(date.start, date.end) : daysBetween(`2000${date.start.slice(1)}`, `2000${date.end.slice(1)}`)
    return days === null || Number.isNaN(days) || days < 0 ? null : days + 1
  }
  const until = date.bound === 'until' && isPlaced(date.start) ? daysBetween(published, date.start) : null
  return until === null || until < 0 ? null : until + 1
}

function compareWithDays(length: ClaimInContext, dated: ClaimInContext, like: Likeness, days: number): Comparison | null {
  const duration = length.claim.value as DurationValue
  const unit = duration.days / duration.amount
  const detail = { claimDays: duration.days, evidenceDays: days }
  if (Math.abs(days - duration.days) <= Math.max(1, unit / 2)) return compareAs(length, dated, { stance: 'supports', score: 0.6, kind: 'duration-same', detail })
  // What lasts is named on both sides ("un deuil de cinq jours", "le deuil court du 16 au 18"): the likeness need be no more than that of a story.
  const named = length.claim.rules.includes(lastingNoun) && like.stems >= 0.5 && !isOfOthers(length, dated, like)
  const sure = like.score >= ((dated.claim.value as DateValue).end === null || named ? 0.5 : surelyAlike) && duration.approximation === 'exact'
  return sure && duration.days >= 1 ? compareAs(length, dated, { stance: 'contradicts', score: 0.65, kind: 'duration-differs', detail }) : null
}
