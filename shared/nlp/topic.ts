/** What a pronoun or "la cérémonie" refers to: the names of the sentences just before. Grammar is not parsed; the last sentence that names anything stands in. */
import type { SentenceReading } from './claims/reading.ts'
import { namesIn } from './claims/setting.ts'

/** Most names carried over. */
const mostNames = 4

/** Most words of a cry that opens an article. */
const cryWords = 6

/** What a sentence may refer to: what was named before it; a cry that opens an article ("Trois ans ferme !") speaks of whom it names next. */
export function topicAt(reading: SentenceReading, next: SentenceReading | undefined, before: readonly string[]): string[] {
  const isCry = before.length === 0 && reading.words.length <= cryWords && namesIn(reading).length === 0
  return isCry && next !== undefined ? topicAfter(next, before) : [...before]
}

/** The names that the next sentence may refer to: this sentence's own, else those that held before it. */
export function topicAfter(reading: SentenceReading, before: readonly string[]): string[] {
  const own = namesIn(reading)
  return own.length > 0 ? own.slice(0, mostNames) : [...before]
}
