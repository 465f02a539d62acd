/** Keeps what stands around the page true: the title, the menu and its language, light or dark. Asks the desk after each change that matters. */
import { app, type BrowserWindow, Menu, nativeTheme } from 'electron'
import type { EngineEvent, MenuAction, Topic } from '../../shared/contract/events.ts'
import type { MethodOutput } from '../../shared/contract/methods.ts'
import type { Language } from '../../shared/domain/language.ts'
import { buildMenuTemplate } from './menuTemplate.ts'
import { ask, type Desk } from './ports.ts'

const topicsThatShow = new Set<Topic>(['dossier', 'workspace', 'history'])
type WorkspaceState = MethodOutput<'workspace.state'>
type Summary = MethodOutput<'dossier.summary'>

export type Appearance = {
  /** The language of menus and dialogs at this moment. */
  language: () => Language
  /** Reads the state again and shows it; settles when it is shown. */
  refresh: () => Promise<void>
}

/** Follows the desk. `windowNow` is the open window, `act` what a menu item does. */
export function followDesk({ desk, systemLanguage, windowNow, act }: { desk: Desk; systemLanguage: Language; windowNow: () => BrowserWindow | null; act: (action: MenuAction) => void }): Appearance {
  let language = systemLanguage
  let shown = ''
  const show = async () => {
    const workspace = await ask(desk, 'workspace.state', {})
    if (workspace === null) return
    const summary = workspace.open ? await ask(desk, 'dossier.summary', {}) : null
    language = workspace.settings.language === 'system' ? systemLanguage : workspace.settings.language
    nativeTheme.themeSource = themeOf(workspace)
    showTitle(windowNow(), summary)
    const state = { language, platform: process.platform, isDossierOpen: summary !== null, isReadOnly: (summary?.readOnly ?? null) !== null, canUndo: (summary?.canUndo ?? null) !== null, canRedo: (summary?.canRedo ?? null) !== null, isDevelopment: !app.isPackaged }
    if (shown === JSON.stringify(state)) return
    shown = JSON.stringify(state)
    Menu.setApplicationMenu(Menu.buildFromTemplate(buildMenuTemplate({ ...state, act })))
  }
  const refresh = inTurn(show)
  desk.subscribe((event: EngineEvent) => {
    if (event.event === 'changed' && event.topics.some((topic) => topicsThatShow.has(topic))) void refresh()
  })
  return { language: () => language, refresh }
}

const themeOf = ({ settings }: WorkspaceState) => (settings.theme === 'contrast' ? 'light' : settings.theme)

/** "Dossier — Recoupe"; macOS shows the file itself. Everything is saved as it is done, so the window is never "edited". */
function showTitle(window: BrowserWindow | null, summary: Summary | null): void {
  window?.setTitle(summary === null ? 'Recoupe' : `${summary.name} — Recoupe`)
  if (process.platform === 'darwin') window?.setRepresentedFilename(summary?.path ?? '')
  if (summary !== null) app.addRecentDocument(summary.path)
}

/** Runs `work` one at a time; any number of calls while it runs cost one more run. */
function inTurn(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | null = null
  let isDueAgain = false
  return () => {
    isDueAgain = running !== null
    running ??= (async () => {
      try {
        do {
          isDueAgain = false
          await work()
        } while (isDueAgain)
      } finally {
        running = null
      }
    })()
    return running
  }
}
