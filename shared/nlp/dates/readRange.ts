/** Two ends of a stretch of time, where one end often borrows month and year from the other: "du 11 au 14 novembre", "10 - 22 août 2012". */
import type { Language } from '../../domain/language.ts'
import { opensPhrase, readPhrase, type Reading } from '../words/phrases.ts'
import { isGlued, wordAt, type Token } from '../words/scanText.ts'
import type { Expression } from './expression.ts'
import type { DateLexicon } from './lexicon.ts'
import { readClock } from './readClock.ts'
import { endsHere, readDayNumber, type Day } from './readDay.ts'
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
  return month === null || readLink(tokens, month.next, lexicon, month.value)?.value !== 'to' ? null : { value: month.value, start: index, next: month.next, certain: true }
}

/** "2023-24", "2019/20": a year whose other end is cut to two figures. */
function readShortYear(tokens: readonly Token[], index: number, from: Expression): End | null {
  const figure = tokens[index]
  if (from.kind !== 'year' || figure?.kind !== 'figure' || figure.folded.length !== 2 || !isGlued(tokens, index) || isGlued(tokens, index + 1)) return null
  const year = Math.floor(from.year / 100) * 100 + Number(figure.folded)
  return year === from.year + 1 ? { value: { kind: 'year', year, part: 'whole' }, start: index, next: index + 1, certain: true } : null
}

/** "mars-avril 2024", "Monday-Friday": a hyphen between two words is no token of its own. */
function isHyphened(tokens: readonly Token[], index: number, first: Expression, lexicon: DateLexicon): boolean {
  const [before, token] = [tokens[index - 1], tokens[index]]
  if (token?.kind !== 'word' || before === undefined || token.start - before.end !== 1) return false
  const month = first.kind === 'month' && first.year === null && first.move === null && opensPhrase(token, lexicon.months)
  return month || (isDay(first) && first.day === null && opensPhrase(token, lexicon.weekdays))
}

/** The link between two ends. `and` tells the one that lists as well as joins; a hyphen joins only figures and months. */
function readLink(tokens: readonly Token[], index: number, lexicon: DateLexicon, first: Expression): Reading<'to' | 'and' | 'comma'> | null {
  if (isHyphened(tokens, index, first, lexicon)) return { value: 'to', next: index }
  if (first.kind === 'year' && wordAt(tokens, index) === '/' && isGlued(tokens, index) && isGlued(tokens, index + 1)) return { value: 'to', next: index + 1 }
  const to = readPhrase(tokens, index, lexicon.rangeLinks)
  if (to !== null) return { value: 'to', next: to.next }
  const and = readPhrase(tokens, index, lexicon.andLinks)
  if (and !== null) return { value: 'and', next: and.next }
  return wordAt(tokens, index) === ',' ? { value: 'comma', next: index + 1 } : null
}

/** "du 28 au 3 mars" starts in February. */
function lendMonth(from: Day, to: Day): Pick<Day, 'month' | 'year'> {
  const year = from.year ?? to.year
  if (from.month !== null || to.month === null || (from.day ?? 0) <= (to.day ?? 0)) return { month: from.month ?? to.month, year }
  return to.month > 1 ? { month: to.month - 1, year } : { month: 12, year: year === null ? null : year - 1 }
}

/** Gives each end what only the other says. The later end lends month and year to the earlier, the earlier its month to a bare later day. */
function lend(from: Expression, to: Expression, opened: boolean): [Expression, Expression] | null {
  if (isDay(from) && isDay(to)) {
    const { month, year } = lendMonth(from, to)
    const start: Day = { ...from, month, year, yearMove: from.yearMove ?? to.yearMove }
    const end: Day = { ...to, month: to.month ?? from.month, year: to.year ?? from.year, yearMove: to.yearMove ?? from.yearMove }
    const weekdays = from.day === null && to.day === null && from.weekday !== null && to.weekday !== null
    const bare = opened && start.month === null && end.month === null && start.day !== null && end.day !== null
    return (start.month !== null && end.month !== null && start.day !== null && end.day !== null) || weekdays || bare ? [start, end] : null
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
    const link = readLink(tokens, last.next, lexicon, first.value)
    if (link === null || (link.value === 'comma' && named(first) && language === 'fr')) return null
    if (link.value === 'to' && ends.length > 1) return null
    if (first.value.kind === 'year' && !opened && !(link.value === 'to' && isGlued(tokens, last.next))) return null
    if (first.value.kind === 'clock' || first.value.kind === 'offset') return null
    const next = readEnd(tokens, link.next, first, lexicon, language)
    if (next === null) return null
    ends.push(next)
    if ((link.value === 'comma' && !(named(first) && named(next))) || (link.value === 'and' && !named(next) && !named(first) && first.value.kind === 'day' && first.value.weekday === null)) continue
    // "June 4 and 5", but "le 3 mai et le 5 juin" are two dates, and so is what counts: "June 4 and 5 others".
    if (link.value !== 'to' && named(first) && !opened && (language === 'fr' || named(next) || !endsHere(tokens, next.next, lexicon))) return null
    return close(ends, link.value === 'and', opened && (!isDay(first.value) || first.value.day === null || named(next) || named(first) || opensDays(tokens, first.start, next, lexicon, language)))
  }
}

/** "du 11 au 14", "entre le 3 et le 8", "from the 3rd to the 5th": two days of a month that is not said here. Floors and pages have other words, or go on. */
function opensDays(tokens: readonly Token[], start: number, last: End, lexicon: DateLexicon, language: Language): boolean {
  const article = wordAt(tokens, start - 1)
  const led = language === 'fr' ? article === 'du' || article === 'le' : article === 'the' && wordAt(tokens, last.start - 1) === 'the'
  return led && endsHere(tokens, last.next, lexicon)
}

function readEnd(tokens: readonly Token[], index: number, first: End, lexicon: DateLexicon, language: Language): End | null {
  const point = readPoint(tokens, index, lexicon, language)
  if (point !== null && point.value.kind === first.value.kind) return point
  if (first.value.kind === 'year') return readYearEnd(tokens, index, lexicon) ?? readShortYear(tokens, index, first.value)
  const bare = isDay(first.value) ? readBareEnd(tokens, index, lexicon, language) : null
  // "Condamné le 18 juin à dix ans de prison": what is counted is no second day.
  if (bare !== null && readPhrase(tokens, bare.next, lexicon.units) !== null) return null
  if (bare === null || !isDay(first.value) || first.value.month === null || !isDay(bare.value)) return bare
  const comma = wordAt(tokens, bare.next) === ',' ? bare.next + 1 : bare.next
  const clock = readClock(tokens, comma, lexicon, language)
  const year = readYear(tokens, comma, lexicon) ?? (clock?.value.lone === true ? readYear(tokens, clock.next, lexicon) : null)
  return year === null ? bare : { ...bare, value: { ...bare.value, year: year.value }, next: year.next }
}

/** "June 4, 5 and 6": the first day lends its month to the last, and so to all between. */
const withMonth = (last: End, first: End): End => {
  if (!isDay(last.value) || !isDay(first.value) || last.value.month !== null || first.value.month === null) return last
  const { month, year, yearMove } = first.value
  return { ...last, value: { ...last.value, month, year: last.value.year ?? year, yearMove: last.value.yearMove ?? yearMove } }
}

/** Two ends make a stretch, but days listed with "and" only when they follow each other: "les 27 et 28 juillet". */
function close(ends: readonly End[], listed: boolean, opened: boolean): Range | null {
  const last = withMonth(ends.at(-1)!, ends[0]!)
  const lent = ends.slice(0, -1).map((end) => lend(end.value, last.value, opened))
  if (lent.some((pair) => pair === null)) return null
  const values = [...lent.map((pair) => pair![0]), lent.at(-1)![1]]
  const days = values.map((value) => (isDay(value) ? value.day ?? 0 : 0))
  const consecutive = days.every((day, i) => i === 0 || day === days[i - 1]! + 1)
  const joined = !listed || consecutive || (opened && ends.length === 2)
  if (!joined && values.some((value) => !isDay(value))) return null
  const named = ends.map((end, i) => ({ value: values[i]!, start: end.start, next: end.next }))
  return { ends: joined ? [named[0]!, named.at(-1)!] : named, joined, start: ends[0]!.start, next: last.next, certain: ends.every((end) => end.certain) }
}
