/** Which claims the report takes in, and in what order. Kept by claim: points come and go with what is imported, the choice does not. */
import type { ClaimId, PointId } from '../../../shared/domain/ids.ts'
import type { Connection } from './connection.ts'

export type ReportItem = { claim_id: ClaimId; position: number; point_id: PointId }

/** In report order; only items whose point is still there. Several items of one point count as its first. */
export const listReportItems = (read: Connection): ReportItem[] =>
  read.all<ReportItem>(`SELECT r.claim_id, r.position, c.point_id FROM report_items r JOIN claims c ON c.id = r.claim_id JOIN points p ON p.id = c.point_id AND p.live = 1
    ORDER BY r.position, r.claim_id`)

/** The report's rows as they are, orphans included: what a reordering writes. */
export const allReportItems = (read: Connection): { claim_id: ClaimId; position: number }[] => read.all('SELECT claim_id, position FROM report_items ORDER BY position, claim_id')

/** The position after the last. */
export const nextPosition = (read: Connection): number => (allReportItems(read).at(-1)?.position ?? 0) + 1
