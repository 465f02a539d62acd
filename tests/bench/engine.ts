/** The whole engine on a real dossier: import, the first page, search per keystroke beside fuse.js. Loaded through Vite, since the exports hold JSX. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Fuse from 'fuse.js'
import { createWorkspace, type Workspace } from '../../electron/engine/workspace.ts'
import { createClient, type Client } from '../../shared/contract/client.ts'
import type { Outcome } from '../../shared/contract/errors.ts'
import type { PointRow } from '../../shared/contract/shapes.ts'
import { benchArticle } from './corpus.ts'
import { compareContenders, printRatios } from './measure.ts'

const root = join(import.meta.dirname, '..', '..')
/** Words as a hurried hand types them: whole, begun, and with letters exchanged. */
const queries = ['Darvos', 'Dravos', 'Calese', 'Valm', 'port Selm', 'ministre Défnse', 'solheim', 'délégaton']

function openWorkspace(folder: string, workers: number): Workspace {
  return createWorkspace({
    userDataDir: folder, resourcesDir: join(root, 'resources'), workerPath: join(root, 'out/main/articleWorker.cjs'), workers, version: 'bench', systemLanguage: 'fr',
    log: (message, error) => { if (error !== undefined) console.error(message, error) },
  })
}

function valueOf<Value>(outcome: Outcome<Value>): Value {
  if (!outcome.ok) throw new Error(outcome.error.code)
  return outcome.value
}

/** Seconds to read `count` articles into a new dossier, and to have everything compared. */
async function importArticles(client: Client, count: number): Promise<number> {
  const start = performance.now()
  const done = new Promise<void>((resolve) => { client.subscribe((event) => { if (event.event === 'job-done') resolve() }) })
  const sources = Array.from({ length: count }, (_, n) => ({ kind: 'text' as const, ...benchArticle(n) }))
  valueOf(await client.call('articles.import', { sources }))
  await done
  return (performance.now() - start) / 1000
}

async function allPoints(client: Client): Promise<PointRow[]> {
  const rows: PointRow[] = []
  for (let cursor: string | null = null, more = true; more;) {
    const page: { rows: PointRow[]; next: string | null } = valueOf(await client.call('points.list', { cursor, limit: 100 }))
    rows.push(...page.rows)
    cursor = page.next
    more = cursor !== null
  }
  return rows
}

/** Prints import rates with one worker and two, then paging and search on the dossier that was made. */
export async function benchEngine(count: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'recoupe-bench-'))
  console.log(`\nImport of ${count} articles (read, clean, extract, store, compare)`)
  try {
    for (const workers of [1, 2]) {
      const workspace = openWorkspace(join(folder, String(workers)), workers)
      const client = createClient(workspace)
      valueOf(await client.call('workspace.create', {}))
      const seconds = await importArticles(client, count)
      console.log(`  ${`${workers} worker${workers > 1 ? 's' : ''}`.padEnd(34)} ${seconds.toFixed(1).padStart(9)} s   ${(count / seconds).toFixed(0).padStart(6)} articles/s`)
      if (workers === 2) await benchSearch(client)
      await workspace.close()
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function benchSearch(client: Client): Promise<void> {
  const points = await allPoints(client)
  const fuse = new Fuse(points, { keys: ['claimText', 'subject', 'attributeText'], ignoreLocation: true, threshold: 0.3 })
  const each = (search: (query: string) => unknown) => async () => { for (const query of queries) await search(query) }
  printRatios(`Search with typing errors in ${points.length} claims`, await compareContenders([
    { name: 'points.list', run: each(async (query) => valueOf(await client.call('points.list', { filter: { search: query }, limit: 50 }))) },
    { name: 'fuse.js', run: each((query) => fuse.search(query, { limit: 50 })) },
  ]), `${queries.length} queries`)
  printRatios('Paging', await compareContenders([
    { name: 'points.list, first page', run: async () => { valueOf(await client.call('points.list', { limit: 50 })) } },
    { name: 'dossier.summary', run: async () => { valueOf(await client.call('dossier.summary')) } },
  ]), '50 rows')
}
