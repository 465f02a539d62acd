/**
 * The only way in which sources and a person's decisions are written: each row is read before, changed, and both states go into the history
 * in the same transaction. Undo and redo replay those states and know nothing of what a row means.
 */
import { z } from 'zod'
import type { Connection } from './connection.ts'

const cell = z.union([z.string(), z.number(), z.null()])
const row = z.record(z.string(), cell)
export type Cell = z.infer<typeof cell>
export type RecordedRow = z.infer<typeof row>

/** Tables whose rows are recorded, with their primary keys. Machine tables are not: they are worked out again. */
const recordedTables = {
  articles: ['id'], outlets: ['id'], evidence: ['id'], judgements: ['evidence_id'], verdicts: ['claim_id'], rationales: ['claim_id'],
  claim_tags: ['tag', 'claim_id'], chosen_references: ['claim_id'], report_items: ['claim_id'], meta: ['key'],
} as const
export type RecordedTable = keyof typeof recordedTables
export const recordedTableNames = Object.keys(recordedTables) as RecordedTable[]

/** One row before and after: null where it did not exist. An update holds the changed columns only. */
export type Change = { table: RecordedTable; key: RecordedRow; before: RecordedRow | null; after: RecordedRow | null }

/** What the history says of a user's action. `from` and `to` are the values in words that were on screen, '' where there are none. */
export type HistoryHeader = {
  at: string; actor: string; action: string; subject: string; from?: string; to?: string; claimId?: number | null; articleId?: number | null
}

/** Collects the changes of one action. The group is opened by the first change, so that an action that changes nothing leaves no trace. */
export type Recorder = {
  /** Gives the row these values: inserts, updates or, with null, deletes it. */
  record(table: RecordedTable, key: RecordedRow, after: RecordedRow | null): void
  readonly changes: readonly Change[]
  /** The history group, null while nothing was changed. */
  groupId(): number | null
}

/** `continueGroup` adds to a group that is already there, unless it was undone meanwhile: an import's articles come in many transactions. */
export function createRecorder(write: Connection, header: HistoryHeader, continueGroup: number | null = null): Recorder {
  let group = continueGroup !== null && write.value<string>('SELECT state FROM history_groups WHERE id = ?', continueGroup) === 'done' ? continueGroup : null
  const changes: Change[] = []
  return {
    changes,
    groupId: () => group,
    record(table, key, after) {
      const change = changeOf(write, table, key, after)
      if (!change) return
      group ??= openGroup(write, header)
      applyChange(write, change, 'after')
      write.run('INSERT INTO history (group_id, table_name, key, before, after) VALUES (?, ?, ?, ?, ?)', group, table, JSON.stringify(key), json(change.before), json(change.after))
      changes.push(change)
    },
  }
}

function openGroup(write: Connection, header: HistoryHeader): number {
  write.run("UPDATE history_groups SET state = 'left' WHERE state = 'undone'")
  return write.run('INSERT INTO history_groups (at, actor, action, subject, from_text, to_text, claim_id, article_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
    header.at, header.actor, header.action, header.subject, header.from ?? '', header.to ?? '', header.claimId ?? null, header.articleId ?? null).id
}

function changeOf(write: Connection, table: RecordedTable, key: RecordedRow, after: RecordedRow | null): Change | null {
  const before = write.get<RecordedRow>(`SELECT * FROM ${table} WHERE ${match(table)}`, ...keyValues(table, key))
  if (!before) return after === null ? null : { table, key, before: null, after: { ...key, ...after } }
  if (after === null) return { table, key, before, after: null }
  const columns = Object.keys(after).filter((column) => before[column] !== after[column])
  if (columns.length === 0) return null
  return { table, key, before: pick(before, columns), after: pick(after, columns) }
}

/** Brings the row to one side of the change. The other side must be what is there, or the history was not replayed in order. */
export function applyChange(write: Connection, change: Change, side: 'before' | 'after'): void {
  const to = change[side]
  const from = change[side === 'after' ? 'before' : 'after']
  const key = keyValues(change.table, change.key)
  if (to === null) { write.run(`DELETE FROM ${change.table} WHERE ${match(change.table)}`, ...key); return }
  const columns = Object.keys(to)
  const values = columns.map((column) => to[column]!)
  if (from === null) write.run(`INSERT INTO ${change.table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`, ...values)
  else write.run(`UPDATE ${change.table} SET ${columns.map((column) => `${column} = ?`).join(', ')} WHERE ${match(change.table)}`, ...values, ...key)
}

/** The changes of a group in the order in which they were made. */
export function changesOf(connection: Connection, groupId: number): Change[] {
  const rows = connection.all<{ table_name: RecordedTable; key: string; before: string | null; after: string | null }>('SELECT table_name, key, before, after FROM history WHERE group_id = ? ORDER BY id', groupId)
  return rows.map((stored) => ({ table: stored.table_name, key: row.parse(JSON.parse(stored.key)), before: parseRow(stored.before), after: parseRow(stored.after) }))
}

const parseRow = (text: string | null): RecordedRow | null => (text === null ? null : row.parse(JSON.parse(text)))
const json = (value: RecordedRow | null): string | null => (value === null ? null : JSON.stringify(value))
const match = (table: RecordedTable): string => recordedTables[table].map((column) => `${column} = ?`).join(' AND ')
const keyValues = (table: RecordedTable, key: RecordedRow): Cell[] => recordedTables[table].map((column) => key[column]!)
const pick = (from: RecordedRow, columns: string[]): RecordedRow => Object.fromEntries(columns.map((column) => [column, from[column]!]))
