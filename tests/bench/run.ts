/**
 * `npm run bench [-- articles]`: ratios against named peers, in one run, so that a slow machine slows them all alike.
 * Only the ratios carry over from one machine to another.
 */
import { runnerImport } from 'vite'
import { benchLanguage } from './language.ts'

const defaultArticles = 100

const count = Number(process.argv[2] ?? defaultArticles)
if (!Number.isInteger(count) || count < 10) {
  console.error('Usage: npm run bench -- [number of articles, 10 or more]')
  process.exitCode = 2
} else {
  await benchLanguage()
  const { module } = await runnerImport<typeof import('./engine.ts')>(new URL('./engine.ts', import.meta.url).pathname, { configFile: false, logLevel: 'error' })
  await module.benchEngine(count)
}
