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

/** French participles after "est": "est arrivé", "sont partis", "s’est tenue". Read as written, since accents tell them from the present. */
const participle = /(?:é|i|u)e?s?$/

/** Past by a word of its own, by the ending of the French imperfect ("partaient"), or by "être" with a participle. */
function isPast(tokens: readonly Token[], at: number, lexicon: DateLexicon): boolean {
  const word = tokens[at]!.folded
  if (lexicon.pastMarkers.has(word)) return true
  if (lexicon.pastAuxiliaries.has(word)) return tokens[at + 1]?.kind === 'word' && participle.test(tokens[at + 1]!.written)
  return lexicon.pastEndings.some((ending) => word.endsWith(ending) && !word.endsWith(`r${ending}`)) && !lexicon.pastLookalikes.has(word)
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
      if (isPast(tokens, at, lexicon)) past = true
    }
  }
  return past ? 'past' : null
}
