/**
 * The browser host: serves the window and its calls to a browser on this machine. Started by the launcher where Electron cannot run.
 *
 *   loopback.cjs [--dossier F.recoupe] [--sample] [--port N] [--follow-parent] [files or folders …]
 *
 * Prints `READY <address>`; the address holds a token that is good for one browser. `--follow-parent` ends it when its parent is gone.
 */
import { parseArgs } from 'node:util'
import type { Log } from '../engine/createEngine.ts'
import { createWorkspace } from '../engine/workspace.ts'
import { readHostOptions } from './hostOptions.ts'
import { logTo } from './logToErrors.ts'
import { serveLoopback } from './serveLoopback.ts'

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { dossier: { type: 'string' }, sample: { type: 'boolean', default: false }, port: { type: 'string', default: '0' }, 'follow-parent': { type: 'boolean', default: false } },
  })
  const options = readHostOptions(import.meta.dirname)
  const log = logTo(process.stderr)
  const workspace = createWorkspace({ ...options, log })
  const server = await serveLoopback({ workspace, rendererDir: options.rendererDir, port: Number(values.port), log })
  const stop = () => { void server.close().then(() => workspace.close()).then(() => process.exit(0)) }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, stop)
  if (values['follow-parent']) stopWithParent(stop)
  if (values.sample) report(await workspace.call('workspace.openSample', {}), log)
  report(await workspace.openPaths([...(values.dossier ? [values.dossier] : []), ...positionals]), log)
  process.stdout.write(`READY ${server.address}\n`)
}

function report(outcome: { ok: boolean; error?: unknown }, log: Log): void {
  if (!outcome.ok) log('Could not open', outcome.error)
}

/** A parent that was killed cannot say so; the orphan sees that its parent is another. */
function stopWithParent(stop: () => void): void {
  const parent = process.ppid
  const timer = setInterval(() => { if (process.ppid !== parent) { clearInterval(timer); stop() } }, 1000)
  timer.unref()
}

void main()
