/** Lists must read an index in its order: a full scan or a sort would make every page as slow as the whole dossier. */
import { afterAll, expect, test } from 'vitest'
import Database from 'better-sqlite3'
import { pointFilterSchema, type PointFilterInput } from '../../shared/contract/shapes.ts'
import { countFiltered, filterPoints, listPoints } from '../../electron/engine/store/pointList.ts'
import { listArticles } from '../../electron/engine/store/articles.ts'
import { claimsUnderKey, listClaimsOfPoint } from '../../electron/engine/store/claims.ts'
import { articlesSharingBands } from '../../electron/engine/store/origins.ts'
import { groupedWith, linksOfClaim } from '../../electron/engine/store/evidence.ts'
import { firstUndone, lastDone, listGroups } from '../../electron/engine/store/history.ts'
import { searchPoints } from '../../electron/engine/store/search.ts'
import { readVocabulary } from '../../electron/engine/store/vocabulary.ts'
import type { Connection } from '../../electron/engine/store/connection.ts'
import { createSmallDossier } from './smallDossier.ts'

const small = createSmallDossier()
afterAll(() => { small.close() })

/** The plans of every statement that `work` runs, one line each. */
function plansOf(work: (read: Connection) => unknown): string[] {
  const database = new Database(small.file, { readonly: true })
  const plans: string[] = []
  const explain = (sql: string, values: unknown[]) => {
    for (const row of database.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(...values) as { detail: string }[]) plans.push(row.detail)
  }
  const spy = (name: 'all' | 'get' | 'value' | 'column') => (sql: string, ...values: never[]) => { explain(sql, values); return (small.store.read[name] as (...args: unknown[]) => unknown)(sql, ...values) }
  work({ ...small.store.read, all: spy('all'), get: spy('get'), value: spy('value'), column: spy('column') } as Connection)
  database.close()
  expect(plans.length).toBeGreaterThan(0)
  return plans
}

const scanned = (plans: string[]) => plans.filter((line) => /^SCAN (?!json_each|\(subquery|CONSTANT|t VIRTUAL|points_search VIRTUAL)/.test(line) && !/USING (COVERING )?INDEX/.test(line))
const sorted = (plans: string[]) => plans.filter((line) => line.includes('TEMP B-TREE'))

const filters: [string, PointFilterInput][] = [
  ['everything', {}], ['conflicting', { tab: 'conflicting' }], ['undecided', { tab: 'undecided' }],
  ['by type, state and verdict', { types: ['rank'], states: ['conflicting'], verdicts: [5] }], ['by outlet and tag', { outlets: [1], tags: ['armée'] }],
]
test.each(filters)('the list of points, %s, reads its index in order', (_name, filter) => {
  const plans = plansOf((read) => listPoints(read, pointFilterSchema.parse(filter), { key: 5, id: 2 }, 50))
  expect(plans[0]).toMatch(/^SEARCH p USING INDEX points_(list|conflicting|undecided) \(/)
  expect(scanned(plans)).toEqual([])
  expect(sorted(plans)).toEqual([])
})

test('tabs count an index, not the table', () => {
  for (const tab of ['all', 'conflicting', 'undecided'] as const) expect(plansOf((read) => countFiltered(read, pointFilterSchema.parse({ tab })))[0]).toMatch(/INDEX points_/)
})

test('articles are listed by index, page by page', () => {
  const plans = plansOf((read) => listArticles(read, { key: 'm', id: 3 }, '', 50))
  expect(plans).toEqual(['SEARCH articles USING INDEX articles_list (list_key=? AND id>?)', 'SEARCH articles USING INDEX articles_list (list_key>?)'])
  expect(sorted(plansOf((read) => listArticles(read, null, 'digue', 50)))).toEqual([])
})

test('candidates, links, copies and groups are looked up, never searched for', () => {
  const claim = small.claims[0]!
  for (const plans of [
    plansOf((read) => linksOfClaim(read, claim)), plansOf((read) => groupedWith(read, claim)), plansOf((read) => claimsUnderKey(read, 'rank|varlin', small.articles[0]!)),
    plansOf((read) => articlesSharingBands(read, small.articles[0]!, [1, 2, 3])), plansOf((read) => listClaimsOfPoint(read, 1 as never)),
  ]) expect(scanned(plans)).toEqual([])
  expect(sorted(plansOf((read) => claimsUnderKey(read, 'rank|varlin', small.articles[0]!)))).toEqual([])
})

test('the history and its ends are read from the newest', () => {
  for (const plans of [plansOf((read) => listGroups(read, 99, 50)), plansOf(lastDone), plansOf(firstUndone)]) {
    expect(scanned(plans)).toEqual([])
    expect(sorted(plans)).toEqual([])
  }
})

test('search reads the full-text index and sorts nothing', () => {
  const vocabulary = readVocabulary(small.store.read)
  const plans = plansOf((read) => searchPoints(read, vocabulary, 'varlin'))
  expect(plans.join()).toContain('points_search VIRTUAL TABLE')
  expect(sorted(plans)).toEqual([])
  expect(sorted(plansOf((read) => filterPoints(read, [1 as never], pointFilterSchema.parse({})))).length).toBeLessThanOrEqual(1)
})
