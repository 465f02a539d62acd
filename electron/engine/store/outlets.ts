/** Outlets: found by folded name, made when an article first names them. One without live articles is not shown and costs nothing. */
import { fold } from '../../../shared/domain/fold.ts'
import type { OriginId, OutletId } from '../../../shared/domain/ids.ts'
import type { Outlet } from '../../../shared/contract/shapes.ts'
import type { Connection } from './connection.ts'

/** The outlet of that name, made where it is new. `domain` is kept from the first article whose address tells it. */
export function ensureOutlet(write: Connection, name: string, domain: string | null): OutletId {
  const key = fold(name).replace(/[^\p{L}\p{N}]+/gu, ' ').trim() || fold(name)
  const found = write.get<{ id: OutletId; domain: string | null }>('SELECT id, domain FROM outlets WHERE key = ?', key)
  if (!found) return write.run('INSERT INTO outlets (key, name, domain) VALUES (?, ?, ?)', key, name.trim(), domain).id as OutletId
  if (found.domain === null && domain !== null) write.run('UPDATE outlets SET domain = ? WHERE id = ?', domain, found.id)
  return found.id
}

const shown = `SELECT o.id, o.name, o.domain, o.kind, (SELECT count(*) FROM articles a WHERE a.outlet_id = o.id AND a.removed_at IS NULL) AS articles FROM outlets o`

/** Outlets with at least one article, by name. */
export function listOutlets(read: Connection): Outlet[] {
  return read.all<Outlet>(`${shown} WHERE EXISTS (SELECT 1 FROM articles a WHERE a.outlet_id = o.id AND a.removed_at IS NULL) ORDER BY o.key`)
}

export const getOutlet = (read: Connection, id: OutletId): Outlet | null => read.get<Outlet>(`${shown} WHERE o.id = ?`, id) ?? null

/** The distinct origins of what an outlet published, two at most: enough to know whether there is only one. */
export const soleOrigins = (read: Connection, id: OutletId): OriginId[] =>
  read.column<OriginId>('SELECT DISTINCT origin_id FROM articles WHERE outlet_id = ? AND removed_at IS NULL AND origin_id IS NOT NULL LIMIT 2', id)
