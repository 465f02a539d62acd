/** The main process' end of IPC. Values are cloned; an error that a handler throws reaches the page as words only. */
import { EventEmitter } from 'node:events'

type Handler = (event: unknown, ...input: unknown[]) => unknown
const handlers = new Map<string, Handler>()

export const ipcMain = Object.assign(new EventEmitter(), {
  handle(channel: string, handler: Handler) {
    if (handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`)
    handlers.set(channel, handler)
  },
  removeHandler: (channel: string) => void handlers.delete(channel),
})

/** Answers one `invoke` as Electron does: the value, or the message that the page's promise rejects with. */
export async function answerInvoke(channel: string, event: unknown, input: unknown[]): Promise<{ value?: unknown; message?: string }> {
  const handler = handlers.get(channel)
  try {
    if (handler === undefined) throw new Error(`No handler registered for '${channel}'`)
    return { value: structuredClone(await handler(event, ...input)) }
  } catch (error) {
    return { message: `Error invoking remote method '${channel}': ${String(error)}` }
  }
}
