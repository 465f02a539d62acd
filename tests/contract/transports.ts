/** The ways to reach the engine that the contract tests run through. Each checks every answer against the contract's own schema. */
import { join } from 'node:path'
import { createClient, type Client, type Transport } from '../../shared/contract/client.ts'
import type { Outcome } from '../../shared/contract/errors.ts'
import type { EngineEvent } from '../../shared/contract/events.ts'
import { methods, type ImportSource, type MethodName } from '../../shared/contract/methods.ts'
import type { ImportResult } from '../../shared/contract/shapes.ts'
import { createWorkspace, type Workspace } from '../../electron/engine/workspace.ts'
import { serveLoopback } from '../../electron/hosts/serveLoopback.ts'
import { decodeWire, encodeWire } from '../../electron/hosts/wire.ts'
import { discard, somewhere } from '../store/smallDossier.ts'

export const root = join(import.meta.dirname, '..', '..')

/** The built worker: `npm test` builds before it runs these. It loads five times as fast as its sources. */
export const workerFile = join(root, 'out', 'main', 'articleWorker.cjs')

export type Bench = { client: Client; folder: string; log: string[]; importAll(sources: ImportSource[]): Promise<ImportResult>; close(): Promise<void> }

export function startWorkspace(folder: string, log: string[]): Workspace {
  return createWorkspace({
    userDataDir: join(folder, 'data'), resourcesDir: join(root, 'resources'), workerPath: workerFile, workers: 1, version: '0.0.0-test', systemLanguage: 'fr',
    log: (message, error) => { if (error !== undefined) log.push(`${message} ${error instanceof Error ? error.stack : JSON.stringify(error)}`) },
  })
}

export async function startInProcess(): Promise<Bench> {
  const folder = somewhere()
  const log: string[] = []
  const workspace = startWorkspace(folder, log)
  return finish(workspace, folder, log, async () => { await workspace.close() })
}

/** The same workspace behind the browser host, reached as the window reaches it: fetch and a stream of events. */
export async function startLoopback(): Promise<Bench> {
  const folder = somewhere()
  const log: string[] = []
  const workspace = startWorkspace(folder, log)
  const server = await serveLoopback({ workspace, rendererDir: join(folder, 'window'), port: 0, log: (message, error) => { log.push(`${message} ${String(error instanceof Error ? error.stack : '')}`) } })
  const { transport, stop } = await connect(server.address)
  return finish(transport, folder, log, async () => { stop(); await server.close(); await workspace.close() })
}

async function connect(address: string): Promise<{ transport: Transport; stop: () => void }> {
  const { origin } = new URL(address)
  const admitted = await fetch(address, { redirect: 'manual' })
  const cookie = admitted.headers.getSetCookie()[0]!.split(';')[0]!
  const listeners = new Set<(event: EngineEvent) => void>()
  const abort = new AbortController()
  const events = await fetch(`${origin}/events`, { headers: { cookie }, signal: abort.signal })
  void readEvents(events, listeners)
  const transport: Transport = {
    async call(method, input) {
      const response = await fetch(`${origin}/rpc/${method}`, { method: 'POST', headers: { cookie, origin, 'x-recoupe': '1' }, body: encodeWire(input) })
      return decodeWire(await response.text()) as Outcome<unknown>
    },
    subscribe(listener) { listeners.add(listener); return () => { listeners.delete(listener) } },
  }
  return { transport, stop: () => { abort.abort() } }
}

async function readEvents(response: Response, listeners: Set<(event: EngineEvent) => void>): Promise<void> {
  let rest = ''
  try {
    for await (const chunk of response.body!.pipeThrough(new TextDecoderStream())) {
      const blocks = (rest + chunk).split('\n\n')
      rest = blocks.pop()!
      for (const block of blocks) if (block.startsWith('data: ')) for (const listener of listeners) listener(decodeWire(block.slice('data: '.length)) as EngineEvent)
    }
  } catch { /* Aborted when the bench closes. */ }
}

function finish(transport: Transport, folder: string, log: string[], stop: () => Promise<void>): Bench {
  const client = createClient({ ...transport, call: (method, input) => checked(transport, method, input) })
  return {
    client, folder, log,
    async importAll(sources) {
      const results = new Map<string, ImportResult>()
      let wake = () => {}
      const unsubscribe = client.subscribe((event) => { if (event.event === 'job-done') { results.set(event.jobId, event.result); wake() } })
      const started = await client.call('articles.import', { sources })
      if (!started.ok) throw new Error(started.error.code)
      while (!results.has(started.value.jobId)) await new Promise<void>((resolve) => { wake = resolve })
      unsubscribe()
      return results.get(started.value.jobId)!
    },
    async close() { await stop(); discard(folder) },
  }
}

/** Throws where an answer does not have the shape that the contract promises. */
async function checked(transport: Transport, method: MethodName, input: unknown): Promise<Outcome<unknown>> {
  const outcome = await transport.call(method, input)
  if (outcome.ok) methods[method].output.parse(outcome.value)
  return outcome
}

export function valueOf<Value>(outcome: Outcome<Value>): Value {
  if (!outcome.ok) throw new Error(`${outcome.error.code} ${outcome.error.name ?? ''} ${JSON.stringify(outcome.error.detail)}`)
  return outcome.value
}
