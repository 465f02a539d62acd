/** What the workspace keeps between two starts: settings and the list of recent dossiers, two small JSON files in the user's data folder. */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { basename, dirname, extname, isAbsolute, join } from 'node:path'
import { z } from 'zod'
import { settingsSchema, type Settings } from '../../shared/contract/methods.ts'

const recentSchema = z.array(z.object({ path: z.string(), name: z.string(), articles: z.number().int(), undecided: z.number().int(), openedAt: z.string() }))
export type Recent = z.infer<typeof recentSchema>[number]

/** As many as the start page shows. */
const recentLimit = 12

export const readSettings = (folder: string): Settings => readJson(join(folder, 'settings.json'), settingsSchema, settingsSchema.parse({}))
export const writeSettings = (folder: string, settings: Settings): void => { writeJson(join(folder, 'settings.json'), settings) }

/** Dossiers that are still there, the last opened first. */
export const readRecent = (folder: string): Recent[] => readJson(join(folder, 'recent.json'), recentSchema, []).filter((recent) => existsSync(recent.path))

export function writeRecent(folder: string, entry: Recent): void {
  writeJson(join(folder, 'recent.json'), [entry, ...readRecent(folder).filter((recent) => recent.path !== entry.path)].slice(0, recentLimit))
}
export function forgetRecent(folder: string, path: string): void {
  writeJson(join(folder, 'recent.json'), readRecent(folder).filter((recent) => recent.path !== path))
}

/** A file that is damaged or of another version counts as absent: settings are never a reason not to start. */
function readJson<Schema extends z.ZodType>(file: string, schema: Schema, otherwise: z.output<Schema>): z.output<Schema> {
  try {
    const parsed = schema.safeParse(JSON.parse(readFileSync(file, 'utf8')))
    return parsed.success ? parsed.data : otherwise
  } catch { return otherwise }
}

function writeJson(file: string, value: unknown): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(`${file}.part`, JSON.stringify(value, null, 2))
  renameSync(`${file}.part`, file)
}

/** Where dossiers go that the user gave only a name. */
export const dossierFolder = (folder: string): string => join(folder, 'dossiers')

/** The file of a new dossier: with its ending, in the dossier folder where only a name is given; a name that is taken gets a number. */
export function pathForNew(folder: string, path: string | null, name: string): string {
  if (path !== null && isAbsolute(path)) return withEnding(path)
  mkdirSync(dossierFolder(folder), { recursive: true })
  const plain = basename(path ?? name).replace(/[<>:"/\\|?*\p{Cc}]/gu, ' ').replace(/\.recoupe$/i, '').trim() || 'Dossier'
  for (let n = 1; ; n++) {
    const candidate = join(dossierFolder(folder), `${plain}${n === 1 ? '' : ` ${n}`}.recoupe`)
    if (!existsSync(candidate)) return candidate
  }
}

export const withEnding = (path: string): string => (extname(path) === '' ? `${path}.recoupe` : path)
