/** The spec's line to the double's process: where to attach, code to run beside the main bundle (Playwright's `electronApp.evaluate`), and the end. */
import { runInThisContext } from 'node:vm'
import { debuggingAddress } from './chromium.ts'

export type Asked = { id: number; kind: 'address' } | { id: number; kind: 'evaluate'; source: string; input: unknown } | { id: number; kind: 'quit' }
export type Answered = { id: number; value?: unknown; error?: string }

/** Answers what the spec asks over Node's own channel; the spec's end is the app's end. */
export function followSpec(electron: { app: { quit: () => void } }): void {
  if (process.send === undefined) return
  const answer = async (asked: Asked): Promise<unknown> => {
    if (asked.kind === 'address') return debuggingAddress()
    if (asked.kind === 'quit') return electron.app.quit()
    const run = runInThisContext(`(${asked.source})`) as (electron: unknown, input: unknown) => unknown
    return run(electron, asked.input)
  }
  process.on('message', (asked: Asked) => {
    answer(asked).then(
      (value) => process.send?.({ id: asked.id, value } satisfies Answered),
      (error: unknown) => process.send?.({ id: asked.id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) } satisfies Answered),
    )
  })
  process.once('disconnect', () => electron.app.quit())
}
