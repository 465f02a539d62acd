/** What bad input gets: a clear failure that names the file, the rest of the batch done, nothing that was stored lost. */
import { spawnSync } from 'node:child_process'
import { chmodSync, copyFileSync, existsSync, openSync, closeSync, ftruncateSync, readdirSync, writeFileSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createEngine, type Engine } from '../../electron/engine/createEngine.ts'
import { openStore } from '../../electron/engine/store/open.ts'
import type { EngineEvent } from '../../shared/contract/events.ts'
import type { ImportSource } from '../../shared/contract/methods.ts'
import type { ImportResult } from '../../shared/contract/shapes.ts'
import { describeFailure } from '../../shared/text/errors.ts'
import { createSmallDossier, discard, somewhere } from '../store/smallDossier.ts'
import { root, startInProcess, valueOf, workerFile, type Bench } from './transports.ts'

let bench: Bench
beforeEach(async () => { bench = await startInProcess() })
afterEach(async () => { await bench.close() })

test('a 50 MB file is refused by its size, and its neighbour is imported', async () => {
  valueOf(await bench.client.call('workspace.create', { name: 'Essai' }))
  const large = join(bench.folder, 'large.txt')
  const descriptor = openSync(large, 'w')
  ftruncateSync(descriptor, 50_000_000)
  closeSync(descriptor)
  const small = join(bench.folder, 'small.txt')
  writeFileSync(small, 'The bridge at Marval reopened on Tuesday, the council said.')
  const result = await bench.importAll([{ kind: 'path', path: large }, { kind: 'path', path: small }])
  expect(result.failures).toMatchObject([{ code: 'file-too-large', name: large, detail: { megabytes: 50 } }])
  expect(describeFailure(result.failures[0]!, 'fr')).toContain('large.txt dépasse 50 Mo')
  expect(result.imported).toHaveLength(1)
})

test('a PDF under another name, broken HTML and a page of nothing are told apart', async () => {
  valueOf(await bench.client.call('workspace.create', { name: 'Essai' }))
  const text = (name: string, words: string): ImportSource => ({ kind: 'bytes', name, bytes: new TextEncoder().encode(words) })
  const result = await bench.importAll([
    text('report.txt', '%PDF-1.7\n%âãÏÓ\n1 0 obj'), text('broken.html', '<p>The council of Marval <b>voted on Monday<div><<p>It will meet again in May.</table>'), text('nothing.html', '<html><head><script>x()</script></head><body></body></html>'),
  ])
  expect(result.failures.map(({ code, name }) => [code, name])).toEqual([['format-unsupported', 'report.txt'], ['no-article-found', 'nothing.html']])
  const [article] = valueOf(await bench.client.call('articles.list')).rows
  expect(valueOf(await bench.client.call('articles.get', { articleId: article!.id })).text).toContain('voted on Monday')
})

test('dossiers that cannot be opened leave the open one as it is', async () => {
  const open = valueOf(await bench.client.call('workspace.create', { name: 'Ouvert' }))
  const damaged = join(bench.folder, 'notes.recoupe')
  writeFileSync(damaged, 'These are only notes.')
  expect(await bench.client.call('workspace.open', { path: damaged })).toMatchObject({ ok: false, error: { code: 'dossier-not-sqlite', name: damaged } })
  expect(valueOf(await bench.client.call('dossier.summary')).path).toBe(open.path)
})

test('a second window on the same dossier reads and may not write', async () => {
  const open = valueOf(await bench.client.call('workspace.openSample'))
  const other = await startInProcess()
  const second = valueOf(await other.client.call('workspace.open', { path: open.path }))
  expect(second).toMatchObject({ articles: 10, readOnly: { code: 'dossier-in-use' }, canUndo: null })
  const [point] = valueOf(await other.client.call('points.list', { limit: 1 })).rows
  expect(await other.client.call('judgements.rate', { claimId: point!.claimId, step: 1 })).toMatchObject({ ok: false, error: { code: 'dossier-in-use', name: open.path } })
  expect(await other.client.call('articles.import', { sources: [{ kind: 'text', text: 'x' }] })).toMatchObject({ ok: false, error: { code: 'dossier-in-use' } })
  await other.close()
  valueOf(await bench.client.call('judgements.rate', { claimId: point!.claimId, step: 1 }))
})

/** The tests may run as root, to whom nothing is read-only: the opening is then tried as another user. */
function openAsReader(file: string): Record<string, unknown> {
  const script = `import { openStore } from ${JSON.stringify(join(root, 'electron/engine/store/open.ts'))}
    import { countArticles } from ${JSON.stringify(join(root, 'electron/engine/store/articles.ts'))}
    const opened = openStore(${JSON.stringify(file)}, { create: false })
    console.log(JSON.stringify(opened.ok ? { readOnly: opened.value.readOnly?.code, articles: countArticles(opened.value.read), write: opened.value.write } : opened))
    if (opened.ok) opened.value.close()`
  const asAnother = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {}
  const child = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8', ...asAnother })
  expect(child.stderr.replace(/.*(ExperimentalWarning|--trace-warnings).*\n/g, '')).toBe('')
  return JSON.parse(child.stdout) as Record<string, unknown>
}

test.skipIf(process.platform === 'win32')('a dossier in a read-only folder is shown, even one that a crash left half-written', () => {
  const small = createSmallDossier()
  const folder = somewhere()
  const crashed = join(folder, 'interrompu.recoupe')
  for (const suffix of ['', '-wal']) copyFileSync(small.file + suffix, crashed + suffix)
  small.store.close()
  const file = join(folder, 'clos.recoupe')
  copyFileSync(small.file, file)
  discard(small.folder)
  for (const name of readdirSync(folder)) chmodSync(join(folder, name), 0o444)
  chmodSync(folder, 0o555)
  try {
    expect(openAsReader(file)).toEqual({ readOnly: 'folder-read-only', articles: 5, write: null })
    expect(openAsReader(crashed)).toEqual({ readOnly: 'folder-read-only', articles: 5, write: null })
    chmodSync(folder, 0o777)
    expect(openAsReader(file)).toEqual({ readOnly: 'dossier-read-only', articles: 5, write: null })
  } finally {
    chmodSync(folder, 0o755)
    discard(folder)
  }
})

test('a full disk stops the import with whole articles, keeps what was there, and says what to do', async () => {
  const folder = somewhere()
  const opened = openStore(join(folder, 'plein.recoupe'), { create: true })
  if (!opened.ok) throw new Error(opened.error.code)
  const { write } = opened.value
  // SQLite meets its page limit exactly as it meets a disk without room: SQLITE_FULL.
  write!.pragma(`max_page_count = ${write!.pragma<number>('page_count') + 250}`)
  const log: string[] = []
  const engine = createEngine({ store: opened.value, workerFile, workers: 1, now: () => new Date(), version: 'test', actor: () => '', log: (message, error) => { if (error !== undefined) log.push(message) } })
  const sources = Array.from({ length: 60 }, (_, i) => ({ kind: 'text', name: `${i}.txt`, text: `Note ${i}. ${'Rien de plus. '.repeat(500)}` }))
  const result = await importInto(engine, sources)
  expect(result.failures.map(({ code }) => code)).toEqual(['disk-full'])
  expect(result.imported.length).toBeGreaterThan(0)
  expect(result.imported.length).toBeLessThan(60)
  expect(engine.summary().articles).toBe(result.imported.length)
  const first = await engine.call('articles.get', { articleId: result.imported[0]! })
  expect(first).toMatchObject({ ok: true, value: { file: '0.txt' } })
  expect(describeFailure(result.failures[0]!, 'en')).toContain('Free some space')
  await engine.close()
  expect(log.every((line) => line === 'Settling failed')).toBe(true)
  const again = openStore(join(folder, 'plein.recoupe'), { create: false })
  expect(again).toMatchObject({ ok: true })
  if (again.ok) again.value.close()
  discard(folder)
})

function importInto(engine: Engine, sources: unknown[]): Promise<ImportResult> {
  return new Promise((resolve) => {
    engine.subscribe((event: EngineEvent) => { if (event.event === 'job-done') resolve(event.result) })
    void engine.call('articles.import', { sources })
  })
}

test('a copy into a folder that is not there is refused and nothing is left', async () => {
  valueOf(await bench.client.call('workspace.create', { name: 'Essai' }))
  const path = join(bench.folder, 'nowhere', 'copy.recoupe')
  expect((await bench.client.call('workspace.saveCopy', { path })).ok).toBe(false)
  mkdirSync(join(bench.folder, 'taken'))
  expect((await bench.client.call('workspace.saveCopy', { path: join(bench.folder, 'taken') })).ok).toBe(true)
  expect(existsSync(join(bench.folder, 'taken.recoupe'))).toBe(true)
})
