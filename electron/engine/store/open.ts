/** Opening a dossier: what can be wrong with the file is a value, and a dossier that cannot be written is still shown. */
import { accessSync, constants, copyFileSync, existsSync, mkdtempSync, openSync, closeSync, readSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fail, succeed, type Failure, type Outcome } from '../../../shared/contract/errors.ts'
import { connect, type Connection } from './connection.ts'
import { failureOf } from './failures.ts'
import { takeLock, type Lock } from './lock.ts'
import { currentVersion, migrate } from './migrations/index.ts'

/** SQLite's application_id of a dossier: "Rcpe" in ASCII. */
export const applicationId = 0x52637065

/** Files up to this size are checked page by page when they open (about 40 ms); larger ones only where SQLite meets damage. */
const quickCheckLimit = 32 * 1024 * 1024

/**
 * An open dossier. `write` is null when it is read-only, and `readOnly` says why. Queries use `read`, which cannot write.
 * Closing leaves one plain file (no -wal, no -shm), so that it can be sent, or read in a folder that nobody may write.
 */
export type Store = { file: string; read: Connection; write: Connection | null; readOnly: Failure | null; close(): void }

/** Opens the dossier at `file`; with `create` it must not exist yet, without it must. */
export function openStore(file: string, options: { create: boolean }): Outcome<Store> {
  const exists = existsSync(file)
  if (options.create && exists) return fail('dossier-exists', file)
  if (!options.create && !exists) return fail('dossier-not-found', file)
  if (exists && !looksLikeSqlite(file)) return fail('dossier-not-sqlite', file)
  try {
    const reason = whyReadOnly(file, exists)
    if (reason && !exists) return { ok: false, error: reason }
    if (reason) return openReadOnly(file, reason, null)
    const lock = takeLock(file)
    if (!lock) return openReadOnly(file, fail('dossier-in-use', file).error, null)
    return openWritable(file, lock, !exists)
  } catch (error) {
    const failure = failureOf(error, file)
    if (failure) return failure
    throw error
  }
}

function openWritable(file: string, lock: Lock, isNew: boolean): Outcome<Store> {
  let write: Connection | null = null
  try {
    write = connect(file, { readOnly: false, mustExist: !isNew })
    if (isNew) write.pragma(`application_id = ${applicationId}`)
    const wrong = whatIsWrong(write, file)
    if (wrong) { write.close(); lock.release(); return { ok: false, error: wrong } }
    prepareForWriting(write)
    migrate(write)
    const writer = write
    const read = connect(file, { readOnly: true, mustExist: true })
    read.pragma('cache_size = -65536')
    return succeed({ file, read, write: writer, readOnly: null, close: () => { read.close(); closeWriter(writer); lock.release() } })
  } catch (error) {
    write?.close()
    lock.release()
    throw error
  }
}

/** Measured to hold up (PERFORMANCE.md): WAL, synchronous NORMAL, 64 MB of cache. */
function prepareForWriting(connection: Connection): void {
  connection.pragma('journal_mode = WAL')
  connection.pragma('synchronous = NORMAL')
  connection.pragma('foreign_keys = ON')
  connection.pragma('cache_size = -65536')
  connection.pragma('temp_store = MEMORY')
}

function closeWriter(connection: Connection): void {
  try {
    connection.pragma('optimize')
    connection.pragma('journal_mode = DELETE')
  } catch { /* A full disk or a reader elsewhere: SQLite keeps the -wal beside the file and takes it up next time. */ }
  connection.close()
}

/** A dossier left in WAL mode by a crash cannot be read in a folder without write access: it is then read from a copy. */
function openReadOnly(file: string, readOnly: Failure, copyFolder: string | null): Outcome<Store> {
  const path = copyFolder ? join(copyFolder, 'dossier.recoupe') : file
  let read: Connection | null = null
  try {
    read = connect(path, { readOnly: true, mustExist: true })
    const wrong = whatIsWrong(read, file) ?? (read.pragma<number>('user_version') < currentVersion ? readOnly : null)
    if (wrong) { read.close(); return { ok: false, error: wrong } }
    const reader = read
    return succeed({ file, read: reader, write: null, readOnly, close: () => { reader.close(); if (copyFolder) rmSync(copyFolder, { recursive: true, force: true }) } })
  } catch (error) {
    read?.close()
    const code = failureOf(error, file)?.error.code
    if (copyFolder || (code !== 'dossier-read-only' && code !== 'folder-read-only')) throw error
    const folder = mkdtempSync(join(tmpdir(), 'recoupe-'))
    for (const suffix of ['', '-wal']) if (existsSync(file + suffix)) copyFileSync(file + suffix, join(folder, `dossier.recoupe${suffix}`))
    return openReadOnly(file, readOnly, folder)
  }
}

function whatIsWrong(connection: Connection, file: string): Failure | null {
  if (connection.pragma<number>('application_id') !== applicationId) return fail('dossier-foreign', file).error
  const version = connection.pragma<number>('user_version')
  if (version > currentVersion) return fail('dossier-newer', file, { version, supported: currentVersion }).error
  if (statSync(file).size <= quickCheckLimit && connection.pragma<string>('quick_check(1)') !== 'ok') return fail('dossier-corrupt', file).error
  return null
}

function whyReadOnly(file: string, exists: boolean): Failure | null {
  const folder = dirname(file)
  if (!existsSync(folder)) return fail('folder-read-only', folder).error
  if (!mayWrite(folder)) return fail('folder-read-only', folder).error
  return exists && !mayWrite(file) ? fail('dossier-read-only', file).error : null
}

function mayWrite(path: string): boolean {
  try { accessSync(path, constants.W_OK); return true } catch { return false }
}

/** An empty file is a dossier that was never written, which SQLite would take for a new database: it is not one of ours. */
function looksLikeSqlite(file: string): boolean {
  const header = Buffer.alloc(16)
  const descriptor = openSync(file, 'r')
  try { return readSync(descriptor, header, 0, 16, 0) === 16 && header.toString('latin1') === 'SQLite format 3\0' } finally { closeSync(descriptor) }
}
