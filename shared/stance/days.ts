/** Days as the comparators need them: dates may be unknown, or cut to a month or a year. The arithmetic is the calendar's. */
import { daysBetween as countDays, firstDayOf, lastDayOf, shiftDays } from '../domain/calendar.ts'

const whole = (iso: string): string => firstDayOf(iso).slice(0, 10)

/** Days from `from` to `to` (negative when `to` is earlier); null when either is unknown. Months and years count from their first day. */
export function daysBetween(from: string | null, to: string | null): number | null {
  return from === null || to === null ? null : countDays(whole(from), whole(to))
}

/** First and last day (YYYY-MM-DD, inclusive) of an ISO date cut to year, month or day, or of a range. */
export function daysOf(start: string, end: string | null): { first: string; last: string } {
  return { first: whole(start), last: lastOf(end ?? start) }
}

function lastOf(iso: string): string {
  if (iso.length === 4) return `${iso}-12-31`
  return iso.length === 7 ? lastDayOf(iso) : iso.slice(0, 10)
}

/** The ISO day that lies `days` after `iso` (before, when negative). */
export const dayAfter = (iso: string, days: number): string => shiftDays(whole(iso), Math.round(days))
