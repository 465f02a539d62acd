/**
 * One writer a dossier. The lock is an exclusive SQLite transaction on an empty file beside the dossier: the operating system lets go of it
 * when a process dies, however it dies, so no lock can be stale; SQLite also keeps two connections of one process apart.
 */
import Database from 'better-sqlite3'
import { statSync, unlinkSync } from 'node:fs'

/** Lets go of the dossier. */
export type Lock = { release(): void }

/** The lock of `dossier`, or null when another window or process holds it. Throws when the file cannot be made (a read-only folder). */
export function takeLock(dossier: string): Lock | null {
  const file = `${dossier}-lock`
  for (let attempt = 0; attempt < 5; attempt++) {
    const database = new Database(file, { timeout: 0 })
    const opened = inodeOf(file)
    try {
      database.exec('BEGIN EXCLUSIVE')
    } catch (error) {
      database.close()
      if (error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY')) return null
      throw error
    }
    // Its last holder may have removed the file between our opening and our locking it: then another could lock a new one.
    if (opened !== null && opened === inodeOf(file)) return { release: () => { release(database, file) } }
    database.close()
  }
  return null
}

/** Removes the file while it is still locked, so that nobody can be waiting on it unseen; Windows refuses that and keeps the empty file. */
function release(database: Database.Database, file: string): void {
  try { unlinkSync(file) } catch { /* Kept: the next holder uses it again. */ }
  database.close()
}

function inodeOf(file: string): bigint | null {
  return statSync(file, { bigint: true, throwIfNoEntry: false })?.ino ?? null
}
