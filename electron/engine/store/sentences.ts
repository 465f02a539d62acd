/** Sentences: offsets into an article's text. A span that comes back after an edit gets its old id back. */
import type { ArticleId, SentenceId } from '../../../shared/domain/ids.ts'
import type { Span } from '../../../shared/domain/span.ts'
import type { Connection } from './connection.ts'

export type SentenceRow = Span & { id: SentenceId }

/** Makes these spans the article's sentences; returns their ids in the same order. */
export function replaceSentences(write: Connection, articleId: ArticleId, spans: readonly Span[]): SentenceId[] {
  write.run('UPDATE sentences SET live = 0 WHERE article_id = ? AND live = 1', articleId)
  return spans.map(({ start, end }) => write.value<SentenceId>(`INSERT INTO sentences (article_id, start, end) VALUES (?, ?, ?)
    ON CONFLICT (article_id, start, end) DO UPDATE SET live = 1 RETURNING id`, articleId, start, end)!)
}

export const listSentences = (read: Connection, articleId: ArticleId): SentenceRow[] =>
  read.all<SentenceRow>('SELECT id, start, end FROM sentences WHERE article_id = ? AND live = 1 ORDER BY start', articleId)

/** The sentence that holds `span`, or most of its beginning; null where the article has none there. */
export const sentenceAt = (read: Connection, articleId: ArticleId, span: Span): SentenceRow | null =>
  read.get<SentenceRow>('SELECT id, start, end FROM sentences WHERE article_id = ? AND live = 1 AND start < ? AND end > ? ORDER BY start LIMIT 1', articleId, Math.max(span.end, span.start + 1), span.start) ?? null

/** Any sentence, gone or not: throws for an id that never was. */
export function getSentence(read: Connection, id: SentenceId): SentenceRow {
  const row = read.get<SentenceRow>('SELECT id, start, end FROM sentences WHERE id = ?', id)
  if (!row) throw new Error(`No sentence ${id}`)
  return row
}
