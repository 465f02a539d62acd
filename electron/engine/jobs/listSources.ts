/** From what the user dropped to single files: folders are walked, hidden entries and links in circles left out, what cannot be read is named. */
import { readdirSync, realpathSync, statSync } from 'node:fs'
import { extname, join } from 'node:path'
import type { z } from 'zod'
import { fail, type Failure } from '../../../shared/contract/errors.ts'
import type { sourceSchema } from '../../../shared/contract/methods.ts'
import { createMetadataLookup } from './knownMetadata.ts'
import type { SourceToRead } from './tasks.ts'

type Source = z.output<typeof sourceSchema>

/** Inside folders only files that can be articles are taken: a folder of pages also holds their pictures and styles. A file named by itself is always tried. */
const readable = new Set(['.txt', '.text', '.md', '.markdown', '.html', '.htm', '.xhtml', ''])

/** `failures` are paths that do not exist or may not be read. Each file is listed once, in the order of names. */
export function listSources(sources: readonly Source[]): { files: SourceToRead[]; failures: Failure[] } {
  const files: SourceToRead[] = []
  const failures: Failure[] = []
  const seen = new Set<string>()
  const knownOf = createMetadataLookup()
  for (const source of sources) {
    if (source.kind === 'bytes') files.push({ name: source.name, bytes: source.bytes })
    else if (source.kind === 'text') files.push({ name: source.name ?? firstLine(source.text), bytes: new TextEncoder().encode(source.text) })
    else walk(source.path, true, { files, failures, seen, knownOf })
  }
  return { files, failures }
}

type Found = { files: SourceToRead[]; failures: Failure[]; seen: Set<string>; knownOf: ReturnType<typeof createMetadataLookup> }

function walk(path: string, named: boolean, found: Found): void {
  try {
    const real = realpathSync(path)
    if (found.seen.has(real)) return
    found.seen.add(real)
    const stats = statSync(real)
    if (stats.isDirectory()) {
      for (const name of readdirSync(real).sort()) if (!name.startsWith('.')) walk(join(path, name), false, found)
    } else if (stats.isFile() && (named || readable.has(extname(path).toLowerCase()))) found.files.push({ name: path, path: real, known: found.knownOf(path) })
    else if (named) found.failures.push(fail('file-not-text', path).error)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    // A dangling link inside a folder is nobody's article.
    if (named || code !== 'ENOENT') found.failures.push(fail(code === 'ENOENT' ? 'file-not-found' : 'file-unreadable', path, code === '' ? {} : { reason: code }).error)
  }
}

/** What a pasted text is listed under: the beginning of its first line. */
function firstLine(text: string): string {
  return text.trim().split('\n', 1)[0]!.slice(0, 80)
}
