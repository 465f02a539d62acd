/** Writes what the user exports: whole or not at all, so that a full disk never costs the file that was there before. */
import { rename, rm, writeFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { fail, type Outcome, succeed } from '../../shared/contract/errors.ts'

const errorCode = (error: unknown) => (error instanceof Error && 'code' in error ? error.code : undefined)

/** Replaces `path` by `bytes`. Fails with 'disk-full', 'folder-read-only', or 'file-unreadable' for what else a file system refuses. */
export async function replaceFile(path: string, bytes: Uint8Array): Promise<Outcome<{ path: string }>> {
  const part = `${path}.part`
  try {
    await writeFile(part, bytes)
    await rename(part, path)
    return succeed({ path })
  } catch (error) {
    await rm(part, { force: true }).catch(() => {})
    return describeWriteError(error, basename(path))
  }
}

function describeWriteError(error: unknown, name: string): Outcome<never> {
  switch (errorCode(error)) {
    case 'ENOSPC': case 'EDQUOT': case 'EFBIG':
      return fail('disk-full', name)
    case 'EACCES': case 'EPERM': case 'EROFS': case 'EBUSY':
      return fail('folder-read-only', name)
    case 'ENOENT': case 'ENOTDIR': case 'EISDIR': case 'ENAMETOOLONG':
      return fail('file-not-found', name)
    default:
      throw error
  }
}
