/** Days whose year, month or week is left to the reader: the conventions of news, and the weekday as their check. */
import { assertNever } from '../../domain/assertNever.ts'
import { daysBetween, makeDay, mondayOf, shiftDays, weekdayOf } from '../../domain/calendar.ts'
import type { Move } from './lexicon.ts'
import type { Day } from './readDay.ts'
import type { Base, Resolved } from './resolve.ts'

/** A weekday that does not fit is taken for a slip, not for another year, when the date lies within this many days of publication. */
const slipDays = 31
/** News names the year of what lies further back than this; a date that would be older is the coming one, unless the sentence tells the past. */
const staleDays = 274
/** "ce lundi" in a sentence of no plain tense is over when it lies at most this many days back; else it is the coming one. */
const justGone = 2

const day = (start: string, certain: boolean, calendarOk: boolean | null): Resolved => ({ start, end: null, grain: 'day', certain, calendarOk, approximate: false })

/**
 * The year of a day and month without one. "dernier" and "prochain" decide; a weekday picks the nearest year in which it fits; else the year of publication,
 * save where that lies too far ahead (then the last one) or too far back (then the coming one); the tense of the sentence decides before that.
 */
export function nearestYear(date: Day, reference: string, tense: Base['tense']): Resolved | null {
  const year = Number(reference.slice(0, 4))
  const candidates = [year - 1, year, year + 1].flatMap((each) => makeDay(each, date.month!, date.day!) ?? [])
    .sort((a, b) => Math.abs(daysBetween(reference, a)) - Math.abs(daysBetween(reference, b)))
  const [nearest] = candidates
  if (nearest === undefined) return nearestLeapDay(date, year)
  const back = date.move === 'last' || date.move === 'preceding'
  if (back || date.move === 'next' || date.move === 'coming') {
    const moved = candidates.find((each) => (back ? each <= reference : each >= reference)) ?? nearest
    return day(moved, true, date.weekday === null ? null : weekdayOf(moved) === date.weekday)
  }
  if (date.weekday !== null) {
    const near = Math.abs(daysBetween(reference, nearest)) <= slipDays
    const fitting = candidates.find((each) => weekdayOf(each) === date.weekday)
    if (fitting !== undefined && (fitting === nearest || !near)) return day(fitting, true, true)
    return day(nearest, false, false)
  }
  return day(conventionalYear(candidates, nearest, reference, tense), false, null)
}

/** Which of the years' days a text means that tells none: that of the year of publication, unless it lies too far ahead or back for the tense of the sentence. */
export function conventionalYear(candidates: readonly string[], nearest: string, reference: string, tense: Base['tense']): string {
  const same = candidates.find((each) => each.slice(0, 4) === reference.slice(0, 4)) ?? nearest
  const ahead = daysBetween(reference, same)
  if (ahead > staleDays && tense !== 'future') return nearest
  if (ahead > 183 && tense === 'past') return nearest
  if (ahead < -183 && tense === 'future') return nearest
  return ahead < -staleDays && tense !== 'past' ? nearest : same
}

/** 29 February where none of the three years has one. */
function nearestLeapDay(date: Day, year: number): Resolved | null {
  const found = [year - 2, year + 2, year - 3, year + 3].flatMap((each) => makeDay(each, date.month!, date.day!) ?? [])[0]
  return found === undefined ? null : day(found, false, null)
}

type WeekdayDay = Day & { weekday: number }
type Placed = Base & { day: string }

/** Places a weekday that has no month: "jeudi", "mercredi 13", "mardi dernier", "mercredi de la semaine prochaine", "dimanche en huit". */
export function resolveWeekday(date: WeekdayDay, base: Placed): Resolved | null {
  if (date.day !== null) return nearestMonth(date, date.day, base)
  const back = shiftDays(base.day, -((weekdayOf(base.day) - date.weekday + 7) % 7))
  const ahead = back === base.day ? base.day : shiftDays(back, 7)
  const before = back === base.day ? shiftDays(back, -7) : back
  const after = ahead === base.day ? shiftDays(ahead, 7) : ahead
  if (date.weeksAhead > 0) return day(shiftDays(back === base.day ? back : ahead, 7 * date.weeksAhead), true, null)
  if (date.week !== null) return day(shiftDays(mondayOf(base.day), 7 * weeksOf(date.week) + date.weekday - 1), true, null)
  switch (date.move) {
    case 'last': case 'past': return day(before, false, null)
    case 'next': case 'coming': return day(after, false, null)
    case 'preceding': return day(precedingWeekday(date.weekday, base) ?? before, false, null)
    case 'beforeLast': return day(shiftDays(before, -7), false, null)
    case 'afterNext': return day(shiftDays(after, 7), false, null)
    case 'following': return day(followingWeekday(date.weekday, base), false, null)
    case 'this': {
      const placed = base.tense === 'past' || (base.tense === null && daysBetween(back, base.day) <= justGone) ? back : ahead
      return day(placed, placed === base.day, null)
    }
    case null: return day(base.tense === 'future' || (base.tense === null && isNearer(ahead, back, base.day)) ? ahead : back, false, null)
    default: return assertNever(date.move, 'move')
  }
}

/** A sentence in the present, or without a verb, means the nearer of the two: "le ministre reçoit mercredi" on a Tuesday, "tué dimanche" on a Monday. */
const isNearer = (ahead: string, back: string, from: string): boolean => daysBetween(from, ahead) < daysBetween(back, from)

const weeksOf = (move: Move): number => ({ beforeLast: -2, last: -1, past: -1, preceding: -1, this: 0, next: 1, coming: 1, afterNext: 2, following: 1 })[move]

/** The last such weekday before a date told before it; null where that is the publication itself or none was told. */
function precedingWeekday(weekday: number, base: Placed): string | null {
  if (base.narrative === null || base.narrative === base.day) return null
  return shiftDays(base.narrative, -((weekdayOf(base.narrative) - weekday + 6) % 7) - 1)
}

/** After a date told before it, the first such weekday after that; without one, the weekday of next week. */
function followingWeekday(weekday: number, base: Placed): string {
  if (base.narrative === null || base.narrative === base.day) return shiftDays(mondayOf(base.day), 6 + weekday)
  return shiftDays(base.narrative, ((weekday - weekdayOf(base.narrative) + 6) % 7) + 1)
}

/**
 * "le 14": the one nearest to the date told before it, and not after publication unless it is announced. Where no date was told, the last one if the
 * sentence tells the past, else the coming one: a present tense with a day announces.
 */
export function resolveLoneDay(number: number, base: Placed): Resolved | null {
  const { day: published, narrative, tense } = base
  const near = narrative ?? published
  const ahead = tense === 'future' || (tense === null && (narrative === null || narrative > published))
  const allowed = monthsAround(near, number).filter((each) => (ahead ? each >= (narrative ?? published) : each <= published))
  const nearest = byDistance(allowed, near)[0]
  return nearest === undefined ? null : day(nearest, false, null)
}

/** "mercredi 13": the month nearest to publication whose 13th is a Wednesday, if it is near at all. */
function nearestMonth(date: WeekdayDay, number: number, base: Placed): Resolved | null {
  const candidates = byDistance(monthsAround(base.day, number), base.day)
  const fitting = candidates.find((each) => weekdayOf(each) === date.weekday)
  const [nearest] = candidates
  return fitting === undefined ? (nearest === undefined ? null : day(nearest, false, false)) : day(fitting, true, true)
}

/** The day of that number in the two months before, the month of, and the two after `near`, as far as they have it. */
function monthsAround(near: string, number: number): string[] {
  const month = Number(near.slice(0, 4)) * 12 + Number(near.slice(5, 7)) - 1
  return [-2, -1, 0, 1, 2].flatMap((shift) => makeDay(Math.floor((month + shift) / 12), ((month + shift) % 12) + 1, number) ?? [])
}

const byDistance = (days: readonly string[], from: string): string[] =>
  days.toSorted((a, b) => Math.abs(daysBetween(from, a)) - Math.abs(daysBetween(from, b)))
