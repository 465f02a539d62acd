/** Dates in figures, or with figures around an abbreviated month: "2025-06-23", "23/06/2025", "23.06.25", "17/2", "10-Aug-2025". */
import type { Language } from '../../domain/language.ts'
import { readPhrase, type Reading } from '../words/phrases.ts'
import { isGlued, wordAt, type Token } from '../words/scanText.ts'
import { makeDay } from '../../domain/calendar.ts'
import type { DateLexicon } from './lexicon.ts'
import { fullYear } from './readYear.ts'

/** `certain` is false where day and month could be exchanged. `year` is null in "17/2". */
export type NumericDate = { day: number; month: number; year: number | null; certain: boolean }

/** Up to three figures glued by one and the same mark: "23/06/2025". */
function readGroup(tokens: readonly Token[], index: number): { figures: string[]; mark: string; next: number } | null {
  if (tokens[index]?.kind !== 'figure' || (isGlued(tokens, index) && /[\d./,:-]/.test(wordAt(tokens, index - 1)))) return null
  const figures = [wordAt(tokens, index)]
  const mark = wordAt(tokens, index + 1)
  let next = index + 1
  while (figures.length < 4 && wordAt(tokens, next) === mark && isGlued(tokens, next) && isGlued(tokens, next + 1) && tokens[next + 1]?.kind === 'figure') {
    figures.push(wordAt(tokens, next + 1))
    next += 2
  }
  return figures.length > 1 ? { figures, mark, next } : null
}

/** Reads figures as a date, or null: a score, a ratio, a fraction or an address is none. */
export function readNumericDate(tokens: readonly Token[], index: number, language: Language): Reading<NumericDate> | null {
  const group = readGroup(tokens, index)
  if (group === null) return language === 'fr' ? readSpaced(tokens, index) : null
  const { figures: [first = '', second = '', third], mark, next } = group
  if (group.figures.length > 3 || !/^[-/.]$/.test(mark)) return null
  if (first.length === 4) return third === undefined || third.length > 2 ? null : valid(Number(third), Number(second), Number(first), true, next)
  if (first.length > 2 || second.length > 2) return null
  if (third === undefined) {
    if (mark !== '/' || group.figures.join('/') === '24/7') return null
    if (isAlone(tokens, index, next)) return language === 'fr' || Number(first) > 12 ? valid(Number(first), Number(second), null, false, next) : valid(Number(second), Number(first), null, false, next)
    return language === 'fr' && Number(second) <= 12 && second.length + first.length > 2 ? valid(Number(first), Number(second), null, true, next) : null
  }
  if (third.length !== 4 && (third.length !== 2 || mark === '.' && first.length + second.length < 4)) return null
  const year = fullYear(third)
  const dayFirst = language === 'fr' || Number(first) > 12 || mark === '.'
  if (dayFirst) return valid(Number(first), Number(second), year, true, next)
  return valid(Number(second), Number(first), year, first === second || Number(second) > 12, next)
}

/** "2025/Aug/10", "10-Aug-2025": the month between two figures, all joined by one mark. */
export function readNamedBetween(tokens: readonly Token[], index: number, lexicon: DateLexicon): Reading<NumericDate> | null {
  const month = readPhrase(tokens, index + 2, lexicon.months)
  const [first, mark, last] = [wordAt(tokens, index), wordAt(tokens, index + 1), wordAt(tokens, index + 4)]
  const whole = [1, 2, 3, 4].every((step) => isGlued(tokens, index + step)) && wordAt(tokens, index + 3) === mark && /^[-/.]$/.test(mark)
  if (month === null || !whole || tokens[index]?.kind !== 'figure' || tokens[index + 4]?.kind !== 'figure') return null
  if (first.length === 4 && last.length <= 2) return valid(Number(last), month.value, Number(first), true, index + 5)
  return first.length <= 2 && last.length === 4 ? valid(Number(first), month.value, Number(last), true, index + 5) : null
}

function valid(day: number, month: number, year: number | null, certain: boolean, next: number): Reading<NumericDate> | null {
  if (year !== null && (year < 1000 || year > 2199)) return null
  return makeDay(year ?? 2024, month, day) === null ? null : { value: { day, month, year, certain }, next }
}

/** True where nothing but the figures, with their article, was written: a date typed into a field, where "17 2" and "2/3" can be nothing else. */
const isAlone = (tokens: readonly Token[], index: number, next: number): boolean =>
  next === tokens.length && (index === 0 || (index === 1 && tokens[0]!.kind === 'word'))

/** "20 02 2014", "le 20 02 14": three figures apart, the last a full year unless all have two figures or an article leads to them, with no figure before or after. */
function readSpaced(tokens: readonly Token[], index: number): Reading<NumericDate> | null {
  const [day, month, year] = [wordAt(tokens, index), wordAt(tokens, index + 1), wordAt(tokens, index + 2)]
  if (!/^\d{1,2}$/.test(day) || !/^\d{1,2}$/.test(month)) return null
  if (year === '' && isAlone(tokens, index, index + 2)) return valid(Number(day), Number(month), null, false, index + 2)
  if (!(isAlone(tokens, index, index + 3) && year.length === 2) && !(/^(?:19|20)\d\d$/.test(year) || (year.length === 2 && (wordAt(tokens, index - 1) === 'le' || (day.length === 2 && month.length === 2))))) return null
  if (tokens[index - 1]?.kind === 'figure' || tokens[index + 3]?.kind === 'figure') return null
  return valid(Number(day), Number(month), fullYear(year), true, index + 3)
}
