/** The matrix: points by outlets, each cell the strongest thing that the outlet says of the point's reference claim. */
import { fail, succeed } from '../../../shared/contract/errors.ts'
import type { MatrixCell, MatrixRow, Outlet, PointRow } from '../../../shared/contract/shapes.ts'
import type { OriginId, OutletId } from '../../../shared/domain/ids.ts'
import { stances } from '../../../shared/domain/stance.ts'
import { getClaimPlace, type ClaimPlace } from '../store/claims.ts'
import type { Connection } from '../store/connection.ts'
import { linksOfClaim, type LinkRow } from '../store/evidence.ts'
import { membersOfOrigin, type OriginMember } from '../store/origins.ts'
import { listOutlets, soleOrigins } from '../store/outlets.ts'
import type { Query } from './context.ts'
import { createQuoter, type Quoter } from './quoting.ts'
import { marksOf, reasonOf } from './rows.ts'
import { findPoints, marksOfClaim } from './points.ts'
import { stanceOf, tallyOf } from './standing.ts'

export const listMatrix: Query<'matrix.list'> = (context, input) => {
  const found = findPoints(context, input)
  if (!found) return fail('invalid-input', null, { where: 'cursor' })
  const { read } = context
  const outlets = listOutlets(read)
  const page: Page = { read, outlets, quoter: createQuoter(read), originalOf: createOriginals(read) }
  return succeed({
    outlets: outlets.map((outlet) => ({ ...outlet, copyOf: copiedOutlet(page, outlet.id) })),
    rows: found.rows.map((point) => toMatrixRow(page, point)), next: found.next, total: found.total,
  })
}

/** What all cells of one page share. */
type Page = { read: Connection; outlets: readonly Outlet[]; quoter: Quoter; originalOf: (origin: OriginId) => OriginMember | undefined }

/** The original of an origin: asked for in every cell of a copied story, and looked up once. */
function createOriginals(read: Connection): Page['originalOf'] {
  const known = new Map<OriginId, OriginMember | undefined>()
  return (origin) => {
    if (!known.has(origin)) known.set(origin, membersOfOrigin(read, origin)[0])
    return known.get(origin)
  }
}

/** The outlet whose text this one repeats, where everything it published is copied from one other outlet; null otherwise. */
function copiedOutlet({ read, originalOf }: Page, outlet: OutletId): string | null {
  const origins = soleOrigins(read, outlet)
  if (origins.length !== 1) return null
  const first = originalOf(origins[0]!)
  return first && first.outlet_id !== outlet ? first.outlet : null
}

function toMatrixRow(page: Page, point: PointRow): MatrixRow {
  const { read, quoter, outlets } = page
  const claim = getClaimPlace(read, point.claimId)!
  const links = linksOfClaim(read, claim.id).filter((link) => stanceOf(link) !== null)
  const assertion = quoter.quote(claim.article_id, claim.sentence_id, marksOfClaim(claim, links))
  const cells = outlets.map((outlet): MatrixCell => {
    const own = links.filter((link) => link.outlet_id === outlet.id).sort((a, b) => stances.indexOf(stanceOf(a)!) - stances.indexOf(stanceOf(b)!) || b.score - a.score)
    if (claim.outlet_id === outlet.id) return { outletId: outlet.id, kind: 'asserts', value: claim.value_text, copy: false, evidenceId: null, sentence: assertion, more: own.length }
    return evidenceCell(page, outlet.id, claim, own)
  })
  const origins = new Set([claim.origin_id, ...links.map((link) => link.origin_id)]).size
  return { point, cells, againstOrigins: tallyOf(links, claim.origin_id).againstOrigins, origins, assertion }
}

/** A copy is what another outlet said first, be it the claim's own or a third one's. */
function isCopy({ originalOf }: Page, link: LinkRow, claim: ClaimPlace): boolean {
  if (link.origin_id === claim.origin_id) return true
  if (link.origin_id === null) return false
  const first = originalOf(link.origin_id)
  return first !== undefined && first.outlet_id !== link.outlet_id
}

function evidenceCell(page: Page, outletId: OutletId, claim: ClaimPlace, links: LinkRow[]): MatrixCell {
  const best = links[0]
  if (!best) return { outletId, kind: 'silent', value: '', copy: false, evidenceId: null, sentence: null, more: 0 }
  const reason = reasonOf(best)
  return {
    outletId, kind: stanceOf(best)!, value: reason.evidenceValue, copy: isCopy(page, best, claim), evidenceId: best.id,
    sentence: page.quoter.quote(best.article_id, best.sentence_id, marksOf(reason.evidenceSpan, stanceOf(best))), more: links.length - 1,
  }
}
