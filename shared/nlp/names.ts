/** Proper names that no finder claims: fairs, ships, parties, programmes ("BAMEX’25", "Artemis"). They tell one event from another of its kind. */
import type { Span } from '../domain/span.ts'
import { overlaps } from '../domain/span.ts'
import type { Word } from './words.ts'
import { isLower, isUpper } from './words/characters.ts'

/** Fewest letters of a name. */
const fewestLetters = 3
/** Most names and kinds of event by which an article is known. */
const mostTopics = 12
const mostKinds = 3

/** Folded words that the article also writes in lower case: "Ministre" is then no name. */
export function commonWords(sentences: readonly (readonly Word[])[]): ReadonlySet<string> {
  const common = new Set<string>()
  for (const words of sentences) for (const word of words) if (isLower(word.text.charCodeAt(0))) common.add(word.folded)
  return common
}

/** The names among a sentence's words, folded, the edition's number left off, outside the mentions already made (`taken`). */
export function properNames(words: readonly Word[], taken: readonly Span[], common: ReadonlySet<string>): string[] {
  const names = new Set<string>()
  words.forEach((word, index) => {
    if (!isUpper(word.text.charCodeAt(0)) || word.text.length < fewestLetters || common.has(word.folded) || !word.content) return
    // A sentence's first word is capital anyway, unless it is capital throughout.
    if (index === 0 && !/^\p{Lu}{3,}/u.test(word.text)) return
    if (taken.some((span) => overlaps(span, word))) return
    names.add(word.folded)
  })
  return [...names]
}

/** What the article is about: the names and places that it gives, those of its first sentence, its title and of several sentences first. */
export function topicsOf(namesBySentence: readonly (readonly string[])[], inTitle: ReadonlySet<string>): string[] {
  return mostFrequent(namesBySentence, mostTopics, (name) => (inTitle.has(name) ? 1 : 0))
}

/** The kinds of event that the article tells of most, as frame ids. */
export const kindsOf = (framesBySentence: readonly (readonly string[])[]): string[] => mostFrequent(framesBySentence, mostKinds)

/** Items by the number of sentences that hold them, where the first sentence counts double; of as many, the first in alphabetical order, so that two articles have them in one. */
function mostFrequent(bySentence: readonly (readonly string[])[], most: number, bonus: (item: string) => number = () => 0): string[] {
  const counts = new Map<string, number>()
  bySentence.forEach((items, index) => { for (const item of new Set(items)) counts.set(item, (counts.get(item) ?? bonus(item)) + (index === 0 ? 2 : 1)) })
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, most).map(([item]) => item)
}
