/** Places a phrase of time in the calendar: by what it says, by the day of publication, and by the date told before it. */
import { assertNever } from '../../domain/assertNever.ts'
import type { DateValue, Grain } from '../../domain/value.ts'
import { clockText, daysBetween, isPlaced, makeDay, makeMonth, makeWeekday, makeYearlessDay, mondayOf, shiftDays, shiftMonths, weekdayOf } from '../../domain/calendar.ts'
import type { Clock, Expression } from './expression.ts'
import type { Day } from './readDay.ts'
import { resolvePeriod } from './resolvePeriod.ts'
import { nearestYear, resolveLoneDay, resolveWeekday } from './resolveDay.ts'

/**
 * What relative phrases count from. `day` and `clock` ("T09:33" or empty) are the publication, `narrative` the date told last;
 * `about` is a day that lies near enough to supply a year, where the publication itself is not known; `tense` is what the sentence speaks of, null where it does not show.
 */
export type Base = { day: string | null; about: string | null; clock: string; narrative: string | null; tense: 'past' | 'future' | null }

/** A resolved point; `end` is the last day, month or year of a stretch. */
export type Resolved = Pick<DateValue, 'start' | 'end' | 'grain' | 'certain' | 'calendarOk' | 'approximate'>

const plain = (start: string, grain: Grain, certain = true): Resolved => ({ start, end: null, grain, certain, calendarOk: null, approximate: false })

function addClock(resolved: Resolved, clock: Clock | null): Resolved {
  if (clock === null || resolved.grain !== 'day') return resolved
  return { ...resolved, start: resolved.start + clockText(clock.hour, clock.minute ?? 0), grain: clock.minute === null ? 'hour' : 'minute' }
}

/** The date that `expression` means, or null where it cannot be told without a base that is missing, or where there is no such day. */
export function resolve(expression: Expression, base: Base): Resolved | null {
  switch (expression.kind) {
    case 'day': { const day = resolveDay(expression, base); return day && addClock(day, expression.clock) }
    case 'offset': { const day = resolveOffset(expression, base); return day && addClock(day, expression.clock) }
    case 'weekOf': { const day = resolveDay(expression.day, base); return day && isPlaced(day.start) ? { ...day, start: mondayOf(day.start), grain: 'week' } : null }
    case 'clock': return base.day === null ? null : addClock(plain(shiftDays(base.narrative ?? base.day, endsDay(expression.clock, base) ? 1 : 0), 'day', false), expression.clock)
    case 'month': case 'year': case 'years': case 'period': case 'season': case 'term': case 'nth': return resolvePeriod(expression, base)
    default: return assertNever(expression, 'expression of time')
  }
}

/** Midnight without a day is the coming one, the first moment of the next day, unless the sentence tells the past. */
const endsDay = (clock: Clock, base: Base): boolean => clock.hour === 0 && clock.minute === null && base.tense !== 'past'

function resolveDay(day: Day, base: Base): Resolved | null {
  if (day.day !== null && day.month !== null) {
    if (day.year === null) return resolveYearless(day, base)
    const iso = makeDay(day.year, day.month, day.day)
    return iso === null ? null : { ...plain(iso, 'day'), calendarOk: day.weekday === null ? null : weekdayOf(iso) === day.weekday }
  }
  if (base.day === null) return day.weekday === null || day.day !== null || day.week !== null || day.weeksAhead > 0 ? null : plain(makeWeekday(day.weekday), 'day', false)
  if (day.weekday !== null) return resolveWeekday({ ...day, weekday: day.weekday }, { ...base, day: base.day })
  return day.day === null ? null : resolveLoneDay(day.day, { ...base, day: base.day })
}

/** "le 12 avril": without any base, the day of a year that is left open. */
function resolveYearless(day: Day, base: Base): Resolved | null {
  const near = base.day ?? base.about
  if (near !== null) return nearestYear(day, near, base.tense)
  const open = makeYearlessDay(day.month!, day.day!)
  return open === null ? null : plain(open, 'day', false)
}

const monthsIn = { month: 1, quarter: 3, year: 12, decade: 120, century: 1200 } as const
const daysIn = { day: 1, week: 7, weekend: 7, fortnight: 14 } as const

/** Days and weeks give a day; months too, but a rough one; years give a month, decades a year. Hours and minutes need the hour of publication. */
function resolveOffset(expression: Extract<Expression, { kind: 'offset' }>, base: Base): Resolved | null {
  const { amount, unit, approximate } = expression
  const anchor = typeof expression.from === 'string' ? null : resolve(expression.from, base)
  if (typeof expression.from !== 'string' && (anchor?.grain !== 'day' || !isPlaced(anchor.start))) return null
  const from = anchor?.start ?? (expression.from === 'narrative' ? base.narrative ?? base.day : base.day)
  if (from === null) return null
  const certain = (anchor?.certain ?? expression.from === 'reference') && !approximate
  // No clock is kept of the date that it counts from: "two hours later" cannot be placed.
  if (expression.from !== 'reference' && (unit === 'minute' || unit === 'hour')) return null
  if (unit === 'minute' || unit === 'hour') return resolveMinutes(from, base.clock, amount * (unit === 'hour' ? 60 : 1), unit)
  if (unit === 'day' || unit === 'week' || unit === 'weekend' || unit === 'fortnight') return { ...plain(shiftDays(from, Math.round(amount * daysIn[unit])), 'day', certain), approximate }
  const day = shiftMonths(from, Math.round(amount * monthsIn[unit]))
  if (unit === 'month' || unit === 'quarter') return { ...plain(day, 'day', false), approximate: true }
  return { ...(unit === 'year' ? plain(day.slice(0, 7), 'month', false) : plain(day.slice(0, 4), 'year', false)), approximate: true }
}

function resolveMinutes(day: string, clock: string, minutes: number, grain: 'minute' | 'hour'): Resolved | null {
  if (clock === '') return null
  const total = Number(clock.slice(1, 3)) * 60 + Number(clock.slice(4, 6)) + minutes
  const inDay = ((total % 1440) + 1440) % 1440
  return { ...plain(shiftDays(day, Math.floor(total / 1440)) + clockText(Math.floor(inDay / 60), inDay % 60), grain), approximate: true }
}

/** Both ends of a stretch as one. An end that falls before its start belongs to the next year ("du 28 décembre au 3 janvier"), or where the year is open, to the year after that. */
export function resolveStretch(from: Expression, to: Expression, base: Base): Resolved | null {
  const end = resolve(to, base)
  if (end === null) return null
  let start = resolve(from, isPlaced(end.start) && end.start.length >= 10 ? { ...base, about: end.start.slice(0, 10) } : base)
  if (start === null || openness(start.start) !== openness(end.start) || start.grain !== end.grain && start.start.length !== end.start.length) return null
  if (start.start > end.start) start = earlierStart(from, start, end, base)
  if (start === null || (isPlaced(start.start) && start.start > end.start)) return null
  const calendarOk = start.calendarOk === false || end.calendarOk === false ? false : start.calendarOk ?? end.calendarOk
  return { start: start.start, end: (end.end ?? end.start).slice(0, start.start.length > 10 ? undefined : 10), grain: start.grain, certain: start.certain && end.certain, calendarOk, approximate: start.approximate || end.approximate }
}

/** What is not known of where a date lies: nothing, its year or its week. */
const openness = (iso: string): string => /^(?:-W|--)?/u.exec(iso)![0]

/** The start a year, or for weekdays a week, earlier: the two ends were placed apart from each other. */
function earlierStart(from: Expression, start: Resolved, end: Resolved, base: Base): Resolved | null {
  if (!isPlaced(start.start)) return isPlaced(end.start) ? null : start
  if (from.kind === 'day' && from.day === null) {
    return daysBetween(end.start, start.start) < 7 ? { ...start, start: shiftDays(start.start, -7) } : null
  }
  const year = Number(end.start.slice(0, 4)) - 1
  if (from.kind === 'month') return plain(makeMonth(year, from.month), 'month', start.certain)
  return from.kind === 'day' ? resolve({ ...from, year }, base) : null
}
