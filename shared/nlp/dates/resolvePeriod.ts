/** Places periods: months, years and parts of them, seasons, quarters, weeks, decades. */
import { assertNever } from '../../domain/assertNever.ts'
import type { Grain } from '../../domain/value.ts'
import { firstDayOf, lastDayOf, makeMonth, mondayOf, shiftDays, shiftMinutes, shiftMonths, weekdayOf } from '../../domain/calendar.ts'
import type { Expression } from './expression.ts'
import type { Move, Part, Unit } from './lexicon.ts'
import type { Base, Resolved } from './resolve.ts'

type Of<Kind extends Expression['kind']> = Extract<Expression, { kind: Kind }>
type Period = Of<'month' | 'year' | 'years' | 'period' | 'season' | 'term' | 'nth'>

const point = (start: string, grain: Grain, certain = true): Resolved => ({ start, end: null, grain, certain, calendarOk: null, approximate: false })
const stretch = (start: string, end: string, grain: Grain, certain: boolean, approximate = true): Resolved => ({ start, end, grain, certain, calendarOk: null, approximate })

/** The period's place in the calendar; null where it needs a base that is missing. */
export function resolvePeriod(period: Period, base: Base): Resolved | null {
  switch (period.kind) {
    case 'year': return partOf(point(String(period.year), 'year'), period.part)
    case 'years': return placeYears(period)
    case 'month': { const month = placeMonth(period, base); return month && partOf(month, period.part) }
    case 'period': { const placed = placePeriod(period, base); return placed && partOf(placed, period.part) }
    case 'season': return placeSeason(period, base)
    case 'term': return placeTerm(period, base)
    case 'nth': { const within = resolvePeriod(period.within, base); return within && placeNth(period, within) }
    default: return assertNever(period, 'period')
  }
}

/** How many periods away a move goes, negative for back. */
export const stepOf = (move: Move): number => ({ beforeLast: -2, last: -1, past: -1, preceding: -1, this: 0, next: 1, coming: 1, afterNext: 2, following: 1 })[move]

/** The year of a month without one follows the same conventions as a day's: the year of publication, unless that is far ahead or far back. */
function placeMonth(period: Of<'month'>, base: Base): Resolved | null {
  if (period.year !== null) return point(makeMonth(period.year, period.month), 'month')
  const near = base.day ?? base.about
  if (near === null) return null
  const [year, now] = [Number(near.slice(0, 4)), Number(near.slice(5, 7))]
  const ahead = period.month - now
  const make = (shift: number, certain: boolean) => point(makeMonth(year + shift, period.month), 'month', certain)
  const latest = ahead < 0 ? 0 : -1, coming = ahead > 0 ? 0 : 1
  if (period.move === 'last' || period.move === 'past' || period.move === 'preceding') return make(latest, true)
  if (period.move === 'beforeLast') return make(latest - 1, true)
  if (period.move === 'next' || period.move === 'coming' || period.move === 'following') return make(coming, true)
  if (period.move === 'afterNext') return make(coming + 1, true)
  if ((ahead > 9 && base.tense !== 'future') || (ahead > 6 && base.tense === 'past')) return make(-1, false)
  return make((ahead < -6 && base.tense === 'future') || (ahead < -9 && base.tense !== 'past') ? 1 : 0, false)
}

/** "le début des années 1980", "the late 19th century": thirds, like those of other periods. */
function placeYears({ from, to, part }: Of<'years'>): Resolved {
  const third = Math.round((to - from) / 3), half = Math.round((to - from) / 2)
  const [first, last] = { whole: [from, to], start: [from, from + third], middle: [from + third, to - third], end: [to - third, to], firstHalf: [from, from + half], secondHalf: [from + half, to] }[part] as [number, number]
  return stretch(String(first), String(last), 'year', true)
}

/** Starts, thirds and halves as news uses them; rough by nature, so marked approximate. */
function partOf(whole: Resolved, part: Part): Resolved {
  if (part === 'whole') return whole
  if (whole.grain === 'year') {
    const months = { start: ['01', '03'], middle: ['05', '08'], end: ['11', '12'], firstHalf: ['01', '06'], secondHalf: ['07', '12'] }[part]
    return stretch(`${whole.start}-${months[0]}`, `${whole.start}-${months[1]}`, 'month', whole.certain)
  }
  if (whole.grain === 'week') {
    const [from, to] = { start: [0, 2], middle: [2, 4], end: [4, 6], firstHalf: [0, 2], secondHalf: [3, 6] }[part] as [number, number]
    return stretch(shiftDays(whole.start, from), shiftDays(whole.start, to), 'day', whole.certain)
  }
  if (whole.grain !== 'month') return whole
  const last = lastDayOf(whole.start).slice(8)
  const days = { start: ['01', '10'], middle: ['11', '20'], end: ['21', last], firstHalf: ['01', '14'], secondHalf: ['15', last] }[part]
  return stretch(`${whole.start}-${days[0]}`, `${whole.start}-${days[1]}`, 'day', whole.certain)
}

const monthsOf: Partial<Record<Unit, number>> = { month: 1, quarter: 3, year: 12, decade: 120, century: 1200 }
const minutesOf: Partial<Record<Unit, number>> = { second: 1 / 60, minute: 1, hour: 60 }

/** "la semaine dernière" is the calendar week before; "les deux dernières semaines" the two calendar weeks before this one. */
function placePeriod(period: Of<'period'>, base: Base): Resolved | null {
  const { unit, count, move } = period
  const from = startOf(period, base)
  if (from === null) return null
  const minutes = minutesOf[unit]
  if (minutes !== undefined) return placeHours(minutes * count, stepOf(move), from, base)
  if (move === 'past' && count === 1) return endingToday(unit, from)
  const steps = move === 'last' || move === 'past' || move === 'preceding' ? -count : stepOf(move)
  const certain = move !== 'following' && move !== 'preceding' && !period.rough
  const months = monthsOf[unit]
  const placed = months === undefined ? placeDays(unit, steps, count, from, certain) : placeMonths(unit, months, steps, count, from, certain)
  if (unit === 'weekend' && move === 'this' && isJustOver(placed, from, base.tense)) return placeDays(unit, -1, 1, from, certain)
  // "over the coming two weeks" ends with the second week from this one.
  const whole = move === 'coming' && count > 1 ? placePeriod({ ...period, count: 1, move: 'this' }, { ...base, day: stepTo(unit, count, from) }) : placed
  return whole === null ? null : { ...whole, certain: whole.certain && certain, approximate: whole.approximate || period.rough }
}

/** The day that a period counts from: publication, or what was told before it where "suivant" and "previous" look back to that. */
function startOf({ unit, move }: Of<'period'>, base: Base): string | null {
  const told = move === 'following' || move === 'preceding' ? base.told : null
  const long = (monthsOf[unit] ?? 0) >= 12
  return told !== null && (told.length >= 10 || long || (told.length === 7 && unit === 'month')) ? firstDayOf(told).slice(0, 10) : base.day
}

function stepTo(unit: Unit, count: number, from: string): string {
  const months = monthsOf[unit]
  return months === undefined ? shiftDays(from, count * (unit === 'day' ? 1 : unit === 'fortnight' ? 14 : 7)) : shiftMonths(`${from.slice(0, 7)}-01`, count * months)
}

/** On a Monday, "ce week-end" of a sentence that tells the past is the one just over. */
const isJustOver = (weekend: Resolved, today: string, tense: Base['tense']): boolean => tense === 'past' && weekend.start > today && weekdayOf(today) <= 3

function placeMonths(unit: Unit, months: number, steps: number, count: number, today: string, certain: boolean): Resolved {
  const cut = unit === 'month' || unit === 'quarter' ? 7 : 4
  const current = shiftMonths(`${today.slice(0, 7)}-01`, unit === 'quarter' ? -((Number(today.slice(5, 7)) - 1) % 3) : 0)
  const from = shiftMonths(current, steps * months).slice(0, cut)
  const to = shiftMonths(current, (steps + count) * months - (cut === 7 ? 1 : 12)).slice(0, cut)
  const grain: Grain = cut === 7 ? 'month' : 'year'
  return from === to ? point(from, grain, certain) : stretch(from, to, grain, certain, false)
}

/** "les dernières 24 heures": up to the time of publication, or where only its day is known, over the days that they touch. */
function placeHours(minutes: number, side: number, today: string, base: Base): Resolved {
  if (base.clock === '') {
    const other = shiftDays(today, side * Math.ceil(minutes / 1440))
    return stretch(side < 0 ? other : today, side < 0 ? today : other, 'day', false)
  }
  const now = `${today}${base.clock}`
  const other = shiftMinutes(now, Math.round(side * minutes))
  return stretch(side < 0 ? other : now, side < 0 ? now : other, minutes % 60 === 0 ? 'hour' : 'minute', false)
}

/** "the past week", unlike "last week", runs up to the day of publication. */
function endingToday(unit: Unit, today: string): Resolved {
  const months = monthsOf[unit]
  const from = months === undefined ? shiftDays(today, unit === 'day' ? -1 : unit === 'fortnight' ? -14 : -7) : shiftMonths(today, -months)
  return stretch(from, today, 'day', false)
}

function placeDays(unit: Unit, steps: number, count: number, today: string, certain: boolean): Resolved {
  if (unit === 'day') {
    const from = shiftDays(today, steps)
    return count === 1 ? point(from, 'day', certain) : stretch(from, shiftDays(from, count - 1), 'day', certain, false)
  }
  const length = unit === 'fortnight' ? 14 : 7
  const monday = shiftDays(mondayOf(today), steps * length)
  if (unit === 'weekend') return stretch(shiftDays(monday, 5), shiftDays(monday, 6), 'day', certain, false)
  return count * length === 7 ? point(monday, 'week', certain) : stretch(monday, shiftDays(monday, count * length - 1), 'week', certain, false)
}

/** Astronomical seasons of the northern hemisphere, in the usual days; rough, since news uses them loosely. */
function placeSeason({ season, year, move }: Of<'season'>, base: Base): Resolved | null {
  const bounds = [['03-21', '06-20'], ['06-21', '09-23'], ['09-24', '12-20'], ['12-21', '03-20']][season - 1]!
  const make = (at: number): [string, string] => [`${at}-${bounds[0]}`, `${season === 4 ? at + 1 : at}-${bounds[1]}`]
  if (year !== null) return stretch(...make(year), 'day', true)
  if (base.day === null || move === null) return null
  const now = Number(base.day.slice(0, 4))
  const known = [now - 2, now - 1, now, now + 1, now + 2].map(make)
  const day = base.day
  const current = known.find(([from, to]) => from <= day && day <= to)
  const chosen = move === 'this' ? current ?? known.find(([from]) => from.slice(0, 4) === String(now))
    : stepOf(move) < 0 ? known.findLast(([, to]) => to < day) : known.find(([from]) => from > day)
  return chosen === undefined ? null : stretch(...chosen, 'day', move !== 'this')
}

function placeTerm({ months, index, year, move }: Of<'term'>, base: Base): Resolved | null {
  const shift = move === null ? 0 : stepOf(move)
  const placed = year ?? (base.day === null ? null : Number(base.day.slice(0, 4)) + shift)
  return placed === null ? null : stretch(makeMonth(placed, (index - 1) * months + 1), makeMonth(placed, index * months), 'month', year !== null, false)
}

function placeNth({ nth, of }: Of<'nth'>, within: Resolved): Resolved | null {
  const whole = within.grain === 'month' || within.grain === 'year' || within.grain === 'week'
  if (!whole || within.end !== null) return null
  const first = firstDayOf(within.start)
  const last = within.grain === 'month' ? lastDayOf(first) : within.grain === 'year' ? `${within.start}-12-31` : shiftDays(first, 6)
  const day = of === 'day' ? (nth < 0 ? last : shiftDays(first, nth - 1)) : of === 'week' ? nthWeek(first, last, nth) : nthOf(first, last, of.weekday, nth)
  return day > last ? null : point(day, of === 'week' ? 'week' : 'day', within.certain)
}

const nthOf = (first: string, last: string, weekday: number, nth: number): string =>
  nth < 0 ? shiftDays(last, -((weekdayOf(last) - weekday + 7) % 7)) : shiftDays(first, ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1))

/** Weeks are counted from the first Monday; the last one is the last that lies in the period whole. */
const nthWeek = (first: string, last: string, nth: number): string => (nth < 0 ? shiftDays(last, -(weekdayOf(last) % 7) - 6) : nthOf(first, last, 1, nth))
