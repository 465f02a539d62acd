/** Quotations, compared word by word: two outlets that quote one speaker may reword, but not change a figure. */
import { diffArrays } from 'diff'
import type { QuoteValue } from '../domain/value.ts'
import type { ClaimInContext, Comparison } from './comparison.ts'
import { compareAs } from './found.ts'
import { identify } from './persons.ts'

const sameQuote = 0.95
const rewordedQuote = 0.6

/** Compares two quotations of like words. */
export function compareQuotes(first: ClaimInContext, second: ClaimInContext): Comparison | null {
  if (first.article.language !== second.article.language) return null
  const a = (first.claim.value as QuoteValue).words
  const b = (second.claim.value as QuoteValue).words
  const parts = diffArrays(a, b)
  const kept = parts.filter((part) => !part.added && !part.removed).reduce((sum, part) => sum + part.value.length, 0)
  const share = kept / Math.min(a.length, b.length)
  if (share < rewordedQuote) return null
  if (share >= sameQuote) return compareAs(first, second, { stance: 'supports', score: 0.9, kind: 'quote-same' })
  const changed = (flag: 'added' | 'removed'): string[] => parts.filter((part) => part[flag]).flatMap((part) => part.value)
  const numbers = (words: readonly string[]): string => words.filter((word) => /^\d/u.test(word)).join()
  const gone = numbers(changed('removed'))
  const come = numbers(changed('added'))
  if (gone !== '' && come !== '' && gone !== come) return compareAs(first, second, { stance: 'contradicts', score: 0.4 + share / 2, kind: 'quote-differs' })
  if (identifyKeys(first, second) === null || namesAmong(first, changed('removed')) !== namesAmong(second, changed('added'))) return null
  return compareAs(first, second, { stance: 'supports', score: share - 0.1, kind: 'quote-reworded' })
}

/** Two outlets reword one speaker: whoever else says something like it says something of their own. Undefined where a speaker is not known. */
const identifyKeys = (first: ClaimInContext, second: ClaimInContext) =>
  first.claim.subjectKey === '' || second.claim.subjectKey === '' ? undefined : identify(first.claim.subjectKey, second.claim.subjectKey)

/** The words among `words` that name somebody or something in the claim's sentence: "our word to Selm" is not "our word to Lorne". */
function namesAmong({ claim }: ClaimInContext, words: readonly string[]): string {
  const named = new Set(claim.setting.participants.flatMap((name) => name.split(/[\s-]/u)))
  return words.filter((word) => named.has(word)).join(' ')
}
