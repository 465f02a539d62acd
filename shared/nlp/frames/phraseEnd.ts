/** Where the phrase of a trigger ends: newsrooms put the day and an adjective into it ("a pris ce jeudi 12 mars le commandement", "take up her new post", "hit the southern coast"). */
import type { Language } from '../../domain/language.ts'
import type { Span } from '../../domain/span.ts'
import { overlaps } from '../../domain/span.ts'
import type { Word } from '../words.ts'
import { phraseKey, type Trigger } from './lexicon.ts'

// Closed class: what an adjective may follow within a phrase.
const determiners: Record<Language, ReadonlySet<string>> = { fr: new Set(['le', 'la', 'les', 'l', 'un', 'une', 'son', 'sa', 'ses', 'leur', 'leurs']), en: new Set(['the', 'a', 'an', 'his', 'her', 'its', 'their']) }
const adverbs: Record<Language, RegExp> = { fr: /ment$/u, en: /ly$/u }

/** The word after the last one of the phrase that begins at `from`, and whether a date parts it; null where the phrase is not there. */
export function endOfPhrase(words: readonly Word[], from: number, { stems, kind }: Trigger, language: Language, dates: readonly Span[]): { to: number; parted: boolean } | null {
  let at = from + 1
  let parted = false
  for (let k = 1; k < stems.length; k++) {
    const isNext = (index: number): boolean => words[index] !== undefined && phraseKey(words[index], language) === stems[k]
    if (!isNext(at) && kind === 'verb') {
      const behind = adverbs[language].test(words[at]?.folded ?? '') ? at + 1 : at
      const dated = pastDate(words, behind, dates)
      parted ||= dated > behind
      at = dated === at && k > 1 && k === stems.length - 1 && mayQualify(words, at, language) ? at + 1 : dated
    }
    if (!isNext(at)) return null
    at++
  }
  return { to: at, parted }
}

// "her new post": one adjective between the determiner and the last word.
const mayQualify = (words: readonly Word[], at: number, language: Language): boolean => determiners[language].has(words[at - 1]!.folded) && words[at]?.content === true

/** Past a date that begins at `at` or one word behind it ("le 12 mars", "on Monday"); `at` itself where there is none. */
function pastDate(words: readonly Word[], at: number, dates: readonly Span[]): number {
  const isIn = (index: number): boolean => words[index] !== undefined && dates.some((date) => overlaps(date, words[index]!))
  const first = isIn(at) ? at : isIn(at + 1) && words[at]?.content === false ? at + 1 : -1
  if (first < 0) return at
  let next = first
  while (isIn(next)) next++
  return next
}
