/** Places a phrase of time in the calendar: by what it says, by the day of publication, and by the date told before it. */
import { assertNever } from '../../domain/assertNever.ts'
import type { DateValue, Grain } from '../../domain/value.ts'
import { clockText, daysBetween, firstDayOf, isPlaced, makeDay, makeMonth, makeWeekday, makeYearlessDay, mondayOf, shiftDays, shiftMinutes, shiftMonths, weekdayOf } from '../../domain/calendar.ts'
import type { Clock, Expression } from './expression.ts'
import type { Move } from './lexicon.ts'
import type { Day } from './readDay.ts'
import { resolveHoliday } from './resolveHoliday.ts'
import { resolvePeriod, stepOf } from './resolvePeriod.ts'
import { nearestYear, resolveLoneDay, resolveWeekday } from './resolveDay.ts'

/**
 * What relative phrases count from. `day` and `clock` ("T09:33" or empty) are the publication, `narrative` the day told last, `told` the last
 * date of any grain, `open` the last day whose year or week is not known;
 * `about` is a day that lies near enough to supply a year, where the publication itself is not known; `tense` is what the sentence speaks of, null where it does not show.
 */
export type Base = { day: string | null; about: string | null; clock: string; narrative: string | null; told: string | null; open: string | null; tense: 'past' | 'future' | null }

/** A resolved point; `end` is the last day, month or year of a stretch. */
export type Resolved = Pick<DateValue, 'start' | 'end' | 'grain' | 'certain' | 'calendarOk' | 'approximate' | 'weekday'>

const plain = (start: string, grain: Grain, certain = true): Resolved => ({ start, end: null, grain, certain, calendarOk: null, approximate: false })

function addClock(resolved: Resolved, clock: Clock | null): Resolved {
  if (clock === null || resolved.grain !== 'day') return resolved
  const { hour, minute, until } = clock
  const start = resolved.start + clockText(hour, minute ?? 0)
  const grain = minute === null && (until === null || until.minute === null) ? 'hour' : 'minute'
  if (until === null) return { ...resolved, start, grain }
  const end = resolved.start + clockText(until.hour, until.minute ?? 0)
  return { ...resolved, start, end: end < start ? shiftMinutes(end, 1440) : end, grain }
}

/** The date that `expression` means, or null where it cannot be told without a base that is missing, or where there is no such day. */
export function resolve(said: Expression, base: Base): Resolved | null {
  const expression = (said.kind === 'day' || said.kind === 'month') && said.yearMove !== null ? withYearOf(said, said.yearMove, base) : said
  if (expression === null) return null
  switch (expression.kind) {
    case 'day': { const day = resolveDay(expression, base); return day && addClock(day, expression.clock) }
    case 'offset': { const day = resolveOffset(expression, base); return day && addClock(day, expression.clock) }
    case 'holiday': { const day = resolveHoliday(expression, base); return day && addClock(day, expression.clock) }
    case 'weekOf': { const day = resolveDay(expression.day, base); return day && isPlaced(day.start) ? resolveWeekOf(expression.unit, day) : null }
    case 'weekdayFrom': return resolveWeekdayFrom(expression, base)
    case 'clock': return base.day === null ? openClock(expression.clock, base) : addClock(plain(shiftDays(base.narrative ?? base.day, endsDay(expression.clock, base) ? 1 : 0), 'day', false), expression.clock)
    case 'month': case 'year': case 'years': case 'period': case 'season': case 'term': case 'nth': return resolvePeriod(expression, base)
    default: return assertNever(expression, 'expression of time')
  }
}

// "Mardi, le cortège est parti à 14 heures" in an article without a day: the time is of the day told before it.
const openClock = (clock: Clock, base: Base): Resolved | null => {
  const told = base.narrative ?? base.open
  return told === null || endsDay(clock, base) ? null : addClock(plain(told, 'day', false), clock)
}

/** "24 juin de l’année dernière": the year counts from publication, or for "suivante" from the date told before. */
function withYearOf<Dated extends Extract<Expression, { kind: 'day' | 'month' }>>(dated: Dated, move: Move, base: Base): Dated | null {
  const near = (move === 'following' || move === 'preceding' ? base.told : null) ?? base.day ?? base.about
  return near === null ? null : { ...dated, year: Number(near.slice(0, 4)) + stepOf(move), yearMove: null }
}

function resolveWeekOf(unit: 'week' | 'weekend', day: Resolved): Resolved {
  const monday = mondayOf(day.start)
  return unit === 'week' ? { ...day, start: monday, grain: 'week' } : { ...day, start: shiftDays(monday, 5), end: shiftDays(monday, 6) }
}

/** "le troisième mardi après Noël", "the Friday before May 12", "the Monday closest to October 5". */
function resolveWeekdayFrom({ weekday, nth, side, from }: Extract<Expression, { kind: 'weekdayFrom' }>, base: Base): Resolved | null {
  const anchor = resolve(from, base)
  if (anchor === null || anchor.grain !== 'day' || !isPlaced(anchor.start)) return null
  const day = anchor.start.slice(0, 10)
  const ahead = ((weekday - weekdayOf(day) + 6) % 7) + 1
  const steps = side === 0 ? (ahead % 7 <= 3 ? ahead % 7 : ahead - 7) : side > 0 ? ahead + 7 * (nth - 1) : (ahead === 7 ? 0 : ahead) - 7 * nth
  return plain(shiftDays(day, steps), 'day', anchor.certain)
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

/** A day that lies further than this from the one known may be of another year. */
const sameStoryDays = 92

/** "le 12 avril": without any base, or far from the day that stands in for one, the day of a year that is left open. */
function resolveYearless(day: Day, base: Base): Resolved | null {
  if (base.day !== null) return nearestYear(day, base.day, base.tense)
  const near = base.about === null ? null : nearestYear(day, base.about, base.tense)
  if (near !== null && near.calendarOk !== false && Math.abs(daysBetween(base.about!, near.start)) <= sameStoryDays) return near
  const open = makeYearlessDay(day.month!, day.day!)
  if (open === null) return null
  return day.weekday === null ? plain(open, 'day', false) : { ...plain(open, 'day', false), weekday: day.weekday }
}

const monthsIn = { month: 1, quarter: 3, year: 12, decade: 120, century: 1200 } as const
const daysIn = { day: 1, week: 7, weekend: 7, fortnight: 14 } as const
const minutesIn = { second: 1 / 60, minute: 1, hour: 60 } as const

type Offset = Extract<Expression, { kind: 'offset' }>

/** Days and weeks give a day; months too, but a rough one; years give a month, decades a year. Hours and minutes need the hour that they count from. */
function resolveOffset(expression: Offset, base: Base): Resolved | null {
  const { amount, unit, approximate } = expression
  const anchor = typeof expression.from === 'string' ? null : resolve(expression.from, base)
  if (typeof expression.from !== 'string' && (anchor?.grain !== 'day' || !isPlaced(anchor.start))) return null
  // "le même jour" is that of a date told before, or of none.
  if (expression.from === 'narrative' && amount === 0 && base.narrative === null) return null
  const told = expression.from === 'narrative' ? resolveFromTold(expression, base.told) : null
  if (told !== null) return told
  const from = anchor?.start ?? (expression.from === 'narrative' ? base.narrative ?? base.day : base.day)
  if (from === null) return expression.from === 'narrative' && base.open !== null && daysIn[unit as keyof typeof daysIn] !== undefined ? fromOpen(base.open, Math.round(amount * daysIn[unit as keyof typeof daysIn]), approximate) : null
  const certain = (anchor?.certain ?? expression.from === 'reference') && !approximate
  if (unit === 'second' || unit === 'minute' || unit === 'hour') {
    // No clock is kept of a day that was told: "two hours later" cannot be placed.
    if (expression.from !== 'reference' || base.clock === '') return null
    return { ...plain(shiftMinutes(from + base.clock, Math.round(amount * minutesIn[unit])), unit === 'hour' ? 'hour' : 'minute'), approximate: true }
  }
  if (unit === 'day' || unit === 'week' || unit === 'weekend' || unit === 'fortnight') return { ...plain(shiftDays(from, Math.round(amount * daysIn[unit])), 'day', certain), approximate }
  const day = shiftMonths(from, Math.round(amount * monthsIn[unit]))
  if (unit === 'month' || unit === 'quarter') return { ...plain(day, 'day', false), approximate: true }
  // "Vingt ans après," opens a look back at what is not told here.
  if (expression.from === 'narrative' && (base.told === null || (base.day !== null && day > base.day && base.tense !== 'future'))) return null
  return { ...(unit === 'year' ? plain(day.slice(0, 7), 'month', false) : plain(day.slice(0, 4), 'year', false)), approximate: true }
}

/** "Vendredi 20 février …, dix jours plus tôt" in an article without a day: from the day told before, in its open year or week. A common year stands in: only 29 February is lost. */
function fromOpen(open: string, days: number, approximate: boolean): Resolved {
  if (open.startsWith('-W')) return { ...plain(makeWeekday((((Number(open.slice(3, 4)) - 1 + days) % 7) + 7) % 7 + 1), 'day', false), approximate }
  return { ...plain(`-${shiftDays(`2001${open.slice(1)}`, days).slice(4)}`, 'day', false), approximate }
}

/** "En 2019 …, deux ans plus tard", "à 14 h 05 …, une heure après": from a date told before that was coarser or finer than a day, in its own grain. */
function resolveFromTold({ amount, unit }: Offset, told: string | null): Resolved | null {
  if (told === null || told.length === 10) return null
  if (unit === 'second' || unit === 'minute' || unit === 'hour') {
    return told.length > 10 ? plain(shiftMinutes(told, Math.round(amount * minutesIn[unit])), unit === 'hour' ? 'hour' : 'minute', false) : null
  }
  if (told.length > 10 || unit === 'day' || unit === 'week' || unit === 'weekend' || unit === 'fortnight') return null
  const months = Math.round(amount * monthsIn[unit])
  if (told.length === 4 && months % 12 !== 0) return null
  return plain(shiftMonths(firstDayOf(told), months).slice(0, told.length), told.length === 4 ? 'year' : 'month', false)
}

/** Both ends of a stretch as one. An end that falls before its start belongs to the next year ("du 28 décembre au 3 janvier"), or where the year is open, to the year after that. */
export function resolveStretch(from: Expression, to: Expression, base: Base): Resolved | null {
  let end = resolve(to, base)
  if (end === null) return null
  let start = resolve(from, isPlaced(end.start) && end.start.length >= 10 ? { ...base, about: end.start.slice(0, 10) } : base)
  if (isBareDay(from) && isBareDay(to) && isPlaced(end.start)) start = dayBefore(from.day, end)
  // "de lundi à mardi, vers 3 heures": the hour is that of the second day alone.
  if (start !== null && start.start.length === 10 && end.start.length > 10 && start.grain === 'day') end = { ...end, start: end.start.slice(0, 10), end: null, grain: 'day' }
  if (start === null || openness(start.start) !== openness(end.start) || start.grain !== end.grain && start.start.length !== end.start.length) return null
  if (start.start > end.start) start = earlierStart(from, start, end, base)
  if (start === null || (isPlaced(start.start) && start.start > end.start)) return null
  const calendarOk = start.calendarOk === false || end.calendarOk === false ? false : start.calendarOk ?? end.calendarOk
  return { start: start.start, end: (end.end ?? end.start).slice(0, start.start.length > 10 ? undefined : 10), grain: start.grain, certain: start.certain && end.certain, calendarOk, approximate: start.approximate || end.approximate }
}

type BareDay = Day & { day: number }
const isBareDay = (expression: Expression): expression is BareDay => expression.kind === 'day' && expression.day !== null && expression.month === null && expression.weekday === null

/** "du 11 au 14", "du 28 au 3": the last day of that number up to the end. */
function dayBefore(day: number, end: Resolved): Resolved | null {
  const month = day <= Number(end.start.slice(8, 10)) ? end.start : shiftMonths(`${end.start.slice(0, 7)}-01`, -1)
  const start = makeDay(Number(month.slice(0, 4)), Number(month.slice(5, 7)), day)
  return start === null ? null : { ...end, start }
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
