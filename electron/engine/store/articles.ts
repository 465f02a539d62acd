/** Articles: the source rows, their stage on the way to evidence, and the list of the Sources screen. */
import type { CleanDocument } from '../../../shared/domain/article.ts'
import { fold } from '../../../shared/domain/fold.ts'
import type { ArticleId, OriginId, OutletId } from '../../../shared/domain/ids.ts'
import type { Language } from '../../../shared/domain/language.ts'
import type { Connection } from './connection.ts'

/** 0 to be read again, 1 to be compared with the others, 2 settled. */
export type Stage = 0 | 1 | 2

export type ArticleRecord = {
  id: ArticleId; outlet_id: OutletId | null; outlet: string | null; title: string | null; author: string | null; published: string | null; language: Language
  url: string | null; agency: string | null; file: string; text: string; noise: string; removed_at: string | null
  imported_at: string; encoding: string; sha256: string; bytes: number; stage: Stage; origin_id: OriginId | null; claims: number; calendar_errors: number
}

const columns = `a.id, a.outlet_id, o.name AS outlet, a.title, a.author, a.published, a.language, a.url, a.agency, a.file, a.text, a.noise, a.removed_at,
  a.imported_at, a.encoding, a.sha256, a.bytes, a.stage, a.origin_id, a.claims, a.calendar_errors`

export const getArticle = (read: Connection, id: ArticleId): ArticleRecord | null =>
  read.get<ArticleRecord>(`SELECT ${columns} FROM articles a LEFT JOIN outlets o ON o.id = a.outlet_id WHERE a.id = ?`, id) ?? null

export const findBySha256 = (read: Connection, sha256: string): { id: ArticleId; removed_at: string | null } | null =>
  read.get<{ id: ArticleId; removed_at: string | null }>('SELECT id, removed_at FROM articles WHERE sha256 = ?', sha256) ?? null

export type NewArticle = { file: string; document: CleanDocument; outletId: OutletId | null; sha256: string; bytes: Uint8Array; encoding: string; importedAt: string }

/** Stores a read article as one that is set aside (`removed_at`): putting it back is the recorded change, so that undoing an import is one column. */
export function insertArticle(write: Connection, article: NewArticle): ArticleId {
  const { document } = article
  const id = write.run(`INSERT INTO articles (outlet_id, title, author, published, language, url, agency, file, text, noise, removed_at, imported_at, encoding, sha256, bytes, stage)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)`,
  article.outletId, document.title, document.author, document.published, document.language, document.url, document.agency, article.file, document.text,
  JSON.stringify(document.noise), article.importedAt, article.importedAt, article.encoding, article.sha256, article.bytes.byteLength).id as ArticleId
  write.run('INSERT INTO originals (article_id, bytes) VALUES (?, ?)', id, article.bytes)
  return id
}

export const getOriginal = (read: Connection, id: ArticleId): { name: string; bytes: Uint8Array } | null =>
  read.get<{ name: string; bytes: Uint8Array }>('SELECT a.file AS name, b.bytes FROM originals b JOIN articles a ON a.id = b.article_id WHERE b.article_id = ?', id) ?? null

export function setStage(write: Connection, id: ArticleId, stage: Stage): void {
  write.run('UPDATE articles SET stage = ? WHERE id = ?', stage, id)
}

/** What analysis found of an article as a whole. `keysCut` counts keys for which only the most recent claims were compared. */
export function setAnalysed(write: Connection, id: ArticleId, found: { claims: number; calendarErrors: number; signature: Uint8Array }): void {
  write.run('UPDATE articles SET claims = ?, calendar_errors = ?, signature = ?, stage = 1 WHERE id = ?', found.claims, found.calendarErrors, found.signature, id)
}

export function setMatched(write: Connection, id: ArticleId, keysCut: number): void {
  write.run('UPDATE articles SET stage = 2, keys_cut = ? WHERE id = ?', keysCut, id)
}

/** Refreshes what the list sorts and searches by: outlet, then date, newest first within an outlet's run is left to the screen. */
export function setListing(write: Connection, id: ArticleId): void {
  const article = getArticle(write, id)
  if (!article) return
  const listKey = `${fold(article.outlet ?? '\uffff')}\u0001${article.published ?? ''}`
  const searchText = fold([article.title, article.outlet, article.author, article.file].filter(Boolean).join(' \u0001 '))
  write.run('UPDATE articles SET list_key = ?, search_text = ? WHERE id = ?', listKey, searchText, id)
}

/** Articles that an import, an edit or a crash left before `stage` 2, oldest first. */
export const unsettledArticles = (read: Connection): { id: ArticleId; stage: Stage; removed_at: string | null }[] =>
  read.all('SELECT id, stage, removed_at FROM articles WHERE stage < 2 ORDER BY id')

export type ArticleListRow = {
  id: ArticleId; title: string | null; file: string; outlet_id: OutletId | null; published: string | null; claims: number; calendar_errors: number; origin_id: OriginId | null; list_key: string
}
const listColumns = 'id, title, file, outlet_id, published, claims, calendar_errors, origin_id, list_key'

/** A page of the list after `after`; `search` is folded, '' for everything. In two steps, like the list of points (pointList.ts). */
export function listArticles(read: Connection, after: { key: string; id: number } | null, search: string, limit: number): ArticleListRow[] {
  const found = search === '' ? { sql: '', values: [] } : { sql: 'AND instr(search_text, ?) > 0', values: [search] }
  const select = (condition: string, bounds: (string | number)[], count: number) =>
    read.all<ArticleListRow>(`SELECT ${listColumns} FROM articles WHERE removed_at IS NULL ${found.sql} AND ${condition} ORDER BY list_key, id LIMIT ?`, ...found.values, ...bounds, count)
  const same = after === null ? [] : select('list_key = ? AND id > ?', [after.key, after.id], limit)
  return same.length === limit ? same : [...same, ...select('list_key > ?', [after?.key ?? ''], limit - same.length)]
}

export function countArticles(read: Connection, search = ''): number {
  if (search === '') return read.value<number>('SELECT count(*) FROM articles WHERE removed_at IS NULL') ?? 0
  return read.value<number>('SELECT count(*) FROM articles WHERE removed_at IS NULL AND instr(search_text, ?) > 0', search) ?? 0
}

/** Every live article in the order of their import, without their texts. */
export const liveArticleIds = (read: Connection): ArticleId[] => read.column<ArticleId>('SELECT id FROM articles WHERE removed_at IS NULL ORDER BY id')
