/** The application without its windows: which dossier is open, what was open before, the settings. Routes every other call to the open dossier's engine. */
import { existsSync, mkdirSync, realpathSync } from 'node:fs'
import { basename, extname, isAbsolute, join } from 'node:path'
import { fail, succeed, type Outcome } from '../../shared/contract/errors.ts'
import { topics, type EngineEvent } from '../../shared/contract/events.ts'
import { methods, settingsSchema, type MethodName } from '../../shared/contract/methods.ts'
import type { DossierSummary } from '../../shared/contract/shapes.ts'
import type { Language } from '../../shared/domain/language.ts'
import { createEngine, type Engine, type Log } from './createEngine.ts'
import type { WorkspaceMethod } from './dispatch.ts'
import type { Input, Output } from './services/context.ts'
import { copyDossier } from './store/copy.ts'
import { failureOf } from './store/failures.ts'
import { writeMeta } from './store/meta.ts'
import { openStore, type Store } from './store/open.ts'
import { dossierFolder, forgetRecent, pathForNew, readRecent, readSettings, withEnding, writeRecent, writeSettings } from './workspaceFiles.ts'

export type WorkspaceOptions = {
  /** Settings, recent dossiers, and dossiers without a place of their own. */
  userDataDir: string
  /** Holds `sample/`. */
  resourcesDir: string
  /** The built articleWorker. */
  workerPath: string
  /** How many workers read at once; left out, as many as the machine has to spare. */
  workers?: number
  version: string
  systemLanguage: Language
  log: Log
  now?: () => Date
}

export type Workspace = {
  call(method: MethodName, input: unknown): Promise<Outcome<unknown>>
  subscribe(listener: (event: EngineEvent) => void): () => void
  /** Opens the dossiers among these paths (the last one stays), imports the rest into what is open then, making a dossier where none is. */
  openPaths(paths: string[]): Promise<Outcome<unknown>>
  close(): Promise<void>
}

type Open = { store: Store; engine: Engine; unsubscribe: () => void }
type State = { options: WorkspaceOptions; open: Open | null; listeners: Set<(event: EngineEvent) => void>; turn: Promise<unknown> }
type Handler<Name extends WorkspaceMethod> = (state: State, input: Input<Name>) => Promise<Outcome<Output<Name>>> | Outcome<Output<Name>>

const sampleNames: Record<Language, string> = { fr: 'Dossier d’exemple', en: 'Sample dossier' }

export function createWorkspace(options: WorkspaceOptions): Workspace {
  mkdirSync(options.userDataDir, { recursive: true })
  const state: State = { options, open: null, listeners: new Set(), turn: Promise.resolve() }
  const call = async (method: MethodName, input: unknown): Promise<Outcome<unknown>> => {
    if (!isWorkspaceMethod(method)) return state.open ? state.open.engine.call(method, input) : fail('no-dossier')
    const parsed = methods[method].input.safeParse(input)
    if (!parsed.success) return fail('invalid-input', null, { where: parsed.error.issues[0]?.path.join('.') ?? '' })
    return inTurn(state, () => perform(state, method, parsed.data))
  }
  return {
    call,
    subscribe(listener) {
      state.listeners.add(listener)
      return () => { state.listeners.delete(listener) }
    },
    openPaths: (paths) => openPaths(state, call, paths),
    close: () => inTurn(state, () => closeCurrent(state)),
  }
}

const isWorkspaceMethod = (method: MethodName): method is WorkspaceMethod => methods[method].kind === 'workspace'

/** Opening and closing wait for each other, so that two calls never leave two dossiers open. */
function inTurn<Value>(state: State, work: () => Promise<Value>): Promise<Value> {
  const result = state.turn.then(work, work)
  state.turn = result.catch(() => undefined)
  return result
}

async function perform(state: State, method: WorkspaceMethod, input: unknown): Promise<Outcome<unknown>> {
  try {
    return await (handlers[method] as Handler<WorkspaceMethod>)(state, input as never)
  } catch (error) {
    const failure = failureOf(error, state.options.userDataDir)
    if (failure) return failure
    state.options.log(`${method} failed`, error)
    return fail('internal', null, { reason: error instanceof Error ? error.message : String(error) })
  }
}

const handlers: { [Name in WorkspaceMethod]: Handler<Name> } = {
  'workspace.state': ({ open, options }) => succeed({
    open: open !== null, recent: readRecent(options.userDataDir), settings: readSettings(options.userDataDir), version: options.version, systemLanguage: options.systemLanguage,
  }),
  'workspace.create': (state, { path, name }) => {
    const given = name ?? (path === null ? 'Dossier' : basename(path, extname(path)))
    return use(state, openStore(pathForNew(state.options.userDataDir, path, given), { create: true }), given)
  },
  'workspace.open': (state, { path }) => {
    const file = isAbsolute(path) || existsSync(path) ? path : join(dossierFolder(state.options.userDataDir), withEnding(path))
    if (state.open && existsSync(file) && realpathSync(file) === realpathSync(state.open.store.file)) return succeed(state.open.engine.summary())
    return use(state, openStore(file, { create: false }), null)
  },
  'workspace.openSample': openSample,
  'workspace.saveCopy': ({ open, options }, { path }) => {
    if (!open) return fail('no-dossier')
    const file = isAbsolute(path) ? withEnding(path) : pathForNew(options.userDataDir, null, path)
    if (existsSync(file) && realpathSync(file) === realpathSync(open.store.file)) return fail('dossier-exists', file)
    try {
      copyDossier(open.store.read, file)
    } catch (error) {
      const failure = failureOf(error, file)
      if (failure) return failure
      throw error
    }
    return succeed({ path: file })
  },
  'workspace.close': async (state) => { await closeCurrent(state); return succeed({}) },
  'workspace.forget': (state, { path }) => {
    forgetRecent(state.options.userDataDir, path)
    emit(state, { event: 'changed', topics: ['workspace'] })
    return succeed({})
  },
  'workspace.set': (state, change) => {
    const settings = settingsSchema.parse({ ...readSettings(state.options.userDataDir), ...change })
    writeSettings(state.options.userDataDir, settings)
    emit(state, { event: 'changed', topics: ['workspace'] })
    return succeed(settings)
  },
}

/** The sample is imported once; the next time it opens as the user left it. */
async function openSample(state: State): Promise<Outcome<DossierSummary>> {
  const { userDataDir, resourcesDir, systemLanguage } = state.options
  const language = readSettings(userDataDir).language
  const name = sampleNames[language === 'system' ? systemLanguage : language]
  const file = join(dossierFolder(userDataDir), `${name}.recoupe`)
  if (existsSync(file)) return handlers['workspace.open'](state, { path: file })
  mkdirSync(dossierFolder(userDataDir), { recursive: true })
  const opened = await use(state, openStore(file, { create: true }), name)
  if (!opened.ok) return opened
  const { engine } = state.open!
  const started = await engine.call('articles.import', { sources: [{ kind: 'path', path: join(resourcesDir, 'sample') }] })
  if (!started.ok) return started
  await engine.whenIdle()
  return succeed(engine.summary())
}

/** Makes an opened store the current dossier. The one before is closed only when the new one did open. */
async function use(state: State, opened: Outcome<Store>, name: string | null): Promise<Outcome<DossierSummary>> {
  if (!opened.ok) return opened
  const { options } = state
  await closeCurrent(state)
  const store = opened.value
  if (name !== null && store.write) writeMeta(store.write, 'name', name)
  const engine = createEngine({
    store, workerFile: options.workerPath, workers: options.workers, now: options.now ?? (() => new Date()), log: options.log, version: options.version,
    actor: () => readSettings(options.userDataDir).author,
  })
  const unsubscribe = engine.subscribe((event) => { emit(state, event) })
  state.open = { store, engine, unsubscribe }
  remember(state)
  emit(state, { event: 'changed', topics: [...topics] })
  return succeed(engine.summary())
}

async function closeCurrent(state: State): Promise<void> {
  const { open } = state
  if (!open) return
  remember(state)
  state.open = null
  await open.engine.close()
  open.unsubscribe()
  emit(state, { event: 'changed', topics: [...topics] })
}

function remember(state: State): void {
  const summary = state.open!.engine.summary()
  const now = state.options.now?.() ?? new Date()
  writeRecent(state.options.userDataDir, { path: summary.path, name: summary.name, articles: summary.articles, undecided: summary.points.undecided, openedAt: now.toISOString() })
}

async function openPaths(state: State, call: Workspace['call'], paths: string[]): Promise<Outcome<unknown>> {
  const isDossier = (path: string) => extname(path).toLowerCase() === '.recoupe'
  let last: Outcome<unknown> = succeed({})
  for (const path of paths.filter(isDossier)) last = await call('workspace.open', { path })
  const articles = paths.filter((path) => !isDossier(path))
  if (!last.ok || articles.length === 0) return last
  if (!state.open) {
    const created = await call('workspace.create', {})
    if (!created.ok) return created
  }
  return call('articles.import', { sources: articles.map((path) => ({ kind: 'path', path })) })
}

function emit(state: State, event: EngineEvent): void {
  for (const listener of state.listeners) listener(event)
}
