/** Days that go by a name, and the rules that place them: fixed, counted from Easter or from a weekday, or taken from another people's calendar. */
import { z } from 'zod'
import type { Language } from '../../domain/language.ts'
import { lastDayOf, makeDay, makeMonth, shiftDays, weekdayOf } from '../../domain/calendar.ts'
import lexicon from '../../../resources/lexicons/holidays.json' with { type: 'json' }
import { foldedWords, tokenPhrases, type Phrases } from '../words/phrases.ts'
import { wordLists } from '../words/wordLists.ts'

const names = z.object({ full: z.array(z.string()), bare: z.array(z.string()) })
const rule = z.union([
  z.object({ on: z.string().regex(/^\d\d-\d\d$/) }),
  z.object({ easter: z.number() }),
  z.object({ orthodoxEaster: z.number() }),
  z.object({ nth: z.tuple([z.number(), z.number(), z.number()]), plus: z.number().default(0) }),
  z.object({ calendar: z.string(), month: z.string(), day: z.number(), days: z.number().default(1) }),
])
const checked = z.object({
  note: z.string(), source: z.string().min(1), leads: wordLists,
  holidays: z.array(z.intersection(rule, z.object({ fr: names, en: names }))),
}).parse(lexicon)

/** How a holiday is placed in a year. */
export type HolidayRule = z.output<typeof rule>

/** A name and what it needs beside it: `full` names stand by themselves. */
export type HolidayName = { rule: HolidayRule; full: boolean }

/** Apostrophes are written in three ways: "New Year’s", "New Year's", "New Years". */
const spellings = (name: string): string[] => [name, name.replaceAll('’', "'"), name.replaceAll(/’(?=s\b|\s)/g, '')]

const namesIn = (language: Language): [string, HolidayName][] => checked.holidays.flatMap((holiday) =>
  (['full', 'bare'] as const).flatMap((kind) => holiday[language][kind].flatMap((name) => spellings(name).map((spelling): [string, HolidayName] => [spelling, { rule: holiday, full: kind === 'full' }]))))

/** What the grammar knows of holidays: their names, and the words that lead to one that is not named in full. */
export type Holidays = { names: Phrases<HolidayName>; leads: ReadonlySet<string>; spelled: readonly string[] }

const asHolidays = (language: Language): Holidays => {
  const named = namesIn(language)
  return { names: tokenPhrases(named), leads: foldedWords(checked.leads[language]), spelled: named.map(([name]) => name) }
}

/** The holidays of each language. Throws at load when the lexicon has lost its shape. */
export const holidays: Record<Language, Holidays> = { fr: asHolidays('fr'), en: asHolidays('en') }

/** Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher). */
function easterOf(year: number): string {
  const a = year % 19, b = Math.floor(year / 100), c = year % 100
  const d = Math.floor(b / 4), e = b % 4, g = Math.floor((8 * b + 13) / 25)
  const h = (19 * a + b - d - g + 15) % 30
  const l = (32 + 2 * e + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const sum = h + l - 7 * m + 114
  return makeDay(year, Math.floor(sum / 31), (sum % 31) + 1)!
}

/** Easter Sunday of the Julian calendar (Meeus), in Gregorian days: 13 apart from 1900 to 2099. */
function orthodoxEasterOf(year: number): string {
  const d = (19 * (year % 19) + 15) % 30
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7
  return shiftDays(makeDay(year, Math.floor((d + e + 114) / 31), ((d + e + 114) % 31) + 1)!, 13)
}

/** The nth such weekday (Monday 1) of a month; the last one for -1. Null where the month has not so many. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): string | null {
  const first = makeDay(year, month, 1)!, last = lastDayOf(makeMonth(year, month))
  const day = nth < 0 ? shiftDays(last, -((weekdayOf(last) - weekday + 7) % 7)) : shiftDays(first, ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1))
  return day > last ? null : day
}

const months = new Map<string, ReadonlyMap<string, string>>()

/** The first days of the months of another calendar that begin in a year, by "month"; worked out once for each calendar and year. */
function monthStarts(calendar: string, year: number): ReadonlyMap<string, string> {
  const key = `${calendar} ${year}`
  const known = months.get(key)
  if (known !== undefined) return known
  const format = new Intl.DateTimeFormat(`en-u-ca-${calendar}`, { month: 'numeric', day: 'numeric', timeZone: 'UTC' })
  const starts = new Map<string, string>()
  for (let day = makeDay(year, 1, 1)!; day <= `${year}-12-31`; day = shiftDays(day, 1)) {
    const parts = format.formatToParts(new Date(`${day}T00:00:00Z`))
    const of = (type: string) => parts.find((part) => part.type === type)?.value ?? ''
    if (of('day') === '1' && !starts.has(of('month'))) starts.set(of('month'), day)
  }
  months.set(key, starts)
  return starts
}

/** The holiday's first and last day in a year; null where the year has none. `sighted` marks feasts that a sighted moon may put a day off. */
export function daysOfHoliday(holiday: HolidayRule, year: number): { first: string; last: string; sighted: boolean } | null {
  const on = (day: string | null) => day === null ? null : { first: day, last: day, sighted: false }
  if ('on' in holiday) return on(`${makeMonth(year, Number(holiday.on.slice(0, 2)))}${holiday.on.slice(2)}`)
  if ('easter' in holiday) return on(shiftDays(easterOf(year), holiday.easter))
  if ('orthodoxEaster' in holiday) return on(shiftDays(orthodoxEasterOf(year), holiday.orthodoxEaster))
  if ('nth' in holiday) {
    const [nth, weekday, month] = holiday.nth
    const day = nthWeekday(year, month, weekday, nth)
    return day === null ? null : on(shiftDays(day, holiday.plus))
  }
  const start = monthStarts(holiday.calendar, year).get(holiday.month)
  if (start === undefined) return null
  const first = shiftDays(start, holiday.day - 1)
  return { first, last: shiftDays(first, holiday.days - 1), sighted: holiday.calendar.startsWith('islamic') }
}
