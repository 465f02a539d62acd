/** Evidence: one row for every unordered pair of claims that have to do with each other, and the sentences that a person added by hand. */
import { turnReason, type Reason, type ReasonKind } from '../../../shared/domain/reason.ts'
import type { ArticleId, ClaimId, EvidenceId, OriginId, OutletId, PointId, SentenceId } from '../../../shared/domain/ids.ts'
import type { ClaimType } from '../../../shared/domain/claim.ts'
import { stanceFor, type Judgement, type Stance } from '../../../shared/domain/stance.ts'
import { typeOfClaim } from './claims.ts'
import type { Connection } from './connection.ts'

export type Finding = { stance: Stance; score: number; reason: Reason }

/** Everything that was found between this article's claims and others counts no more, until a new comparison finds it again. Returns how much that was. */
export function retireEvidence(write: Connection, articleId: ArticleId): number {
  const first = write.run('UPDATE evidence SET live = 0 WHERE live = 1 AND claim_b IS NOT NULL AND claim_a IN (SELECT id FROM claims WHERE article_id = ?)', articleId)
  const second = write.run('UPDATE evidence SET live = 0 WHERE live = 1 AND claim_b IN (SELECT id FROM claims WHERE article_id = ?)', articleId)
  return first.changes + second.changes
}

/** Stores what `claim` and `other` are to each other; the pair keeps its id and its judgement when it was known. */
export function putEvidence(write: Connection, claim: ClaimId, other: ClaimId, finding: Finding): void {
  const inOrder = claim < other
  const reason = inOrder ? finding.reason : turnReason(finding.reason)
  write.run(`INSERT INTO evidence (claim_a, claim_b, stance, score, reason) VALUES (?, ?, ?, ?, ?)
    ON CONFLICT (claim_a, claim_b) DO UPDATE SET stance = excluded.stance, score = excluded.score, reason = excluded.reason, live = 1`,
  inOrder ? claim : other, inOrder ? other : claim, finding.stance, finding.score, JSON.stringify(reason))
}

/** One piece of evidence as seen from one of its claims. `machine` is null where a person added it; `added` is then its stance. */
export type LinkRow = {
  id: EvidenceId; other_id: ClaimId | null; turned: 0 | 1; stance: Stance; score: number; reason: string; reason_kind: ReasonKind
  judgement: Judgement | null; override: Stance | null; note: string | null
  sentence_id: SentenceId; article_id: ArticleId; outlet_id: OutletId | null; origin_id: OriginId | null; other_type: string | null; other_value: string | null
}

const linkColumns = `e.id, e.stance, e.score, e.reason, json_extract(e.reason, '$.kind') AS reason_kind, j.judgement, j.stance AS override, j.note,
  a.id AS article_id, a.outlet_id, a.origin_id`

/** Live evidence of one claim, whichever side of the pair it is, with what it means for this side. Links to claims that are gone or set aside do not count. */
export function linksOfClaim(read: Connection, claimId: ClaimId): LinkRow[] {
  const type = typeOfClaim(read, claimId)
  const links = read.all<LinkRow>(`
    SELECT ${linkColumns}, c.id AS other_id, 0 AS turned, c.sentence_id, c.type AS other_type, c.value_text AS other_value
      FROM evidence e JOIN claims c ON c.id = e.claim_b AND c.live = 1 JOIN articles a ON a.id = c.article_id LEFT JOIN judgements j ON j.evidence_id = e.id
      WHERE e.claim_a = ? AND e.live = 1
    UNION ALL
    SELECT ${linkColumns}, c.id, 1, c.sentence_id, c.type, c.value_text
      FROM evidence e JOIN claims c ON c.id = e.claim_a AND c.live = 1 JOIN articles a ON a.id = c.article_id LEFT JOIN judgements j ON j.evidence_id = e.id
      WHERE e.claim_b = ? AND e.live = 1
    UNION ALL
    SELECT ${linkColumns}, NULL, 0, s.id, NULL, NULL
      FROM evidence e JOIN sentences s ON s.id = e.sentence_id JOIN articles a ON a.id = s.article_id AND a.removed_at IS NULL LEFT JOIN judgements j ON j.evidence_id = e.id
      WHERE e.claim_a = ? AND e.claim_b IS NULL AND e.live = 1`, claimId, claimId, claimId)
  return type === null ? links : links.map((link) => ({ ...link, stance: stanceFor(type, link.stance, link.reason_kind) }))
}

/** For each claim of a point that the machine finds contradicted: by how many. */
export function countContradictions(read: Connection, pointId: PointId): Map<ClaimId, number> {
  const rows = read.all<{ claim: ClaimId; count: number }>(`SELECT claim, count(*) AS count FROM (
      SELECT c.id AS claim FROM claims c JOIN evidence e INDEXED BY evidence_contradicting_a ON e.claim_a = c.id AND e.live = 1 AND e.stance = 'contradicts' JOIN claims o ON o.id = e.claim_b AND o.live = 1 WHERE c.point_id = ? AND c.live = 1
      UNION ALL
      SELECT c.id FROM claims c JOIN evidence e INDEXED BY evidence_contradicting_b ON e.claim_b = c.id AND e.live = 1 AND e.stance = 'contradicts' JOIN claims o ON o.id = e.claim_a AND o.live = 1 WHERE c.point_id = ? AND c.live = 1
    ) GROUP BY claim`, pointId, pointId)
  return new Map(rows.map(({ claim, count }) => [claim, count]))
}

/** The claims that one claim shares a point with: linked by anything that decides, and of its own type. */
export function groupedWith(read: Connection, claimId: ClaimId): ClaimId[] {
  return read.column<ClaimId>(`
    SELECT o.id FROM evidence e JOIN claims o ON o.id = e.claim_b JOIN claims c ON c.id = ? WHERE e.claim_a = ? AND e.live = 1 AND e.stance <> 'mentions' AND o.live = 1 AND o.type = c.type
    UNION ALL
    SELECT o.id FROM evidence e JOIN claims o ON o.id = e.claim_a JOIN claims c ON c.id = ? WHERE e.claim_b = ? AND e.live = 1 AND e.stance <> 'mentions' AND o.live = 1 AND o.type = c.type`, claimId, claimId, claimId, claimId)
}

export type EvidenceRecord = { id: EvidenceId; claim_a: ClaimId; claim_b: ClaimId | null; sentence_id: SentenceId | null; stance: Stance; score: number; reason: string; live: 0 | 1; judgement: Judgement | null; override: Stance | null }

export const getEvidence = (read: Connection, id: EvidenceId): EvidenceRecord | null =>
  read.get<EvidenceRecord>(`SELECT e.id, e.claim_a, e.claim_b, e.sentence_id, e.stance, e.score, e.reason, e.live, j.judgement, j.stance AS override
    FROM evidence e LEFT JOIN judgements j ON j.evidence_id = e.id WHERE e.id = ?`, id) ?? null

/** The id that the next added row will have: added rows are written by the recorder, which needs to name them. */
export const nextEvidenceId = (read: Connection): EvidenceId => ((read.value<number | null>('SELECT max(id) FROM evidence') ?? 0) + 1) as EvidenceId

type Judged = { id: EvidenceId; origin_a: OriginId | null; origin_b: OriginId | null; stance: Stance; score: number; reason: string; judgement: Judgement | null; override: Stance | null; note: string | null }
export type PairRow = Judged & { claim_a: ClaimId; claim_b: ClaimId; sentence_a: SentenceId; sentence_b: SentenceId; type_a: ClaimType; type_b: ClaimType }
export type AddedRow = Judged & { claim_a: ClaimId; sentence_id: SentenceId }

const judged = 'e.id, x.origin_id AS origin_a, y.origin_id AS origin_b, e.stance, e.score, e.reason, j.judgement, j.stance AS override, j.note'

/** Every live pair, for exports. */
export const listPairs = (read: Connection): PairRow[] =>
  read.all<PairRow>(`SELECT ${judged}, e.claim_a, e.claim_b, a.sentence_id AS sentence_a, b.sentence_id AS sentence_b, a.type AS type_a, b.type AS type_b
    FROM evidence e JOIN claims a ON a.id = e.claim_a JOIN claims b ON b.id = e.claim_b JOIN articles x ON x.id = a.article_id JOIN articles y ON y.id = b.article_id
    LEFT JOIN judgements j ON j.evidence_id = e.id WHERE e.live = 1 AND a.live = 1 AND b.live = 1 ORDER BY e.id`)

/** Every sentence that a person added to a live claim. */
export const listAdded = (read: Connection): AddedRow[] =>
  read.all<AddedRow>(`SELECT ${judged}, e.claim_a, e.sentence_id FROM evidence e JOIN claims a ON a.id = e.claim_a JOIN sentences s ON s.id = e.sentence_id
    JOIN articles x ON x.id = a.article_id JOIN articles y ON y.id = s.article_id LEFT JOIN judgements j ON j.evidence_id = e.id
    WHERE e.claim_b IS NULL AND e.live = 1 AND a.live = 1 AND y.removed_at IS NULL ORDER BY e.id`)
