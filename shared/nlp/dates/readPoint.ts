/** One point or period of time with what belongs to it: article before, time of day and part of the day after (or before). */
import type { Language } from '../../domain/language.ts'
import { readPhrase, type Reading } from '../words/phrases.ts'
import { wordAt, type Token } from '../words/scanText.ts'
import { isOneDay, type Clock, type Expression, type Time } from './expression.ts'
import type { DateLexicon } from './lexicon.ts'
import { readAnyDay } from './readAnyDay.ts'
import { readClockRange, skipAside, type ReadClock } from './readClockRange.ts'
import { endsClause, readLoneDay, readWeekday } from './readDay.ts'
import { readWeekdayFrom } from './readNth.ts'
import { readOffset } from './readOffset.ts'
import { readPeriod } from './readPeriod.ts'
import { readYear } from './readYear.ts'

/** `start` is the index of the first token that belongs to the date itself: after the article. */
export type Point = Reading<Expression> & { start: number; certain: boolean }

function readMoveAfter(tokens: readonly Token[], point: Reading<Expression>, lexicon: DateLexicon): Reading<Expression> {
  const { value } = point
  if (value.kind !== 'day' || value.year !== null || value.move !== null) return point
  const move = readPhrase(tokens, point.next, lexicon.moveAfter)
  return move === null ? point : { value: { ...value, move: move.value }, next: move.next }
}

function withClock(expression: Expression, clock: Clock): Expression {
  return isOneDay(expression) ? { ...expression, clock } : expression
}

/** The hour as a clock of 24 has it: "5 heures" in the afternoon (`half` 12) is 17. */
const toHalf = (clock: Clock, half: number): Clock => ({ ...halfOf(clock, half), until: clock.until && halfOf(clock.until, half) })

const halfOf = ({ hour, minute }: Time, half: number): Time => ({ hour: half === 12 && hour > 0 && hour < 12 ? hour + 12 : hour, minute })

/** A day whose time was told before its part: "le 3 mai à 5 heures du soir". */
function inPart(expression: Expression, half: number): Expression {
  return isOneDay(expression) && expression.clock !== null ? withClock(expression, toHalf(expression.clock, half)) : expression
}

/** The time after a preposition or a comma, or bare where the form is no other: "à 16 heures", ", 14:05", "vers 20 h". */
function readLedClock(tokens: readonly Token[], index: number, lexicon: DateLexicon, language: Language): Reading<ReadClock> | null {
  const at = wordAt(tokens, index) === ',' ? index + 1 : index
  let lead = readPhrase(tokens, at, lexicon.clockLeads)
  if (lead !== null) lead = { ...lead, next: readPhrase(tokens, lead.next, lexicon.approximateWords)?.next ?? lead.next }
  const clock = readClockRange(tokens, lead?.next ?? at, lexicon, language)
  if (clock === null) return null
  return lead !== null || clock.value.lone || at === index ? clock : null
}

/** The weekday that only names a relative day once more: "demain mercredi", "yesterday, Monday,". One with a date of its own is left to be read. */
function skipWeekday(tokens: readonly Token[], index: number, lexicon: DateLexicon, language: Language): number {
  const at = wordAt(tokens, index) === ',' ? index + 1 : index
  if (readPhrase(tokens, at, lexicon.weekdays) === null) return index
  const day = readWeekday(tokens, at, lexicon, language)
  const bare = day !== null && day.value.day === null && day.value.move === null && day.value.week === null && day.value.weeksAhead === 0
  return bare ? day.next : index
}

/** "Thu Oct 26 11:00:09 2023": machines write the year after the time. */
function readYearAfterClock(tokens: readonly Token[], point: Reading<Expression>, lexicon: DateLexicon): Reading<Expression> {
  const { value } = point
  if (value.kind !== 'day' || value.month === null || value.year !== null || value.clock?.minute == null) return point
  const year = readYear(tokens, point.next, lexicon)
  return year === null ? point : { value: { ...value, year: year.value }, next: year.next }
}

/** Takes in what follows a day: "dernier", the part of the day, the time, in either order. */
function readTail(tokens: readonly Token[], point: Reading<Expression>, lexicon: DateLexicon, language: Language): Reading<Expression> {
  let read = readMoveAfter(tokens, point, lexicon)
  if (!isOneDay(read.value)) return read
  if (read.value.kind === 'offset') read = { value: read.value, next: skipWeekday(tokens, read.next, lexicon, language) }
  for (let round = 0; round < 2; round++) {
    const part = readPhrase(tokens, read.next, lexicon.dayParts)
    if (part !== null) read = { value: inPart(read.value, part.value), next: part.next }
    const clock = readLedClock(tokens, read.next, lexicon, language)
    if (clock !== null) read = { value: withClock(read.value, toHalf(clock.value.clock, part?.value ?? 0)), next: clock.next }
  }
  return readYearAfterClock(tokens, { value: read.value, next: skipAside(tokens, read.next, lexicon, language) }, lexicon)
}

/** "The deadline is midnight.": a time in one word that closes its clause and is no name ("le Midi"). */
const isBareWord = (tokens: readonly Token[], index: number, next: number, lexicon: DateLexicon): boolean =>
  tokens[index]?.capital === false && readPhrase(tokens, index, lexicon.clockWords)?.next === next && endsClause(tokens, next)
  && !lexicon.determiners.has(wordAt(tokens, index - 1)) && readPhrase(tokens, index - 1, lexicon.rangeLinks) === null

/** A time before its day: "à 16 heures lundi", "at 5 pm on Tuesday"; alone where a preposition or the form tells that it is one. */
function readClockFirst(tokens: readonly Token[], index: number, lexicon: DateLexicon, language: Language): Point | null {
  const lead = readPhrase(tokens, index, lexicon.clockLeads)
  const clock = readClockRange(tokens, lead?.next ?? index, lexicon, language)
  if (clock === null) return null
  const part = readPhrase(tokens, clock.next, lexicon.dayParts)
  const end = skipAside(tokens, part?.next ?? clock.next, lexicon, language)
  const afterComma = wordAt(tokens, end) === ',' ? end + 1 : end
  const day = readPlainPoint(tokens, readPhrase(tokens, afterComma, lexicon.articles)?.next ?? afterComma, lexicon, language)
  const start = lead === null ? index : lead.next
  // "5 heures lundi" may be a length, "noon on Friday" is none.
  const sure = lead !== null || clock.value.lone || readPhrase(tokens, index, lexicon.clockWords) !== null
  if (sure && day !== null && isOneDay(day.value)) {
    const late = readPhrase(tokens, day.next, lexicon.dayParts)
    return { value: withClock(day.value, toHalf(clock.value.clock, part?.value ?? late?.value ?? 0)), next: late?.next ?? day.next, start, certain: true }
  }
  if (lead === null && !clock.value.lone && !isBareWord(tokens, index, clock.next, lexicon)) return null
  return { value: { kind: 'clock', clock: toHalf(clock.value.clock, part?.value ?? 0) }, next: end, start, certain: true }
}

function readPlainPoint(tokens: readonly Token[], index: number, lexicon: DateLexicon, language: Language): (Reading<Expression> & { certain: boolean }) | null {
  const counted = readWeekdayFrom(tokens, index, lexicon, language)
  if (counted !== null) return { ...counted, certain: true }
  const day = readAnyDay(tokens, index, lexicon, language)
  if (day !== null) return day
  const read = readOffset(tokens, index, lexicon, language) ?? readPeriod(tokens, index, lexicon, language)
  return read === null ? null : { ...read, certain: true }
}

/** Reads one point or period of time at `index`, or null. */
export function readPoint(tokens: readonly Token[], index: number, lexicon: DateLexicon, language: Language): Point | null {
  const plain = readPlainPoint(tokens, index, lexicon, language)
  if (plain !== null) return { ...readTail(tokens, plain, lexicon, language), start: index, certain: plain.certain }
  const article = readPhrase(tokens, index, lexicon.articles)
  const after = article === null ? null : readPlainPoint(tokens, article.next, lexicon, language)
  if (article !== null && after !== null) return { ...readTail(tokens, after, lexicon, language), start: article.next, certain: after.certain }
  const lone = article === null ? null : readLoneDay(tokens, article.next, lexicon, language)
  if (article !== null && lone !== null) {
    const timed = readTail(tokens, lone, lexicon, language)
    const whole = endsClause(tokens, lone.next) || (timed.value.kind === 'day' && timed.value.clock !== null)
    if (whole) return { ...timed, start: article.next, certain: true }
  }
  return readClockFirst(tokens, index, lexicon, language)
}
