/** Since when a state holds: "depuis trois ans" said in 2025, "depuis février 2022", "après cinq années". Lengths are counted back to their beginning before they meet. */
import { isPlaced } from '../domain/calendar.ts'
import type { DateValue, DurationValue } from '../domain/value.ts'
import type { ClaimInContext, Comparison } from './comparison.ts'
import { dayAfter, daysBetween, daysOf } from './days.ts'
import { compareAs, madeOn } from './found.ts'
import { identify } from './persons.ts'
import { likenessOf } from './sameEvent.ts'

/** Whole years and months are cut or rounded, and begin on any day: two beginnings this many units apart may be one, and from the second on are two; the month of a beginning being known, years may be rounded up by `short`. */
const slackUnits = { one: 1, two: 1.5, short: 0.75 }

const keysOf = ({ claim }: ClaimInContext, prefix: string): string[] => claim.keys.filter((key) => key.startsWith(prefix))

/** True where both claims are about one state of one person, or of one story. */
export function shareState(first: ClaimInContext, second: ClaimInContext): boolean {
  const keys = keysOf(first, 'state|')
  if (!keys.some((key) => second.claim.keys.includes(key))) return false
  const [a, b] = [first.claim, second.claim]
  if (a.subjectKey !== '' && b.subjectKey !== '') return identify(a.subjectKey, b.subjectKey) !== null
  return a.subjectKey === b.subjectKey || isOf(a.subjectKey === '' ? a : b, a.subjectKey || b.subjectKey)
}

// A name without a title is no person yet, and may be the same one all the same.
const isOf = ({ setting }: ClaimInContext['claim'], subject: string): boolean => setting.participants.some((name) => identify(name, subject) !== null)

/** Two lengths that look back to one beginning. */
export function compareBeginnings(first: ClaimInContext, second: ClaimInContext): Comparison | null {
  const [a, b] = [first.claim.value as DurationValue, second.claim.value as DurationValue]
  // Where one article is undated, both are taken as of one day: lengths of years bear it.
  const between = daysBetween(madeOn(first), madeOn(second)) ?? 0
  const unit = Math.max(a.days / a.amount, b.days / b.amount)
  const gap = Math.abs(b.days - between - a.days)
  const detail = { claimDays: a.days, evidenceDays: b.days }
  if (gap < unit * slackUnits.one / 2) return compareAs(first, second, { stance: 'supports', score: 0.75, kind: 'duration-same', detail })
  const sure = a.approximation === 'exact' && b.approximation === 'exact' && gap >= unit * slackUnits.two && likenessOf(first, second).places !== false
  return sure ? compareAs(first, second, { stance: 'contradicts', score: 0.72, kind: 'duration-differs', detail }) : null
}

/** A length that looks back, and the date of the beginning. */
export function compareWithBeginning(length: ClaimInContext, dated: ClaimInContext): Comparison | null {
  const duration = length.claim.value as DurationValue
  const date = dated.claim.value as DateValue
  const known = keysOf(length, 'since|').some((key) => dated.claim.keys.includes(key))
  const state = shareState(length, dated)
  const base = madeOn(length) ?? (state ? madeOn(dated) : null)
  if ((!known && !state) || base === null || !isPlaced(date.start)) return null
  const unit = duration.days / duration.amount
  const window = daysOf(date.start, date.end)
  // Years are cut rather than rounded up: a tenure from a known month that fell well short of them was never as long.
  const short = duration.unit === 'year' && date.grain !== 'year' ? slackUnits.short : null
  const [earliest, latest] = [dayAfter(base, -duration.days - unit), dayAfter(base, -duration.days + unit * (short ?? slackUnits.one))]
  const detail = { days: Math.round(duration.days), since: dayAfter(base, -duration.days).slice(0, 4) }
  if (window.last >= earliest && window.first <= latest) return compareAs(length, dated, { stance: 'supports', score: 0.75, kind: 'duration-since', detail, evidenceDate: date.start })
  const [before, after] = [daysBetween(window.last, earliest) ?? 0, daysBetween(latest, window.first) ?? 0]
  const least = unit * (slackUnits.two - slackUnits.one)
  const sure = state && duration.approximation === 'exact' && (before >= least || after >= (short === null ? least : 1))
  return sure ? compareAs(length, dated, { stance: 'contradicts', score: 0.7, kind: 'since-differs', detail, evidenceDate: date.start }) : null
}
