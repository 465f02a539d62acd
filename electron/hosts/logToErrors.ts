/** The log of a host without a window: lines on standard error, which is where nothing else is read from. */
import type { Writable } from 'node:stream'
import type { Log } from '../engine/createEngine.ts'

export const logTo = (errors: Writable): Log => (message, error) => {
  errors.write(error === undefined ? `${message}\n` : `${message}: ${error instanceof Error ? (error.stack ?? error.message) : JSON.stringify(error)}\n`)
}
