/** Months, with or without their year. */
import { readPhrase, type Reading } from '../words/phrases.ts'
import { isGlued, wordAt, type Token } from '../words/scanText.ts'
import type { Language } from '../../domain/language.ts'
import type { Expression } from './expression.ts'
import type { DateLexicon } from './lexicon.ts'
import { readMonthName } from './readDay.ts'
import { isOfAntiquity, readYear, readYearMove } from './readYear.ts'

type Month = Extract<Expression, { kind: 'month' }>

/** "may", "march", "mar": months in English only with a capital. */
const isOtherWord = (tokens: readonly Token[], index: number, lexicon: DateLexicon, language: Language): boolean =>
  language === 'en' && lexicon.monthsThatAreWords.has(wordAt(tokens, index)) && tokens[index]?.capital === false

/** True for "32" before a month: a slip in the text, whose month alone would mislead. */
const isImpossibleDay = (token: Token | undefined): boolean => token?.kind === 'figure' && token.folded.length <= 2 && Number(token.folded) > 31

/** "avril 2024", "mars dernier", "April of 2024"; a month alone counts only where a preposition or a part ("début") leads to it (`led`). */
export function readMonth(tokens: readonly Token[], index: number, lexicon: DateLexicon, language: Language, led: boolean): Reading<Month> | null {
  const before = readPhrase(tokens, index, lexicon.moveBefore)
  const month = readMonthName(tokens, before?.next ?? index, lexicon)
  // "8-Mai-1945" whose day is none: a street's name.
  if (wordAt(tokens, index - 1) === '-' && tokens[index - 2]?.kind === 'figure' && isGlued(tokens, index)) return null
  if (month === null || isImpossibleDay(tokens[index - 1]) || isOtherWord(tokens, before?.next ?? index, lexicon, language)) return null
  const done = (year: number | null, move: Month['move'], next: number, yearMove: Month['yearMove'] = null): Reading<Month> => ({ value: { kind: 'month', month: month.value, year, yearMove, move, part: 'whole' }, next })
  if (isOfAntiquity(tokens, month.next, lexicon)) return null
  const mark = wordAt(tokens, month.next)
  const joined = mark === ',' || (mark === '-' && isGlued(tokens, month.next)) ? month.next + 1 : (readPhrase(tokens, month.next, lexicon.ofWords)?.next ?? month.next)
  const year = readYear(tokens, joined, lexicon)
  if (year !== null) return done(year.value, null, year.next)
  const moved = readYearMove(tokens, month.next, lexicon)
  if (moved !== null) return done(null, null, moved.next, moved.value)
  const after = readPhrase(tokens, month.next, lexicon.moveAfter)
  if (after !== null) return done(null, after.value, after.next)
  if (before !== null) return done(null, before.value, month.next)
  const alone = language === 'en' || !lexicon.monthsThatAreWords.has(wordAt(tokens, index))
  return alone && (led || lexicon.monthLeads.has(wordAt(tokens, index - 1))) ? done(null, null, month.next) : null
}

/** "2024 August": the year before the month, in tables and file names. */
export function readYearMonth(tokens: readonly Token[], index: number, lexicon: DateLexicon): Reading<Month> | null {
  const year = readYear(tokens, index, lexicon)
  if (year === null) return null
  const month = readMonthName(tokens, wordAt(tokens, year.next) === '-' ? year.next + 1 : year.next, lexicon)
  return month === null ? null : { value: { kind: 'month', month: month.value, year: year.value, yearMove: null, move: null, part: 'whole' }, next: month.next }
}
