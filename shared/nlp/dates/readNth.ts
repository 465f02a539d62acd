/** Days and weeks counted within a period or from a day: "premier lundi de mai", "last day of the month", "le mardi après Pâques", "two Sundays ago". */
import type { Language } from '../../domain/language.ts'
import { opensPhrase, readPhrase, type Reading } from '../words/phrases.ts'
import { wordAt, type Token } from '../words/scanText.ts'
import { readWords } from '../numbers/readWords.ts'
import type { Expression } from './expression.ts'
import type { DateLexicon } from './lexicon.ts'
import { readAnyDay } from './readAnyDay.ts'
import { readCount } from './readCount.ts'
import { readDayNumber } from './readDay.ts'
import { readMonth } from './readMonth.ts'
import { readAnyPeriod } from './readPeriod.ts'
import { readYear } from './readYear.ts'

/** How many a period is counted up to: "the fifth Sunday", "le dixième jour". */
const mostCounted = 31

/** "premier", "third", "dernier" (-1). */
function readOrdinal(tokens: readonly Token[], index: number, lexicon: DateLexicon, language: Language): Reading<number> | null {
  const last = readPhrase(tokens, index, lexicon.moveBefore)
  if (last?.value === 'last') return { value: -1, next: last.next }
  const spelled = readWords(tokens, index, language)
  return spelled?.value.ordinal === true && spelled.value.amount <= mostCounted ? { value: spelled.value.amount, next: spelled.next } : null
}

/** "premier lundi de mai 2025", "last week of September 2014", "first Monday of last month", "le dernier jour de l’année". */
export function readNth(tokens: readonly Token[], index: number, lexicon: DateLexicon, language: Language): Reading<Expression> | null {
  const at = readPhrase(tokens, index, lexicon.articles)?.next ?? index
  const dated = readDayOfMonth(tokens, at, lexicon, language)
  if (dated !== null) return dated
  const ordinal = readOrdinal(tokens, at, lexicon, language)
  if (ordinal === null) return null
  const weekday = readPhrase(tokens, ordinal.next, lexicon.weekdays)
  const unit = weekday === null ? readPhrase(tokens, ordinal.next, lexicon.units) : null
  if (weekday === null && unit?.value !== 'week' && unit?.value !== 'fortnight' && unit?.value !== 'day') return null
  const of = readPhrase(tokens, weekday?.next ?? unit?.next ?? index, lexicon.ofWords)
  const within = of === null ? null : readWithin(tokens, of.next, lexicon, language)
  if (within === null) return null
  if (unit?.value === 'fortnight') {
    return within.value.kind === 'month' ? { value: { ...within.value, part: ordinal.value === 1 ? 'firstHalf' : 'secondHalf' }, next: within.next } : null
  }
  return { value: { kind: 'nth', nth: ordinal.value, of: weekday !== null ? { weekday: weekday.value } : unit?.value === 'day' ? 'day' : 'week', within: within.value }, next: within.next }
}

/** "le 15 du mois dernier", "the third of next month", "the 1st of the month". */
function readDayOfMonth(tokens: readonly Token[], index: number, lexicon: DateLexicon, language: Language): Reading<Expression> | null {
  const day = readDayNumber(tokens, index, language)
  const of = day === null ? null : readPhrase(tokens, day.next, lexicon.ofWords)
  const month = of === null ? null : readAnyPeriod(tokens, of.next, 'whole', lexicon, language)
  if (day === null || month === null || month.value.unit !== 'month' || month.value.count > 1) return null
  return { value: { kind: 'nth', nth: day.value, of: 'day', within: month.value }, next: month.next }
}

function readWithin(tokens: readonly Token[], index: number, lexicon: DateLexicon, language: Language): Reading<Extract<Expression, { kind: 'month' | 'period' | 'year' }>> | null {
  const month = readMonth(tokens, index, lexicon, language, true)
  if (month !== null) return month
  const year = readYear(tokens, index, lexicon)
  if (year !== null) return { value: { kind: 'year', year: year.value, part: 'whole' }, next: year.next }
  return readAnyPeriod(tokens, index, 'whole', lexicon, language)
}

/** Within how many words the weekday of "il y a trois dimanches", "the closest Monday to" stands. */
const weekdayReach = 6

const reference: Expression = { kind: 'offset', amount: 0, unit: 'day', from: 'reference', approximate: false, clock: null }

/** "le mardi après Pâques", "third Tuesday after Christmas 2014", "the Monday closest to October 5", "two Sundays ago", "il y a deux dimanches". */
export function readWeekdayFrom(tokens: readonly Token[], index: number, lexicon: DateLexicon, language: Language): Reading<Expression> | null {
  let at = index
  while (at < index + weekdayReach && !opensPhrase(tokens[at], lexicon.weekdays) && !opensPhrase(tokens[at], lexicon.pluralWeekdays)) at++
  if (at === index + weekdayReach) return null
  const counted = readCountedWeekdays(tokens, index, lexicon, language)
  if (counted !== null) return counted
  const nearestFirst = readPhrase(tokens, index, lexicon.nearestWords)
  const ordinal = nearestFirst === null ? readOrdinal(tokens, index, lexicon, language) : null
  const weekday = readPhrase(tokens, nearestFirst?.next ?? ordinal?.next ?? index, lexicon.weekdays)
  if (weekday === null || ordinal?.value === -1) return null
  const nearest = nearestFirst === null ? readPhrase(tokens, weekday.next, lexicon.nearestWords) : weekday
  const link = nearest === null ? readPhrase(tokens, weekday.next, lexicon.anchorLinks) : null
  if (nearest === null && (link === null || wordAt(tokens, weekday.next) === 'from')) return null
  const from = link?.next ?? readPhrase(tokens, nearest?.next ?? index, lexicon.nearestLinks)?.next
  if (from === undefined) return null
  const day = readAnyDay(tokens, readPhrase(tokens, from, lexicon.articles)?.next ?? from, lexicon, language, true)
  return day === null ? null : { value: { kind: 'weekdayFrom', weekday: weekday.value, nth: ordinal?.value ?? 1, side: link?.value ?? 0, from: day.value }, next: day.next }
}

function readCountedWeekdays(tokens: readonly Token[], index: number, lexicon: DateLexicon, language: Language): Reading<Expression> | null {
  const lead = readPhrase(tokens, index, lexicon.agoBefore)
  const count = readCount(tokens, lead?.next ?? index, language)
  const weekday = count === null ? null : readPhrase(tokens, count.next, lexicon.pluralWeekdays)
  if (count === null || weekday === null || count.value < 1) return null
  const ago = lead ?? readPhrase(tokens, weekday.next, lexicon.agoAfter)
  return ago === null ? null : { value: { kind: 'weekdayFrom', weekday: weekday.value, nth: count.value, side: ago.value, from: reference }, next: lead === null ? ago.next : weekday.next }
}
