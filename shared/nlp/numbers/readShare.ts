/** Shares that are written without a percent sign: "la moitié des électeurs", "two thirds of voters", "un train sur trois", "nine out of ten". */
import type { Language } from '../../domain/language.ts'
import type { Approximation } from '../../domain/value.ts'
import { readPhrase } from '../words/phrases.ts'
import { wordAt, type Token } from '../words/scanText.ts'
import { numberWords } from './lexicon.ts'
import { readApproximation } from './readAmount.ts'
import { dateLexicons } from '../dates/lexicon.ts'
import { readCounted, readWholeNoun } from './readCounted.ts'
import { readNumber } from './readNumber.ts'
import { unitLexicons } from './units.ts'

/** `percent` is 0 to 100; `whole` holds the stems of what it is a share of; token indexes from `start` to before `next`. */
export type Share = { percent: number; approximation: Approximation; whole: string[]; start: number; next: number }

/** Denominators with which a newsroom writes a ratio rather than a count: "un sur trois", and not "75 sièges sur 141". */
const ratioBases: ReadonlySet<number> = new Set([2, 3, 4, 5, 6, 10, 100])
const links: Record<Language, { of: ReadonlySet<string>; outOf: readonly (readonly string[])[] }> = {
  fr: { of: new Set(['de', 'du', 'des', 'd']), outOf: [['sur']] },
  en: { of: new Set(['of', 'the', 'all', 'its', 'their', 'those']), outOf: [['out', 'of'], ['in']] },
}
const articles: ReadonlySet<string> = new Set(['la', 'le', 'un', 'une', 'a', 'the', 'l'])

/** Reads the share whose first number or fraction stands at `index`, or null. */
export function readShare(text: string, tokens: readonly Token[], index: number, language: Language): Share | null {
  return readFraction(text, tokens, index, language) ?? readRatio(text, tokens, index, language)
}

// "trois quarts des …", "a third of …": the numerator, where there is one, then the fraction, then what it is a fraction of.
function readFraction(text: string, tokens: readonly Token[], index: number, language: Language): Share | null {
  const { fractions, ordinals } = numberWords[language]
  const bare = fractions.get(wordAt(tokens, index))
  const count = bare === undefined ? readNumerator(text, tokens, index, language) : null
  if (bare === undefined && count === null) return null
  const at = count?.next ?? index
  const fraction = bare ?? fractions.get(wordAt(tokens, at)) ?? reciprocal(ordinals.get(wordAt(tokens, at).replace(/s$/u, '')), wordAt(tokens, at))
  if (fraction === undefined) return null
  let next = at + 1
  if (!links[language].of.has(wordAt(tokens, next))) return null
  while (links[language].of.has(wordAt(tokens, next)) || articles.has(wordAt(tokens, next))) next++
  // "un quart d’heure" is a length of time, "un quart de point" a fourth of a unit.
  if (readPhrase(tokens, next, dateLexicons[language].units) !== null || readPhrase(tokens, next, unitLexicons[language].units) !== null) return null
  // "un quart de million" is a number.
  if (numberWords[language].scales.has(wordAt(tokens, next))) return null
  const percent = (count?.amount ?? 1) * fraction * 100
  return percent >= 100 ? null : shareAt(tokens, index, at + 1, percent, readWholeNoun(tokens, next, language), language)
}

/** "third" is a denominator; "second" is a moment, and "first" no part at all. */
const reciprocal = (ordinal: number | undefined, word: string): number | undefined => (ordinal === undefined || ordinal < 3 || word.endsWith('d') && ordinal === 2 ? undefined : 1 / ordinal)

function readNumerator(text: string, tokens: readonly Token[], index: number, language: Language): { amount: number; next: number } | null {
  if (articles.has(wordAt(tokens, index))) return { amount: 1, next: index + 1 }
  const hyphen = (at: number): number => (wordAt(tokens, at) === '-' ? at + 1 : at)
  const cardinal = numberWords[language].cardinals.get(wordAt(tokens, index))
  if (cardinal !== undefined && cardinal < 10) return { amount: cardinal, next: hyphen(index + 1) }
  const read = tokens[index]?.kind === 'figure' ? readNumber(text, tokens, index, language) : null
  return read === null || read.value.ordinal || read.value.amount >= 10 ? null : { amount: read.value.amount, next: hyphen(read.next) }
}

// "un électeur sur trois", "nine out of ten voters", "one in three of the firm's jobs".
function readRatio(text: string, tokens: readonly Token[], index: number, language: Language): Share | null {
  const read = readNumber(text, tokens, index, language)
  const part = read?.value.ordinal === false ? { amount: read.value.amount, next: read.next } : readNumerator(text, tokens, index, language)
  if (part === null) return null
  const { amount } = part
  const noun = readCounted(tokens, part.next, language, true)
  for (const at of [part.next, ...(noun.stems.length > 0 ? [part.next + 1] : [])]) {
    const link = links[language].outOf.find((words) => words.every((word, i) => wordAt(tokens, at + i) === word))
    const base = link === undefined ? null : readNumber(text, tokens, at + link.length, language)
    if (link === undefined || base === null || base.value.ordinal || !ratioBases.has(base.value.amount) || base.value.amount <= amount) continue
    const { next } = base
    const after = links[language].of.has(wordAt(tokens, next)) ? next + 1 : next
    const whole = at > part.next ? noun.stems : readWholeNoun(tokens, wordAt(tokens, after) === 'the' ? after + 1 : after, language)
    return shareAt(tokens, index, next, (amount / base.value.amount) * 100, whole, language)
  }
  return null
}

/** A fraction is a round word: unless something bounds it, it is about that much. */
function shareAt(tokens: readonly Token[], index: number, next: number, percent: number, whole: string[], language: Language): Share {
  const start = index > 0 && articles.has(wordAt(tokens, index - 1)) ? index - 1 : index
  const before = readApproximation(tokens, start, language)
  return { percent: Math.round(percent * 100) / 100, approximation: before?.value ?? 'about', whole, start: before?.start ?? start, next }
}
