/**
 * The one door between the window and the main process: the bridge of shared/contract/bridge.ts over IPC, and nothing else. Runs sandboxed, in its own
 * world; the window sees plain functions and plain data.
 */
import { contextBridge, ipcRenderer, webUtils } from 'electron'
import { bridgeName, type DesktopBridge } from '../shared/contract/bridge.ts'
import type { EngineEvent } from '../shared/contract/events.ts'
import { callChannel, desktopChannel, type DesktopRequest, editingChannel, eventChannel } from './shell/channels.ts'

const ask = <Answer>(request: DesktopRequest, input: unknown = {}): Promise<Answer> => ipcRenderer.invoke(desktopChannel, request, input) as Promise<Answer>

const bridge: DesktopBridge = {
  platform: process.platform as DesktopBridge['platform'],
  call: (method, input) => ipcRenderer.invoke(callChannel, method, input) as ReturnType<DesktopBridge['call']>,
  subscribe(listener) {
    const forward = (_event: unknown, told: EngineEvent) => listener(told)
    ipcRenderer.on(eventChannel, forward)
    return () => void ipcRenderer.off(eventChannel, forward)
  },
  pickArticles: () => ask('pickArticles'),
  pickFolder: () => ask('pickFolder'),
  pickDossier: (purpose, suggestedName) => ask('pickDossier', { purpose, suggestedName }),
  saveFile: (file) => ask('saveFile', file),
  saveAsPdf: (report) => ask('saveAsPdf', report),
  pathForFile: (file) => (file instanceof File ? webUtils.getPathForFile(file) : ''),
  openExternal: (url) => ask('openExternal', { url }),
}

contextBridge.exposeInMainWorld(bridgeName, bridge)

/** The menu's undo must know whether it is a text field's undo or the dossier's. */
const isTextField = (target: EventTarget | null) => target instanceof HTMLElement && (target.isContentEditable || target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement)
window.addEventListener('focusin', (event) => ipcRenderer.send(editingChannel, isTextField(event.target)))
window.addEventListener('focusout', () => ipcRenderer.send(editingChannel, false))
