/** What follows a change of recorded rows, whoever made it: a command, an undo or a redo. */
import type { ArticleId, ClaimId, EvidenceId } from '../../../shared/domain/ids.ts'
import { assertNever } from '../../../shared/domain/assertNever.ts'
import { setListing, setStage } from '../store/articles.ts'
import type { Connection } from '../store/connection.ts'
import { getEvidence } from '../store/evidence.ts'
import type { Change } from '../store/recorder.ts'
import { refreshPointsOf } from './evidence.ts'

/** Columns of an article that its reading rests on. A change to any other (a URL, a byline) needs no new reading. */
const readingRestsOn = new Set(['noise', 'published', 'language', 'title', 'outlet_id', 'removed_at'])

/** Marks articles to be read again (stage 0: jobs/settle.ts does it) and refreshes what lists show of them. */
export function refreshArticles(write: Connection, changes: readonly Change[]): void {
  for (const change of changes) {
    if (change.table !== 'articles') continue
    const id = Number(change.key['id']) as ArticleId
    setListing(write, id)
    if (Object.keys(change.after ?? {}).some((column) => readingRestsOn.has(column))) setStage(write, id, 0)
  }
}

/** After a replay: articles, and every point whose claims or evidence a change names. */
export function refreshAfter(write: Connection, changes: readonly Change[]): void {
  refreshArticles(write, changes)
  refreshPointsOf(write, changes.flatMap((change) => claimsNamedBy(write, change)))
}

function claimsNamedBy(write: Connection, { table, key, before, after }: Change): ClaimId[] {
  switch (table) {
    case 'verdicts': case 'rationales': case 'claim_tags': case 'chosen_references': case 'report_items': return [Number(key['claim_id']) as ClaimId]
    case 'judgements': {
      const evidence = getEvidence(write, Number(key['evidence_id']) as EvidenceId)
      return evidence ? [evidence.claim_a, ...(evidence.claim_b === null ? [] : [evidence.claim_b])] : []
    }
    case 'evidence': return [Number((before ?? after)?.['claim_a']) as ClaimId]
    case 'articles': case 'outlets': case 'meta': return []
    default: return assertNever(table, 'recorded table')
  }
}
