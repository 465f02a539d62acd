/** Whether a sentence tells of what was or of what will be: what decides on which side of publication "jeudi" lies. */
import { isGlued, type Token } from '../words/scanText.ts'
import type { DateLexicon } from './lexicon.ts'

/** How many tokens each way are looked at. A news sentence is about 25 words long. */
const reach = 25

const endsSentence = (tokens: readonly Token[], index: number): boolean =>
  /^[.!?…]$/.test(tokens[index]!.folded) && !isGlued(tokens, index + 1)

/** French future by its endings ("se tiendra", "partiront"): no name, no noun that only looks like one. */
function isFuture(word: string, lexicon: DateLexicon): boolean {
  return lexicon.futureMarkers.has(word)
    || (word.length > 4 && !lexicon.futureLookalikes.has(word) && lexicon.futureEndings.some((ending) => word.endsWith(ending)))
}

/** The tense of the sentence around the token at `index`. A future form goes before a past one, since plans are told in both. */
export function readTense(tokens: readonly Token[], index: number, lexicon: DateLexicon): 'past' | 'future' | null {
  let past = false
  for (const step of [-1, 1]) {
    for (let at = index + step, seen = 0; seen < reach && at >= 0 && at < tokens.length; at += step, seen++) {
      const { folded, kind } = tokens[at]!
      if (kind === 'mark' && endsSentence(tokens, at)) break
      if (kind !== 'word') continue
      if (isFuture(folded, lexicon)) return 'future'
      if (lexicon.pastMarkers.has(folded)) past = true
    }
  }
  return past ? 'past' : null
}
