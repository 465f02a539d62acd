/**
 * Every command of package.json starts here, so that each works in a fresh clone on any Node from 20 on: install what is due, pick a Node that
 * fits, build what changed, run. Plain Node built-ins only, because nothing else is there yet.
 */
import { ensureBuilt } from './build.mjs'
import { checkTypes, lint, runUnitTests } from './check.mjs'
import { inheritOutput, runFile } from './children.mjs'
import { ensureInstalled } from './install.mjs'
import { packageInstallers } from './package.mjs'
import { at } from './places.mjs'
import { startApplication } from './start.mjs'
import { runEndToEnd, testEverything } from './test.mjs'

/** Runs a TypeScript program of the tests folder: plain Node strips its types. */
const runProgram = (path) => async (rest) => (await runFile(at(path), rest, inheritOutput)).code

/** Task -> what it does with the arguments after it; each answers the exit code. */
const tasks = {
  build: () => ensureBuilt({ force: true }),
  async check(rest) {
    const failures = (await Promise.all([checkTypes(), lint()])).filter(({ code }) => code !== 0)
    for (const { output } of failures) process.stderr.write(output)
    return failures.length > 0 ? 1 : runUnitTests(rest)
  },
  test: testEverything,
  e2e: async (rest) => (await ensureBuilt()) || runEndToEnd(rest),
  start: async (rest) => (await ensureBuilt()) || startApplication(rest),
  async recoupe(rest) {
    const failed = await ensureBuilt()
    return failed || (await runFile(at('out/main/headless.cjs'), rest, { ...inheritOutput, cwd: process.env.INIT_CWD ?? process.cwd() })).code
  },
  package: async (rest) => (await ensureBuilt()) || packageInstallers(rest),
  bench: async (rest) => (await ensureBuilt()) || runProgram('tests/bench/run.ts')(rest),
  score: async (rest) => (await ensureBuilt()) || runProgram('tests/score/run.ts')(rest),
}

const [name = '', ...rest] = process.argv.slice(2)
const task = Object.hasOwn(tasks, name) ? tasks[name] : undefined
if (task === undefined) {
  process.stderr.write(`Usage: node .scripts/run.mjs ${Object.keys(tasks).join('|')} [arguments]\n`)
  process.exitCode = 2
} else {
  ensureInstalled()
  process.exitCode = await task(rest)
}
