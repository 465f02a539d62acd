/** What a pronoun or "la cérémonie" refers to: the names of the sentences just before. Grammar is not parsed; the last sentence that names anything stands in. */
import type { SentenceReading } from './claims/reading.ts'
import { namesIn } from './claims/setting.ts'

/** Most names carried over. */
const mostNames = 4

/** The names that the next sentence may refer to: this sentence's own, else those that held before it. */
export function topicAfter(reading: SentenceReading, before: readonly string[]): string[] {
  const own = namesIn(reading)
  return own.length > 0 ? own.slice(0, mostNames) : [...before]
}
