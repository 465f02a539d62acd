/**
 * Brings the machine's tables up to date with the sources: articles that an import, an edit, an undo or a crash left unsettled are read again,
 * compared and grouped. Commands answer after it, so that what they changed is what the next query shows.
 */
import type { NoiseSpan } from '../../../shared/domain/article.ts'
import type { ArticleId } from '../../../shared/domain/ids.ts'
import { getArticle, setMatched, setStage, unsettledArticles } from '../store/articles.ts'
import { claimIdsOfArticle, pointsOfArticle, retireClaims } from '../store/claims.ts'
import type { Connection } from '../store/connection.ts'
import { regroup } from '../services/grouping.ts'
import { createContexts } from './contexts.ts'
import { batchSize, matchArticles } from './matchArticles.ts'
import type { Pool } from './pool.ts'
import { storeAnalysis } from './storeArticle.ts'

export type SettleProgress = { done: number; total: number; current: string }

/** Settles everything that is open, oldest first. `isCancelled` is asked between articles; what is left stays open and is taken up next time. */
export async function settle(write: Connection, pool: Pool, onProgress: (progress: SettleProgress) => void = () => {}, isCancelled: () => boolean = () => false): Promise<void> {
  const unsettled = unsettledArticles(write)
  for (const { id, stage, removed_at } of unsettled) {
    if (removed_at !== null) write.transact(() => { retireArticle(write, id) })
    else if (stage === 0) await readAgain(write, pool, id)
  }
  const toMatch = unsettledArticles(write).filter((article) => article.stage === 1 && article.removed_at === null)
  const contexts = createContexts(write)
  for (let done = 0; done < toMatch.length; done += batchSize) {
    if (isCancelled()) return
    onProgress({ done, total: toMatch.length, current: getArticle(write, toMatch[done]!.id)?.file ?? '' })
    await matchArticles(write, pool, contexts, toMatch.slice(done, done + batchSize).map(({ id }) => id))
  }
  if (toMatch.length > 0) onProgress({ done: toMatch.length, total: toMatch.length, current: '' })
}

/** A removed article's claims count for nothing; points that they were on are worked out without them. */
function retireArticle(write: Connection, id: ArticleId): void {
  const points = pointsOfArticle(write, id)
  retireClaims(write, id)
  regroup(write, [], points)
  setMatched(write, id, 0)
}

async function readAgain(write: Connection, pool: Pool, id: ArticleId): Promise<void> {
  const article = getArticle(write, id)!
  const analysis = await pool.run('analyse', {
    text: article.text, noise: JSON.parse(article.noise) as NoiseSpan[], title: article.title, published: article.published, outlet: article.outlet, language: article.language,
  })
  write.transact(() => {
    // Changed again while the worker read: the next round takes it up.
    if (!isSameReading(write, article)) return
    const points = pointsOfArticle(write, id)
    storeAnalysis(write, id, analysis)
    setStage(write, id, 1)
    regroup(write, claimIdsOfArticle(write, id), points)
  })
}

function isSameReading(read: Connection, before: { id: ArticleId; noise: string; published: string | null; title: string | null; outlet: string | null; language: string; removed_at: string | null }): boolean {
  const now = getArticle(read, before.id)
  return now !== null && now.removed_at === null && now.noise === before.noise && now.published === before.published && now.title === before.title && now.outlet === before.outlet && now.language === before.language
}
