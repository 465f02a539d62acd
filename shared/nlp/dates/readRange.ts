/** Two ends of a stretch of time, where one end often borrows month and year from the other: "du 11 au 14 novembre", "10 - 22 août 2012". */
import type { Language } from '../../domain/language.ts'
import { readPhrase, type Reading } from '../words/phrases.ts'
import { isGlued, wordAt, type Token } from '../words/scanText.ts'
import type { Expression } from './expression.ts'
import type { DateLexicon } from './lexicon.ts'
import { readDayNumber, type Day } from './readDay.ts'
import { readMonth } from './readMonth.ts'
import { readPoint } from './readPoint.ts'
import { readYear } from './readYear.ts'

/** `ends` holds both ends, or every day of a list; `joined` says that they bound one stretch rather than name single days. */
export type Range = { ends: { value: Expression; start: number; next: number }[]; joined: boolean; start: number; next: number; certain: boolean }

type End = { value: Expression; start: number; next: number; certain: boolean }

const bareDay = (day: number): Day => ({ kind: 'day', weekday: null, day, month: null, year: null, yearMove: null, move: null, week: null, weeksAhead: 0, clock: null })

const isDay = (expression: Expression): expression is Day => expression.kind === 'day'

/** A day number alone, with its article: the first end of "du 11 au 14 novembre". */
function readBareEnd(tokens: readonly Token[], index: number, lexicon: DateLexicon, language: Language): End | null {
  const at = readPhrase(tokens, index, lexicon.articles)?.next ?? index
  const day = readDayNumber(tokens, at, language)
  return day === null ? null : { value: bareDay(day.value), start: at, next: day.next, certain: true }
}

function readYearEnd(tokens: readonly Token[], index: number, lexicon: DateLexicon): End | null {
  const year = readYear(tokens, index, lexicon)
  return year === null ? null : { value: { kind: 'year', year: year.value, part: 'whole' }, start: index, next: year.next, certain: true }
}

/** A month that no preposition leads to but a stretch opens with: "January to March". */
function readMonthEnd(tokens: readonly Token[], index: number, lexicon: DateLexicon, language: Language): End | null {
  const month = readMonth(tokens, index, lexicon, language, true)
  return month === null || readPhrase(tokens, month.next, lexicon.rangeLinks) === null ? null : { value: month.value, start: index, next: month.next, certain: true }
}

/** The link between two ends. `and` tells the one that lists as well as joins; a hyphen joins only figures and months. */
function readLink(tokens: readonly Token[], index: number, lexicon: DateLexicon): Reading<'to' | 'and' | 'comma'> | null {
  const to = readPhrase(tokens, index, lexicon.rangeLinks)
  if (to !== null) return { value: 'to', next: to.next }
  const and = readPhrase(tokens, index, lexicon.andLinks)
  if (and !== null) return { value: 'and', next: and.next }
  return wordAt(tokens, index) === ',' ? { value: 'comma', next: index + 1 } : null
}

/** Gives each end what only the other says. The later end lends month and year to the earlier, the earlier its month to a bare later day. */
function lend(from: Expression, to: Expression): [Expression, Expression] | null {
  if (isDay(from) && isDay(to)) {
    const month = from.month ?? to.month
    const start: Day = { ...from, month, year: from.year ?? to.year, yearMove: from.yearMove ?? to.yearMove }
    const end: Day = { ...to, month: to.month ?? from.month, year: to.year ?? from.year, yearMove: to.yearMove ?? from.yearMove }
    const weekdays = from.day === null && to.day === null && from.weekday !== null && to.weekday !== null
    return (start.month !== null && end.month !== null && start.day !== null && end.day !== null) || weekdays ? [start, end] : null
  }
  if (from.kind === 'month' && to.kind === 'month') return [{ ...from, year: from.year ?? to.year, yearMove: from.yearMove ?? to.yearMove }, to]
  return from.kind === 'year' && to.kind === 'year' && from.year < to.year ? [from, to] : null
}

const named = (end: End): boolean => end.value.kind === 'month' || (isDay(end.value) && end.value.month !== null)

/** Reads a stretch at `index`, where `point` alone was read. Without an opener ("du", "from") an "and" joins only bare days of one month, since two full dates are two dates. */
export function readRange(tokens: readonly Token[], index: number, point: End | null, lexicon: DateLexicon, language: Language): Range | null {
  const opener = readPhrase(tokens, index, lexicon.rangeOpeners)
  const at = opener?.next ?? index
  const first = (opener === null ? point : readPoint(tokens, at, lexicon, language)) ?? readYearEnd(tokens, at, lexicon) ?? readMonthEnd(tokens, at, lexicon, language) ?? readBareEnd(tokens, at, lexicon, language)
  const range = first === null ? null : readFrom(tokens, first, opener !== null, lexicon, language)
  if (range !== null) return { ...range, start: opener === null ? range.start : index }
  const bare = first !== null && isDay(first.value) ? null : readBareEnd(tokens, at, lexicon, language)
  return bare === null ? null : readFrom(tokens, bare, opener !== null, lexicon, language)
}

function readFrom(tokens: readonly Token[], first: End, opened: boolean, lexicon: DateLexicon, language: Language): Range | null {
  const ends = [first]
  for (;;) {
    const last = ends.at(-1)!
    const link = readLink(tokens, last.next, lexicon)
    if (link === null || (link.value === 'comma' && named(first))) return null
    if (link.value === 'to' && ends.length > 1) return null
    if (first.value.kind === 'year' && !opened && !(link.value === 'to' && isGlued(tokens, last.next))) return null
    if (first.value.kind === 'clock' || first.value.kind === 'offset') return null
    const next = readEnd(tokens, link.next, first, lexicon, language)
    if (next === null) return null
    ends.push(next)
    if (link.value === 'comma' || (link.value === 'and' && !named(next) && !named(first) && first.value.kind === 'day' && first.value.weekday === null)) continue
    if (link.value === 'and' && !opened && named(first)) return null
    return close(ends, link.value === 'and', opened)
  }
}

function readEnd(tokens: readonly Token[], index: number, first: End, lexicon: DateLexicon, language: Language): End | null {
  const point = readPoint(tokens, index, lexicon, language)
  if (point !== null && point.value.kind === first.value.kind) return point
  if (first.value.kind === 'year') return readYearEnd(tokens, index, lexicon)
  const bare = isDay(first.value) ? readBareEnd(tokens, index, lexicon, language) : null
  if (bare === null || !isDay(first.value) || first.value.month === null || !isDay(bare.value)) return bare
  const comma = wordAt(tokens, bare.next) === ',' ? bare.next + 1 : bare.next
  const year = readYear(tokens, comma, lexicon)
  return year === null ? bare : { ...bare, value: { ...bare.value, year: year.value }, next: year.next }
}

/** Two ends make a stretch, but days listed with "and" only when they follow each other: "les 27 et 28 juillet". */
function close(ends: readonly End[], listed: boolean, opened: boolean): Range | null {
  const last = ends.at(-1)!
  const lent = ends.slice(0, -1).map((end) => lend(end.value, last.value))
  if (lent.some((pair) => pair === null)) return null
  const values = [...lent.map((pair) => pair![0]), lent.at(-1)![1]]
  const days = values.map((value) => (isDay(value) ? value.day ?? 0 : 0))
  const consecutive = days.every((day, i) => i === 0 || day === days[i - 1]! + 1)
  const joined = !listed || consecutive || (opened && ends.length === 2)
  if (!joined && values.some((value) => !isDay(value))) return null
  const named = ends.map((end, i) => ({ value: values[i]!, start: end.start, next: end.next }))
  return { ends: joined ? [named[0]!, named.at(-1)!] : named, joined, start: ends[0]!.start, next: last.next, certain: ends.every((end) => end.certain) }
}
