/** Days as the comparators need them: dates may be unknown, cut to a month or a year, or open in their year or week. The arithmetic is the calendar's. */
import { daysBetween as countDays, firstDayOf, isPlaced, lastDayOf, mondayOf, shiftDays } from '../domain/calendar.ts'
import type { DateValue } from '../domain/value.ts'

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

type Moment = Pick<DateValue, 'start' | 'end' | 'grain'>
type Stretch = { first: string; last: string }

/**
 * How many days lie between two dates, 0 where they share one. An open date is taken where it lies nearest to the other: a weekday in any week, a day
 * in any year. Null where they cannot be compared: a weekday with a month, or with a day of an unknown year.
 */
export function gapBetween(a: Moment, b: Moment): number | null {
  const open = [a, b].filter((date) => !isPlaced(date.start))
  if (open.some((date) => isWeekday(date)) && [a, b].some((date) => !isWeekday(date) && (!isPlaced(date.start) || !hasDay(date)))) return null
  const anchor = open.length === 2 ? anyDay : whole(isPlaced(a.start) ? a.start : b.start)
  let least: number | null = null
  for (const one of placesOf(a, anchor)) {
    for (const other of placesOf(b, anchor)) {
      const gap = Math.max(countDays(one.last, other.first), countDays(other.last, one.first), 0)
      if (least === null || gap < least) least = gap
    }
  }
  return least
}

/** The year and week in which two open dates are laid side by side; which one does not matter, since the year before and after are tried too. */
const anyDay = '2000-07-01'

const isWeekday = (date: Moment): boolean => date.start.startsWith('-W')
const hasDay = (date: Moment): boolean => date.grain === 'day' || date.grain === 'hour' || date.grain === 'minute'

/** Where a date may lie: one place for a date with its year, else the three nearest to `anchor`. */
function placesOf({ start, end }: Moment, anchor: string): Stretch[] {
  if (isPlaced(start)) return [daysOf(start, end)]
  if (start.startsWith('-W')) {
    const [from, to] = [start, end ?? start].map((iso) => Number(iso.slice(3, 4))) as [number, number]
    const first = shiftDays(mondayOf(anchor), from - 1)
    return [-7, 0, 7].map((shift) => ({ first: shiftDays(first, shift), last: shiftDays(first, shift + ((to - from + 7) % 7)) }))
  }
  const year = Number(anchor.slice(0, 4))
  const [from, to] = [start, end ?? start].map((iso) => iso.slice(1, 7)) as [string, string]
  return [-1, 0, 1].map((shift) => ({ first: `${year + shift}${from}`, last: `${year + shift + (to < from ? 1 : 0)}${to}` }))
}
