/**
 * `npm run score [-- <part of a name> …] [--list]`: every figure that the labelled data in ../shared allows, as one table, through the built headless host.
 * Where that folder is not there, it says so and ends well: the data belongs to others and is no part of the project.
 * `npm run score -- corpus [<part of a dossier's name> …] [--list]` measures on the project's own corpus; `-- shown <folder> [stance]` prints what a dossier shows.
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { judgeCorpus, verifyFolder } from './corpus.ts'
import { formatCorpus } from './formatCorpus.ts'
import { formatScore } from './formatScore.ts'
import { formatShown } from './formatShown.ts'
import { listMeasures } from './measures.ts'
import { runMeasure } from './runMeasure.ts'

const root = join(import.meta.dirname, '..', '..')
const headless = join(root, 'out', 'main', 'headless.cjs')
const shared = join(root, '..', 'shared')
const scorer = join(shared, 'tools', 'score.mjs')
const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
const list = process.argv.includes('--list')

/** Prints the table; answers how many measures could not be run. */
function printScores(): number {
  const scratch = mkdtempSync(join(tmpdir(), 'recoupe-score-'))
  const bench = { scorer, headless, scratch, list }
  let failed = 0
  try {
    for (const measure of listMeasures(shared)) {
      if (wanted.length > 0 && !wanted.some((part) => measure.name.includes(part))) continue
      try {
        const score = runMeasure(measure, bench)
        console.log(`${measure.name.padEnd(28)} ${formatScore(measure, score.figures)}`)
        if (list && score.printed !== '') console.log(score.printed)
      } catch (error) {
        failed++
        console.log(`${measure.name.padEnd(28)} failed: ${error instanceof Error ? error.message.split('\n').slice(0, 3).join(' / ') : String(error)}`)
      }
    }
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
  return failed
}

const print = (lines: readonly string[]): void => console.log(lines.join('\n'))

const [task, ...rest] = wanted
if (task === 'corpus') print(formatCorpus(judgeCorpus(join(root, 'tests', 'corpus'), headless, rest), list))
else if (task === 'shown') print(formatShown(verifyFolder(resolve(process.env['INIT_CWD'] ?? '.', rest[0] ?? '.'), headless), rest[1]))
else if (existsSync(scorer)) process.exitCode = printScores() > 0 ? 1 : 0
else console.log('No labelled data beside the project (../shared): nothing to score but the own corpus (`npm run score -- corpus`).')
