/** Compares the claims of new or changed articles with those of all others: candidates by shared keys, comparison in the workers, one transaction an article. */
import type { ArticleId, ClaimId } from '../../../shared/domain/ids.ts'
import type { ClaimInContext, Comparison } from '../../../shared/stance/comparison.ts'
import { getArticle, setMatched } from '../store/articles.ts'
import { articleText, candidateLimit, claimIdsOfArticle, claimsUnderKey, featuresOf, getClaimPlace, pointsOfArticle, toExtracted } from '../store/claims.ts'
import type { Connection } from '../store/connection.ts'
import { putEvidence, retireEvidence } from '../store/evidence.ts'
import { regroup } from '../services/grouping.ts'
import type { Pool } from './pool.ts'
import type { ClaimsToCompare } from './tasks.ts'

type Batch = { pairs: [ClaimId, ClaimId][]; claims: ClaimId[]; keysCut: number }

/** Matches one article. The comparisons run in a worker; what they found is written whole. */
export async function matchArticle(write: Connection, pool: Pool, id: ArticleId): Promise<void> {
  const batch = gatherPairs(write, id)
  const found = batch.pairs.length === 0 ? [] : await pool.run('compare', toCompare(write, batch))
  write.transact(() => { storeFindings(write, id, batch, found) })
}

/** Every pair of a claim of this article with one that shares a key, once. */
function gatherPairs(read: Connection, id: ArticleId): Batch {
  const claims = claimIdsOfArticle(read, id)
  const pairs: [ClaimId, ClaimId][] = []
  let keysCut = 0
  const underKey = new Map<string, ClaimId[]>()
  for (const claim of claims) {
    const others = new Set<ClaimId>()
    for (const key of featuresOf(getClaimPlace(read, claim)!).keys) {
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
  return { pairs, claims, keysCut }
}

function toCompare(read: Connection, { pairs }: Batch): ClaimsToCompare {
  const index = new Map<ClaimId, number>()
  const texts = new Map<ArticleId, string>()
  const claims: ClaimInContext[] = []
  const at = (id: ClaimId): number => {
    const known = index.get(id)
    if (known !== undefined) return known
    index.set(id, claims.length)
    claims.push(inContext(read, id, texts))
    return claims.length - 1
  }
  return { claims, pairs: pairs.map(([a, b]) => [at(a), at(b)]) }
}

function inContext(read: Connection, id: ClaimId, texts: Map<ArticleId, string>): ClaimInContext {
  const place = getClaimPlace(read, id)!
  let text = texts.get(place.article_id)
  if (text === undefined) texts.set(place.article_id, (text = articleText(read, place.article_id)))
  const sentence = text.slice(place.sentence_start, place.sentence_end)
  return { claim: toExtracted(place, sentence), sentence, article: { published: place.published, outlet: place.outlet, language: place.language, origin: place.origin_id } }
}

function storeFindings(write: Connection, id: ArticleId, batch: Batch, found: readonly (Comparison | null)[]): void {
  // Edited while the worker compared: it is read again, and compared then.
  if (getArticle(write, id)?.stage !== 1) return
  retireEvidence(write, id)
  const changed = new Set<ClaimId>(batch.claims)
  batch.pairs.forEach(([claim, other], i) => {
    const finding = found[i]
    if (!finding) return
    putEvidence(write, claim, other, finding)
    changed.add(other)
  })
  setMatched(write, id, batch.keysCut)
  regroup(write, changed, pointsOfArticle(write, id))
}
