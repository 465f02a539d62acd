/** The main process' side of the bridge. Every message is checked: who sends it, and whether what it names exists. */
import { BrowserWindow, ipcMain, type IpcMainEvent, type IpcMainInvokeEvent } from 'electron'
import { fail } from '../../shared/contract/errors.ts'
import type { EngineEvent } from '../../shared/contract/events.ts'
import { type MethodName, methodNames } from '../../shared/contract/methods.ts'
import { isOurs } from './address.ts'
import { callChannel, desktopChannel, type DesktopRequest, desktopRequests, editingChannel, eventChannel } from './channels.ts'
import type { Desk, Log } from './ports.ts'

/** Only the top frame of our own page is answered: a frame inside it, or a page from elsewhere, has no business here. */
function isFromOurPage(event: IpcMainInvokeEvent | IpcMainEvent): boolean {
  const frame = event.senderFrame
  return frame !== null && frame.parent === null && isOurs(frame.url)
}

const isMethod = (name: unknown): name is MethodName => (methodNames as unknown[]).includes(name)
const isDesktopRequest = (name: unknown): name is DesktopRequest => (desktopRequests as readonly unknown[]).includes(name)

/** A dialog that fails is a dialog that was closed: its answer has no room for a failure. */
const nothingPicked: Record<string, unknown> = { pickArticles: [], pickFolder: null, pickDossier: null }

type Connections = {
  desk: Desk
  log: Log
  /** The handlers of the window that asks. */
  desktop: () => Record<DesktopRequest, (input: unknown) => Promise<unknown>>
  onEditing: (isEditing: boolean) => void
}

/** Connects the bridge; runs once. A call that throws is a bug: it is logged, and the window gets the failure 'internal'. */
export function connectWindow({ desk, log, desktop, onEditing }: Connections): void {
  const answer = async (event: IpcMainInvokeEvent, name: string, run: () => unknown, onBug: unknown = fail('internal')) => {
    if (!isFromOurPage(event)) return fail('invalid-input', null, { where: 'sender' })
    try {
      return await run()
    } catch (error) {
      log(`${name} failed`, error)
      return onBug
    }
  }
  ipcMain.handle(callChannel, (event, method: unknown, input: unknown) =>
    answer(event, String(method), () => (isMethod(method) ? desk.call(method, input) : fail('invalid-input', null, { where: 'method' }))))
  ipcMain.handle(desktopChannel, (event, request: unknown, input: unknown) =>
    answer(event, String(request), () => (isDesktopRequest(request) ? desktop()[request](input) : fail('invalid-input', null, { where: 'request' })), nothingPicked[String(request)]))
  ipcMain.on(editingChannel, (event, isEditing: unknown) => {
    if (isFromOurPage(event)) onEditing(isEditing === true)
  })
  desk.subscribe(tellWindows)
}

/** Sends an event of the engine or the menu to the window, where there is one. */
export function tellWindows(event: EngineEvent): void {
  for (const window of BrowserWindow.getAllWindows()) {
    if (isOurs(window.webContents.getURL())) window.webContents.send(eventChannel, event)
  }
}
