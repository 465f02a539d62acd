/** Whole-day arithmetic on ISO dates cut to what is known. Everything is a calendar day in UTC, so no clock change moves one. */
const millisecondsPerDay = 86_400_000
const whole = (iso: string): string => (iso.length === 4 ? `${iso}-01-01` : iso.length === 7 ? `${iso}-01` : iso.slice(0, 10))
const dayNumber = (iso: string): number => Math.round(Date.parse(whole(iso)) / millisecondsPerDay)

/** Days from `from` to `to` (negative when `to` is earlier); null when either is unknown. Months and years count from their first day. */
export function daysBetween(from: string | null, to: string | null): number | null {
  return from === null || to === null ? null : dayNumber(to) - dayNumber(from)
}

/** First and last day (YYYY-MM-DD, inclusive) of an ISO date cut to year, month or day, or of a range. */
export function daysOf(start: string, end: string | null): { first: string; last: string } {
  return { first: whole(start), last: lastOf(end ?? start) }
}

function lastOf(iso: string): string {
  if (iso.length === 4) return `${iso}-12-31`
  if (iso.length === 7) return new Date(Date.UTC(Number(iso.slice(0, 4)), Number(iso.slice(5)), 0)).toISOString().slice(0, 10)
  return iso.slice(0, 10)
}

/** The ISO day that lies `days` after `iso` (before, when negative). */
export function dayAfter(iso: string, days: number): string {
  return new Date((dayNumber(iso) + Math.round(days)) * millisecondsPerDay).toISOString().slice(0, 10)
}
