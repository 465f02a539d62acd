/** Full-text search over points: every word of the query must be there, each as itself or as a word that a typing error makes of it. */
import { fold } from '../../../shared/domain/fold.ts'
import type { PointId } from '../../../shared/domain/ids.ts'
import type { Connection } from './connection.ts'
import type { Vocabulary } from './vocabulary.ts'

/** How many points a search gives at most: the most recent ones. A reader narrows the query long before. */
export const searchLimit = 400

/** Words as FTS5's unicode61 tokenizer with remove_diacritics makes them. */
export const wordsOf = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? []

/** Null where the query has no words and everything is meant. */
export function searchPoints(read: Connection, vocabulary: Vocabulary, query: string): PointId[] | null {
  const words = wordsOf(query)
  if (words.length === 0) return null
  const expanded = words.map((word, i) => vocabulary.expand(word, i === words.length - 1))
  if (expanded.some((alternatives) => alternatives.length === 0)) return []
  const match = expanded.map((alternatives) => `(${alternatives.map((term) => `"${term}"`).join(' OR ')})`).join(' AND ')
  return read.column<PointId>('SELECT rowid FROM points_search WHERE points_search MATCH ? ORDER BY rowid DESC LIMIT ?', match, searchLimit)
}
