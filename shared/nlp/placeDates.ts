/**
 * The dates of an article, placed by its publication or by what the text itself gives away. Half of what is pasted into a dossier has lost its date;
 * a dateline without its year ("NEVERS, 18 juin –") or "ce vendredi" still tells which day "hier" was, in a week or a year that stays open.
 */
import { daysBetween, isPlaced, makeYearlessDay, shiftDays, weekdayOf } from '../domain/calendar.ts'
import type { Language } from '../domain/language.ts'
import { referenceOf, type Reference } from './dateline.ts'
import { findDates } from './dates/findDates.ts'
import { dateLexicons } from './dates/lexicon.ts'
import { readTense } from './dates/tense.ts'
import type { DateMention } from './mentions.ts'
import type { Token } from './words/scanText.ts'

/** `reference` is the article's own day where it is known, else a day near it, else null. */
export function placeDates(text: string, language: Language, published: string | null, tokens: readonly Token[]): { found: DateMention[]; reference: string | null } {
  if (published !== null) return { found: findDates(text, { reference: published, language }, tokens), reference: published }
  const isAhead = (date: DateMention): boolean => readTense(tokens, tokens.findIndex((token) => token.start >= date.start), dateLexicons[language]) === 'future'
  const open = findDates(text, { reference: null, language }, tokens)
  const first = referenceOf(text, open, language, isAhead)
  if (first === null) return { found: open, reference: null }
  // A full date elsewhere supplies the year of the dateline, and of what lies near it.
  const about = isPlaced(first.day) ? first.day : yearIn(open)
  const dated = about === null || (first.own && isPlaced(first.day)) ? open : findDates(text, { reference: null, about, language }, tokens)
  const own = dated === open ? first : referenceOf(text, dated, language, isAhead) ?? first
  // What an article tells as past lies before it: a dateline of that year would be too early.
  if (first.own && own.own && isPlaced(own.day) && about !== null && own.day < about && dated !== open) return { found: placeInOpen(text, language, tokens, first, open), reference: null }
  if (!own.own) return { found: dated, reference: own.day }
  if (isPlaced(own.day)) return { found: findDates(text, { reference: own.day, language }, tokens), reference: own.day }
  return { found: placeInOpen(text, language, tokens, own, dated), reference: null }
}

/** The latest day that the text states with its year; null where it states none. */
function yearIn(dates: readonly DateMention[]): string | null {
  const days = dates.filter(({ value }) => value.certain && value.grain === 'day' && value.end === null && value.bound === null && isPlaced(value.start)).map(({ value }) => value.start)
  return days.length === 0 ? null : days.reduce((a, b) => (b > a ? b : a))
}

/** Counts "hier", "jeudi" and "à 17 h 42" from an open day: in a year or week that stands for any, of which the result keeps what it does not depend on. */
function placeInOpen(text: string, language: Language, tokens: readonly Token[], { day }: Reference, known: readonly DateMention[]): DateMention[] {
  const weekly = day.startsWith('-W')
  const weekday = weekly ? Number(day.slice(3)) : known.find(({ value }) => value.start.startsWith(day) && value.weekday !== undefined)?.value.weekday ?? null
  const stand = weekly ? shiftDays(anyMonday, weekday! - 1) : standIn(day, weekday)
  const byStart = new Map(known.map((mention) => [mention.start, mention]))
  return findDates(text, { reference: stand, language }, tokens).flatMap((mention) => {
    const before = byStart.get(mention.start)
    if (before !== undefined && (!before.value.start.startsWith('-W') || weekday === null)) return [before]
    const start = reopen(mention.value.start, stand, weekly)
    const end = mention.value.end === null ? null : reopen(mention.value.end, stand, weekly)
    return start === null || (end === null && mention.value.end !== null) ? before ?? [] : [{ ...mention, value: { ...mention.value, start, end, calendarOk: null } }]
  })
}

/** A Monday, in a week that stands for any. */
const anyMonday = '2001-01-01'
/** The calendar comes back to the same weekdays within this many years. */
const calendarYears = 28

/** A day in a year in which it has that weekday; in any year where the weekday is not known. */
function standIn(yearless: string, weekday: number | null): string {
  const years = Array.from({ length: calendarYears }, (_, index) => `${2000 + index}${yearless.slice(1)}`)
  return years.find((each) => weekday === null || weekdayOf(each) === weekday) ?? years[0]!
}

/** What holds of a day placed in a stand-in week or year; null where nothing does. */
function reopen(iso: string, stand: string, weekly: boolean): string | null {
  if (iso.length < 10) return null
  const day = iso.slice(0, 10)
  const open = weekly ? (Math.abs(daysBetween(stand, day)) < 7 ? `-W-${weekdayOf(day)}` : null) : makeYearlessDay(Number(day.slice(5, 7)), Number(day.slice(8, 10)))
  return open === null ? null : open + iso.slice(10)
}
