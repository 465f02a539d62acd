/** What the shell needs from the engine's side, as the workspace gives it: so that windows and menus know no store and no service. */
import type { Outcome } from '../../shared/contract/errors.ts'
import type { EngineEvent } from '../../shared/contract/events.ts'
import type { MethodInput, MethodName, MethodOutput } from '../../shared/contract/methods.ts'
import { createClient } from '../../shared/contract/client.ts'

export type Desk = {
  call(method: MethodName, input: unknown): Promise<Outcome<unknown>>
  subscribe(listener: (event: EngineEvent) => void): () => void
  /** Opens dossiers and imports articles that the user named on the command line, dropped on the icon, or opened with Recoupe. */
  openPaths(paths: string[]): Promise<Outcome<unknown>>
  /** Closes the open dossier; everything is on disk when it settles. */
  close(): Promise<void>
}

/** One typed answer of the desk, null where it is a failure (no dossier open). */
export async function ask<Name extends MethodName>(desk: Desk, method: Name, input: MethodInput<Name>): Promise<MethodOutput<Name> | null> {
  const outcome = await createClient(desk).call(method, input as never)
  return outcome.ok ? outcome.value : null
}

/** A line of the log; `error` where something unexpected happened. */
export type Log = (message: string, error?: unknown) => void
