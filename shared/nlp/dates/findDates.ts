/**
 * Dates in a text. The text's words are looked at once; where one can begin a date, the grammar reads as much as belongs to it, and what was read is
 * placed by the publication date, by the date told last, and by the tense of the sentence.
 */
import type { Language } from '../../domain/language.ts'
import { isPlaced } from '../../domain/calendar.ts'
import type { DateValue } from '../../domain/value.ts'
import type { DateMention } from '../mentions.ts'
import { readPhrase, type Reading } from '../words/phrases.ts'
import { scanText, wordAt, type Token } from '../words/scanText.ts'
import { lookUp } from '../words/wordTable.ts'
import type { Expression } from './expression.ts'
import type { Bound } from './lexicon.ts'
import { holidays } from './holidays.ts'
import { dateLexicons, type DateLexicon } from './lexicon.ts'
import { readDeadline } from './readOffset.ts'
import { readPoint } from './readPoint.ts'
import { readRange, type Range } from './readRange.ts'
import { resolve, resolveStretch, type Base, type Resolved } from './resolve.ts'
import { holdsStill, readTense } from './tense.ts'

/**
 * `reference` is when the text was published, an ISO date or local date-time; null places only what needs no base. `about` is a day near it, which
 * supplies the year of days and months while weekdays and "hier" stay open.
 */
export type DateOptions = { reference: string | null; about?: string | null; language: Language }

type Scan = { text: string; tokens: readonly Token[]; lexicon: DateLexicon; language: Language; base: Base; mentions: DateMention[] }

/** All dates of the text, sorted, without overlap. Durations ("pendant trois jours") and frequencies are none. */
export function findDates(text: string, options: DateOptions, tokens: readonly Token[] = scanText(text)): DateMention[] {
  const lexicon = dateLexicons[options.language]
  const reference = options.reference
  const base: Base = { day: reference?.slice(0, 10) ?? null, about: options.about ?? null, clock: reference !== null && reference.length > 10 ? reference.slice(10, 16) : '', narrative: null, told: null, open: null, tense: null }
  const scan: Scan = { text, tokens, lexicon, language: options.language, base, mentions: [] }
  let core = -1
  for (let index = 0; index < tokens.length;) {
    if (core < index) core = nextCore(tokens, index, lexicon)
    if (core < 0) break
    index = core - index <= coreReach && mayStart(tokens, index, lexicon) ? Math.max(readAt(scan, index), index + 1) : index + 1
  }
  return scan.mentions
}

/** How far into a date its first figure or telling word may stand: "à partir de la fin du mois d'avril", "il y a près de trois ans". Most words of a text are further from one. */
const coreReach = 7

/** True where the grammar is worth trying: at a figure, or at a trigger that can go on as a date. */
function mayStart(tokens: readonly Token[], index: number, lexicon: DateLexicon): boolean {
  const { kind, folded, hash } = tokens[index]!
  if (kind !== 'word') return kind === 'figure'
  if (lookUp(lexicon.triggers, folded, hash) === undefined) return false
  const next = tokens[index + 1]
  return lexicon.alone.has(folded) || next === undefined || next.kind !== 'word' || lexicon.calendar.has(next.folded)
}

/** The first token from `index` on without which no date can be: a figure or a word of the calendar. -1 when there is none. */
function nextCore(tokens: readonly Token[], index: number, lexicon: DateLexicon): number {
  for (let at = index; at < tokens.length; at++) {
    const { kind, folded, hash } = tokens[at]!
    if (kind === 'figure' || (kind === 'word' && lookUp(lexicon.cores, folded, hash) !== undefined)) return at
  }
  return -1
}

/** Reads what begins at `index` and reports it. Gives the index to go on from; `index` itself when nothing was read. */
function readAt(scan: Scan, index: number): number {
  const { tokens, lexicon, language } = scan
  // "après-demain" is a day, "après lundi" a bound; "dès" is one, "des" is none.
  const other = readPhrase(tokens, index, lexicon.relativeDays) !== null || (lexicon.accentedBounds.has(tokens[index]!.folded) && !tokens[index]!.accented)
  const bound = !other ? readPhrase(tokens, index, lexicon.bounds) : null
  const deadline = readDeadline(tokens, index, lexicon, language)
  if (deadline !== null && report(scan, index, deadline.next, resolve(deadline.value, baseAt(scan, index)), 'until', true)) return deadline.next
  const point = readPoint(tokens, index, lexicon, language)
  const range = readRange(tokens, index, point, lexicon, language)
  if (range !== null) {
    const reported = reportRange(scan, range)
    if (reported) return range.next
  }
  if (bound !== null) {
    const bounded = readPoint(tokens, bound.next, lexicon, language)
    if (bounded !== null && !ownsNext(tokens, bounded.next) && report(scan, index, bounded.next, resolve(bounded.value, boundBase(scan, index, bound)), bound.value, bounded.certain)) return bounded.next
  }
  if (point !== null && report(scan, point.start, point.next, resolve(point.value, baseAt(scan, index)), impliedBound(point.value), point.certain)) return point.next
  // "Friday" of "Good Friday Agreement" is no Friday.
  return readPhrase(tokens, index, holidays[language].names)?.next ?? index
}

// "After Monday's crash": the word bounds the crash, which happened on that day.
const ownsNext = (tokens: readonly Token[], next: number): boolean => wordAt(tokens, next) === 's' && tokens[next]!.start === tokens[next - 1]!.end + 1 && tokens[next]!.written === 's'

function reportRange(scan: Scan, range: Range): boolean {
  const base = baseAt(scan, range.start)
  if (range.joined) {
    const [from, to] = range.ends
    return report(scan, range.start, range.next, resolveStretch(from!.value, to!.value, base), null, range.certain)
  }
  return range.ends.map((end) => report(scan, end.start, end.next, resolve(end.value, base), null, range.certain)).some(Boolean)
}

const baseAt = (scan: Scan, index: number): Base => ({ ...scan.base, tense: readTense(scan.tokens, index, scan.lexicon) })

/** "depuis lundi" looks back whatever the verb; what lasts "jusqu’à dimanche" or is due "by Sunday" looks ahead, unless the verb tells what is over. */
function boundBase(scan: Scan, index: number, bound: Reading<Bound>): Base {
  const base = baseAt(scan, bound.next)
  const tense = scan.lexicon.pastBounds.has(wordAt(scan.tokens, index)) ? 'past' : bound.value === 'until' && (base.tense === null || holdsStill(scan.tokens, index, scan.lexicon)) ? 'future' : base.tense
  return { ...base, tense }
}

/** "the coming two weeks" run from now until the second one. */
const impliedBound = (expression: Expression): Bound | null => (expression.kind === 'period' && expression.move === 'coming' && expression.count > 1 ? 'until' : null)

function report(scan: Scan, from: number, next: number, resolved: Resolved | null, bound: Bound | null, certain: boolean): boolean {
  const first = scan.tokens[from], last = scan.tokens[next - 1]
  if (resolved === null || first === undefined || last === undefined) return false
  const value: DateValue = {
    kind: 'date', start: resolved.start, end: resolved.end, grain: resolved.grain, bound,
    approximate: resolved.approximate, calendarOk: resolved.calendarOk, certain: resolved.certain && certain,
    ...(resolved.weekday === undefined ? {} : { weekday: resolved.weekday }),
  }
  scan.mentions.push({ start: first.start, end: last.end, text: scan.text.slice(first.start, last.end), value })
  if (isPlaced(resolved.start)) scan.base.told = resolved.start
  else if (resolved.grain === 'day' || resolved.start.includes('T')) scan.base.open = (resolved.end ?? resolved.start).split('T')[0]!
  if (resolved.start.length >= 10 && resolved.grain !== 'week' && isPlaced(resolved.start)) scan.base.narrative = (resolved.end ?? resolved.start).slice(0, 10)
  return true
}
