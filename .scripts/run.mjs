// Starts every command of package.json on a fresh machine: installs what is due, picks a Node that fits, builds, runs. Node built-ins only.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const require = createRequire(join(root, 'package.json'))
const node = join(dirname(require.resolve(`node-${process.platform}-${process.arch}/package.json`)), 'bin', 'node')
const env = { ...process.env, PATH: dirname(node) + delimiter + process.env.PATH }
const run = (...args) => { const r = spawnSync(node, args, { cwd: root, stdio: 'inherit', env }); if (r.status !== 0) process.exit(r.status ?? 1) }
const bin = (p) => join(root, 'node_modules', p)
const [task, ...rest] = process.argv.slice(2)
if (task === 'check') {
  run(bin('typescript/bin/tsc'), '-b')
  run(bin('oxlint/bin/oxlint'), '--type-aware')
  run(bin('vitest/vitest.mjs'), 'run', '--project', 'unit', '--passWithNoTests', ...rest)
} else run(...process.argv.slice(2))
void existsSync
