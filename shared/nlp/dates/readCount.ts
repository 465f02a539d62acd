/** The count of a distance or a period: "trois jours", "les 2 dernières semaines". */
import type { Language } from '../../domain/language.ts'
import { type Reading } from '../words/phrases.ts'
import { isGlued, wordAt, type Token } from '../words/scanText.ts'
import { readWords } from '../numbers/readWords.ts'

/** A small count in figures or words. */
export function readCount(tokens: readonly Token[], index: number, language: Language): Reading<number> | null {
  const token = tokens[index]
  if (token?.kind === 'figure') {
    const follows = wordAt(tokens, index + 1)
    const decimal = (follows === '.' || follows === ',') && isGlued(tokens, index + 1) && tokens[index + 2]?.kind === 'figure' && isGlued(tokens, index + 2)
    return token.folded.length <= 3 && !decimal ? { value: Number(token.folded), next: index + 1 } : null
  }
  const spelled = token?.kind === 'word' ? readWords(tokens, index, language) : null
  return spelled === null || spelled.value.ordinal ? null : { value: spelled.value.amount, next: spelled.next }
}
