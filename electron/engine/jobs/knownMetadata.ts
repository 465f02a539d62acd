/**
 * What is known of articles from outside their text: a `meta.json` beside them, as scripts that collect articles write it. The day of publication is
 * often nowhere in the text, and "Wednesday" means nothing without it.
 */
import { readFileSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { z } from 'zod'
import { languages } from '../../../shared/domain/language.ts'

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}.*)?$/)
const text = z.string().trim().min(1)
const row = z.object({ file: text, title: text.nullish(), outlet: text.nullish(), author: text.nullish(), published: day.nullish(), url: z.url().nullish(), language: z.enum(languages).nullish() })

/** One row; what is null or absent is left to what the text tells. */
export type KnownMetadata = Omit<z.output<typeof row>, 'file'>

const fileName = 'meta.json'
/** Far above what a folder of articles needs; a larger file of this name is something else. */
const largestBytes = 5_000_000

/** Looks a file's row up, each folder's list being read once. A `meta.json` of another shape belongs to something else and says nothing. */
export function createMetadataLookup(): (path: string) => KnownMetadata | null {
  const folders = new Map<string, ReadonlyMap<string, KnownMetadata>>()
  return (path) => {
    const folder = dirname(path)
    const known = folders.get(folder) ?? readList(join(folder, fileName))
    folders.set(folder, known)
    return known.get(basename(path)) ?? null
  }
}

function readList(path: string): ReadonlyMap<string, KnownMetadata> {
  const rows = parse(path)
  return new Map(rows.flatMap((one) => { const read = row.safeParse(one); return read.success ? [[read.data.file, withoutFile(read.data)] as const] : [] }))
}

const withoutFile = ({ title, outlet, author, published, url, language }: z.output<typeof row>): KnownMetadata => ({ title, outlet, author, published, url, language })

/** The rows of the file; none where it is absent, too large, unreadable or no list. */
function parse(path: string): unknown[] {
  try {
    if (statSync(path).size > largestBytes) return []
    const rows: unknown = JSON.parse(readFileSync(path, 'utf8'))
    return Array.isArray(rows) ? rows : []
  } catch {
    return []
  }
}
