/** Periods: "la semaine dernière", "les trois prochains mois", "début avril", "premier lundi de mai", and the named ones of the other readers. */
import type { Language } from '../../domain/language.ts'
import { readPhrase, type Reading } from '../words/phrases.ts'
import { wordAt, type Token } from '../words/scanText.ts'
import { numberWords } from '../numbers/lexicon.ts'
import type { Expression } from './expression.ts'
import type { DateLexicon, Part, Unit } from './lexicon.ts'
import { readAnyDay } from './readAnyDay.ts'
import { readCount } from './readCount.ts'
import { readMonth, readYearMonth } from './readMonth.ts'
import { readNth } from './readNth.ts'
import { readDecade, readSeason, readTerm } from './readTerm.ts'
import { readLedYear, readYear } from './readYear.ts'

type Period = Extract<Expression, { kind: 'period' }>

/** A count, or a word for a few ("les quelques jours à venir", "the next few days"), which stands for three and is rough. */
function readRoughCount(tokens: readonly Token[], index: number, language: Language): Reading<{ count: number; rough: boolean }> | null {
  const vague = numberWords[language].vague.get(wordAt(tokens, index))
  if (vague !== undefined) return { value: { count: vague, rough: true }, next: index + 1 }
  const count = readCount(tokens, index, language)
  return count && { value: { count: count.value, rough: false }, next: count.next }
}

/** "la semaine dernière", "last two years", "les trois prochains mois", "2 semaines passées", "ce mois-ci", "the past 24 hours". */
export function readRelativePeriod(tokens: readonly Token[], index: number, lexicon: DateLexicon, language: Language): Reading<Period> | null {
  const weekend = readPhrase(tokens, index, lexicon.thisWeekend)
  if (weekend !== null && readPhrase(tokens, weekend.next, lexicon.ofWords) === null) return { value: { kind: 'period', unit: 'weekend', count: 1, rough: false, move: 'this', part: 'whole' }, next: weekend.next }
  let at = readPhrase(tokens, index, lexicon.moveBefore) === null ? readPhrase(tokens, index, lexicon.articles)?.next ?? index : index
  let move = readPhrase(tokens, at, lexicon.moveBefore)
  const count = readRoughCount(tokens, move?.next ?? at, language)
  at = count?.next ?? move?.next ?? at
  if (move === null || (count !== null && move.value === 'this')) { const later = readPhrase(tokens, at, lexicon.moveBefore); move = later ?? move; at = later?.next ?? at }
  const unit = readPhrase(tokens, at, lexicon.units)
  if (unit === null) return null
  const after = readPhrase(tokens, unit.next, lexicon.moveAfter)
  const direction = after?.value ?? move?.value
  const next = after?.next ?? (wordAt(tokens, unit.next) === 'ci' ? unit.next + 1 : unit.next)
  // "ces dernières semaines" says no number of weeks, "the last day of the fair" is not yesterday.
  const clock = unit.value === 'hour' || unit.value === 'minute' || unit.value === 'second'
  const plural = /[^i]s$/.test(wordAt(tokens, unit.next - 1)) || (language === 'fr' && /[^i]s$/.test(wordAt(tokens, after === null ? unit.next - 2 : unit.next)) && direction !== 'this')
  const uncounted = count === null && (clock || plural)
  // "the last week of the trial"
  const ofOther = after === null && count === null && direction === 'last' && /^(?:of|de|d|du|des)$/.test(wordAt(tokens, unit.next))
  const lastDay = count === null && unit.value === 'day' && !(index === 0 && next === tokens.length)
  if (direction === undefined || uncounted || ofOther || lastDay || (count !== null && direction === 'this')) return null
  return { value: { kind: 'period', unit: unit.value, count: count?.value.count ?? 1, rough: count?.value.rough ?? false, move: direction, part: 'whole' }, next }
}

/** "la semaine du 12 mai", "the week of May 12", "le week-end du 14 juin". */
function readWeekOf(tokens: readonly Token[], index: number, lexicon: DateLexicon, language: Language): Reading<Expression> | null {
  const unit = readPhrase(tokens, readPhrase(tokens, index, lexicon.articles)?.next ?? index, lexicon.units)
  if (unit?.value !== 'week' && unit?.value !== 'weekend') return null
  const of = readPhrase(tokens, unit.next, lexicon.ofWords)
  const day = of === null ? null : readAnyDay(tokens, of.next, lexicon, language)
  // "le week-end du 12 au 14 juillet" says its days itself.
  if (day?.value.kind !== 'day' || day.value.day === null || readPhrase(tokens, day.next, lexicon.rangeLinks) !== null) return null
  return { value: { kind: 'weekOf', unit: unit.value, day: day.value }, next: day.next }
}

/** "début avril", "mi-2024", "fin de l’année", "at the end of the week", "au mois de mai". */
export function readPart(tokens: readonly Token[], index: number, lexicon: DateLexicon, language: Language): Reading<Expression> | null {
  const part = readPhrase(tokens, index, lexicon.parts)
  if (part === null) return null
  const at = wordAt(tokens, part.next) === '-' ? part.next + 1 : part.next
  const month = readMonth(tokens, at, lexicon, language, true)
  if (month !== null) return { value: { ...month.value, part: part.value }, next: month.next }
  const year = readYear(tokens, at, lexicon)
  if (year !== null) return { value: { kind: 'year', year: year.value, part: part.value }, next: year.next }
  const decade = readDecade(tokens, at, lexicon, language)
  if (decade !== null) return { value: { ...decade.value, part: part.value }, next: decade.next }
  return readAnyPeriod(tokens, at, part.value, lexicon, language)
}

/** "la semaine dernière", or with its article alone the current one: "du mois", "of the year". */
export function readAnyPeriod(tokens: readonly Token[], at: number, part: Part, lexicon: DateLexicon, language: Language): Reading<Period> | null {
  const period = readRelativePeriod(tokens, at, lexicon, language)
  if (period !== null) return { value: { ...period.value, part }, next: period.next }
  const unit = readPhrase(tokens, readPhrase(tokens, at, lexicon.articles)?.next ?? at, lexicon.units)
  const current: readonly Unit[] = ['year', 'month', 'week']
  if (unit === null || !current.includes(unit.value)) return null
  return { value: { kind: 'period', unit: unit.value, count: 1, rough: false, move: 'this', part }, next: unit.next }
}

/** Any period at `index`. */
export function readPeriod(tokens: readonly Token[], index: number, lexicon: DateLexicon, language: Language): Reading<Expression> | null {
  const led = readLedYear(tokens, index, lexicon)
  return readWeekOf(tokens, index, lexicon, language) ?? readNth(tokens, index, lexicon, language) ?? readTerm(tokens, index, lexicon, language) ?? readPart(tokens, index, lexicon, language)
    ?? readSeason(tokens, index, lexicon) ?? readMonth(tokens, index, lexicon, language, false) ?? readYearMonth(tokens, index, lexicon)
    ?? readDecade(tokens, index, lexicon, language) ?? readRelativePeriod(tokens, index, lexicon, language)
    ?? (led === null ? null : { value: { kind: 'year', year: led.value, part: 'whole' }, next: led.next })
}
