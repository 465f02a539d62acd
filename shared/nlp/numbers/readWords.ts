/** Numbers in words: "dix-sept", "soixante et onze", "three hundred and four", "un million deux cent mille". */
import type { Language } from '../../domain/language.ts'
import { type Reading } from '../words/phrases.ts'
import { wordAt, type Token } from '../words/scanText.ts'
import { numberWords, type NumberWords } from './lexicon.ts'

/** `ordinal` is true for "deuxième", "third" and whatever ends in one ("twenty-first"). */
export type WordNumber = { amount: number; ordinal: boolean }

/**
 * What `value` adds to `current` (0 to 999) as the language counts, or null where the two cannot stand together ("deux trois").
 * French counts on ten (dix-sept), sixty (soixante-douze) and eighty (quatre-vingt-onze), and multiplies four by twenty.
 */
function combine(current: number, value: number, language: Language): number | null {
  if (value === 100) return current === 0 ? 100 : current < 100 ? current * 100 : null
  if (current === 0) return value
  const tens = current % 100
  if (language === 'fr' && value === 20 && tens === 4) return current - 4 + 80
  if (tens === 0) return current + value
  if (value < 10 && tens >= 20 && tens % 10 === 0) return current + value
  if (language === 'fr' && (tens === 60 || tens === 80) && value >= 10 && value <= 16) return current + value
  if (language === 'fr' && tens % 10 === 0 && tens !== 0 && value >= 7 && value <= 9) return current + value
  // "one twenty two"
  if (language === 'en' && current < 10 && value >= 10) return current * 100 + value
  return null
}

/** True when the joiner ("et", "and") at `index` stands inside a number: "vingt et un", "hundred and four". */
function joins(tokens: readonly Token[], index: number, current: number, total: number, words: NumberWords): boolean {
  if (wordAt(tokens, index) !== words.joiner) return false
  const following = words.cardinals.get(wordAt(tokens, index + 1)) ?? words.ordinals.get(wordAt(tokens, index + 1))
  if (following === undefined) return false
  if (words.joiner === 'et') return (following === 1 || following === 11) && current % 100 >= 20 && current % 10 === 0
  return following < 100 && ((current >= 100 && current % 100 === 0) || (current === 0 && total >= 1000))
}

/** The number in words that stands at `index`, or null. "un" and "une" alone are read as 1: whether they count is for the caller to say. */
export function readWords(tokens: readonly Token[], index: number, language: Language): Reading<WordNumber> | null {
  const words = numberWords[language]
  let total = 0, current = 0, next = index, read = false
  for (;;) {
    const at = read && joins(tokens, next, current, total, words) ? next + 1 : next
    const word = wordAt(tokens, at)
    const scale = words.scales.get(word)
    if (scale !== undefined && (read || scale === 1000 && language === 'fr')) {
      if (total !== 0 && scale >= lastScale(total)) break
      total += Math.max(current, 1) * scale
      current = 0
    } else {
      const value = words.cardinals.get(word) ?? words.ordinals.get(word)
      const sum = value === undefined ? null : combine(current, value, language)
      if (sum === null) break
      current = sum
      if (!words.cardinals.has(word)) return { value: { amount: total + current, ordinal: true }, next: at + 1 }
    }
    read = true
    next = at + 1
  }
  return read ? { value: { amount: total + current, ordinal: false }, next } : null
}

/** The scale of the last group in `total`: 1,200,000 has thousands left open, 3,000,000 millions. */
function lastScale(total: number): number {
  let scale = 1
  while (total % (scale * 1000) === 0) scale *= 1000
  return scale
}
