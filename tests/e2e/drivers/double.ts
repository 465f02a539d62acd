/** The built main bundle under Node, on the Electron double; the spec attaches to the double's browser over CDP. */
import { type ChildProcess, fork } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium } from '@playwright/test'
import type { Answered, Asked } from '../double/control.ts'
import { root } from '../places.ts'
import { environmentOf, type Opened, rejectWhenGone, type Start, waitUntilGone } from './driver.ts'

type Question = { kind: 'address' } | { kind: 'quit' } | { kind: 'evaluate'; source: string; input: unknown }

/** Questions to the child and their answers, by number. */
function createLine(child: ChildProcess): <Value>(question: Question) => Promise<Value> {
  const waiting = new Map<number, { resolve: (value: never) => void; reject: (error: Error) => void }>()
  let count = 0
  child.on('message', ({ id, value, error }: Answered) => {
    if (error === undefined) waiting.get(id)?.resolve(value as never)
    else waiting.get(id)?.reject(new Error(error))
    waiting.delete(id)
  })
  return (question) => new Promise((resolve, reject) => {
    waiting.set(++count, { resolve, reject })
    child.send({ ...question, id: count } satisfies Asked)
  })
}

/** Starts the bundle; `start.mainBundle` names a packed one. */
export async function openDouble(start: Start): Promise<Opened> {
  const { main, app, resources } = start.mainBundle ?? { main: join(root, 'out/main/main.cjs'), app: root, resources: undefined }
  mkdirSync(start.userDataDir, { recursive: true })
  const environment = { ...environmentOf(start), RECOUPE_DOUBLE_APP: app, ...(resources === undefined ? {} : { RECOUPE_DOUBLE_RESOURCES: resources }) }
  const child = fork(main, start.files, { cwd: start.userDataDir, env: environment, execArgv: ['--import', pathToFileURL(join(root, 'tests/e2e/double/register.ts')).href], stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
  const gone = rejectWhenGone(child)
  gone.catch(() => {})
  const ask = createLine(child)
  try {
    const browser = await chromium.connectOverCDP(await Promise.race([ask<string>({ kind: 'address' }), gone]))
    const context = browser.contexts()[0]!
    const page = context.pages()[0] ?? (await Promise.race([context.waitForEvent('page'), gone]))
    await Promise.race([page.waitForURL(/scheme\.invalid/), gone])
    return {
      page,
      evaluate: (run, input) => Promise.race([ask<never>({ kind: 'evaluate', source: run.toString(), input }), gone]),
      async close() {
        await browser.close()
        if (child.connected) child.send({ kind: 'quit', id: 0 } satisfies Asked)
        await waitUntilGone(child)
      },
    }
  } catch (error) {
    child.kill('SIGKILL')
    throw error
  }
}
