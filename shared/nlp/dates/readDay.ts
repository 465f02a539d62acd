/** Days: a weekday, a day of a month, or both, in the order of either language. */
import type { Language } from '../../domain/language.ts'
import { readPhrase, type Reading } from '../words/phrases.ts'
import { isGlued, wordAt, type Token } from '../words/scanText.ts'
import { numberWords } from '../numbers/lexicon.ts'
import { readWords } from '../numbers/readWords.ts'
import type { Expression } from './expression.ts'
import type { DateLexicon, Move } from './lexicon.ts'
import { isOfAntiquity, readYearAfter, readYearMove } from './readYear.ts'

export type Day = Extract<Expression, { kind: 'day' }>

const emptyDay: Day = { kind: 'day', weekday: null, day: null, month: null, year: null, yearMove: null, move: null, week: null, weeksAhead: 0, clock: null }

const skip = (tokens: readonly Token[], index: number, word: string): number => (wordAt(tokens, index) === word ? index + 1 : index)

/** A month's name with the stop of its abbreviation. */
export function readMonthName(tokens: readonly Token[], index: number, lexicon: DateLexicon): Reading<number> | null {
  const month = readPhrase(tokens, index, lexicon.months)
  if (month === null) return null
  const abbreviated = lexicon.monthAbbreviations.has(wordAt(tokens, index)) && wordAt(tokens, month.next) === '.' && isGlued(tokens, month.next)
  return { value: month.value, next: abbreviated ? month.next + 1 : month.next }
}

/** 1 to 31, in figures ("14", "1er", "3rd") or words ("premier", "third", "dix-huit"). A figure that goes on as another number is none. */
export function readDayNumber(tokens: readonly Token[], index: number, language: Language): Reading<number> | null {
  const token = tokens[index]
  if (token?.kind === 'figure') {
    const day = Number(token.folded)
    if (token.folded.length > 2 || day < 1 || day > 31) return null
    if (wordAt(tokens, index - 1) === '°') return null
    const partOfNumber = isGlued(tokens, index) && /[\d.,:/]/.test(wordAt(tokens, index - 1)) && tokens[index - 2]?.kind === 'figure'
    if (partOfNumber) return null
    const ending = isGlued(tokens, index + 1) && numberWords[language].ordinalEndings.has(wordAt(tokens, index + 1))
    return { value: day, next: ending ? index + 2 : index + 1 }
  }
  if (token?.kind !== 'word') return null
  const spelled = readWords(tokens, index, language)
  if (spelled === null || spelled.value.amount < 1 || spelled.value.amount > 31) return null
  // "à une", "à un" are articles: the first of a month is "premier".
  return spelled.value.ordinal || (language === 'fr' && spelled.value.amount > 1) ? { value: spelled.value.amount, next: spelled.next } : null
}

/** Takes in the year that follows: "2025", "de l’année dernière", "last year". */
function withYear(tokens: readonly Token[], day: Day, next: number, lexicon: DateLexicon): Reading<Day> {
  const year = readYearAfter(tokens, next, lexicon)
  if (year !== null) return { value: { ...day, year: year.value }, next: year.next }
  const move = readYearMove(tokens, next, lexicon)
  return move === null ? { value: day, next } : { value: { ...day, yearMove: move.value }, next: move.next }
}

/** "23 juin 2025", "3rd of May, 2025", "third day of October": a day number before its month. */
export function readDayMonth(tokens: readonly Token[], index: number, lexicon: DateLexicon, language: Language): Reading<Day> | null {
  const day = readDayNumber(tokens, index, language)
  if (day === null) return null
  // "le 14-Juillet"
  let at = wordAt(tokens, day.next) === '-' && isGlued(tokens, day.next) && isGlued(tokens, day.next + 1) ? day.next + 1 : day.next
  if (language === 'en') at = skip(tokens, skip(tokens, at, 'day'), 'of')
  const month = readMonthName(tokens, at, lexicon)
  if (month === null) return null
  if (isOfAntiquity(tokens, month.next, lexicon)) return null
  return withYear(tokens, { ...emptyDay, day: day.value, month: month.value }, month.next, lexicon)
}

/** "June 23, 2025", "May twenty-fourth": an English month before its day. */
export function readMonthDay(tokens: readonly Token[], index: number, lexicon: DateLexicon, language: Language): Reading<Day> | null {
  if (language !== 'en') return null
  const month = readMonthName(tokens, index, lexicon)
  const day = month === null ? null : readDayNumber(tokens, skip(tokens, month.next, 'the'), language)
  if (month === null || day === null) return null
  return withYear(tokens, { ...emptyDay, day: day.value, month: month.value }, day.next, lexicon)
}

/** True when what follows a lone day number is no noun that it counts: "mercredi 13, le port", but not "mercredi 13 bateaux". */
export function endsHere(tokens: readonly Token[], index: number, lexicon: DateLexicon): boolean {
  const token = tokens[index]
  return token === undefined || (token.kind === 'mark' && !/^[%$€£°.,]$/.test(token.folded)) || (token.kind === 'mark' && tokens[index + 1]?.kind !== 'figure' && /^[.,]$/.test(token.folded))
    || (token.kind === 'word' && lexicon.functionWords.has(token.folded))
}

/** True where a clause or the text ends: what may stand right after a day without a month, or a bare "midnight", for it to be one for sure. */
export function endsClause(tokens: readonly Token[], index: number): boolean {
  const mark = wordAt(tokens, index)
  return mark === '' || (/^[.,:]$/.test(mark) ? !(isGlued(tokens, index + 1) && tokens[index + 1]?.kind === 'figure') : /^[;!?…)»”"]$/.test(mark))
}

/** "Le 14, il…", "on the 14th": a day of a month that was named before, or of this one. A number to call ("composez le 15") is none; whether it ends its clause ("le 13 Brumaire" does not) or has its time is for the caller to see. */
export function readLoneDay(tokens: readonly Token[], index: number, lexicon: DateLexicon, language: Language): Reading<Day> | null {
  const lead = wordAt(tokens, index - 1)
  const led = language === 'fr' ? lead === 'le' : lead === 'the' && wordAt(tokens, index - 2) === 'on'
  if (!led || lexicon.notBeforeDays.has(wordAt(tokens, index - 2)) || tokens[index]?.kind !== 'figure') return null
  const day = readDayNumber(tokens, index, language)
  if (day === null || (language === 'en') !== (day.next === index + 2)) return null
  return { value: { ...emptyDay, day: day.value }, next: day.next }
}

/** Reads a day that begins with its weekday. A short weekday ("mar.", "Sun") counts only before a day of a month. */
export function readWeekday(tokens: readonly Token[], index: number, lexicon: DateLexicon, language: Language): Reading<Day> | null {
  const full = readPhrase(tokens, index, lexicon.weekdays)
  const weekday = full ?? readPhrase(tokens, index, lexicon.shortWeekdays)
  if (weekday === null) return null
  let at = full === null ? skip(tokens, weekday.next, '.') : weekday.next
  at = skip(tokens, at, ',')
  const afterArticle = readPhrase(tokens, at, lexicon.articles)?.next ?? at
  const dated = readDayMonth(tokens, afterArticle, lexicon, language) ?? readMonthDay(tokens, at, lexicon, language)
  if (dated !== null) return { value: { ...dated.value, weekday: weekday.value }, next: dated.next }
  if (full === null) return null
  const bracketed = wordAt(tokens, at) === '(' ? readDayMonth(tokens, at + 1, lexicon, language) ?? readMonthDay(tokens, at + 1, lexicon, language) : null
  if (bracketed !== null && wordAt(tokens, bracketed.next) === ')') return { value: { ...bracketed.value, weekday: weekday.value }, next: bracketed.next + 1 }
  const lone = readDayNumber(tokens, afterArticle, language)
  if (lone !== null && tokens[afterArticle]?.kind === 'figure' && endsHere(tokens, lone.next, lexicon)) {
    return { value: { ...emptyDay, weekday: weekday.value, day: lone.value }, next: lone.next }
  }
  return readWeekdayTail(tokens, full, lexicon)
}

/** What may follow a weekday that has no date: "dernier", "en huit", "de la semaine prochaine", "of this week". */
function readWeekdayTail(tokens: readonly Token[], weekday: Reading<number>, lexicon: DateLexicon): Reading<Day> {
  const day: Day = { ...emptyDay, weekday: weekday.value }
  const weeks = readPhrase(tokens, weekday.next, lexicon.weeksAhead)
  if (weeks !== null) return { value: { ...day, weeksAhead: weeks.value }, next: weeks.next }
  const week = readWeek(tokens, weekday.next, lexicon)
  if (week !== null) return { value: { ...day, week: week.value }, next: week.next }
  const move = readPhrase(tokens, weekday.next, lexicon.moveAfter)
  return move === null ? { value: day, next: weekday.next } : { value: { ...day, move: move.value }, next: move.next }
}

/** "(de) la semaine prochaine", "cette semaine", "of this week", ", next week". */
function readWeek(tokens: readonly Token[], index: number, lexicon: DateLexicon): Reading<Move> | null {
  let at = skip(tokens, index, ',')
  at = readPhrase(tokens, at, lexicon.ofWords)?.next ?? at
  const before = readPhrase(tokens, at, lexicon.moveBefore)
  if (before === null) at = readPhrase(tokens, at, lexicon.articles)?.next ?? at
  const unit = readPhrase(tokens, before?.next ?? at, lexicon.units)
  if (unit?.value !== 'week') return null
  const after = readPhrase(tokens, unit.next, lexicon.moveAfter)
  const move = after?.value ?? before?.value
  return move === undefined ? null : { value: move, next: after?.next ?? unit.next }
}
