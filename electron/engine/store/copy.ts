/** A copy of an open dossier, as one compact file. */
import { renameSync, rmSync } from 'node:fs'
import type { Connection } from './connection.ts'

/** Writes the copy beside its place first, so that a full disk leaves neither half a file nor the loss of one that was there. Throws as SQLite and the disk do. */
export function copyDossier(read: Connection, to: string): void {
  const part = `${to}.part`
  rmSync(part, { force: true })
  try {
    read.run('VACUUM INTO ?', part)
    renameSync(part, to)
  } catch (error) {
    rmSync(part, { force: true })
    throw error
  }
}
