/** The import: read in the workers, write one article at a time, then compare. A failure is named and the batch goes on; a cancel leaves whole articles only. */
import type { Failure } from '../../../shared/contract/errors.ts'
import type { EngineEvent } from '../../../shared/contract/events.ts'
import type { ImportResult } from '../../../shared/contract/shapes.ts'
import { failureOf } from '../store/failures.ts'
import { getArticle } from '../store/articles.ts'
import type { Connection } from '../store/connection.ts'
import { nameGroup } from '../store/history.ts'
import { createRecorder, type HistoryHeader } from '../store/recorder.ts'
import { listSources } from './listSources.ts'
import type { Pool } from './pool.ts'
import { storeArticle } from './storeArticle.ts'
import type { ReadArticle, SourceToRead, Tasks } from './tasks.ts'

/** A running import. `isCancelled` turns true once and for all. */
export type ImportJob = {
  jobId: string; write: Connection; pool: Pool; now: () => Date; actor: string; sources: Parameters<typeof listSources>[0]
  isCancelled: () => boolean; emit: (event: EngineEvent) => void
  /** Called after articles were written, so that lists can fill while the import goes on. */
  onStored: () => void
  settle: (onProgress: (progress: { done: number; total: number; current: string }) => void) => Promise<void>
}

/** At least this long (ms) between two progress events. */
const progressInterval = 100

export async function runImport(job: ImportJob): Promise<ImportResult> {
  const { files, failures } = listSources(job.sources)
  const result: ImportResult = { imported: [], duplicates: [], failures, cancelled: false }
  const report = throttle(job, result.failures)
  await readAll(job, files, result, report)
  await job.settle((progress) => { report('compare', progress.done, progress.total, progress.current) })
  result.cancelled = job.isCancelled()
  return result
}

/** Reads ahead by the pool's width and writes in the order given, so that ids do not depend on which worker was faster. */
async function readAll(job: ImportJob, files: readonly SourceToRead[], result: ImportResult, report: Report): Promise<void> {
  let groupId: number | null = null
  let started = 0
  const ahead = new Map<number, ReturnType<typeof readOne>>()
  for (let at = 0; at < files.length && !job.isCancelled(); at++) {
    for (; started < files.length && started < at + job.pool.width; started++) ahead.set(started, readOne(job.pool, files[started]!))
    const file = files[at]!
    report('read', at, files.length, file.name)
    const read = await ahead.get(at)!
    ahead.delete(at)
    if (job.isCancelled()) break
    if (!read.ok) { result.failures.push(read.error); continue }
    const stored = storeOne(job, file.name, read.value, groupId, result)
    if (stored === 'full') break
    groupId = stored
  }
  await Promise.allSettled(ahead.values())
  report('read', files.length, files.length, '')
  if (groupId !== null) nameImport(job.write, groupId, result)
}

type ReadOutcome = Tasks['read']['output']

/** A worker that fails on a file (a bug, or no memory left for it) fails that file only. */
async function readOne(pool: Pool, file: SourceToRead): Promise<ReadOutcome> {
  try {
    return await pool.run('read', file)
  } catch (error) {
    return { ok: false, error: { code: 'internal', name: file.name, detail: { reason: error instanceof Error ? error.message.slice(0, 300) : String(error) } } }
  }
}

/** Writes one article; answers the history group, or 'full' when the disk has no room and going on would fail for every file. */
function storeOne(job: ImportJob, name: string, article: ReadArticle, groupId: number | null, result: ImportResult): number | null | 'full' {
  const header: HistoryHeader = { at: job.now().toISOString(), actor: job.actor, action: 'articles.import', subject: '' }
  const recorder = createRecorder(job.write, header, groupId)
  try {
    const stored = storeArticle(job.write, recorder, name, article, header.at)
    if (stored.kind === 'duplicate') result.duplicates.push({ name, articleId: stored.articleId })
    else result.imported.push(stored.articleId)
    job.onStored()
    return recorder.groupId()
  } catch (error) {
    const failure = failureOf(error, name)
    if (!failure) throw error
    result.failures.push(failure.error)
    return failure.error.code === 'disk-full' ? 'full' : groupId
  }
}

function nameImport(write: Connection, groupId: number, result: ImportResult): void {
  const only = result.imported.length === 1 ? result.imported[0]! : null
  const article = only === null ? null : getArticle(write, only)
  nameGroup(write, groupId, article ? (article.title ?? article.file) : String(result.imported.length), only)
}

type Report = (phase: 'read' | 'compare', done: number, total: number, current: string) => void

function throttle(job: ImportJob, failures: Failure[]): Report {
  let last = 0
  return (phase, done, total, current) => {
    const now = performance.now()
    if (done < total && done > 0 && now - last < progressInterval) return
    last = now
    job.emit({ event: 'job-progress', jobId: job.jobId, phase, done, total, current, failures: [...failures] })
  }
}
