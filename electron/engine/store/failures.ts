/** Which of SQLite's errors are expected, and what they are called in the contract. Everything else is a bug and is thrown on. */
import Database from 'better-sqlite3'
import { fail, type Outcome } from '../../../shared/contract/errors.ts'

/** The failure that a thrown error stands for, null where it stands for a bug. `name` is the dossier's file. */
export function failureOf(error: unknown, name: string): Extract<Outcome<never>, { ok: false }> | null {
  if (!(error instanceof Database.SqliteError)) return nodeFailure(error, name)
  const code = error.code
  if (code === 'SQLITE_FULL') return fail('disk-full', name)
  if (code === 'SQLITE_NOTADB') return fail('dossier-not-sqlite', name)
  if (code.startsWith('SQLITE_CORRUPT')) return fail('dossier-corrupt', name)
  if (code.startsWith('SQLITE_READONLY')) return fail('dossier-read-only', name)
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED')) return fail('dossier-in-use', name)
  if (code === 'SQLITE_CANTOPEN') return fail('folder-read-only', name)
  return null
}

function nodeFailure(error: unknown, name: string): Extract<Outcome<never>, { ok: false }> | null {
  const code = error instanceof Error && 'code' in error ? error.code : null
  if (code === 'ENOSPC') return fail('disk-full', name)
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return fail('folder-read-only', name)
  if (code === 'ENOENT') return fail('dossier-not-found', name)
  return null
}
