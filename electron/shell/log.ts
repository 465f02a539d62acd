/** A packaged desktop app has no terminal: what went wrong is kept in a file beside the settings, and shown in the terminal where there is one. */
import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Log } from './ports.ts'

/** The file starts anew beyond this size (bytes); the one before is kept. */
const sizeLimit = 1_000_000

const describe = (error: unknown) => (error instanceof Error ? (error.stack ?? error.message) : String(error))

/** A log in `folder`. It holds messages and stacks, never text of articles. Failing to write it never stops the app. */
export function createLog(folder: string): Log {
  const file = join(folder, 'recoupe.log')
  try {
    mkdirSync(folder, { recursive: true })
    if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > sizeLimit) renameSync(file, `${file}.1`)
  } catch {
    // A folder that cannot be written to: the terminal has to do.
  }
  return (message, error) => {
    const line = error === undefined ? message : `${message}: ${describe(error)}`
    process.stderr.write(`${line}\n`)
    try {
      appendFileSync(file, `${new Date().toISOString()} ${line}\n`)
    } catch {
      // As above.
    }
  }
}
