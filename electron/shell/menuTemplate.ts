/** The application menu as data: every item says what it asks of the window; no item exists only here. */
import type { MenuItemConstructorOptions } from 'electron'
import type { MenuAction } from '../../shared/contract/events.ts'
import type { Language } from '../../shared/domain/language.ts'
import { createTranslator } from '../../shared/text/translate.ts'
import { shellTexts, type ShellText } from './texts.ts'

export type MenuState = {
  language: Language
  platform: NodeJS.Platform
  isDossierOpen: boolean
  isReadOnly: boolean
  canUndo: boolean
  canRedo: boolean
  /** Shows the developer tools: in a start from the sources. */
  isDevelopment: boolean
  act: (action: MenuAction) => void
}

type Item = MenuItemConstructorOptions
const separator: Item = { type: 'separator' }

/**
 * Keys that the window handles itself (digits by their place on the keyboard, undo in text fields): shown in the menu, not registered by it. macOS
 * always registers them; there a page that handles the key keeps it from the menu.
 */
const ownKeys = new Set<MenuAction>(['undo', 'redo', 'find', 'keys', 'screen-sources', 'screen-claims', 'screen-matrix', 'screen-report'])

/** Builds the menu in the user's language for the state at hand. */
export function buildMenuTemplate(state: MenuState): Item[] {
  const text = createTranslator(shellTexts, state.language)
  const isMac = state.platform === 'darwin'
  const action = (name: MenuAction & ShellText, accelerator?: string, enabled = true): Item => ({
    id: name, label: text(name), accelerator, enabled, registerAccelerator: !ownKeys.has(name), click: () => state.act(name),
  })
  const role = (name: ShellText, of: NonNullable<Item['role']>): Item => ({ label: text(name), role: of })
  const canWrite = state.isDossierOpen && !state.isReadOnly
  const file: Item[] = [
    action('new', 'CmdOrCtrl+N'), action('open', 'CmdOrCtrl+O'), action('save-copy', 'CmdOrCtrl+Shift+S', state.isDossierOpen), separator,
    action('import-files', 'CmdOrCtrl+I', canWrite || !state.isDossierOpen), action('import-folder', undefined, canWrite || !state.isDossierOpen), action('paste', 'CmdOrCtrl+Shift+V', canWrite || !state.isDossierOpen), separator,
    action('export', 'CmdOrCtrl+E', state.isDossierOpen), separator,
    isMac ? role('close', 'close') : role('quit', 'quit'),
  ]
  const edit: Item[] = [
    action('undo', 'CmdOrCtrl+Z', state.canUndo || isMac), action('redo', 'CmdOrCtrl+Shift+Z', state.canRedo || isMac), separator,
    role('cut', 'cut'), role('copy', 'copy'), role('paste-here', 'paste'), role('select-all', 'selectAll'), separator,
    action('find', 'CmdOrCtrl+F', state.isDossierOpen),
  ]
  const screens = (['screen-sources', 'screen-claims', 'screen-matrix', 'screen-report'] as const).map((name, index) => action(name, `CmdOrCtrl+${index + 1}`, state.isDossierOpen))
  const view: Item[] = [
    ...screens, separator, role('zoom-in', 'zoomIn'), role('zoom-out', 'zoomOut'), role('zoom-reset', 'resetZoom'), role('full-screen', 'togglefullscreen'),
    ...(state.isDevelopment ? [separator, role('developer-tools', 'toggleDevTools')] : []),
  ]
  return [
    ...(isMac ? [applicationMenu(text)] : []),
    { label: text('file'), submenu: file },
    { label: text('edit'), submenu: edit },
    { label: text('view'), submenu: view },
    ...(isMac ? [{ label: text('window'), submenu: [role('minimise', 'minimize'), role('zoom-window', 'zoom'), separator, role('front', 'front')] }] : []),
    { label: text('help'), role: 'help', submenu: [action('keys', '?'), ...(isMac ? [] : [separator, role('about', 'about')])] },
  ]
}

/** macOS puts the application's own menu first. */
function applicationMenu(text: (key: ShellText) => string): Item {
  const role = (name: ShellText, of: NonNullable<Item['role']>): Item => ({ label: text(name), role: of })
  return { label: 'Recoupe', submenu: [role('about', 'about'), separator, role('services', 'services'), separator, role('hide', 'hide'), role('hide-others', 'hideOthers'), role('show-all', 'unhide'), separator, role('quit', 'quit')] }
}
