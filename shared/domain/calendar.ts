/** The one place of date arithmetic, on ISO text: local calendar dates without a zone, counted in UTC so that no machine's own zone or summer time shifts a day. */

const pad = (value: number, length = 2): string => String(value).padStart(length, '0')

const dayLength = 86_400_000
/** 1 January 1970 was a Thursday, the third day after a Monday. */
const firstWeekday = 3

/** A year that has every day. */
const leapYear = 2000

/** Days since 1970-01-01. */
const countDays = (year: number, month: number, day: number): number => Date.UTC(year, month - 1, day) / dayLength
const daysInMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()
const dayNumber = (iso: string): number => countDays(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), Number(iso.slice(8, 10)))
const write = (year: number, month: number, day: number): string => `${pad(year, 4)}-${pad(month)}-${pad(day)}`

function writeNumber(days: number): string {
  const date = new Date(days * dayLength)
  return write(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate())
}

/** False for a day of which only the weekday ("-W-7") or the day of the year ("--04-12") is known. */
export const isPlaced = (iso: string): boolean => !iso.startsWith('-')

/** A weekday (Monday = 1) that no week is known of: "-W-7". */
export const makeWeekday = (weekday: number): string => `-W-${weekday}`

/** A day of a year that is not known: "--04-12"; null when no year has it. */
export const makeYearlessDay = (month: number, day: number): string | null => makeDay(leapYear, month, day)?.replace(/^\d{4}/u, '-') ?? null

/** "2025-06-23" from its parts; null when there is no such day (32 August, 29 February 2025). */
export function makeDay(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null
  return write(year, month, day)
}

/** "2025-06" from its parts. */
export const makeMonth = (year: number, month: number): string => `${pad(year, 4)}-${pad(month)}`

/** "T16:05" from hour and minute. */
export const clockText = (hour: number, minute: number): string => `T${pad(hour)}:${pad(minute)}`

/** Monday = 1 to Sunday = 7 of an ISO date or date-time. */
export const weekdayOf = (iso: string): number => ((((dayNumber(iso) + firstWeekday) % 7) + 7) % 7) + 1

/** The day `count` days later (earlier when negative). */
export const shiftDays = (day: string, count: number): string => writeNumber(dayNumber(day) + count)

/** The day `count` months later; the last of the month where the day does not exist. */
export function shiftMonths(day: string, count: number): string {
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + count
  const year = Math.floor(months / 12), month = months - year * 12 + 1
  return write(year, month, Math.min(Number(day.slice(8, 10)), daysInMonth(year, month)))
}

/** The local date-time ("2025-06-23T16:05") so many minutes later (earlier when negative). */
export function shiftMinutes(instant: string, minutes: number): string {
  const total = Number(instant.slice(11, 13)) * 60 + Number(instant.slice(14, 16)) + minutes
  const inDay = ((total % 1440) + 1440) % 1440
  return shiftDays(instant.slice(0, 10), Math.floor(total / 1440)) + clockText(Math.floor(inDay / 60), inDay % 60)
}

/** Days from `from` to `to`, negative when `to` is earlier. */
export const daysBetween = (from: string, to: string): number => dayNumber(to) - dayNumber(from)

/** The last day of an ISO month ("2025-02" -> "2025-02-28"). */
export const lastDayOf = (month: string): string => `${month.slice(0, 7)}-${pad(daysInMonth(Number(month.slice(0, 4)), Number(month.slice(5, 7))))}`

/** The Monday of the day's week. */
export const mondayOf = (day: string): string => shiftDays(day, 1 - weekdayOf(day))

/** A date cut to what is known, filled up to its first day: "2025" -> "2025-01-01", "2025-06" -> "2025-06-01"; a date-time stays. What interchange formats want. */
export const firstDayOf = (iso: string): string => (iso.length === 4 ? `${iso}-01-01` : iso.length === 7 ? `${iso}-01` : iso)
