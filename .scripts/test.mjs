/** `npm test`: every check there is, one after the other, and one plain line at the end that counts them. */
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { findBrowser } from './browser.mjs'
import { ensureBuilt } from './build.mjs'
import { checkTypes, lint } from './check.mjs'
import { inheritOutput, runFile } from './children.mjs'
import { findElectron, hasDisplay } from './desktop.mjs'
import { at, installed } from './places.mjs'

const vitestReport = at('out/reports/vitest.json')
const playwrightReport = at('out/reports/playwright.json')

const sum = (counts) => counts.reduce((total, { passed, failed }) => ({ passed: total.passed + passed, failed: total.failed + failed }), { passed: 0, failed: 0 })
const one = (ok) => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1 })

/** A step that cannot be counted from a report counts as one check. */
async function checkOnce(name, step) {
  const started = Date.now()
  const { code, output } = await step()
  process.stdout.write(`${code === 0 ? 'passed' : 'FAILED'}  ${name}  ${((Date.now() - started) / 1000).toFixed(1)} s\n`)
  if (code !== 0) process.stdout.write(output)
  return one(code === 0)
}

function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return null
  }
}

/** The figures of a runner's report. A runner that failed without naming a failed test (or wrote no report) counts as one failure more. */
function countReport(path, code, count) {
  const report = readReport(path)
  const counted = report === null ? { passed: 0, failed: 0 } : count(report)
  return code !== 0 && counted.failed === 0 ? { ...counted, failed: 1 } : counted
}

async function runVitest() {
  const { code } = await runFile(installed('vitest/vitest.mjs'), ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${vitestReport}`], inheritOutput)
  return countReport(vitestReport, code, (report) => ({ passed: report.numPassedTests, failed: report.numFailedTests + report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length }))
}

/** Which stand-in for the desktop the specs drive, said so that nobody takes one for the other. */
function describeDriver() {
  if (findElectron() === null) return 'double (Electron’s binary is not here: the built main bundle runs under Node, its window in Chromium)'
  return hasDisplay() ? 'electron (the real binary)' : 'double (Electron’s binary is here, but there is no display)'
}

/** Runs the end-to-end specs; answers the exit code. */
export async function runEndToEnd(rest = []) {
  const browser = await findBrowser()
  if (browser === null) {
    process.stdout.write('The end-to-end specs need a Chromium, and none could be found or installed: install one, or name it with CHROME_PATH.\n')
    return 1
  }
  process.stdout.write(`Electron driver: ${process.env.RECOUPE_DRIVER ?? describeDriver()}\nBrowser: ${browser.path} (${browser.how})\n`)
  const env = { CHROME_PATH: browser.path, PLAYWRIGHT_JSON_OUTPUT_NAME: playwrightReport }
  return (await runFile(installed('@playwright/test/cli.js'), ['test', '--reporter=list,json', ...rest], { ...inheritOutput, env })).code
}

const countPlaywright = (code) => countReport(playwrightReport, code, ({ stats }) => ({ passed: stats.expected + stats.flaky, failed: stats.unexpected }))

/** Everything, then the line `N passed, N failed`. Answers 0 only when nothing failed. */
export async function testEverything(rest) {
  rmSync(at('out/reports'), { recursive: true, force: true })
  mkdirSync(at('out/reports'), { recursive: true })
  const counts = [await checkOnce('build', async () => ({ code: await ensureBuilt(), output: '' }))]
  const isBuilt = counts[0].failed === 0
  counts.push(await checkOnce('types', checkTypes), await checkOnce('lint', lint), await runVitest())
  if (isBuilt) counts.push(countPlaywright(await runEndToEnd(rest)))
  else process.stdout.write('The end-to-end specs were not run: there is no build to run them on.\n')
  const { passed, failed } = sum(counts)
  process.stdout.write(`${passed} passed, ${failed} failed\n`)
  return failed === 0 ? 0 : 1
}
