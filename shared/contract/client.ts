/** A typed client over any transport: Electron's bridge, the loopback host, or the engine in the same process. */
import type { Outcome } from './errors.ts'
import type { EngineEvent } from './events.ts'
import type { MethodInput, MethodName, MethodOutput } from './methods.ts'

/** Carries one call across; the far side parses the input and answers with an outcome. Rejects only when the far side is gone. */
export type Transport = {
  call(method: MethodName, input: unknown): Promise<Outcome<unknown>>
  subscribe(listener: (event: EngineEvent) => void): () => void
}

export type Client = {
  call<Name extends MethodName>(method: Name, ...input: {} extends MethodInput<Name> ? [input?: MethodInput<Name>] : [input: MethodInput<Name>]): Promise<Outcome<MethodOutput<Name>>>
  subscribe: Transport['subscribe']
}

/** Names the types of a transport's calls. Outputs are trusted: they come from the engine, which the compiler checked against the same table. */
export function createClient(transport: Transport): Client {
  return {
    call: (method, ...input) => transport.call(method, input[0] ?? {}) as never,
    subscribe: (listener) => transport.subscribe(listener),
  }
}
