/**
 * Puts the evidence of a claim in the order in which it is read: one group per outlet, copies tied to the outlet whose text they repeat.
 * The window's rows and columns and the report's tables all follow it, so that they cannot tell different stories.
 */
import type { Stance } from '../domain/stance.ts'
import type { EvidenceRow } from '../contract/shapes.ts'

/** All evidence of one outlet, in the order given. `key` is stable while the evidence is the same. */
export type OutletGroup = { key: string; outlet: string | null; rows: [EvidenceRow, ...EvidenceRow[]] }

/** Outlets whose text has one origin. `lead` speaks first; `copies` repeat it. `ofClaim` marks text that repeats the claim's own article. */
export type OriginGroup = { lead: OutletGroup; copies: OutletGroup[]; ofClaim: boolean }

/** The stance that is shown: the person's where there is one, else the machine's. Rejected evidence keeps the machine's, struck out. */
export function shownStance(row: Pick<EvidenceRow, 'machine' | 'override'>): Stance {
  return row.override?.stance ?? row.machine ?? 'mentions'
}

/** True for evidence whose article repeats the claim's own article. */
export const repeatsClaim = (row: EvidenceRow): boolean => row.sameOrigin

const outletKey = (row: EvidenceRow): string => (row.sentence.outletId === null ? `article-${row.sentence.articleId}` : `outlet-${row.sentence.outletId}`)

function groupByOutlet(evidence: readonly EvidenceRow[]): OutletGroup[] {
  const groups = new Map<string, OutletGroup>()
  for (const row of evidence) {
    const key = outletKey(row)
    const group = groups.get(key)
    if (group) group.rows.push(row)
    else groups.set(key, { key, outlet: row.sentence.outlet, rows: [row] })
  }
  return [...groups.values()]
}

/** Groups evidence by outlet, then ties an outlet to an earlier one when each of its texts has an origin that the earlier one already gave. */
export function groupEvidence(evidence: readonly EvidenceRow[]): OriginGroup[] {
  const origins: OriginGroup[] = []
  const leadOf = new Map<number, OriginGroup>()
  for (const outlet of groupByOutlet(evidence)) {
    const ofClaim = outlet.rows.every(repeatsClaim)
    const earlier = leadOf.get(outlet.rows[0].originId)
    if (earlier && outlet.rows.every((row) => leadOf.get(row.originId) === earlier)) {
      earlier.copies.push(outlet)
      continue
    }
    const origin: OriginGroup = { lead: outlet, copies: [], ofClaim }
    origins.push(origin)
    for (const row of outlet.rows) if (!leadOf.has(row.originId)) leadOf.set(row.originId, origin)
  }
  return origins
}

/** One piece of evidence in reading order, with whether its text is a copy of one shown before it (or of the claim's article). */
export type OrderedEvidence = { row: EvidenceRow; copy: boolean }

/** The evidence in the order of its groups. */
export function orderEvidence(evidence: readonly EvidenceRow[]): OrderedEvidence[] {
  return groupEvidence(evidence).flatMap((origin) => [
    ...origin.lead.rows.map((row) => ({ row, copy: repeatsClaim(row) })),
    ...origin.copies.flatMap((outlet) => outlet.rows.map((row) => ({ row, copy: true }))),
  ])
}
