/** Lengths of time, ages and frequencies: all are a number of time units, told apart by what stands around them. */
import type { Language } from '../../domain/language.ts'
import type { DurationValue } from '../../domain/value.ts'
import { dateLexicons, type Unit } from '../dates/lexicon.ts'
import { readPhrase } from '../words/phrases.ts'
import { isGlued, wordAt, type Token } from '../words/scanText.ts'
import { numberWords } from './lexicon.ts'
import type { Amount } from './readAmount.ts'
import { unitLexicons } from './units.ts'

/** Days in each unit; a month counts 30.44 and a year 365.25, the means of the Gregorian calendar. */
const daysIn: Record<DurationValue['unit'], number> = { minute: 1 / 1440, hour: 1 / 24, day: 1, week: 7, month: 30.44, year: 365.25 }

/** Units that claims are not made in, as a multiple of one in which they are. */
const asPlain: Record<Unit, { unit: DurationValue['unit']; times: number } | null> = {
  minute: { unit: 'minute', times: 1 }, hour: { unit: 'hour', times: 1 }, day: { unit: 'day', times: 1 }, week: { unit: 'week', times: 1 },
  fortnight: { unit: 'week', times: 2 }, month: { unit: 'month', times: 1 }, quarter: { unit: 'month', times: 3 }, year: { unit: 'year', times: 1 },
  decade: { unit: 'year', times: 10 }, century: { unit: 'year', times: 100 }, weekend: null, second: null,
}

/** `role` tells a length of time from an age ("50 ans", of a person) and a frequency ("tous les six mois"). */
export type Length = { role: 'duration' | 'age' | 'frequency'; amount: number; unit: DurationValue['unit']; days: number; start: number; next: number }

/** "et demi", "and a half" after the unit. */
function readHalf(tokens: readonly Token[], index: number): number {
  if (wordAt(tokens, index) === 'et' && wordAt(tokens, index + 1).startsWith('demi')) return 2
  return wordAt(tokens, index) === 'and' && wordAt(tokens, index + 1) === 'a' && wordAt(tokens, index + 2) === 'half' ? 3 : 0
}

/** The phrase of `phrases` that ends right before `index`, as the index at which it starts; -1 when none does. */
function startBefore(tokens: readonly Token[], index: number, phrases: Parameters<typeof readPhrase>[2]): number {
  for (const length of [2, 1]) if (index >= length && readPhrase(tokens, index - length, phrases)?.next === index) return index - length
  return -1
}

const between = (tokens: readonly Token[], before: number, after: number): boolean => /^[,(]$/.test(wordAt(tokens, before)) && /^[,)]$/.test(wordAt(tokens, after))

// "À 50 ans, elle …", but not "condamné à vingt ans de réclusion", "à 12 ans ferme".
const isAgeAt = (tokens: readonly Token[], before: number, next: number, lexicon: (typeof unitLexicons)[Language]): boolean =>
  lexicon.ageAt.has(wordAt(tokens, before)) && !wordAt(tokens, before - 1).startsWith('condamn') && !/^(?:d|de|ferme)$/u.test(wordAt(tokens, next))

/** Ages: "âgé de 50 ans", "À 50 ans,", "Oda Tavel, 42 ans,", "50 years old", "50-year-old". */
function isAge(tokens: readonly Token[], amount: Amount, next: number, language: Language): boolean {
  const lexicon = unitLexicons[language]
  if (startBefore(tokens, amount.start, lexicon.ageLeads) >= 0 || readPhrase(tokens, next, lexicon.ageAfter) !== null) return true
  if (wordAt(tokens, next) === '-' && readPhrase(tokens, next + 1, lexicon.ageAfter) !== null) return true
  const likely = amount.high === null && amount.amount >= 10 && amount.amount < 120
  return likely && language === 'fr' && (isAgeAt(tokens, amount.start - 1, next, lexicon) || between(tokens, amount.start - 1, next))
}

/** Reads the time units that follow an amount, or null. "un jour", "one day" and the like are idioms before they are lengths. */
export function readLength(tokens: readonly Token[], amount: Amount, language: Language): Length | null {
  if (amount.ordinal) return null
  const of = amount.form === 'collective' ? readPhrase(tokens, amount.next, unitLexicons[language].ofWords)?.next ?? amount.next : amount.next
  const at = wordAt(tokens, of) === '-' && isGlued(tokens, of) ? of + 1 : of
  const unit = readPhrase(tokens, at, dateLexicons[language].units)
  const plain = unit === null ? null : asPlain[unit.value]
  if (unit === null || plain === null) return null
  const one = amount.amount === 1 && tokens[amount.number]?.kind === 'word'
  if (one && (plain.unit === 'day' || plain.unit === 'hour' || plain.unit === 'minute')) return null
  const half = readHalf(tokens, unit.next)
  const value = (amount.amount + (half > 0 ? 0.5 : 0)) * plain.times
  const next = unit.next + half
  const frequency = startBefore(tokens, amount.start, unitLexicons[language].frequencyLeads)
  const role = frequency >= 0 ? 'frequency' : plain.unit === 'year' && isAge(tokens, amount, next, language) ? 'age' : 'duration'
  return { role, amount: value, unit: plain.unit, days: value * daysIn[plain.unit], start: frequency >= 0 ? frequency : amount.start, next }
}

/** "a week of mourning", "une semaine de deuil": an indefinite article counts one where a length of time follows it. */
export function readIndefinite(tokens: readonly Token[], index: number, language: Language): Length | null {
  if (!numberWords[language].indefinite.has(wordAt(tokens, index))) return null
  const amount: Amount = { amount: 1, high: null, approximation: 'exact', ordinal: false, form: 'words', unit: null, start: index, number: index, next: index + 1 }
  return readLength(tokens, amount, language)
}
