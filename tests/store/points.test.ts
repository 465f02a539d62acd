/** Points: which claims they hold, which one is the reference, where they stand, and that their ids outlive edits. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import { pointFilterSchema } from '../../shared/contract/shapes.ts'
import type { PointId } from '../../shared/domain/ids.ts'
import { regroup } from '../../electron/engine/services/grouping.ts'
import { storeAnalysis } from '../../electron/engine/jobs/storeArticle.ts'
import { describePoint } from '../../electron/engine/services/points.ts'
import { claimIdsOfArticle, pointOfClaim } from '../../electron/engine/store/claims.ts'
import { getPoint, listPoints } from '../../electron/engine/store/pointList.ts'
import { searchPoints } from '../../electron/engine/store/search.ts'
import { readVocabulary } from '../../electron/engine/store/vocabulary.ts'
import { signatureOf } from '../../shared/nlp/copies.ts'
import { createSmallDossier, rankClaim, type SmallDossier } from './smallDossier.ts'

let small: SmallDossier
beforeEach(() => { small = createSmallDossier() })
afterEach(() => { small.close() })
const rows = () => listPoints(small.store.write!, pointFilterSchema.parse({}), null, 50)

test('linked claims are one point, opened on the most contradicted claim', () => {
  expect(rows()).toHaveLength(1)
  expect(rows()[0]).toMatchObject({ claim_id: small.claims[0], state: 'conflicting', against: 2, supporting: 0, evolved: 1, undecided: 3, value_text: 'colonel', other_value: 'lieutenant-colonel', differs: 'contradicts' })
})

test('a point opens with its evidence in order, from either side, and names the silent', () => {
  const detail = describePoint(small.store.read, rows()[0]!.id, null)!
  expect(detail.evidence.map((evidence) => evidence.machine)).toEqual(['contradicts', 'contradicts', 'evolved'])
  expect(detail.tally).toEqual({ againstOutlets: 2, againstOrigins: 2, forOutlets: 0, forOrigins: 0 })
  expect(detail.silent.map(({ outlet }) => outlet.name)).toEqual(['Agence Milan'])
  const other = describePoint(small.store.read, rows()[0]!.id, small.claims[1]!)!
  expect(other.evidence.map((evidence) => [evidence.machine, evidence.reason.claimValue])).toEqual([['contradicts', 'lieutenant-colonel'], ['supports', 'colonel']])
  expect(detail.claims).toHaveLength(5)
})

test('a claim that a new reading finds again keeps its id, its point and its evidence', () => {
  const write = small.store.write!
  const before = rows()[0]!
  const text = 'Le colonel Théo Varlin a inspecté la digue.'
  write.transact(() => {
    storeAnalysis(write, small.articles[0]!, { sentences: [{ start: 0, end: text.length }], claims: [{ ...rankClaim('colonel'), checkworthiness: 0.9 }], signature: signatureOf(text) })
    regroup(write, small.claims)
  })
  expect(claimIdsOfArticle(write, small.articles[0]!)).toEqual([small.claims[0]])
  expect(rows()[0]).toMatchObject({ id: before.id, claim_id: before.claim_id, against: 2 })
})

test('a claim that is gone leaves its point to the others, and comes back to it', () => {
  const write = small.store.write!
  const point = rows()[0]!.id
  const read = (claims: Parameters<typeof storeAnalysis>[2]['claims']) => write.transact(() => {
    storeAnalysis(write, small.articles[0]!, { sentences: [{ start: 0, end: 43 }], claims, signature: signatureOf('x') })
    regroup(write, small.claims, [point])
  })
  read([])
  expect(getPoint(write, point)).toMatchObject({ state: 'corroborated', against: 0, claim_id: small.claims[2] === undefined ? 0 : small.claims[1] })
  read([rankClaim('colonel')])
  expect(pointOfClaim(write, small.claims[0]!)).toBe(point)
  expect(getPoint(write, point)).toMatchObject({ state: 'conflicting', claim_id: small.claims[0] })
})

test('search forgives typing errors and diacritics, and finds nothing where nothing is near', () => {
  const vocabulary = readVocabulary(small.store.read)
  const find = (query: string): PointId[] | null => searchPoints(small.store.read, vocabulary, query)
  const all = [rows()[0]!.id]
  for (const query of ['theo varlin', 'Vralin', 'varl', 'inspetcé digue', 'COLONEL']) expect(find(query), query).toEqual(all)
  expect(find('cathédrale')).toEqual([])
  expect(find('  «»  ')).toBeNull()
  expect(find('varlin" OR "x*')).toEqual([])
})
