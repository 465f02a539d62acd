/** The history on screen, undo and redo. */
import { fail, succeed } from '../../../shared/contract/errors.ts'
import type { HistoryEntry } from '../../../shared/contract/shapes.ts'
import type { ArticleId, HistoryGroupId, PointId } from '../../../shared/domain/ids.ts'
import { countGroups, firstUndone, lastDone, listGroups, replayGroup } from '../store/history.ts'
import type { Command, Query } from './context.ts'
import { readCursor, writeCursor } from './cursors.ts'
import { refreshAfter } from './refresh.ts'

export const listHistory: Query<'history.list'> = ({ read }, input) => {
  const cursor = readCursor(input.cursor)
  if (cursor === undefined) return fail('invalid-input', null, { where: 'cursor' })
  const groups = listGroups(read, cursor?.id ?? null, input.limit + 1)
  const shown = groups.slice(0, input.limit)
  const rows = shown.map((group): HistoryEntry => ({
    groupId: group.id as HistoryGroupId, at: group.at, actor: group.actor, action: group.action, subject: group.subject, from: group.from_text, to: group.to_text,
    undone: group.state !== 'done', pointId: group.point_id as PointId | null, articleId: group.article_id as ArticleId | null,
  }))
  return succeed({ rows, next: groups.length > input.limit ? writeCursor('', shown.at(-1)!.id) : null, total: countGroups(read) })
}

const allTopics: Command<'history.undo'>['topics'] = ['dossier', 'articles', 'points', 'report', 'history']

function replay<Direction extends 'undo' | 'redo'>(direction: Direction): Command<`history.${Direction}`> {
  const command: Command<'history.undo'> = {
    topics: allTopics,
    run({ write }) {
      const group = direction === 'undo' ? lastDone(write) : firstUndone(write)
      if (!group) return fail(`nothing-to-${direction}`)
      refreshAfter(write, replayGroup(write, group.id, direction))
      return succeed({ action: group.action, subject: group.subject })
    },
  }
  return command as Command<`history.${Direction}`>
}

export const undo = replay('undo')
export const redo = replay('redo')
