/** Store rows turned into the contract's rows. */
import { reasonSchema, type EvidenceRow, type Mark, type PointRow } from '../../../shared/contract/shapes.ts'
import { turnReason, type Reason } from '../../../shared/domain/reason.ts'
import type { OriginId } from '../../../shared/domain/ids.ts'
import type { Stance } from '../../../shared/domain/stance.ts'
import { articleText } from '../store/claims.ts'
import type { Connection } from '../store/connection.ts'
import type { LinkRow } from '../store/evidence.ts'
import type { PointListRow } from '../store/pointList.ts'
import type { Quoter } from './quoting.ts'
import { machineStanceOf, stanceOf } from './standing.ts'

export function toPointRow(read: Connection, row: PointListRow): PointRow {
  return {
    id: row.id, claimId: row.claim_id, type: row.type, subject: row.subject, attribute: row.attribute, attributeText: row.attribute_text,
    claimText: articleText(read, row.article_id).slice(row.claim_start, row.claim_end),
    state: row.state, calendarError: row.calendar_error === 1, eventDate: row.event_date, values: row.other_value === null ? [row.value_text] : [row.value_text, row.other_value], differs: row.differs,
    outlet: row.outlet, published: row.published, against: row.against, for: row.supporting, evolved: row.evolved, undecided: row.undecided,
    verdict: row.step, tags: (JSON.parse(row.tags) as string[]).sort(), checkworthiness: row.checkworthiness, reasonKind: row.reason_kind,
  }
}

/** The reason as seen from the claim whose evidence this is. */
export function reasonOf(link: Pick<LinkRow, 'reason' | 'turned'>): Reason {
  const reason = reasonSchema.parse(JSON.parse(link.reason))
  return link.turned === 1 ? turnReason(reason) : reason
}

/** One piece of evidence for the screen. `own` is the origin of the claim at hand, `overlap` how much a copy repeats (0 to 1). */
export function toEvidenceRow(quoter: Quoter, link: LinkRow, own: OriginId | null, overlap: number | null): EvidenceRow {
  const reason = reasonOf(link)
  const stance = stanceOf(link)
  const machine = machineStanceOf(link)
  const added = machine === null
  const note = added ? String(reason.detail['note'] ?? '') : (link.note ?? '')
  const said = added ? link.stance : link.override
  return {
    id: link.id, sentence: quoter.quote(link.article_id, link.sentence_id, marksOf(reason.evidenceSpan, stance ?? machine)), otherClaimId: link.other_id,
    machine, score: link.score, reason, judgement: added && link.judgement !== 'rejected' ? 'overridden' : link.judgement,
    override: said === null ? null : { stance: said, note }, sameOrigin: own !== null && link.origin_id === own, originId: link.origin_id!, overlap,
  }
}

export function marksOf(span: { start: number; end: number } | null, stance: Stance | 'plain' | 'calendar' | null): Mark[] {
  return span === null || span.end <= span.start ? [] : [{ start: span.start, end: span.end, stance: stance ?? 'plain' }]
}
