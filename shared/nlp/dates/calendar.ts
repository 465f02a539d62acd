/** Date arithmetic on ISO text: local calendar dates without a zone, kept in UTC so that no machine's own zone or summer time shifts a day. */
import { UTCDate } from '@date-fns/utc'
import { addDays, addMonths, differenceInCalendarDays, getDaysInMonth, getISODay } from 'date-fns'

const pad = (value: number, length = 2): string => String(value).padStart(length, '0')

/** "2025-06-23" from its parts; null when there is no such day (32 August, 29 February 2025). */
export function makeDay(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > getDaysInMonth(new UTCDate(year, month - 1, 1))) return null
  return `${pad(year, 4)}-${pad(month)}-${pad(day)}`
}

/** "2025-06" from its parts. */
export const makeMonth = (year: number, month: number): string => `${pad(year, 4)}-${pad(month)}`

/** "T16:05" from hour and minute. */
export const clockText = (hour: number, minute: number): string => `T${pad(hour)}:${pad(minute)}`

const asDate = (day: string): UTCDate => new UTCDate(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)))
const asIso = (date: Date): string => `${pad(date.getFullYear(), 4)}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`

/** Monday = 1 to Sunday = 7 of an ISO date or date-time. */
export const weekdayOf = (iso: string): number => getISODay(asDate(iso))

/** The day `count` days later (earlier when negative). */
export const shiftDays = (day: string, count: number): string => asIso(addDays(asDate(day), count))

/** The day `count` months later; the last of the month where the day does not exist. */
export const shiftMonths = (day: string, count: number): string => asIso(addMonths(asDate(day), count))

/** Days from `from` to `to`, negative when `to` is earlier. */
export const daysBetween = (from: string, to: string): number => differenceInCalendarDays(asDate(to), asDate(from))

/** The last day of an ISO month ("2025-02" -> "2025-02-28"). */
export const lastDayOf = (month: string): string => `${month.slice(0, 7)}-${pad(getDaysInMonth(asDate(`${month.slice(0, 7)}-01`)))}`

/** The Monday of the day's week. */
export const mondayOf = (day: string): string => shiftDays(day, 1 - weekdayOf(day))

/** A date cut to what is known, filled up to its first day: "2025" -> "2025-01-01", "2025-06" -> "2025-06-01"; a date-time stays. What interchange formats want. */
export const firstDayOf = (iso: string): string => (iso.length === 4 ? `${iso}-01-01` : iso.length === 7 ? `${iso}-01` : iso)
