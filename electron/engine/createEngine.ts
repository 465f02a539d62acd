/** The composition root of one open dossier: store, workers, clock and log in; calls and events out. Knows no window and no transport. */
import { randomUUID } from 'node:crypto'
import { fail, succeed, type Outcome } from '../../shared/contract/errors.ts'
import type { EngineEvent, Topic } from '../../shared/contract/events.ts'
import { methods, type MethodName } from '../../shared/contract/methods.ts'
import type { DossierSummary } from '../../shared/contract/shapes.ts'
import { commands, isCommand, isQuery, queries, type CommandMethod } from './dispatch.ts'
import { runImport } from './jobs/importJob.ts'
import { createPool, type Pool } from './jobs/pool.ts'
import { settle } from './jobs/settle.ts'
import type { Command, CommandContext, Input, Query, QueryContext } from './services/context.ts'
import { summarise } from './services/dossier.ts'
import { unsettledArticles } from './store/articles.ts'
import type { Connection } from './store/connection.ts'
import { failureOf } from './store/failures.ts'
import type { Store } from './store/open.ts'
import { createRecorder } from './store/recorder.ts'
import { readVocabulary, type Vocabulary } from './store/vocabulary.ts'

/** A line of the log; `error` where something unexpected happened. */
export type Log = (message: string, error?: unknown) => void

export type EngineOptions = {
  store: Store
  /** The built (or, from sources, the .ts) articleWorker. */
  workerFile: string
  now: () => Date
  log: Log
  version: string
  /** Who the history says did it. */
  actor: () => string
  workers?: number
}

export type Engine = {
  call(method: MethodName, input: unknown): Promise<Outcome<unknown>>
  subscribe(listener: (event: EngineEvent) => void): () => void
  summary(): DossierSummary
  /** Resolves when no job runs and everything imported has been compared. */
  whenIdle(): Promise<void>
  /** Cancels what runs, waits for its last transaction, closes the file. */
  close(): Promise<void>
}

/** Calls on the main thread that take longer than this (ms) are logged: a frame is 16. */
const slowCall = 40

type State = {
  options: EngineOptions; pool: Pool; listeners: Set<(event: EngineEvent) => void>
  jobs: Map<string, { cancelled: boolean; done: Promise<void> }>
  /** One settling after the other: each takes up what the one before left. */
  settling: Promise<void>; vocabulary: Vocabulary | null; closing: boolean
}

export function createEngine(options: EngineOptions): Engine {
  const state: State = { options, pool: createPool(options.workerFile, options.workers), listeners: new Set(), jobs: new Map(), settling: Promise.resolve(), vocabulary: null, closing: false }
  const { store } = options
  if (store.write && unsettledArticles(store.write).length > 0) void settleNext(state)
  return {
    async call(method, input) {
      const started = performance.now()
      const outcome = await perform(state, method, input)
      const took = performance.now() - started
      if (took > slowCall && isQuery(method)) options.log(`${method} took ${Math.round(took)} ms`)
      return outcome
    },
    subscribe(listener) {
      state.listeners.add(listener)
      return () => { state.listeners.delete(listener) }
    },
    summary: () => summarise(store),
    whenIdle: () => whenIdle(state),
    async close() {
      state.closing = true
      for (const job of state.jobs.values()) job.cancelled = true
      await whenIdle(state)
      await state.pool.close()
      store.close()
    },
  }
}

async function whenIdle(state: State): Promise<void> {
  await Promise.all([...state.jobs.values()].map((job) => job.done))
  await state.settling
}

async function perform(state: State, method: MethodName, input: unknown): Promise<Outcome<unknown>> {
  const { store, log } = state.options
  if (state.closing) return fail('no-dossier')
  const parsed = methods[method].input.safeParse(input)
  if (!parsed.success) return fail('invalid-input', null, { where: parsed.error.issues[0]?.path.join('.') ?? '', reason: parsed.error.issues[0]?.message ?? '' })
  try {
    if (isQuery(method)) return (queries[method] as Query<typeof method>)(queryContext(state), parsed.data as never)
    if (!store.write) return store.readOnly ? { ok: false, error: store.readOnly } : fail('dossier-read-only', store.file)
    if (isCommand(method)) return await runCommand(state, store.write, method, parsed.data)
    if (method === 'articles.import') return startImport(state, store.write, parsed.data as Input<'articles.import'>)
    if (method === 'jobs.cancel') return cancelJob(state, parsed.data as Input<'jobs.cancel'>)
    return fail('invalid-input', null, { where: 'method' })
  } catch (error) {
    const failure = failureOf(error, store.file)
    if (failure) return failure
    log(`${method} failed`, error)
    return fail('internal', null, { reason: error instanceof Error ? error.message : String(error) })
  }
}

function queryContext(state: State): QueryContext {
  const { store, now, version } = state.options
  return { store, read: store.read, now, version, vocabulary: () => (state.vocabulary ??= readVocabulary(store.read)) }
}

async function runCommand(state: State, write: Connection, method: CommandMethod, input: unknown): Promise<Outcome<unknown>> {
  const { now, actor } = state.options
  const context: CommandContext = { write, now, actor: actor(), recorder: (header) => createRecorder(write, { at: now().toISOString(), actor: actor(), ...header }) }
  const { topics, run } = commands[method] as Command<typeof method>
  const outcome = write.transact(() => run(context, input as never) as Outcome<unknown>)
  if (!outcome.ok) return outcome
  if (topics.includes('articles')) {
    const settled = settleNext(state)
    // During an import everything is settled at its end; an answer does not wait that long.
    if (state.jobs.size === 0) await settled
  }
  changed(state, topics)
  return outcome
}

function settleNext(state: State, onProgress?: Parameters<typeof settle>[2], isCancelled: () => boolean = () => state.closing): Promise<void> {
  const { store, log } = state.options
  const run = async () => {
    try {
      await settle(store.write!, state.pool, onProgress, isCancelled)
    } catch (error) {
      log('Settling failed', error)
    }
    changed(state, ['articles', 'points', 'dossier', 'report'])
  }
  state.settling = state.settling.then(run)
  return state.settling
}

function startImport(state: State, write: Connection, input: Input<'articles.import'>): Outcome<{ jobId: string }> {
  const jobId = randomUUID()
  const { now, actor, log } = state.options
  const job = { cancelled: false, done: Promise.resolve() }
  let lastShown = 0
  const onStored = () => {
    if (performance.now() - lastShown < 400) return
    lastShown = performance.now()
    changed(state, ['articles', 'points', 'dossier'])
  }
  const run = async () => {
    const isCancelled = () => job.cancelled || state.closing
    try {
      const result = await runImport({ jobId, write, pool: state.pool, now, actor: actor(), sources: input.sources, isCancelled, onStored, emit: (event) => { emit(state, event) }, settle: (report) => settleNext(state, report, () => state.closing) })
      state.jobs.delete(jobId)
      changed(state, ['articles', 'points', 'dossier', 'report', 'history'])
      emit(state, { event: 'job-done', jobId, result })
    } catch (error) {
      log('The import failed', error)
      state.jobs.delete(jobId)
      changed(state, ['articles', 'points', 'dossier', 'report', 'history'])
      emit(state, { event: 'job-done', jobId, result: { imported: [], duplicates: [], failures: [fail('internal').error], cancelled: true } })
    }
  }
  state.jobs.set(jobId, job)
  // The answer with the job's id comes before the job's first event.
  job.done = new Promise<void>((resolve) => { setImmediate(resolve) }).then(run)
  return succeed({ jobId })
}

function cancelJob(state: State, input: Input<'jobs.cancel'>): Outcome<{}> {
  const job = state.jobs.get(input.jobId)
  if (!job) return fail('not-found')
  job.cancelled = true
  return succeed({})
}

function emit(state: State, event: EngineEvent): void {
  for (const listener of state.listeners) listener(event)
}

function changed(state: State, topics: Topic[]): void {
  if (topics.includes('points')) state.vocabulary = null
  emit(state, { event: 'changed', topics })
}
