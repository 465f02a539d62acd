/** Times of day of one event: newsrooms round them, and tell them by other clocks. */
import type { DateValue } from '../domain/value.ts'
import { dateLexicons } from '../nlp/dates/lexicon.ts'
import { scanText } from '../nlp/words/scanText.ts'
import type { ClaimInContext } from './comparison.ts'

/** `same` to the minute, `near` where one may be the other rounded, `apart` where both cannot be right; null where one side tells no time of day, or another clock's. */
export type ClockRelation = 'same' | 'near' | 'apart' | null

/** Minutes within which two times are one, and from which two exact and two rounded ones are two. */
const sameMinutes = 2
const apartMinutes = { exact: 10, rounded: 45, hours: 90 }

/** Minutes since midnight; null where the date tells no time of day. */
const minutesOf = ({ start }: DateValue): number | null => {
  const at = start.indexOf('T')
  return at < 0 ? null : Number(start.slice(at + 1, at + 3)) * 60 + Number(start.slice(at + 4, at + 6))
}

/** True for a time that hardly falls on its minute by rounding: 17:42, not 17:30. */
export const isExactClock = (date: DateValue): boolean => date.grain === 'minute' && date.end === null && (minutesOf(date) ?? 0) % 30 !== 0

/** How two times of one day lie to each other. */
export function relateClocks(first: ClaimInContext, second: ClaimInContext): ClockRelation {
  const [a, b] = [first.claim.value as DateValue, second.claim.value as DateValue]
  const [left, right] = [minutesOf(a), minutesOf(b)]
  if (left === null || right === null || a.end !== null || b.end !== null) return null
  const gap = Math.abs(left - right)
  if (gap <= sameMinutes && a.grain === b.grain) return 'same'
  if (clockOf(first) !== clockOf(second) || a.bound !== null || b.bound !== null) return null
  const limit = a.grain === 'hour' || b.grain === 'hour' ? apartMinutes.hours : isExactClock(a) && isExactClock(b) ? apartMinutes.exact : apartMinutes.rounded
  return gap > limit ? 'apart' : 'near'
}

/** How far after a time its clock may be named, in characters. */
const clockReach = 14

/** The clock by which a time is told ("GMT"); empty for the local one, said or not. */
function clockOf({ claim, sentence, article }: ClaimInContext): string {
  const { zones } = dateLexicons[article.language]
  return scanText(sentence.slice(claim.valueSpan.start, claim.valueSpan.end + clockReach)).find((token) => token.capital && zones.has(token.folded))?.folded ?? ''
}
