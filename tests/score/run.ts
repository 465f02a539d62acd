/**
 * `npm run score [-- <part of a name> …] [--list]`: every figure that the labelled data in ../shared allows, as one table, through the built headless host.
 * Where that folder is not there, it says so and ends well: the data belongs to others and is no part of the project.
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { formatScore } from './formatScore.ts'
import { listMeasures } from './measures.ts'
import { runMeasure } from './runMeasure.ts'

const root = join(import.meta.dirname, '..', '..')
const shared = join(root, '..', 'shared')
const scorer = join(shared, 'tools', 'score.mjs')
const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
const list = process.argv.includes('--list')

/** Prints the table; answers how many measures could not be run. */
function printScores(): number {
  const scratch = mkdtempSync(join(tmpdir(), 'recoupe-score-'))
  const bench = { scorer, headless: join(root, 'out', 'main', 'headless.cjs'), scratch, list }
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

if (existsSync(scorer)) process.exitCode = printScores() > 0 ? 1 : 0
else console.log('No labelled data beside the project (../shared): nothing to score.')
