/** What the window's frame shows of the open dossier. */
import { basename, extname } from 'node:path'
import { succeed } from '../../../shared/contract/errors.ts'
import type { DossierSummary } from '../../../shared/contract/shapes.ts'
import { countArticles } from '../store/articles.ts'
import { firstUndone, lastDone } from '../store/history.ts'
import { listTags } from '../store/judgements.ts'
import { readMeta, readScale } from '../store/meta.ts'
import { countOrigins } from '../store/origins.ts'
import type { Store } from '../store/open.ts'
import { listOutlets } from '../store/outlets.ts'
import { countPoints } from '../store/points.ts'
import type { Query } from './context.ts'

export const getSummary: Query<'dossier.summary'> = ({ store }) => succeed(summarise(store))

/** The name is the one given at creation, else the file's. `savedAt` is the time of the last action: every action is on disk when it is answered. */
export function summarise(store: Store): DossierSummary {
  const { read } = store
  const last = lastDone(read)
  const undone = firstUndone(read)
  return {
    path: store.file, name: readMeta(read, 'name') ?? basename(store.file, extname(store.file)), readOnly: store.readOnly,
    articles: countArticles(read), outlets: listOutlets(read).length, origins: countOrigins(read), points: countPoints(read), savedAt: last?.at ?? null,
    canUndo: last && store.write ? { action: last.action, subject: last.subject } : null, canRedo: undone && store.write ? { action: undone.action, subject: undone.subject } : null,
    tags: listTags(read), scale: readScale(read),
  }
}
