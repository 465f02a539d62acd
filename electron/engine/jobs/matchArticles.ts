/** Compares the claims of new or changed articles with those of all others: candidates by shared keys, comparison in the workers, one transaction an article. */
import type { ArticleId, ClaimId, PointId } from '../../../shared/domain/ids.ts'
import type { ClaimInContext, Comparison } from '../../../shared/stance/comparison.ts'
import { getArticle, setMatched } from '../store/articles.ts'
import { candidateLimit, claimIdsOfArticle, claimsUnderKey, keysOf, pointsOfArticle } from '../store/claims.ts'
import type { Connection } from '../store/connection.ts'
import { putEvidence, retireEvidence } from '../store/evidence.ts'
import { joinPoints, regroup } from '../services/grouping.ts'
import { refreshPoint } from '../services/standing.ts'
import type { Contexts } from './contexts.ts'
import type { Pool } from './pool.ts'
import type { ClaimsToCompare } from './tasks.ts'

type Candidates = { articleId: ArticleId; pairs: [ClaimId, ClaimId][]; keysCut: number }

/** How many articles are compared and written together: points that all of them speak of are worked out once, and an answer waits for few. */
export const batchSize = 8

/** Matches a few articles. The comparisons run in the workers; what they found is written whole, in one transaction. */
export async function matchArticles(write: Connection, pool: Pool, contexts: Contexts, ids: readonly ArticleId[]): Promise<void> {
  const batch = ids.map((id) => gatherPairs(write, id))
  const found = await Promise.all(batch.map((candidates) => (candidates.pairs.length === 0 ? Promise.resolve([]) : pool.run('compare', toCompare(contexts, candidates)))))
  write.transact(() => {
    const points = new Set<PointId>()
    batch.forEach((candidates, i) => { for (const point of storeFindings(write, candidates, found[i]!)) points.add(point) })
    for (const point of points) refreshPoint(write, point)
  })
}

/** Every pair of a claim of this article with one that shares a key, once. */
function gatherPairs(read: Connection, id: ArticleId): Candidates {
  const claims = claimIdsOfArticle(read, id)
  const pairs: [ClaimId, ClaimId][] = []
  let keysCut = 0
  const underKey = new Map<string, ClaimId[]>()
  for (const claim of claims) {
    const others = new Set<ClaimId>()
    for (const key of keysOf(read, claim)) {
      let candidates = underKey.get(key)
      if (!candidates) {
        candidates = claimsUnderKey(read, key, id)
        if (candidates.length > candidateLimit) keysCut++
        underKey.set(key, candidates)
      }
      for (const candidate of candidates.slice(0, candidateLimit)) others.add(candidate)
    }
    for (const other of others) pairs.push([claim, other])
  }
  return { articleId: id, pairs, keysCut }
}

function toCompare(contexts: Contexts, { pairs }: Candidates): ClaimsToCompare {
  const index = new Map<ClaimId, number>()
  const claims: ClaimInContext[] = []
  const at = (id: ClaimId): number => {
    const known = index.get(id)
    if (known !== undefined) return known
    index.set(id, claims.length)
    claims.push(contexts.get(id))
    return claims.length - 1
  }
  return { claims, pairs: pairs.map(([a, b]) => [at(a), at(b)]) }
}

/** Returns the points to be worked out anew. */
function storeFindings(write: Connection, { articleId, pairs, keysCut }: Candidates, found: readonly (Comparison | null)[]): Iterable<PointId> {
  // Edited while the workers compared: it is read again, and compared then.
  if (getArticle(write, articleId)?.stage !== 1) return []
  const wasMatched = retireEvidence(write, articleId) > 0
  const links: [ClaimId, ClaimId][] = []
  pairs.forEach(([claim, other], i) => {
    const finding = found[i]
    if (!finding) return
    putEvidence(write, claim, other, finding)
    if (finding.stance !== 'mentions') links.push([claim, other])
  })
  setMatched(write, articleId, keysCut)
  const own = pointsOfArticle(write, articleId)
  if (!wasMatched) return new Set([...own, ...joinPoints(write, links)])
  regroup(write, [...claimIdsOfArticle(write, articleId), ...links.map(([, other]) => other)], own)
  return []
}
