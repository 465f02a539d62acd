/** Where a point stands: its reference claim, its counts and its machine state, worked out anew whenever something it rests on changed. */
import type { ClaimId, OriginId, PointId } from '../../../shared/domain/ids.ts'
import { effectiveStance, type Stance } from '../../../shared/domain/stance.ts'
import { machineState, machineStates, type MachineState } from '../../../shared/domain/state.ts'
import { articleText, listClaimsOfPoint, type ClaimPlace } from '../store/claims.ts'
import type { Connection } from '../store/connection.ts'
import { linksOfClaim, type LinkRow } from '../store/evidence.ts'
import { getVerdict } from '../store/judgements.ts'
import { chosenReference, retirePoint, setStanding, type Standing } from '../store/points.ts'

/** Longest text of one point in the search index, in UTF-16 units. */
const searchTextLimit = 900

export function refreshPoint(write: Connection, id: PointId): void {
  const claims = listClaimsOfPoint(write, id)
  if (claims.length === 0) { retirePoint(write, id); return }
  setStanding(write, id, workOutStanding(write, id, claims))
}

function workOutStanding(read: Connection, id: PointId, claims: ClaimPlace[]): Standing {
  const links = new Map(claims.map((claim) => [claim.id, linksOfClaim(read, claim.id)]))
  const reference = chooseReference(claims, links, chosenReference(read, id))
  const own = links.get(reference.id)!
  const state = stateOf(reference, own, [...links.values()].some((list) => list.some((link) => machineStanceOf(link) === 'contradicts')))
  const counts = countOutlets(own)
  const strongest = strongestOf(own, 'contradicts') ?? strongestOf(own, 'evolved')
  const differs = strongest ? (stanceOf(strongest) as 'contradicts' | 'evolved') : null
  const calendarError = reference.calendar_error === 1
  return {
    reference: reference.id, other: strongest?.other_id ?? null, state, differs, calendarError, ...counts,
    reasonKind: (strongest ?? strongestOf(own, 'supports') ?? strongestOf(own, 'mentions'))?.reason_kind ?? null,
    undecided: getVerdict(read, reference.id) === null ? own.filter(isUndecided).length : 0,
    sortKey: sortKeyOf(state, counts, calendarError, reference.checkworthiness),
    searchText: searchTextOf(read, reference, claims, own),
  }
}

/** The stance that counts, the person's before the machine's. What a person added stands as they said until they reject it. */
export function stanceOf(link: Pick<LinkRow, 'stance' | 'judgement' | 'override' | 'other_id'>): Stance | null {
  return effectiveStance(link.stance, link.judgement, link.override)
}

/** What the machine found; null for what a person added. */
export const machineStanceOf = (link: Pick<LinkRow, 'stance' | 'other_id'>): Stance | null => (link.other_id === null ? null : link.stance)

const isUndecided = (link: LinkRow): boolean => link.judgement === null && link.other_id !== null && link.stance !== 'mentions'

function chooseReference(claims: ClaimPlace[], links: ReadonlyMap<ClaimId, LinkRow[]>, chosen: ClaimId | null): ClaimPlace {
  const wanted = claims.find((claim) => claim.id === chosen)
  if (wanted) return wanted
  const contradictions = (claim: ClaimPlace) => links.get(claim.id)!.filter((link) => machineStanceOf(link) === 'contradicts').length
  // Claims come earliest first, so that the first of the most contradicted ones is also the earliest.
  return claims.reduce((best, claim) => (contradictions(claim) > contradictions(best) ? claim : best))
}

/** Machine findings alone: a judgement never changes the machine's state. */
function stateOf(reference: ClaimPlace, links: LinkRow[], contradicted: boolean): MachineState {
  const supporting = links.filter((link) => machineStanceOf(link) === 'supports')
  return machineState({
    // An article that is being read again was compared before: what was found then still stands.
    matched: reference.stage === 2 || links.length > 0, contradicting: contradicted ? 1 : 0,
    supportingOrigins: new Set(supporting.filter((link) => link.origin_id !== reference.origin_id).map((link) => link.origin_id)).size,
    copies: supporting.filter((link) => link.origin_id === reference.origin_id).length,
  })
}

/** Outlets count once; an article whose outlet is unknown counts as an outlet of its own. */
export const outletKey = (link: Pick<LinkRow, 'outlet_id' | 'article_id'>): string => (link.outlet_id === null ? `article ${link.article_id}` : `outlet ${link.outlet_id}`)

export function countOutlets(links: LinkRow[]): { against: number; supporting: number; evolved: number } {
  const outlets = (stance: Stance) => new Set(links.filter((link) => stanceOf(link) === stance).map(outletKey)).size
  return { against: outlets('contradicts'), supporting: outlets('supports'), evolved: outlets('evolved') }
}

/** Outlets and independent origins on each side, as effective stances have it. The reference claim's own origin is no other origin. */
export function tallyOf(links: LinkRow[], own: OriginId | null): { againstOutlets: number; againstOrigins: number; forOutlets: number; forOrigins: number } {
  const side = (stance: Stance) => links.filter((link) => stanceOf(link) === stance)
  const origins = (list: LinkRow[]) => new Set(list.filter((link) => link.origin_id !== own).map((link) => link.origin_id)).size
  return {
    againstOutlets: new Set(side('contradicts').map(outletKey)).size, againstOrigins: origins(side('contradicts')),
    forOutlets: new Set(side('supports').map(outletKey)).size, forOrigins: origins(side('supports')),
  }
}

function strongestOf(links: LinkRow[], stance: Stance): LinkRow | null {
  return links.filter((link) => stanceOf(link) === stance).reduce<LinkRow | null>((best, link) => (best === null || link.score > best.score ? link : best), null)
}

/** One ascending number: state, then outlets against, impossible dates, evolutions, check-worthiness. Each field has its own decimal places. */
function sortKeyOf(state: MachineState, counts: { against: number; evolved: number }, calendarError: boolean, checkworthiness: number): number {
  const rest = (count: number) => 99 - Math.min(count, 99)
  return machineStates.indexOf(state) * 1e10 + rest(counts.against) * 1e8 + (calendarError ? 0 : 1e7) + rest(counts.evolved) * 1e5 + Math.round((1 - checkworthiness) * 9999)
}

function searchTextOf(read: Connection, reference: ClaimPlace, claims: ClaimPlace[], links: LinkRow[]): string {
  const sentence = articleText(read, reference.article_id).slice(reference.sentence_start, reference.sentence_end)
  const values = new Set([...claims.map((claim) => claim.value_text), ...links.map((link) => link.other_value ?? '')])
  return [reference.subject, reference.attribute_text, reference.outlet ?? '', sentence, ...values].filter(Boolean).join(' · ').slice(0, searchTextLimit)
}
