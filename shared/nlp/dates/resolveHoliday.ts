/** Places a named day in the year that is meant, and the weekend that goes with it. */
import { daysBetween, shiftDays, weekdayOf } from '../../domain/calendar.ts'
import type { Expression } from './expression.ts'
import { daysOfHoliday } from './holidays.ts'
import type { Base, Resolved } from './resolve.ts'
import { conventionalYear } from './resolveDay.ts'

type Holiday = Extract<Expression, { kind: 'holiday' }>

/** The days of the holiday; null where neither a year nor a base tells which. */
export function resolveHoliday(holiday: Holiday, base: Base): Resolved | null {
  const near = base.day ?? base.about
  const year = holiday.year ?? chooseYear(holiday, near, base.tense)
  const days = year === null ? null : daysOfHoliday(holiday.rule, year)
  if (days === null) return null
  const [first, last] = holiday.weekend ? weekendOf(days.first, 'easter' in holiday.rule) : [days.first, days.last]
  return { start: first, end: first === last ? null : last, grain: 'day', certain: holiday.year !== null && !days.sighted, calendarOk: null, approximate: days.sighted }
}

function chooseYear({ rule, move }: Holiday, near: string | null, tense: Base['tense']): number | null {
  if (near === null) return null
  const year = Number(near.slice(0, 4))
  const days = [year - 2, year - 1, year, year + 1, year + 2].flatMap((each) => daysOfHoliday(rule, each)?.first ?? [])
  const past = days.filter((day) => day < near), ahead = days.filter((day) => day > near)
  const moved = { last: past.at(-1), past: past.at(-1), preceding: past.at(-1), beforeLast: past.at(-2), next: ahead[0], coming: ahead[0], following: ahead[0], afterNext: ahead[1] } as const
  const byDistance = days.toSorted((a, b) => Math.abs(daysBetween(near, a)) - Math.abs(daysBetween(near, b)))
  const day = move !== null && move !== 'this' ? moved[move] : byDistance.length === 0 ? undefined : conventionalYear(byDistance, byDistance[0]!, near, tense)
  return day === undefined ? null : Number(day.slice(0, 4))
}

/** The days off around a holiday: Thursday to Sunday, Friday to Sunday, Saturday to Monday or Tuesday; with Easter and Pentecost go their Mondays. */
function weekendOf(day: string, endsOnMonday: boolean): [string, string] {
  const weekday = weekdayOf(day)
  if (weekday <= 2) return [shiftDays(day, -1 - weekday), day]
  const sunday = shiftDays(day, 7 - weekday)
  return [weekday >= 4 && weekday <= 5 ? day : shiftDays(sunday, -1), weekday === 7 && endsOnMonday ? shiftDays(sunday, 1) : sunday]
}
