/** The life of the desktop app: one instance, one window, files that arrive from outside, and an end that loses nothing. */
import { join, resolve } from 'node:path'
import { app, type BrowserWindow, webContents } from 'electron'
import type { MenuAction } from '../../shared/contract/events.ts'
import { type Language, languages } from '../../shared/domain/language.ts'
import { createTranslator } from '../../shared/text/translate.ts'
import { followDesk } from './appearance.ts'
import { createDesktopHandlers } from './desktopRequests.ts'
import { createDialogs, type Dialogs } from './dialogs.ts'
import { connectWindow, tellWindows } from './ipc.ts'
import { createLog } from './log.ts'
import { pathsFromArguments } from './openedPaths.ts'
import type { Desk, Log } from './ports.ts'
import { registerScheme, serveWindow } from './protocol.ts'
import { guardEverything } from './security.ts'
import { openWindow } from './window.ts'
import { shellTexts } from './texts.ts'

/** What the engine's side is told about the machine; folders are absolute. */
export type Places = { userDataDir: string; resourcesDir: string; workerPath: string; version: string; systemLanguage: Language; log: Log }

/** The app's language before the user chooses: the first of the system's that Recoupe speaks, else English. */
function systemLanguage(): Language {
  const known = app.getPreferredSystemLanguages().map((tag) => tag.slice(0, 2).toLowerCase())
  return languages.find((language) => language === known.find((tag) => (languages as readonly string[]).includes(tag))) ?? 'en'
}

const built = (...parts: string[]) => join(app.getAppPath(), 'out', ...parts)

function findPlaces(): Places {
  const userDataDir = app.getPath('userData')
  const resourcesDir = app.isPackaged ? process.resourcesPath : join(app.getAppPath(), 'resources')
  return { userDataDir, resourcesDir, workerPath: built('main', 'articleWorker.cjs'), version: app.getVersion(), systemLanguage: systemLanguage(), log: createLog(join(userDataDir, 'logs')) }
}

/** Runs the app until the user quits. A second start hands its files to the first and ends. RECOUPE_USER_DATA names another folder for settings and dossiers. */
export function runDesktop(createDesk: (places: Places) => Desk): void {
  const { RECOUPE_USER_DATA: userDataDir } = process.env
  if (userDataDir !== undefined && userDataDir !== '') app.setPath('userData', resolve(userDataDir))
  registerScheme()
  app.enableSandbox()
  app.setAppUserModelId('org.recoupe.app')
  const paths = pathsFromArguments(process.argv, process.cwd(), process.defaultApp)
  if (!app.requestSingleInstanceLock({ paths })) {
    app.quit()
    return
  }
  const waiting = [...paths]
  let openPaths = (more: string[]): unknown => waiting.push(...more)
  app.on('open-file', (event, path) => {
    event.preventDefault()
    openPaths([path])
  })
  app.on('second-instance', (_event, _argv, _directory, data) => openPaths((data as { paths?: string[] }).paths ?? []))
  app.once('ready', () => {
    openPaths = openDesktop(createDesk)
    if (waiting.length > 0) openPaths(waiting)
  })
}

/** Everything that needs a ready app; answers how files from outside are opened. */
function openDesktop(createDesk: (places: Places) => Desk): (paths: string[]) => Promise<void> {
  const places = findPlaces()
  const { log } = places
  process.on('uncaughtExceptionMonitor', (error) => log('Uncaught', error))
  process.on('unhandledRejection', (error) => log('Unhandled', error))
  guardEverything()
  serveWindow(built('renderer'))
  const desk = createDesk(places)
  const showWindow = keepWindow(desk, places)
  const showAlone = () => void showWindow()
  showAlone()
  app.on('activate', showAlone)
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit()
  })
  closeBeforeQuit(desk, log)
  return async (paths) => {
    const { dialogs, loaded } = showWindow()
    await loaded
    const outcome = paths.length > 0 ? await desk.openPaths(paths) : null
    if (outcome?.ok === false) await dialogs.tellFailure(outcome.error)
  }
}

type OpenWindow = { window: BrowserWindow; dialogs: Dialogs; loaded: Promise<void> }

/** Connects the one window to the desk. Answers a function that opens it, or brings it to the front. */
function keepWindow(desk: Desk, { userDataDir, resourcesDir, systemLanguage, log }: Places): () => OpenWindow {
  let open: OpenWindow | null = null
  let isEditing = false
  const act = (action: MenuAction) => (isEditing && isFieldAction(action) ? webContents.getFocusedWebContents()?.[action]() : tellWindows({ event: 'menu', action }))
  const appearance = followDesk({ desk, systemLanguage, windowNow: () => open?.window ?? null, act })
  const pageWord = () => createTranslator(shellTexts, appearance.language())('page')
  connectWindow({
    desk, log, onEditing: (editing) => void (isEditing = editing),
    desktop: () => createDesktopHandlers(open?.dialogs ?? noWindow(), pageWord),
  })
  return () => {
    if (open !== null) {
      if (open.window.isMinimized()) open.window.restore()
      open.window.focus()
      return open
    }
    const { window, loaded } = openWindow({ userDataDir, preload: built('preload', 'preload.cjs'), icon: join(resourcesDir, 'icons', 'icon.png') })
    open = { window, loaded, dialogs: createDialogs(window, appearance.language) }
    isEditing = false
    window.once('closed', () => void (open = null))
    rescueWindow(window, open.dialogs, log)
    void appearance.refresh()
    return open
  }
}

const isFieldAction = (action: MenuAction): action is 'undo' | 'redo' => action === 'undo' || action === 'redo'

function noWindow(): never {
  throw new Error('A request came from a window that is closed.')
}

/** A page that crashed or hangs is offered again: the work is in the dossier, not in the page. */
function rescueWindow(window: BrowserWindow, dialogs: Dialogs, log: Log): void {
  window.webContents.on('render-process-gone', (_event, details) => {
    if (details.reason === 'clean-exit') return
    log(`The window's process is gone: ${details.reason}, ${details.exitCode}`)
    void dialogs.offerReload('window-stopped').then((isWanted) => (isWanted ? window.reload() : app.quit()))
  })
  window.on('unresponsive', () => {
    void dialogs.offerReload('window-silent').then((isWanted) => isWanted && window.webContents.forcefullyCrashRenderer())
  })
}

/** The dossier is closed before the app ends; the end waits for it once. */
function closeBeforeQuit(desk: Desk, log: Log): void {
  let isClosed = false
  app.on('will-quit', (event) => {
    if (isClosed) return
    event.preventDefault()
    void desk.close().catch((error: unknown) => log('Closing the dossier failed', error)).finally(() => {
      isClosed = true
      app.quit()
    })
  })
}
