/** The system's own dialogs, in the words of the app, over its window. */
import { app, type BrowserWindow, dialog } from 'electron'
import { join } from 'node:path'
import type { Failure } from '../../shared/contract/errors.ts'
import type { Language } from '../../shared/domain/language.ts'
import { describeFailure } from '../../shared/text/errors.ts'
import { createTranslator } from '../../shared/text/translate.ts'
import { shellTexts } from './texts.ts'

/** What the import reads, as file name endings. The engine decides by content; this only sorts the list that the user sees. */
const articleEndings = ['txt', 'md', 'html', 'htm', 'xhtml']
const dossierEnding = 'recoupe'

/** The dialogs over one window. Each answers nothing ([] or null) when the user closes it. */
export function createDialogs(window: BrowserWindow, languageNow: () => Language) {
  const text = (...args: Parameters<ReturnType<typeof createTranslator<keyof typeof shellTexts>>>) => createTranslator(shellTexts, languageNow())(...args)
  const saveAs = async (name: string, filters: Electron.FileFilter[]): Promise<string | null> => {
    const answer = await dialog.showSaveDialog(window, { defaultPath: join(app.getPath('documents'), name), filters, properties: ['createDirectory', 'showOverwriteConfirmation'] })
    return answer.canceled || answer.filePath === '' ? null : answer.filePath
  }
  const open = async (options: Electron.OpenDialogOptions): Promise<string[]> => {
    const answer = await dialog.showOpenDialog(window, options)
    return answer.canceled ? [] : answer.filePaths
  }
  const dossierFilter = () => [{ name: text('dossiers'), extensions: [dossierEnding] }]
  return {
    pickArticles: () => open({ properties: ['openFile', 'multiSelections'], filters: [{ name: text('articles'), extensions: articleEndings }, { name: text('all-files'), extensions: ['*'] }] }),
    pickFolder: async () => (await open({ properties: ['openDirectory'] }))[0] ?? null,
    openDossier: async () => (await open({ properties: ['openFile'], filters: dossierFilter() }))[0] ?? null,
    /** Where to put a new dossier or a copy; the ending is added where the user left it out. */
    async placeDossier(suggestedName: string): Promise<string | null> {
      const path = await saveAs(withEnding(suggestedName), dossierFilter())
      return path === null ? null : withEnding(path)
    },
    saveFile: (name: string) => saveAs(name, [{ name: name.split('.').at(-1)?.toUpperCase() ?? '', extensions: [name.split('.').at(-1) ?? '*'] }]),
    /** Asks before the browser is opened: a visit tells the site that someone is checking it. */
    async confirmLink(url: string): Promise<boolean> {
      const answer = await dialog.showMessageBox(window, { type: 'question', message: text('open-link'), detail: text('open-link-detail', { url }), buttons: [text('open-link-yes'), text('cancel')], defaultId: 0, cancelId: 1 })
      return answer.response === 0
    },
    /** Says why something that the user asked for outside the window did not happen. */
    tellFailure: (failure: Failure) => dialog.showMessageBox(window, { type: 'error', message: describeFailure(failure, languageNow()) }),
    /** Asks what to do about a window that stopped or does not answer; true to reload it. */
    async offerReload(kind: 'window-stopped' | 'window-silent'): Promise<boolean> {
      const answer = await dialog.showMessageBox({ type: 'error', message: text(kind), detail: text('window-stopped-detail'), buttons: [text('reload'), text(kind === 'window-stopped' ? 'quit' : 'wait')], defaultId: 0, cancelId: 1 })
      return answer.response === 0
    },
  }
}
export type Dialogs = ReturnType<typeof createDialogs>

const withEnding = (path: string) => (path.toLowerCase().endsWith(`.${dossierEnding}`) ? path : `${path}.${dossierEnding}`)
