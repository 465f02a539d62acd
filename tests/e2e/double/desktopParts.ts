/** Menus, dialogs, the theme and the rest of the desktop: kept as data that a spec can read and act on. */
import { EventEmitter } from 'node:events'
import { BrowserWindow } from './browserWindow.ts'

type Template = { id?: string; label?: string; enabled?: boolean; submenu?: Template[]; click?: (item: unknown, window: unknown, event: unknown) => void }
type Item = Omit<Template, 'submenu' | 'click'> & { submenu: Menu | undefined; click: () => void }

export class Menu {
  readonly items: Item[]
  private static current: Menu | null = null

  constructor(template: Template[] = []) {
    this.items = template.map((part) => {
      const item: Item = { ...part, enabled: part.enabled ?? true, submenu: part.submenu === undefined ? undefined : new Menu(part.submenu), click: () => {
        if (item.enabled) part.click?.(item, BrowserWindow.getFocusedWindow(), {})
      } }
      return item
    })
  }

  getMenuItemById(id: string): Item | null {
    for (const item of this.items) {
      const found = item.id === id ? item : (item.submenu?.getMenuItemById(id) ?? null)
      if (found !== null) return found
    }
    return null
  }

  static buildFromTemplate = (template: Template[]): Menu => new Menu(template)
  static setApplicationMenu = (menu: Menu | null): void => void (Menu.current = menu)
  static getApplicationMenu = (): Menu | null => Menu.current
}

/** Nobody is there to answer: every dialog is closed unless the spec put its own function here, as it would with the real one. */
export const dialog = {
  showOpenDialog: async () => ({ canceled: true, filePaths: [] as string[] }),
  showSaveDialog: async () => ({ canceled: true, filePath: '' }),
  showMessageBox: async (...input: unknown[]) => ({ response: (input.at(-1) as { cancelId?: number }).cancelId ?? 0, checkboxChecked: false }),
  showErrorBox: (title: string, message: string) => void process.stderr.write(`${title}: ${message}\n`),
}

/** Opens nothing; specs put their own function here to see what would be opened. */
export const shell = { openExternal: async () => {}, openPath: async () => '', showItemInFolder() {} }

let themeSource: 'system' | 'light' | 'dark' = 'system'
export const nativeTheme = new EventEmitter()
Object.defineProperty(nativeTheme, 'shouldUseDarkColors', { get: () => themeSource === 'dark' })
Object.defineProperty(nativeTheme, 'themeSource', {
  get: () => themeSource,
  set(wanted: typeof themeSource) {
    themeSource = wanted
    // A window that closes meanwhile has no theme any more.
    for (const { webContents } of BrowserWindow.getAllWindows()) webContents.page.then((page) => page.emulateMedia({ colorScheme: wanted === 'system' ? null : wanted })).catch(() => {})
    nativeTheme.emit('updated')
  },
})

const display = { id: 1, bounds: { x: 0, y: 0, width: 1920, height: 1080 }, workArea: { x: 0, y: 0, width: 1920, height: 1050 }, scaleFactor: 1 }
export const screen = Object.assign(new EventEmitter(), { getAllDisplays: () => [display], getPrimaryDisplay: () => display })
