/** The list of points: filters turned into SQL, read in the order of an index, page by page from a key (never OFFSET). */
import type { PointFilter } from '../../../shared/contract/shapes.ts'
import type { ArticleId, ClaimId, PointId } from '../../../shared/domain/ids.ts'
import type { ClaimType } from '../../../shared/domain/claim.ts'
import type { ReasonKind } from '../../../shared/domain/reason.ts'
import type { MachineState } from '../../../shared/domain/state.ts'
import type { Connection } from './connection.ts'

export type PointListRow = {
  id: PointId; sort_key: number; type: ClaimType; state: MachineState; calendar_error: 0 | 1; differs: 'contradicts' | 'evolved' | null; reason_kind: ReasonKind | null
  against: number; supporting: number; evolved: number; undecided: number
  claim_id: ClaimId; subject: string; attribute: string; attribute_text: string; value_text: string; event_date: string | null; checkworthiness: number; claim_start: number; claim_end: number
  article_id: ArticleId; published: string | null; outlet: string | null; other_value: string | null; step: number | null; tags: string
}

const columns = `p.id, p.sort_key, p.type, p.state, p.calendar_error, p.differs, p.reason_kind, p.against, p.supporting, p.evolved, p.undecided,
  c.id AS claim_id, c.subject, c.attribute, c.attribute_text, c.value_text, c.event_date, c.checkworthiness, s.start + c.start AS claim_start, s.start + c.end AS claim_end,
  a.id AS article_id, a.published, o.name AS outlet, x.value_text AS other_value, v.step,
  (SELECT json_group_array(t.tag) FROM claim_tags t WHERE t.claim_id = c.id) AS tags`
// CROSS JOIN keeps SQLite from starting at a smaller table, which would sort every point for one page.
const from = `FROM points p CROSS JOIN claims c ON c.id = p.reference_id JOIN sentences s ON s.id = c.sentence_id JOIN articles a ON a.id = c.article_id
  LEFT JOIN outlets o ON o.id = a.outlet_id LEFT JOIN claims x ON x.id = p.other_id LEFT JOIN verdicts v ON v.claim_id = c.id`

/** The conditions of a filter without its search. Every list in it travels as one JSON parameter, so that a filter has few statements. */
function conditionsOf(filter: PointFilter): { sql: string; values: string[] } {
  const sql = ['p.live = 1']
  const values: string[] = []
  const among = (condition: string, list: readonly (string | number)[]) => { if (list.length > 0) { sql.push(condition); values.push(JSON.stringify(list)) } }
  if (filter.tab === 'conflicting') sql.push("p.state = 'conflicting'")
  if (filter.tab === 'undecided') sql.push('p.undecided > 0')
  among('p.type IN (SELECT value FROM json_each(?))', filter.types)
  among('p.state IN (SELECT value FROM json_each(?))', filter.states)
  among('EXISTS (SELECT 1 FROM claims k JOIN articles b ON b.id = k.article_id WHERE k.point_id = p.id AND k.live = 1 AND b.outlet_id IN (SELECT value FROM json_each(?)))', filter.outlets)
  among('EXISTS (SELECT 1 FROM verdicts w WHERE w.claim_id = p.reference_id AND w.step IN (SELECT value FROM json_each(?)))', filter.verdicts)
  among('EXISTS (SELECT 1 FROM claim_tags t WHERE t.claim_id = p.reference_id AND t.tag IN (SELECT value FROM json_each(?)))', filter.tags)
  return { sql: sql.join(' AND '), values }
}

/**
 * The page after `after`, most disagreement first. Read in two steps, the rest of a run of equal keys and then what follows: SQLite does not
 * seek by (sort_key, id) where id is the rowid, and one key can be shared by thousands of points.
 */
export function listPoints(read: Connection, filter: PointFilter, after: { key: number; id: number } | null, limit: number): PointListRow[] {
  const { sql, values } = conditionsOf(filter)
  const { key, id } = after ?? { key: -1, id: 0 }
  const select = (condition: string, bounds: number[], count: number) =>
    read.all<PointListRow>(`SELECT ${columns} ${from} WHERE ${sql} AND ${condition} ORDER BY p.sort_key, p.id LIMIT ?`, ...values, ...bounds, count)
  const same = after === null ? [] : select('p.sort_key = ? AND p.id > ?', [key, id], limit)
  return same.length === limit ? same : [...same, ...select('p.sort_key > ?', [key], limit - same.length)]
}

export function countFiltered(read: Connection, filter: PointFilter): number {
  const { sql, values } = conditionsOf(filter)
  return read.value<number>(`SELECT count(*) FROM points p WHERE ${sql}`, ...values) ?? 0
}

/** Those of `ids` (at most a few hundred, from the search) that pass the filter, in list order. */
export function filterPoints(read: Connection, ids: readonly PointId[], filter: PointFilter): { id: PointId; sort_key: number }[] {
  const { sql, values } = conditionsOf(filter)
  return read.all(`SELECT p.id, p.sort_key FROM points p WHERE p.id IN (SELECT value FROM json_each(?)) AND ${sql} ORDER BY p.sort_key, p.id`, JSON.stringify(ids), ...values)
}

export const getPoint = (read: Connection, id: PointId): PointListRow | null => read.get<PointListRow>(`SELECT ${columns} ${from} WHERE p.id = ? AND p.live = 1`, id) ?? null
