/** What a person does with evidence: accept, reject, override, add. The machine's stance always stays beside theirs. */
import { fail, succeed } from '../../../shared/contract/errors.ts'
import type { ClaimId, EvidenceId, PointId } from '../../../shared/domain/ids.ts'
import type { Reason } from '../../../shared/domain/reason.ts'
import { effectiveStance } from '../../../shared/domain/stance.ts'
import { articleText, getClaim, pointOfClaim } from '../store/claims.ts'
import type { Connection } from '../store/connection.ts'
import { getEvidence, nextEvidenceId, type EvidenceRecord } from '../store/evidence.ts'
import { sentenceAt } from '../store/sentences.ts'
import type { Command } from './context.ts'
import { refreshPoint } from './standing.ts'

/** Refreshes the points of these claims, each once. */
export function refreshPointsOf(write: Connection, claims: Iterable<ClaimId | null>): void {
  const points = new Set<PointId>()
  for (const claim of claims) {
    const point = claim === null ? null : pointOfClaim(write, claim)
    if (point !== null) points.add(point)
  }
  for (const point of points) refreshPoint(write, point)
}

const subjectOf = (write: Connection, claimId: ClaimId): string => {
  const claim = getClaim(write, claimId)
  return claim ? claim.subject || claim.attribute_text || claim.value_text : ''
}

const labelOf = (evidence: EvidenceRecord): string =>
  (evidence.judgement === 'rejected' ? 'rejected' : (effectiveStance(evidence.stance, evidence.judgement, evidence.override) ?? ''))

/** Accepts, rejects or un-judges; many at once are one step of undo. */
export const judgeEvidence: Command<'evidence.judge'> = {
  topics: ['points', 'history', 'dossier', 'report'],
  run({ write, recorder }, input) {
    const rows: EvidenceRecord[] = []
    for (const id of new Set<EvidenceId>(input.evidenceIds)) {
      const evidence = getEvidence(write, id)
      if (!evidence) return fail('not-found')
      rows.push(evidence)
    }
    const first = rows[0]!
    const entry = recorder({ action: 'evidence.judge', subject: rows.length === 1 ? subjectOf(write, first.claim_a) : String(rows.length), from: first.judgement ?? '', to: input.judgement ?? '', claimId: first.claim_a })
    for (const evidence of rows) entry.record('judgements', { evidence_id: evidence.id }, input.judgement === null ? null : { judgement: input.judgement, stance: null, note: '' })
    refreshPointsOf(write, rows.flatMap((evidence) => [evidence.claim_a, evidence.claim_b]))
    return succeed({})
  },
}

export const overrideEvidence: Command<'evidence.override'> = {
  topics: ['points', 'history', 'dossier', 'report'],
  run({ write, recorder }, input) {
    const evidence = getEvidence(write, input.evidenceId)
    if (!evidence) return fail('not-found')
    const entry = recorder({ action: 'evidence.override', subject: subjectOf(write, evidence.claim_a), from: labelOf(evidence), to: input.stance, claimId: evidence.claim_a })
    entry.record('judgements', { evidence_id: evidence.id }, { judgement: 'overridden', stance: input.stance, note: input.note })
    refreshPointsOf(write, [evidence.claim_a, evidence.claim_b])
    return succeed({})
  },
}

/** A sentence that a person sets beside a claim. It has no machine stance. */
export const addEvidence: Command<'evidence.add'> = {
  topics: ['points', 'history', 'dossier', 'report'],
  run({ write, recorder }, input) {
    const claim = getClaim(write, input.claimId)
    const sentence = sentenceAt(write, input.articleId, input.span)
    if (claim?.live !== 1 || !sentence) return fail('not-found')
    const text = articleText(write, input.articleId)
    const start = Math.max(input.span.start, sentence.start)
    const end = Math.min(input.span.end, sentence.end)
    const reason: Reason = {
      kind: 'user-added', claimValue: claim.value_text, evidenceValue: text.slice(start, end), claimSpan: null,
      evidenceSpan: { start: start - sentence.start, end: Math.max(end, start) - sentence.start }, claimDate: null, evidenceDate: null, detail: input.note === '' ? {} : { note: input.note },
    }
    const id = nextEvidenceId(write)
    const entry = recorder({ action: 'evidence.add', subject: subjectOf(write, claim.id), to: input.stance, claimId: claim.id, articleId: input.articleId })
    entry.record('evidence', { id }, { claim_a: claim.id, claim_b: null, sentence_id: sentence.id, stance: input.stance, score: 1, reason: JSON.stringify(reason), live: 1 })
    refreshPointsOf(write, [claim.id])
    return succeed({ evidenceId: id })
  },
}
