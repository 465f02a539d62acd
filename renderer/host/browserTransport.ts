/** The engine over the loopback server that served this page: calls by POST, events by a stream of server-sent events. */
import type { Transport } from '../../shared/contract/client.ts'
import type { Outcome } from '../../shared/contract/errors.ts'
import { topics, type EngineEvent } from '../../shared/contract/events.ts'
import { decodeWire, encodeWire } from './wire.ts'

export function createBrowserTransport(): Transport {
  return {
    async call(method, input) {
      const response = await fetch(`rpc/${method}`, { method: 'POST', headers: { 'content-type': 'application/json', 'x-recoupe': '1' }, body: encodeWire(input) })
      if (!response.ok) throw new Error(`The engine answered ${response.status} to ${method}`)
      return decodeWire(await response.text()) as Outcome<unknown>
    },
    subscribe(listener) {
      const stream = new EventSource('events')
      let lost = false
      stream.addEventListener('message', (message) => listener(decodeWire(message.data as string) as EngineEvent))
      stream.addEventListener('error', () => { lost = true })
      // Events that were sent while the stream was down are gone: everything may have changed.
      stream.addEventListener('open', () => { if (lost) { lost = false; listener({ event: 'changed', topics: [...topics] }) } })
      return () => stream.close()
    },
  }
}
