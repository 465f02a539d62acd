/** Writes one read article: all of it in one transaction, or nothing. */
import type { ArticleId, ClaimId } from '../../../shared/domain/ids.ts'
import type { Analysis } from '../../../shared/nlp/analysis.ts'
import { bandsOf } from '../../../shared/nlp/copies.ts'
import { findBySha256, insertArticle, setAnalysed, setListing } from '../store/articles.ts'
import { isCalendarError, replaceClaims } from '../store/claims.ts'
import type { Connection } from '../store/connection.ts'
import { getSignature, setBands } from '../store/origins.ts'
import { ensureOutlet } from '../store/outlets.ts'
import type { Recorder } from '../store/recorder.ts'
import { replaceSentences } from '../store/sentences.ts'
import { startPoints } from '../services/grouping.ts'
import { bytesOfSignature, signatureOfBytes } from '../services/overlaps.ts'
import { refreshArticles } from '../services/refresh.ts'
import { refreshPoint } from '../services/standing.ts'
import { assignOrigin } from './assignOrigin.ts'
import type { ReadArticle } from './tasks.ts'

export type Stored = { kind: 'imported' | 'duplicate'; articleId: ArticleId }

/** The same bytes again change nothing, unless their article was removed: then it comes back, with everything that was decided of it. */
export function storeArticle(write: Connection, recorder: Recorder, file: string, article: ReadArticle, importedAt: string): Stored {
  return write.transact(() => {
    const known = findBySha256(write, article.sha256)
    if (known && known.removed_at === null) return { kind: 'duplicate', articleId: known.id }
    if (known) {
      recorder.record('articles', { id: known.id }, { removed_at: null })
      refreshArticles(write, [{ table: 'articles', key: { id: known.id }, before: {}, after: { removed_at: null } }])
      return { kind: 'imported', articleId: known.id }
    }
    const { document, analysis, sha256, bytes, encoding } = article
    const outletId = document.outlet === null ? null : ensureOutlet(write, document.outlet, domainOf(document.url))
    const articleId = insertArticle(write, { file, document, outletId, sha256, bytes, encoding, importedAt })
    recorder.record('articles', { id: articleId }, { removed_at: null })
    const claims = storeAnalysis(write, articleId, analysis)
    setListing(write, articleId)
    for (const point of startPoints(write, claims)) refreshPoint(write, point)
    return { kind: 'imported', articleId }
  })
}

/** Replaces what was read in an article; ids of what is found again are kept. The article is then to be compared (stage 1). */
export function storeAnalysis(write: Connection, articleId: ArticleId, analysis: Analysis): ClaimId[] {
  const before = getSignature(write, articleId)
  const ids = replaceSentences(write, articleId, analysis.sentences)
  const sentences = analysis.sentences.map((span, i) => ({ ...span, id: ids[i]! }))
  const claims = replaceClaims(write, articleId, analysis.claims, sentences)
  setAnalysed(write, articleId, { claims: claims.length, calendarErrors: analysis.claims.filter(isCalendarError).length, signature: bytesOfSignature(analysis.signature) })
  setBands(write, articleId, before ? bandsOf(signatureOfBytes(before)) : [], bandsOf(analysis.signature))
  assignOrigin(write, articleId)
  return claims
}

function domainOf(url: string | null): string | null {
  return url !== null && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') || null : null
}
