/** Which words other finders have claimed, so that a word is never two things at once. */
import type { Span } from '../../domain/span.ts'
import type { Word } from './nameWords.ts'

/** 1 for each word that overlaps one of the spans, else 0. */
export function markTaken(words: readonly Word[], spans: readonly Span[]): Uint8Array {
  const taken = new Uint8Array(words.length)
  const sorted = [...spans].sort((a, b) => a.start - b.start)
  let at = 0
  for (const span of sorted) {
    while (at > 0 && words[at - 1]!.end > span.start) at--
    while (at < words.length && words[at]!.end <= span.start) at++
    for (; at < words.length && words[at]!.start < span.end; at++) taken[at] = 1
  }
  return taken
}
