/** Every measure of the labelled data beside the project: which data, which command of the headless host, how the scorer is asked. */
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/**
 * - `texts`: lines of labelled data through a text command, then scored with `flags`.
 * - `pages`: folders of saved pages through `clean`.
 * - `dossier`: the articles of one folder through `verify`, scored against labelled pairs of their sentences.
 * - `numbers`: number words through the library itself; no command reads lone numbers.
 */
export type Measure =
  | { name: string; kind: 'texts'; mode: 'stance' | 'dates' | 'sentences'; gold: string; flags: string[] }
  | { name: string; kind: 'pages'; gold: string }
  | { name: string; kind: 'dossier'; files: string[]; gold: string }
  | { name: string; kind: 'numbers'; gold: string }

const linesOf = (folder: string): string[] => readdirSync(folder).filter((name) => name.endsWith('.jsonl')).sort()

/** What one file of labelled lines measures; null for a file that this list does not know. */
function textMeasure(folder: string, file: string): Measure | null {
  const name = file.replace(/\.jsonl$/, '')
  const gold = join(folder, file)
  if (/number/.test(file)) return { name, kind: 'numbers', gold }
  if (file.startsWith('segmenter')) return { name, kind: 'texts', mode: 'sentences', gold, flags: [] }
  if (file.startsWith('daccord')) return { name, kind: 'texts', mode: 'stance', gold, flags: [] }
  // Of duckling's forms only those that news uses, without those whose past or future is a convention.
  if (/time/.test(file)) return { name: `${name} (news)`, kind: 'texts', mode: 'dates', gold, flags: ['--news'] }
  return file.startsWith('chrono') ? { name, kind: 'texts', mode: 'dates', gold, flags: [] } : null
}

/** The articles of a dossier's folder, in the order of names. */
export const articlesOf = (folder: string): string[] => readdirSync(folder).filter((name) => name.endsWith('.txt')).sort().map((name) => join(folder, name))

/** The measures that the labelled data in `shared` (the folder beside the project) allows, in the order in which they are printed. */
export function listMeasures(shared: string): Measure[] {
  const data = join(shared, 'data')
  const texts = linesOf(data).flatMap((file) => textMeasure(data, file) ?? [])
  const pages: Measure[] = existsSync(join(data, 'boilerplate')) ? [{ name: 'boilerplate', kind: 'pages', gold: join(data, 'boilerplate') }] : []
  const sets = join(data, 'sets')
  const dossiers = (existsSync(sets) ? readdirSync(sets).sort() : []).map((name): Measure => ({ name, kind: 'dossier', files: articlesOf(join(sets, name)), gold: join(sets, name, 'gold.jsonl') }))
  const seeds = join(data, 'seeds', 'gold.dev.jsonl')
  if (existsSync(seeds)) dossiers.push({ name: 'seeds', kind: 'dossier', files: articlesOf(join(shared, 'seeds')), gold: seeds })
  return [...texts, ...pages, ...dossiers]
}
