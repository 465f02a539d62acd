/** Points: the list, and one point opened on its reference claim. */
import { fail, succeed } from '../../../shared/contract/errors.ts'
import type { EvidenceRow, Mark, PointDetail, PointRow } from '../../../shared/contract/shapes.ts'
import type { ClaimId, OriginId, PointId } from '../../../shared/domain/ids.ts'
import { stances } from '../../../shared/domain/stance.ts'
import { featuresOf, getClaim, listClaimsOfPoint, type ClaimPlace } from '../store/claims.ts'
import type { Connection } from '../store/connection.ts'
import { linksOfClaim, type LinkRow } from '../store/evidence.ts'
import { getRationale, getVerdict, listTagsOf } from '../store/judgements.ts'
import { listOutlets } from '../store/outlets.ts'
import { countFiltered, filterPoints, getPoint, listPoints } from '../store/pointList.ts'
import { searchPoints } from '../store/search.ts'
import type { Command, Input, Query, QueryContext } from './context.ts'
import { readCursor, writeCursor } from './cursors.ts'
import { createOverlaps } from './overlaps.ts'
import { createQuoter, type Quoter } from './quoting.ts'
import { marksOf, reasonOf, toEvidenceRow, toPointRow } from './rows.ts'
import { countOutlets, outletKey, refreshPoint, stanceOf, tallyOf } from './standing.ts'

export const listPointRows: Query<'points.list'> = (context, input) => {
  const found = findPoints(context, input)
  if (!found) return fail('invalid-input', null, { where: 'cursor' })
  return succeed(found)
}

/** The page of points that a filter and a cursor ask for; undefined when the cursor is damaged. Shared by the list and the matrix. */
export function findPoints(context: QueryContext, input: Input<'points.list'>): { rows: PointRow[]; next: string | null; total: number } | undefined {
  const { read } = context
  const cursor = readCursor(input.cursor)
  if (cursor === undefined) return undefined
  const after = cursor === null ? null : { key: Number(cursor.key), id: cursor.id }
  const found = searchPoints(read, context.vocabulary(), input.filter.search)
  const page = (rows: PointRow[], last: { sort_key: number; id: number } | undefined, more: boolean, total: number) =>
    ({ rows, next: more && last ? writeCursor(last.sort_key, last.id) : null, total })
  if (found === null) {
    const rows = listPoints(read, input.filter, after, input.limit + 1)
    const shown = rows.slice(0, input.limit)
    return page(shown.map((row) => toPointRow(read, row)), shown.at(-1), rows.length > input.limit, countFiltered(read, input.filter))
  }
  const matching = filterPoints(read, found, input.filter)
  const rest = after === null ? matching : matching.filter((row) => row.sort_key > after.key || (row.sort_key === after.key && row.id > after.id))
  const shown = rest.slice(0, input.limit)
  return page(shown.map((row) => toPointRow(read, getPoint(read, row.id)!)), shown.at(-1), rest.length > input.limit, matching.length)
}

export const getPointDetail: Query<'points.get'> = ({ read }, input) => {
  const detail = describePoint(read, input.pointId, input.claimId)
  return detail ? succeed(detail) : fail('not-found')
}

/** The point opened on `claimId`, else on its reference claim; null where there is no such point, or the claim is not on it. */
export function describePoint(read: Connection, pointId: PointId, claimId: ClaimId | null): PointDetail | null {
  const row = getPoint(read, pointId)
  if (!row) return null
  const claims = listClaimsOfPoint(read, pointId)
  const claim = claims.find(({ id }) => id === (claimId ?? row.claim_id))
  if (!claim) return null
  const links = linksOfClaim(read, claim.id)
  const quoter = createQuoter(read)
  const pointRow = toPointRow(read, row)
  const heard = new Set([outletKeyOf(claim), ...links.map(outletKey)])
  return {
    row: claim.id === row.claim_id ? pointRow : seenFrom(read, pointRow, claim, links),
    claimId: claim.id, sentence: quoter.quote(claim.article_id, claim.sentence_id, marksOfClaim(claim, links)), value: claim.value_text, eventDate: claim.event_date, speaker: claim.speaker,
    rules: featuresOf(claim).rules, evidence: orderEvidence(read, quoter, links, claim.origin_id),
    silent: listOutlets(read).filter((outlet) => !heard.has(`outlet ${outlet.id}`)).map((outlet) => ({ outlet, articlesRead: outlet.articles })),
    claims: claims.map((other) => ({ claimId: other.id, outlet: other.outlet, published: other.published, value: other.value_text })),
    tally: tallyOf(links, claim.origin_id), rationale: getRationale(read, claim.id),
  }
}

const outletKeyOf = (claim: ClaimPlace) => outletKey({ outlet_id: claim.outlet_id, article_id: claim.article_id })

/** The row of a point opened on a claim other than its reference: the same point, in that claim's words. */
function seenFrom(read: Connection, row: PointRow, claim: ClaimPlace, links: LinkRow[]): PointRow {
  const counts = countOutlets(links)
  const strongest = links.find((link) => stanceOf(link) === 'contradicts') ?? links.find((link) => stanceOf(link) === 'evolved')
  return {
    ...row, claimId: claim.id, subject: claim.subject, attribute: claim.attribute, attributeText: claim.attribute_text, outlet: claim.outlet, published: claim.published,
    values: strongest?.other_value ? [claim.value_text, strongest.other_value] : [claim.value_text], differs: strongest ? (stanceOf(strongest) as 'contradicts' | 'evolved') : null,
    against: counts.against, for: counts.supporting, evolved: counts.evolved, verdict: getVerdict(read, claim.id), tags: listTagsOf(read, claim.id),
    claimText: createQuoter(read).article(claim.article_id).text.slice(claim.sentence_start + claim.start, claim.sentence_start + claim.end),
  }
}

/** The claim's own words: those that differ from its strongest evidence, else its value. */
export function marksOfClaim(claim: ClaimPlace, links: LinkRow[]): Mark[] {
  for (const stance of stances) {
    const link = links.find((candidate) => stanceOf(candidate) === stance)
    const span = link ? reasonOf(link).claimSpan : null
    if (span) return marksOf(span, stance)
  }
  return marksOf(featuresOf(claim).valueSpan, claim.calendar_error === 1 ? 'calendar' : 'plain')
}

/** Contradicting first, then evolved, supporting, mentioning, rejected; within each the surest first, copies directly after their origin. */
function orderEvidence(read: Connection, quoter: Quoter, links: LinkRow[], own: OriginId | null): EvidenceRow[] {
  const overlaps = createOverlaps(read)
  const order = (link: LinkRow) => { const stance = stanceOf(link); return stance === null ? stances.length : stances.indexOf(stance) }
  const sorted = links.toSorted((a, b) => order(a) - order(b) || b.score - a.score || a.id - b.id)
  const placed: LinkRow[] = []
  for (const link of sorted) {
    if (placed.includes(link)) continue
    placed.push(link, ...sorted.filter((other) => other !== link && other.origin_id === link.origin_id && order(other) === order(link) && !placed.includes(other)))
  }
  return placed.map((link) => toEvidenceRow(quoter, link, own, overlaps.withOriginal(link.article_id, link.origin_id)))
}

export const setReference: Command<'points.setReference'> = {
  topics: ['points', 'history'],
  run({ write, now, recorder }, input) {
    const claim = getClaim(write, input.claimId)
    if (claim?.live !== 1 || claim.point_id !== input.pointId) return fail('not-found')
    const before = getPoint(write, input.pointId)
    const entry = recorder({ action: 'points.setReference', subject: claim.subject || claim.attribute_text, from: before?.value_text ?? '', to: claim.value_text, claimId: claim.id })
    entry.record('chosen_references', { claim_id: claim.id }, { chosen_at: now().toISOString() })
    refreshPoint(write, input.pointId)
    return succeed({})
  },
}
