/** The project's own labelled corpus (tests/corpus): dossiers and pairs of statements, through the built headless host. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { dossierShape, judgeDossier, labelledPair, labelOf, type Dossier, type Judged } from './judgePairs.ts'
import { articlesOf } from './measures.ts'
import { run } from './runMeasure.ts'

/** `why` argues the label; the data of others has none. */
const statement = z.object({ id: z.string(), lang: z.enum(['fr', 'en']), premise: z.string(), hypothesis: z.string(), label: z.enum(['contradiction', 'compatible']), why: z.string().optional() })
const answer = z.object({ id: z.string(), stance: z.string(), score: z.number(), reason: z.object({ kind: z.string() }).nullish() })

/** Judged pairs of one dossier or of the statements of one half. */
export type Part = { half: string; name: string; judged: Judged[] }

const linesOf = <Row>(file: string, shape: z.ZodType<Row>): Row[] =>
  readFileSync(file, 'utf8').split('\n').filter((line) => line.trim() !== '').map((line) => shape.parse(JSON.parse(line)))

/** What `recoupe verify` finds in a folder of articles. Throws with the command's own messages when it fails. */
export const verifyFolder = (folder: string, headless: string): Dossier => dossierShape.parse(JSON.parse(run(headless, ['verify', ...articlesOf(folder), '--format', 'json'])))

/** Judges the articles of a folder by labelled pairs. */
export const judgeFolder = (folder: string, gold: string, headless: string): Judged[] => judgeDossier(linesOf(gold, labelledPair), verifyFolder(folder, headless))

/** Judges pairs of statements. Only "contradiction" is told from the rest, since a compatible pair may well support. */
export function judgeStatements(file: string, headless: string): Judged[] {
  const rows = linesOf(file, statement)
  const input = rows.map(({ id, lang, premise, hypothesis }) => JSON.stringify({ id, a: { text: premise }, b: { text: hypothesis }, lang })).join('\n')
  const answers = new Map(run(headless, ['stance'], input).split('\n').filter((line) => line !== '').map((line) => answer.parse(JSON.parse(line))).map((row) => [row.id, row]))
  return rows.map((row) => {
    const said = answers.get(row.id)
    const contradicts = labelOf(said?.stance ?? '') === 'contradict'
    return {
      id: row.id, type: `statement-${row.lang}`, trap: row.label === 'compatible', gold: row.label === 'contradiction' ? 'contradict' : 'unrelated', said: contradicts ? 'contradict' : 'unrelated',
      score: said?.score ?? null, kind: said?.reason?.kind ?? null, lost: said === undefined, note: `${row.premise}\n      ${row.hypothesis}\n      ${row.why ?? ''}`,
    }
  })
}

/** Every part of the corpus below `folder` whose name or half is among or holds one of `names` (all, where none is given); empty where there is none. A row that has lost its shape throws. */
export function judgeCorpus(folder: string, headless: string, names: readonly string[] = []): Part[] {
  if (!existsSync(folder)) return []
  return ['seen', 'unseen'].flatMap((half) => {
    const own = join(folder, half)
    const isWanted = (name: string): boolean => names.length === 0 || names.some((part) => part === half || name.includes(part))
    if (!existsSync(own)) return []
    const dossiers = readdirSync(own).sort().filter((name) => isWanted(name) && existsSync(join(own, name, 'gold.jsonl')))
    const parts = dossiers.map((name): Part => ({ half, name, judged: judgeFolder(join(own, name), join(own, name, 'gold.jsonl'), headless) }))
    const statements = join(own, 'statements.jsonl')
    return isWanted('statements') && existsSync(statements) ? [...parts, { half, name: 'statements', judged: judgeStatements(statements, headless) }] : parts
  })
}
