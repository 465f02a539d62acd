/**
 * Grouping claims into points: claims of one type that support, contradict or outdate each other are about one thing. Ids are kept: each group
 * takes the id that most of its claims had, so that an open point stays open when an import enlarges it.
 */
import type { ClaimId, PointId } from '../../../shared/domain/ids.ts'
import type { ClaimType } from '../../../shared/domain/claim.ts'
import type { Connection } from '../store/connection.ts'
import { claimIdsOfPoint, getClaim, movePoint, pointOfClaim, setPoint, typeOfClaim } from '../store/claims.ts'
import { groupedWith } from '../store/evidence.ts'
import { createPoint } from '../store/points.ts'
import { refreshPoint } from './standing.ts'

/** Gives claims that are linked to nothing yet a point each. Returns the points. */
export function startPoints(write: Connection, claims: Iterable<ClaimId>): PointId[] {
  return [...claims].map((claim) => {
    const id = createPoint(write, typeOfClaim(write, claim)!)
    setPoint(write, claim, id)
    return id
  })
}

/**
 * Joins the points of claims that new evidence links; the older point takes in the younger. Only for links that are added: where some may
 * have gone, `regroup` looks at everything that the claims are linked to. Returns the points that changed.
 */
export function joinPoints(write: Connection, links: Iterable<readonly [ClaimId, ClaimId]>): Set<PointId> {
  const touched = new Set<PointId>()
  for (const [a, b] of links) {
    const points = [pointOfClaim(write, a), pointOfClaim(write, b)]
    for (const point of points) if (point !== null) touched.add(point)
    const [one, other] = points
    if (one === null || other === null || one === undefined || other === undefined || one === other) continue
    if (typeOfClaim(write, a) !== typeOfClaim(write, b)) continue
    movePoint(write, Math.max(one, other) as PointId, Math.min(one, other) as PointId)
  }
  return touched
}

/** Groups these claims and all they are linked with anew, and refreshes every point that had or has one of them. */
export function regroup(write: Connection, changed: Iterable<ClaimId>, alsoPoints: Iterable<PointId> = []): void {
  const touched = new Set<PointId>(alsoPoints)
  const { members, linked } = collect(write, changed, touched)
  const taken = new Set<PointId>()
  for (const group of connectedGroups(members, linked)) {
    const id = idFor(write, group, taken)
    taken.add(id)
    touched.add(id)
    for (const claim of group) if (pointOfClaim(write, claim) !== id) setPoint(write, claim, id)
  }
  for (const id of touched) refreshPoint(write, id)
}

/** Every live claim that can be reached through links or through a point that is touched, with the links among them. */
function collect(read: Connection, changed: Iterable<ClaimId>, touched: Set<PointId>): { members: Set<ClaimId>; linked: Map<ClaimId, ClaimId[]> } {
  const members = new Set<ClaimId>()
  const linked = new Map<ClaimId, ClaimId[]>()
  const open = [...changed, ...[...touched].flatMap((point) => claimIdsOfPoint(read, point))]
  const seenPoints = new Set(touched)
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (members.has(id) || getClaim(read, id)?.live !== 1) continue
    members.add(id)
    const neighbours = groupedWith(read, id)
    linked.set(id, neighbours)
    open.push(...neighbours)
    const point = pointOfClaim(read, id)
    if (point === null || seenPoints.has(point)) continue
    seenPoints.add(point)
    touched.add(point)
    open.push(...claimIdsOfPoint(read, point))
  }
  return { members, linked }
}

/** Connected components, largest first and then by lowest claim, so that the same links always give the same ids. */
export function connectedGroups(members: ReadonlySet<ClaimId>, linked: ReadonlyMap<ClaimId, readonly ClaimId[]>): ClaimId[][] {
  const seen = new Set<ClaimId>()
  const groups: ClaimId[][] = []
  for (const start of members) {
    if (seen.has(start)) continue
    seen.add(start)
    const group = [start]
    for (const id of group) for (const next of linked.get(id) ?? []) if (members.has(next) && !seen.has(next)) { seen.add(next); group.push(next) }
    groups.push(group.sort((a, b) => a - b))
  }
  return groups.sort((a, b) => b.length - a.length || a[0]! - b[0]!)
}

function idFor(write: Connection, group: readonly ClaimId[], taken: ReadonlySet<PointId>): PointId {
  const votes = new Map<PointId, number>()
  for (const claim of group) {
    const point = pointOfClaim(write, claim)
    if (point !== null && !taken.has(point)) votes.set(point, (votes.get(point) ?? 0) + 1)
  }
  const best = [...votes].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]
  return best ? best[0] : createPoint(write, getClaim(write, group[0]!)!.type satisfies ClaimType)
}
