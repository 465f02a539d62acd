/** A whole text that is a number: what the user types into a value, and what cells of tables hold. */
import type { Language } from '../../domain/language.ts'
import { wordAt, scanText } from '../words/scanText.ts'
import { numberWords } from './lexicon.ts'
import { readNumber } from './readNumber.ts'

/**
 * The number that the whole text says, in figures or words, cardinal or ordinal, with the language's decimal and grouping marks; null when it says anything else.
 * "1,200" is 1200 in English and 1.2 in French; "1 200" is 1200 in both.
 */
export function parseNumber(text: string, language: Language): number | null {
  const tokens = scanText(text).filter(({ folded }) => folded !== '—' && folded !== '–')
  const negative = tokens[0]?.folded === '-' || tokens[0]?.folded === '−' || tokens[0]?.folded === numberWords[language].minus
  const read = readNumber(text, tokens, negative ? 1 : 0, language)
  if (read === null) return null
  // "30 l", "5 M": a scale in short, which beside other words would be a unit.
  const short = read.value.form === 'figures' ? numberWords[language].shortScales.get(tokens[read.next]?.written ?? '') : undefined
  const after = short === undefined ? read.next : read.next + 1
  const next = wordAt(tokens, after) === 'of' || wordAt(tokens, after) === 'de' ? after + 1 : after
  const amount = read.value.amount * (short ?? 1)
  return next === tokens.length ? (negative ? -amount : amount) : null
}
