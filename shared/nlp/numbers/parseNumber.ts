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
  const next = wordAt(tokens, read.next) === 'of' || wordAt(tokens, read.next) === 'de' ? read.next + 1 : read.next
  return next === tokens.length ? (negative ? -read.value.amount : read.value.amount) : null
}
