/** The history of a dossier: who changed what, when, from what to what. Groups are never removed; undo only marks them. */
import { applyChange, changesOf, type Change } from './recorder.ts'
import type { Connection } from './connection.ts'

export type GroupRow = {
  id: number; at: string; actor: string; action: string; subject: string; from_text: string; to_text: string; state: 'done' | 'undone' | 'left'
  claim_id: number | null; article_id: number | null; point_id: number | null
}

const groupColumns = 'g.id, g.at, g.actor, g.action, g.subject, g.from_text, g.to_text, g.state, g.claim_id, g.article_id, c.point_id'

/** Newest first, before the group `before` where it is given. */
export function listGroups(read: Connection, before: number | null, limit: number): GroupRow[] {
  return read.all<GroupRow>(`SELECT ${groupColumns} FROM history_groups g LEFT JOIN claims c ON c.id = g.claim_id WHERE g.id < ? ORDER BY g.id DESC LIMIT ?`, before ?? Number.MAX_SAFE_INTEGER, limit)
}

export const countGroups = (read: Connection): number => read.value<number>('SELECT count(*) FROM history_groups') ?? 0

/** The group that undo would take back: the last one done. */
export function lastDone(read: Connection): GroupRow | null {
  return read.get<GroupRow>(`SELECT ${groupColumns} FROM history_groups g LEFT JOIN claims c ON c.id = g.claim_id WHERE g.state = 'done' ORDER BY g.id DESC LIMIT 1`) ?? null
}

/** The group that redo would do again: the first one undone. A new action leaves undone groups behind ('left'), so that these are always the latest. */
export function firstUndone(read: Connection): GroupRow | null {
  return read.get<GroupRow>(`SELECT ${groupColumns} FROM history_groups g LEFT JOIN claims c ON c.id = g.claim_id WHERE g.state = 'undone' ORDER BY g.id LIMIT 1`) ?? null
}

/** Replays a group backwards ('undo') or again ('redo'). Returns what changed, as seen after the replay. */
export function replayGroup(write: Connection, groupId: number, direction: 'undo' | 'redo'): Change[] {
  const changes = changesOf(write, groupId)
  const ordered = direction === 'undo' ? changes.reverse() : changes
  const side = direction === 'undo' ? 'before' : 'after'
  for (const change of ordered) applyChange(write, change, side)
  write.run('UPDATE history_groups SET state = ? WHERE id = ?', direction === 'undo' ? 'undone' : 'done', groupId)
  return ordered
}

/** Lets the last of a run of rationale edits stand for all of them: one step back. Whatever was undone before can no longer be redone. */
export function reviseRationale(write: Connection, group: GroupRow, at: string, text: string): void {
  const after = group.from_text === '' ? { claim_id: group.claim_id, text } : { text }
  write.run("UPDATE history_groups SET state = 'left' WHERE state = 'undone'")
  write.run('UPDATE rationales SET text = ? WHERE claim_id = ?', text, group.claim_id)
  write.run('UPDATE history_groups SET at = ?, to_text = ? WHERE id = ?', at, text, group.id)
  write.run('UPDATE history SET after = ? WHERE group_id = ?', JSON.stringify(after), group.id)
}

/** Words the subject of a group whose extent is known only at its end, as an import's. */
export function nameGroup(write: Connection, groupId: number, subject: string, articleId: number | null): void {
  write.run('UPDATE history_groups SET subject = ?, article_id = ? WHERE id = ?', subject, articleId, groupId)
}
