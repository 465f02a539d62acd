/** Electron's `app`: readiness, paths, and the order of events when the app ends. */
import { EventEmitter } from 'node:events'
import { mkdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startChromium, stopChromium } from './chromium.ts'
import { systemLanguages } from './systemLanguages.ts'

/** The unpacked app, where a packed one is tested; then `RECOUPE_DOUBLE_RESOURCES` is the folder beside it. */
const appPath = process.env.RECOUPE_DOUBLE_APP ?? process.cwd()
const resources = process.env.RECOUPE_DOUBLE_RESOURCES
// A packed program has no script among its arguments.
if (resources !== undefined) process.argv.splice(1, 1)
Object.assign(process, { defaultApp: resources === undefined, resourcesPath: resources ?? appPath, type: 'browser' })

type Closable = { requestClose: () => Promise<boolean> }
const openWindows = new Set<Closable>()
const paths = new Map<string, string>([['userData', join(tmpdir(), 'recoupe-double-data')], ['documents', tmpdir()], ['temp', tmpdir()]])
let isReady = false
let isQuitting = false

/** An event whose default a listener may prevent, as Electron's are. */
export function emitPreventable(emitter: EventEmitter, name: string, details: object = {}, ...rest: unknown[]): boolean {
  let isPrevented = false
  emitter.emit(name, { ...details, preventDefault: () => void (isPrevented = true) }, ...rest)
  return !isPrevented
}

export const app = Object.assign(new EventEmitter(), {
  isPackaged: resources !== undefined,
  name: 'Recoupe',
  isReady: () => isReady,
  whenReady: () => (isReady ? Promise.resolve() : new Promise<void>((resolve) => void app.once('ready', () => resolve()))),
  getVersion: () => (JSON.parse(readFileSync(join(appPath, 'package.json'), 'utf8')) as { version: string }).version,
  getName: () => app.name,
  getAppPath: () => appPath,
  getLocale: () => systemLanguages()[0] ?? 'en',
  getPreferredSystemLanguages: systemLanguages,
  getPath(name: string) {
    const path = paths.get(name) ?? tmpdir()
    mkdirSync(path, { recursive: true })
    return path
  },
  setPath: (name: string, path: string) => void paths.set(name, path),
  requestSingleInstanceLock: () => true,
  enableSandbox() {},
  setAppUserModelId() {},
  addRecentDocument() {},
  setAboutPanelOptions() {},
  quit: () => void quit(),
  exit: (code = 0) => void end(code),
})

/** before-quit, close the windows, will-quit, quit: each may be held up by a listener. */
async function quit(): Promise<void> {
  if (!emitPreventable(app, 'before-quit')) return
  isQuitting = true
  for (const window of openWindows) {
    if (!(await window.requestClose())) {
      isQuitting = false
      return
    }
  }
  if (emitPreventable(app, 'will-quit')) await end(0)
}

async function end(code: number): Promise<void> {
  app.emit('quit', {}, code)
  await stopChromium()
  process.exit(code)
}

/** Windows report themselves, for the end of the app and for `window-all-closed`. */
export const windowOpened = (window: Closable) => void openWindows.add(window)
export function windowClosed(window: Closable): void {
  openWindows.delete(window)
  if (openWindows.size > 0 || isQuitting) return
  if (app.listenerCount('window-all-closed') > 0) app.emit('window-all-closed')
  else void quit()
}

async function becomeReady(): Promise<void> {
  try {
    await startChromium()
  } catch (error) {
    process.stderr.write(`The double could not start Chromium: ${String(error)}\n`)
    process.exit(1)
  }
  isReady = true
  app.emit('ready', {}, {})
}
void becomeReady()
