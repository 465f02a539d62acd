/** Proper names that no finder claims: fairs, ships, parties, programmes ("BAMEX’25", "Artemis"). They tell one event from another of its kind. */
import type { Language } from '../domain/language.ts'
import type { Span } from '../domain/span.ts'
import { overlaps } from '../domain/span.ts'
import { isFunctionWord, type Word } from './words.ts'
import { isLower, isUpper } from './words/characters.ts'

/** Fewest letters of a name. */
const fewestLetters = 3
/** An article is about the names that it repeats; most that are kept. */
const mostTopics = 8

/** Folded words that the article also writes in lower case: "Ministre" is then no name. */
export function commonWords(sentences: readonly (readonly Word[])[]): ReadonlySet<string> {
  const common = new Set<string>()
  for (const words of sentences) for (const word of words) if (isLower(word.text.charCodeAt(0))) common.add(word.folded)
  return common
}

/** The names among a sentence's words, folded, the edition's number left off, outside the mentions already made (`taken`). */
export function properNames(words: readonly Word[], taken: readonly Span[], common: ReadonlySet<string>, language: Language): string[] {
  const names = new Set<string>()
  words.forEach((word, index) => {
    if (!isUpper(word.text.charCodeAt(0)) || word.text.length < fewestLetters || common.has(word.folded) || isFunctionWord(word.folded, language)) return
    // A sentence's first word is capital anyway, unless it is capital throughout.
    if (index === 0 && !/^\p{Lu}{3,}/u.test(word.text)) return
    if (taken.some((span) => overlaps(span, word))) return
    names.add(word.folded)
  })
  return [...names]
}

/** What the article is about: names of its first sentence and of its title, and those that stand in two sentences or more; most frequent first. */
export function topicsOf(namesBySentence: readonly (readonly string[])[], inTitle: ReadonlySet<string>): string[] {
  const counts = new Map<string, number>()
  namesBySentence.forEach((names, index) => { for (const name of new Set(names)) counts.set(name, (counts.get(name) ?? 0) + (index === 0 ? 2 : 1) + (inTitle.has(name) ? 1 : 0)) })
  return [...counts].filter(([, count]) => count >= 2).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, mostTopics).map(([name]) => name)
}
