/**
 * The two scripts that every page of a window with a preload starts with, written here as functions and sent as source. The preload's world and the
 * page's world share the DOM and nothing else; events on `window` carry copies across, at once, which is what contextBridge does.
 */
import { decodeValue, encodeValue } from './values.ts'

/** Names that both sides know. */
export const worldName = 'preload of the double'
export const bindingName = 'toMainProcess'

type Copy = { kind: 'value'; value: unknown } | { kind: 'promise' | 'function'; id: number } | { kind: 'error'; message: string }
type Frame = { fromMainProcess: (text: string) => void; toMainProcess: (text: string) => void }
type Callable = (...input: unknown[]) => unknown

/** In the page's world: builds what the preload exposes, each function a proxy for the one on the other side. */
function receiveBridge(): void {
  const callbacks = new Map<number, Callable>()
  const pending = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>()
  let count = 0
  const listen = (type: string, act: (detail: never) => void) => window.addEventListener(type, (event) => act((event as CustomEvent).detail as never))
  const keep = (callback: Callable) => {
    callbacks.set(++count, callback)
    return { $function: count }
  }
  const receive = (copy: Copy): unknown => {
    if (copy.kind === 'error') throw new Error(copy.message)
    if (copy.kind === 'value') return copy.value
    if (copy.kind === 'function') return proxy(copy.id)
    return new Promise((resolve, reject) => void pending.set(copy.id, { resolve, reject }))
  }
  const proxy = (target: number): Callable => (...input) => {
    const id = ++count
    let answer: Copy | null = null
    window.addEventListener(`bridge:answer:${id}`, (event) => void (answer = (event as CustomEvent<Copy>).detail), { once: true })
    window.dispatchEvent(new CustomEvent('bridge:call', { detail: { id, target, input: input.map((item) => (typeof item === 'function' ? keep(item as Callable) : item)) } }))
    if (answer === null) throw new Error('An object could not be cloned.')
    return receive(answer)
  }
  listen('bridge:expose', ({ name, shape }: { name: string; shape: Record<string, { kind: string; id: number; value: unknown }> }) => {
    const api = Object.freeze(Object.fromEntries(Object.entries(shape).map(([key, part]) => [key, part.kind === 'function' ? proxy(part.id) : part.value])))
    Object.defineProperty(window, name, { value: api, writable: false, configurable: false, enumerable: true })
  })
  listen('bridge:callback', ({ id, input }: { id: number; input: unknown[] }) => void callbacks.get(id)?.(...input))
  listen('bridge:settled', ({ id, value, message }: { id: number; value: unknown; message: string | null }) => {
    if (message === null) pending.get(id)?.resolve(value)
    else pending.get(id)?.reject(new Error(message))
    pending.delete(id)
  })
}

/** In the preload's world: the `electron` that a sandboxed preload gets, and the near side of the bridge. */
function prepareElectron(platform: string, encode: typeof encodeValue, decode: typeof decodeValue) {
  const functions = new Map<number, Callable>()
  const listeners = new Map<string, Set<Callable>>()
  const invoked = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>()
  let count = 0
  const frame = globalThis as unknown as Frame
  const tell = (type: string, detail: unknown) => window.dispatchEvent(new CustomEvent(type, { detail }))
  const keep = (callable: Callable) => {
    functions.set(++count, callable)
    return { kind: 'function' as const, id: count }
  }
  const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error))
  const copyOut = (value: unknown): Copy => {
    if (typeof value === 'function') return keep(value as Callable)
    if (!(value instanceof Promise)) return { kind: 'value', value }
    const id = ++count
    value.then((settled: unknown) => tell('bridge:settled', { id, value: settled, message: null }), (error: unknown) => tell('bridge:settled', { id, value: null, message: messageOf(error) }))
    return { kind: 'promise', id }
  }
  const copyIn = (item: unknown) => {
    const id = (item as { $function?: number } | null)?.$function
    return id === undefined ? item : (...input: unknown[]) => void tell('bridge:callback', { id, input })
  }
  window.addEventListener('bridge:call', (event) => {
    const { id, target, input } = (event as CustomEvent<{ id: number; target: number; input: unknown[] }>).detail
    try {
      tell(`bridge:answer:${id}`, copyOut(functions.get(target)?.(...input.map(copyIn))))
    } catch (error) {
      tell(`bridge:answer:${id}`, { kind: 'error', message: messageOf(error) })
    }
  })
  frame.fromMainProcess = (text) => {
    const told = decode(text) as { kind: 'answer'; id: number; value: unknown; message?: string } | { kind: 'event'; channel: string; input: unknown[] }
    if (told.kind === 'event') {
      for (const listener of listeners.get(told.channel) ?? []) listener({ sender: null }, ...told.input)
      return
    }
    if (told.message === undefined) invoked.get(told.id)?.resolve(told.value)
    else invoked.get(told.id)?.reject(new Error(told.message))
    invoked.delete(told.id)
  }
  const ipcRenderer = {
    invoke: (channel: string, ...input: unknown[]) => new Promise((resolve, reject) => {
      invoked.set(++count, { resolve, reject })
      frame.toMainProcess(encode({ kind: 'invoke', id: count, channel, input: structuredClone(input) }))
    }),
    send: (channel: string, ...input: unknown[]) => frame.toMainProcess(encode({ kind: 'send', channel, input: structuredClone(input) })),
    on: (channel: string, listener: Callable) => void listeners.set(channel, (listeners.get(channel) ?? new Set()).add(listener)),
    off: (channel: string, listener: Callable) => void listeners.get(channel)?.delete(listener),
  }
  const contextBridge = {
    exposeInMainWorld: (name: string, api: Record<string, unknown>) =>
      tell('bridge:expose', { name, shape: Object.fromEntries(Object.entries(api).map(([key, part]) => [key, typeof part === 'function' ? keep(part as Callable) : { kind: 'value', value: structuredClone(part) }])) }),
  }
  const electron = { ipcRenderer, contextBridge, webUtils: { getPathForFile: () => '' } }
  return {
    require: (id: string) => {
      if (id === 'electron' || id === 'electron/renderer') return electron
      throw new Error(`module not found: ${id}`)
    },
    process: { platform, type: 'renderer', sandboxed: true, contextIsolated: true, env: {}, versions: {} },
  }
}

const inTopFrame = (source: string) => `if (window === window.top) { ${source} }`

/** The script for the page's world; it must be added before the preload's. */
export const pageScript = inTopFrame(`(${receiveBridge.toString()})()`)

/** The script for the preload's world, around the built preload. */
export function preloadScript(preload: string, platform: string): string {
  const prepared = `(${prepareElectron.toString()})(${JSON.stringify(platform)}, ${encodeValue.toString()}, ${decodeValue.toString()})`
  return inTopFrame(`{ const { require, process } = ${prepared}; (function (require, process, module, exports) { ${preload}\n})(require, process, { exports: {} }, {}); }`)
}
