/** An amount as news writes it: a number or a range of two, with the words that make it rough or bound it. */
import type { Language } from '../../domain/language.ts'
import type { Approximation } from '../../domain/value.ts'
import { readPhrase } from '../words/phrases.ts'
import { isGlued, wordAt, type Token } from '../words/scanText.ts'
import { numberWords } from './lexicon.ts'
import { readNumber, type ReadNumber } from './readNumber.ts'
import { unitLexicons, type UnitLexicon } from './units.ts'

/**
 * `start` is the index of the first token, the approximation and a currency sign included; `number` where the number itself begins, `next` after it.
 * `unit` is the id of a sign before the number ("$"), else null. `high` ends a range.
 */
export type Amount = { amount: number; high: number | null; approximation: Approximation; ordinal: boolean; form: ReadNumber['form']; unit: string | null; start: number; number: number; next: number }

/** The words before `index` that bound the amount: the longest phrase that ends there. */
export function readApproximation(tokens: readonly Token[], index: number, language: Language): { value: Approximation; start: number } | null {
  for (const { words, value } of unitLexicons[language].approximations.get(wordAt(tokens, index - 1)) ?? []) {
    const start = index - words.length
    // "moves up to 15" tells where it stands.
    if (start > 0 && value === 'at-most' && unitLexicons[language].movements.has(wordAt(tokens, start - 1))) continue
    if (start >= 0 && words.every((word, i) => tokens[start + i]!.folded === word)) return { value, start }
  }
  return null
}

/** A sign or word before the number that tells its unit: "$", "US$", "magnitude". */
function readSymbol(tokens: readonly Token[], index: number, lexicon: UnitLexicon): { unit: string; start: number } | null {
  for (const length of [3, 2, 1]) {
    const phrase = index >= length ? readPhrase(tokens, index - length, lexicon.symbolsBefore) : null
    if (phrase?.next === index) return { unit: phrase.value, start: index - length }
  }
  return null
}

/** What the number's own form says: "une trentaine" is about thirty, "des centaines" at least two hundred, "plusieurs" a few. */
function ownApproximation(tokens: readonly Token[], index: number, read: ReadNumber, language: Language): { amount: number; approximation: Approximation } {
  if (read.form === 'vague') return { amount: read.amount, approximation: 'several' }
  if (read.form !== 'collective') return { amount: read.amount, approximation: 'exact' }
  const counted = numberWords[language].indefinite.has(wordAt(tokens, index)) || !numberWords[language].collectives.has(wordAt(tokens, index))
  if (language === 'en') return counted ? { amount: read.amount, approximation: 'exact' } : { amount: read.amount * 2, approximation: 'at-least' }
  return counted ? { amount: read.amount, approximation: 'about' } : { amount: read.amount * 2, approximation: 'at-least' }
}

/** The second number of a range, "10 à 15", "between 20 and 30". A hyphen joins only a lower to a higher one, so that a score ("3-1") is none. */
function readHigh(text: string, tokens: readonly Token[], start: number, low: ReadNumber, next: number, language: Language): { amount: number; next: number } | null {
  const lexicon = unitLexicons[language]
  const link = wordAt(tokens, next)
  if (!lexicon.rangeLinks.has(link)) return null
  const conjunction = link === 'et' || link === 'and'
  if (conjunction && !lexicon.rangeOpeners.has(wordAt(tokens, start - 1))) return null
  if (conjunction && !/^(?:entre|between)$/.test(wordAt(tokens, start - 1))) return null
  const high = readNumber(text, tokens, next + 1, language)
  if (high === null || high.value.ordinal || high.value.form === 'vague') return null
  // "10 à 15 millions": the scale belongs to both.
  const scaled = low.form === 'figures' && high.value.amount >= 1000 && low.amount < 1000 && tokens[high.next - 1]?.kind === 'word'
  const amount = high.value.amount
  return amount > low.amount || scaled || isMovement(tokens, start, lexicon) ? { amount, next: high.next } : null
}

/** How far "just over" reaches, as a share: "just over 40 percent" is no 47. */
const justOverShare = 0.05

/** Reads an amount whose number stands at `index`, or null. */
export function readAmount(text: string, tokens: readonly Token[], index: number, language: Language): Amount | null {
  const lexicon = unitLexicons[language]
  const read = readNumber(text, tokens, index, language)
  if (read === null) return null
  const symbol = readSymbol(tokens, index, lexicon)
  const begin = symbol?.start ?? index
  const before = readApproximation(tokens, begin, language)
  const own = ownApproximation(tokens, index, read.value, language)
  const high = read.value.ordinal ? null : readHigh(text, tokens, begin, read.value, read.next, language)
  if (high !== null && isMovement(tokens, begin, lexicon)) return { amount: high.amount, high: null, approximation: 'exact', ordinal: false, form: read.value.form, unit: symbol?.unit ?? null, start: begin - 1, number: index, next: high.next }
  const opened = high !== null && lexicon.rangeOpeners.has(wordAt(tokens, begin - 1))
  const scale = scaleOf(high?.amount ?? 0, own.amount, tokens[(high?.next ?? 1) - 1])
  const after = readPhrase(tokens, high?.next ?? read.next, lexicon.approximationsAfter)
  const least = own.amount * scale
  return {
    amount: least, high: high?.amount ?? (before !== null && readPhrase(tokens, before.start, lexicon.justOver)?.next === begin ? least * (1 + justOverShare) : null), ordinal: read.value.ordinal, form: read.value.form, unit: symbol?.unit ?? null,
    approximation: before?.value ?? (after !== null && high === null ? after.value : own.approximation),
    start: before?.start ?? (opened ? begin - 1 : begin), number: index, next: after !== null && before === null ? after.next : high?.next ?? read.next,
  }
}

/** How far back the verb may stand that makes "de 3 à 5" a way from one figure to another. */
const movementReach = 4

// "est passé de 3 à 5 %", "rose from 3 to 5": what is told is where it stands now.
function isMovement(tokens: readonly Token[], begin: number, lexicon: UnitLexicon): boolean {
  const opener = wordAt(tokens, begin - 1)
  if (opener !== 'de' && opener !== 'd' && opener !== 'from') return false
  for (let at = begin - 2; at >= Math.max(0, begin - 1 - movementReach); at--) if (lexicon.movements.has(wordAt(tokens, at))) return true
  return false
}

/** The scale that a range's second number gives the first: "10 à 15 millions". */
function scaleOf(high: number, low: number, last: Token | undefined): number {
  if (high < 1000 || low >= 1000 || last?.kind !== 'word') return 1
  return [1e12, 1e9, 1e6, 1e3].find((scale) => high >= scale && high / scale >= low) ?? 1
}

/** True when the number at `index` is part of a name, a code or a reference: "AK-47", "A380", "5G", "article 12", "BAMEX 25". */
export function isCode(tokens: readonly Token[], index: number, next: number, language: Language): boolean {
  const before = tokens[index - 1], after = tokens[next]
  if (tokens[index]?.kind !== 'figure') return false
  if (unitLexicons[language].references.has(wordAt(tokens, index - 1)) || (before?.folded === '°' && unitLexicons[language].references.has(wordAt(tokens, index - 2)))) return true
  // "flight HJ 614": the carrier's letters stand between the noun and its number.
  if (before?.kind === 'word' && /^[A-Z]{2,3}$/.test(before.written) && unitLexicons[language].references.has(wordAt(tokens, index - 2))) return true
  if (isGlued(tokens, index) && before !== undefined) {
    if (before.kind === 'word' || /^[_/\\#@+:]$/.test(before.folded)) return true
    if (before.kind === 'mark' && /^[-–.,'’]$/.test(before.folded) && isGlued(tokens, index - 1)) return true
  }
  // "5G": a giga stands in no news figure.
  if (wordAt(tokens, next - 1) === 'g' && isGlued(tokens, next - 1)) return true
  if (isGlued(tokens, next) && after?.kind === 'word') return readPhrase(tokens, next, unitLexicons[language].units) === null
  return isGlued(tokens, next) && after !== undefined && /^[-/:_\\]$/.test(after.folded) && isGlued(tokens, next + 1) && (after.folded !== '-' || tokens[next + 1]?.kind === 'figure')
}
