/** A day in any writing: in figures, in words, as a weekday, with "last" or "ce" before it. */
import type { Language } from '../../domain/language.ts'
import { readPhrase, type Reading } from '../words/phrases.ts'
import { isGlued, wordAt, type Token } from '../words/scanText.ts'
import { readWords } from '../numbers/readWords.ts'
import type { Expression, Time } from './expression.ts'
import type { DateLexicon } from './lexicon.ts'
import { readClock } from './readClock.ts'
import { readDayMonth, readMonthDay, readWeekday } from './readDay.ts'
import { readHoliday } from './readHoliday.ts'
import { readNamedBetween, readNumericDate } from './readNumeric.ts'

function readNumeric(tokens: readonly Token[], index: number, lexicon: DateLexicon, language: Language): (Reading<Expression> & { certain: boolean }) | null {
  const read = readNumericDate(tokens, index, language) ?? readNamedBetween(tokens, index, lexicon)
  if (read === null) return null
  const { day, month, year, certain } = read.value
  const iso = readIsoClock(tokens, read.next, lexicon, language)
  const clock = iso === null ? null : { ...iso.value, until: null }
  return { value: { kind: 'day', weekday: null, day, month, year, yearMove: null, move: null, week: null, weeksAhead: 0, clock }, next: iso?.next ?? read.next, certain }
}

/** "T16:05:00Z", "T08:15:30-05:30" glued to a date: the time as it is written, its zone left aside. */
function readIsoClock(tokens: readonly Token[], index: number, lexicon: DateLexicon, language: Language): Reading<Time> | null {
  if (wordAt(tokens, index) !== 't' || !isGlued(tokens, index) || !isGlued(tokens, index + 1)) return null
  const read = readClock(tokens, index + 1, lexicon, language)
  if (read === null) return null
  const { next } = read
  if (wordAt(tokens, next) === 'z' && isGlued(tokens, next)) return { value: read.value.time, next: next + 1 }
  const offset = /^[-+]$/.test(wordAt(tokens, next)) && isGlued(tokens, next) && tokens[next + 1]?.kind === 'figure'
  return { value: read.value.time, next: offset ? (wordAt(tokens, next + 2) === ':' ? next + 4 : next + 2) : next }
}

/** A day of any kind at `index`: the weekday before a numeric date ("dimanche 7/12/2014") is taken in here. */
export function readAnyDay(tokens: readonly Token[], index: number, lexicon: DateLexicon, language: Language, led = false): (Reading<Expression> & { certain: boolean }) | null {
  const holiday = readHoliday(tokens, index, lexicon, language, led)
  if (holiday !== null) return { ...holiday, certain: true }
  if (isStreet(tokens, index, lexicon)) return null
  const weekday = readPhrase(tokens, index, lexicon.weekdays)
  const numeric = readNumeric(tokens, readPhrase(tokens, weekday?.next ?? index, lexicon.articles)?.next ?? weekday?.next ?? index, lexicon, language)
  if (numeric !== null && numeric.value.kind === 'day') return { ...numeric, value: { ...numeric.value, weekday: weekday?.value ?? null } }
  const day = readDayMonth(tokens, index, lexicon, language) ?? readMonthDay(tokens, index, lexicon, language) ?? readMovedDay(tokens, index, lexicon, language)
  return day === null ? null : { ...day, certain: true }
}

/** "rue du 4 septembre", "place du 8-Mai-1945": a name, as are those of bridges, stadiums and barracks. */
const isStreet = (tokens: readonly Token[], index: number, lexicon: DateLexicon): boolean =>
  [index - 1, index].some((at) => lexicon.determiners.has(wordAt(tokens, at)) && lexicon.namedForDays.has(wordAt(tokens, at - 1)))

/** "every Monday", "chaque lundi", "on a Monday", "the Sunday Mirror": a weekday that is no day. */
function isNoDay(tokens: readonly Token[], index: number, next: number, lexicon: DateLexicon, language: Language): boolean {
  const before = wordAt(tokens, index - 1), after = tokens[next]
  if (lexicon.frequencyWords.has(before)) return true
  if (language === 'en' && before === 'a') return after?.kind !== 'word' || lexicon.functionWords.has(after.folded)
  return before === 'the' && after?.kind === 'word' && after.capital
}

/** "last Friday", "ce mardi", "next Tuesday 3 June"; the move may also follow ("le 14 février dernier"). */
function readMovedDay(tokens: readonly Token[], index: number, lexicon: DateLexicon, language: Language): Reading<Expression> | null {
  const move = readPhrase(tokens, index, lexicon.moveBefore)
  const day = readWeekday(tokens, move?.next ?? index, lexicon, language)
  // "the third Tuesday after the vote" is not this Tuesday.
  if (day !== null && move === null && day.value.day === null && readWords(tokens, index - 1, language)?.value.ordinal === true) return null
  if (day !== null && move === null && day.value.day === null && isNoDay(tokens, index, day.next, lexicon, language)) return null
  if (day === null || move === null) return day
  // "next Saturday" is the one of next week; French says that of "samedi en huit".
  if (move.value === 'next' && language === 'en' && day.value.day === null) return { value: { ...day.value, week: 'next' }, next: day.next }
  return { value: { ...day.value, move: move.value }, next: day.next }
}
