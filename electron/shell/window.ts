/** The one window: how it is framed on each system, what its page may do, and where it stood last time. */
import { join } from 'node:path'
import { BrowserWindow, type BrowserWindowConstructorOptions, nativeTheme, screen } from 'electron'
import { startAddress } from './address.ts'
import { type Bounds, fitToScreens, readWindowState, writeWindowState } from './windowState.ts'

/** The bar's height in pixels, as the design draws it. */
const barHeight = 44

/** Colours of the window before its page is there, and of Windows' caption buttons over the bar: the design's bg and ink. */
const colours = () => (nativeTheme.shouldUseDarkColors ? { background: '#101215', symbols: '#ECEDEE' } : { background: '#F4F4F1', symbols: '#15171B' })

/** macOS and Windows draw their buttons over our bar, which leaves them room; Linux desktops each have their own frame, so it stays. */
function frameOptions(): BrowserWindowConstructorOptions {
  const { background, symbols } = colours()
  if (process.platform === 'darwin') return { titleBarStyle: 'hidden', trafficLightPosition: { x: 14, y: 15 } }
  if (process.platform === 'win32') return { titleBarStyle: 'hidden', titleBarOverlay: { color: background, symbolColor: symbols, height: barHeight - 1 } }
  return {}
}

/** Opens the window; `loaded` settles when its page is there. `userDataDir` keeps its place, `preload` is the built preload, `icon` the picture that Linux shows. */
export function openWindow({ userDataDir, preload, icon }: { userDataDir: string; preload: string; icon: string }): { window: BrowserWindow; loaded: Promise<void> } {
  const stateFile = join(userDataDir, 'window.json')
  const remembered = readWindowState(stateFile)
  const window = new BrowserWindow({
    ...fitToScreens(remembered.bounds, screen.getAllDisplays().map((display): Bounds => display.workArea)),
    minWidth: 720, minHeight: 480, show: false, title: 'Recoupe', backgroundColor: colours().background,
    ...(process.platform === 'linux' ? { icon } : {}),
    ...frameOptions(),
    webPreferences: { preload, sandbox: true, contextIsolation: true, nodeIntegration: false, webSecurity: true, webviewTag: false, navigateOnDragDrop: false, spellcheck: false },
  })
  window.once('ready-to-show', () => {
    if (remembered.maximised) window.maximize()
    window.show()
  })
  window.on('close', () => writeWindowState(stateFile, { bounds: window.getNormalBounds(), maximised: window.isMaximized() }))
  window.on('page-title-updated', (event) => event.preventDefault())
  followTheme(window)
  return { window, loaded: window.loadURL(startAddress) }
}

function followTheme(window: BrowserWindow): void {
  const repaint = () => {
    const { background, symbols } = colours()
    window.setBackgroundColor(background)
    if (process.platform === 'win32') window.setTitleBarOverlay({ color: background, symbolColor: symbols, height: barHeight - 1 })
  }
  nativeTheme.on('updated', repaint)
  window.once('closed', () => void nativeTheme.off('updated', repaint))
}
