/** Electron's windows, each a page of the browser. Frames, bounds and titles are kept as asked, for specs to read. */
import { EventEmitter } from 'node:events'
import { app, emitPreventable, windowClosed, windowOpened } from './app.ts'
import { WebContents, type WebPreferences } from './webContents.ts'

type Options = { width?: number; height?: number; title?: string; show?: boolean; webPreferences?: WebPreferences }
const windows: BrowserWindow[] = []

export class BrowserWindow extends EventEmitter {
  readonly webContents: WebContents
  private readonly options: Options
  private title: string
  private visible: boolean
  private closed = false

  constructor(options: Options = {}) {
    super()
    this.options = options
    this.title = options.title ?? app.name
    this.visible = options.show !== false
    this.webContents = new WebContents(options.webPreferences ?? {}, { width: options.width ?? 800, height: options.height ?? 600 })
    windows.push(this)
    windowOpened(this)
    app.emit('web-contents-created', {}, this.webContents)
    void this.webContents.page.then((page) => page.once('close', () => this.gone()))
  }

  async loadURL(address: string): Promise<void> {
    await this.webContents.loadURL(address)
    this.emit('ready-to-show')
  }

  /** Asks the window to close; false when a listener held it. */
  async requestClose(): Promise<boolean> {
    if (!emitPreventable(this, 'close')) return false
    await this.closePage()
    return true
  }

  private async closePage(): Promise<void> {
    await (await this.webContents.page).close().catch(() => {})
    this.gone()
  }

  private gone(): void {
    if (this.closed) return
    this.closed = true
    windows.splice(windows.indexOf(this), 1)
    this.emit('closed')
    windowClosed(this)
  }

  close(): void {
    void this.requestClose()
  }

  destroy(): void {
    void this.closePage()
  }

  show(): void {
    this.visible = true
  }

  setTitle(title: string): void {
    this.title = title
  }

  reload(): void {
    void this.webContents.reload()
  }

  getTitle = () => this.title
  isVisible = () => this.visible
  isDestroyed = () => this.closed
  isMinimized = () => false
  isMaximized = () => false
  getNormalBounds = () => ({ x: 0, y: 0, width: this.options.width ?? 800, height: this.options.height ?? 600 })
  maximize() {}
  restore() {}
  focus() {}
  setBackgroundColor() {}
  setTitleBarOverlay() {}
  setRepresentedFilename() {}

  static getAllWindows = (): BrowserWindow[] => [...windows]
  static getFocusedWindow = (): BrowserWindow | null => windows.find((window) => window.visible) ?? null
}

export const webContents = {
  getFocusedWebContents: (): WebContents | null => BrowserWindow.getFocusedWindow()?.webContents ?? null,
  getAllWebContents: (): WebContents[] => windows.map((window) => window.webContents),
}
