/** Origins: articles that are near-copies of each other, or of one credited dispatch, share one, so that a copy is no second source. */
import type { ArticleId, OriginId, OutletId } from '../../../shared/domain/ids.ts'
import type { Connection } from './connection.ts'

export type Signed = { id: ArticleId; origin_id: OriginId | null; agency: string | null; signature: Uint8Array }

/** Live articles that share a band with this one: the only ones worth comparing signatures with. */
export function articlesSharingBands(read: Connection, id: ArticleId, bands: readonly number[]): Signed[] {
  return read.all<Signed>(`SELECT DISTINCT a.id, a.origin_id, a.agency, a.signature FROM copy_bands b JOIN articles a ON a.id = b.article_id
    WHERE b.band IN (SELECT value FROM json_each(?)) AND a.id <> ? AND a.removed_at IS NULL AND a.signature IS NOT NULL ORDER BY a.id`, JSON.stringify(bands), id)
}

/** Replaces the bands of an article. `before` are those that it had, `bands` those of its new signature. */
export function setBands(write: Connection, id: ArticleId, before: readonly number[], bands: readonly number[]): void {
  for (const band of before) write.run('DELETE FROM copy_bands WHERE band = ? AND article_id = ?', band, id)
  for (const band of bands) write.run('INSERT OR IGNORE INTO copy_bands (band, article_id) VALUES (?, ?)', band, id)
}

export const createOrigin = (write: Connection): OriginId => write.run('INSERT INTO origins DEFAULT VALUES').id as OriginId

export function setOrigin(write: Connection, id: ArticleId, origin: OriginId): void {
  write.run('UPDATE articles SET origin_id = ? WHERE id = ?', origin, id)
}

/** Every article of one origin joins another: two families of copies turned out to be one. */
export function mergeOrigins(write: Connection, from: OriginId, into: OriginId): void {
  write.run('UPDATE articles SET origin_id = ? WHERE origin_id = ?', into, from)
}

export const getSignature = (read: Connection, id: ArticleId): Uint8Array | null => read.value<Uint8Array | null>('SELECT signature FROM articles WHERE id = ?', id) ?? null

export type OriginMember = { id: ArticleId; outlet_id: OutletId | null; outlet: string | null; published: string | null; signature: Uint8Array | null }

/** The live articles of an origin, the earliest first: the first is taken for the original, the others for its copies. */
export function membersOfOrigin(read: Connection, origin: OriginId): OriginMember[] {
  return read.all<OriginMember>(`SELECT a.id, a.outlet_id, o.name AS outlet, a.published, a.signature FROM articles a LEFT JOIN outlets o ON o.id = a.outlet_id
    WHERE a.origin_id = ? AND a.removed_at IS NULL ORDER BY a.published IS NULL, a.published, a.id`, origin)
}

export const countOrigins = (read: Connection): number => read.value<number>('SELECT count(DISTINCT origin_id) FROM articles WHERE removed_at IS NULL') ?? 0
