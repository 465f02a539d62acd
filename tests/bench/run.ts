/**
 * `npm run bench [-- articles]`: ratios against named peers, in one run, so that a slow machine slows them all alike.
 * Only the ratios carry over from one machine to another. `-- calibration [--refit]` measures the scores instead of the speed, `-- copies` how surely reprints are found,
 * `-- same-thing [--refit]` how surely two values are told to be of one thing.
 */
import { runnerImport } from 'vite'
import { benchCalibration } from './calibration.ts'
import { benchCopies } from './copies.ts'
import { benchSameThing } from './sameThing.ts'
import { benchLanguage, benchReading } from './language.ts'

const defaultArticles = 100

async function benchSpeed(count: number): Promise<void> {
  benchReading()
  await benchLanguage()
  const { module } = await runnerImport<typeof import('./engine.ts')>(new URL('./engine.ts', import.meta.url).pathname, { configFile: false, logLevel: 'error' })
  await module.benchEngine(count)
}

const [wanted = String(defaultArticles), ...rest] = process.argv.slice(2)
const count = Number(wanted)
if (wanted === 'calibration') benchCalibration(rest.includes('--refit'))
else if (wanted === 'copies') benchCopies()
else if (wanted === 'same-thing') benchSameThing(rest.includes('--refit'))
else if (Number.isInteger(count) && count >= 10) await benchSpeed(count)
else {
  console.error('Usage: npm run bench -- [number of articles, 10 or more] | calibration [--refit] | same-thing [--refit] | copies')
  process.exitCode = 2
}
