/** Where a point stands: its reference claim, its counts and its machine state, worked out anew whenever something it rests on changed. */
import { languages } from '../../../shared/domain/language.ts'
import { titleOfPoint } from '../../../shared/text/titles.ts'
import type { ClaimId, OriginId, PointId } from '../../../shared/domain/ids.ts'
import { effectiveStance, type Stance } from '../../../shared/domain/stance.ts'
import { machineState, machineStates, type MachineState } from '../../../shared/domain/state.ts'
import { articleText, listMembers, type Member } from '../store/claims.ts'
import type { Connection } from '../store/connection.ts'
import { countContradictions, linksOfClaim, type LinkRow } from '../store/evidence.ts'
import { getVerdict } from '../store/judgements.ts'
import { chosenReference, retirePoint, setStanding, type Standing } from '../store/points.ts'

/** Longest text of one point in the search index, in UTF-16 units. */
const searchTextLimit = 900

/** Works out a point anew. Reads all its claims but the evidence of its reference only: a point of a long story has hundreds of claims. */
export function refreshPoint(write: Connection, id: PointId): void {
  const members = listMembers(write, id)
  if (members.length === 0) retirePoint(write, id)
  else setStanding(write, id, workOutStanding(write, id, members))
}

function workOutStanding(read: Connection, id: PointId, members: Member[]): Standing {
  const contradictions = countContradictions(read, id)
  const reference = chooseReference(members, contradictions, chosenReference(read, id))
  const links = linksOfClaim(read, reference.id)
  const state = stateOf(reference, links, contradictions.size > 0)
  const counts = countOutlets(links)
  const strongest = strongestOf(links, 'contradicts') ?? strongestOf(links, 'evolved')
  const differs = strongest ? (stanceOf(strongest) as 'contradicts' | 'evolved') : null
  const calendarError = reference.calendar_error === 1
  return {
    reference: reference.id, other: strongest?.other_id ?? null, state, differs, calendarError, ...counts,
    reasonKind: (strongest ?? strongestOf(links, 'supports') ?? strongestOf(links, 'mentions'))?.reason_kind ?? null,
    undecided: getVerdict(read, reference.id) === null ? links.filter(isUndecided).length : 0,
    sortKey: sortKeyOf(state, countOutlets(links, machineStanceOf), calendarError, reference.checkworthiness),
    searchText: searchTextOf(read, reference, members, links),
  }
}

/** The stance that counts, the person's before the machine's. What a person added stands as they said until they reject it. */
export function stanceOf(link: Pick<LinkRow, 'stance' | 'judgement' | 'override' | 'other_id'>): Stance | null {
  return effectiveStance(link.stance, link.judgement, link.override)
}

/** What the machine found; null for what a person added. */
export const machineStanceOf = (link: Pick<LinkRow, 'stance' | 'other_id'>): Stance | null => (link.other_id === null ? null : link.stance)

const isUndecided = (link: LinkRow): boolean => link.judgement === null && link.other_id !== null && link.stance !== 'mentions'

function chooseReference(members: Member[], contradictions: ReadonlyMap<ClaimId, number>, chosen: ClaimId | null): Member {
  const wanted = members.find((member) => member.id === chosen)
  if (wanted) return wanted
  // Where outlets are even, the one that the calendar contradicts is the one to look at.
  const count = (member: Member) => (contradictions.get(member.id) ?? 0) + member.calendar_error / 2
  // Members come earliest first, so that the first of the most contradicted ones is also the earliest.
  return members.reduce((best, member) => (count(member) > count(best) ? member : best))
}

/** Machine findings alone: a judgement never changes the machine's state. */
function stateOf(reference: Member, links: LinkRow[], contradicted: boolean): MachineState {
  const supporting = links.filter((link) => machineStanceOf(link) === 'supports')
  return machineState({
    // An article that is being read again was compared before: what was found then still stands.
    matched: reference.stage === 2 || links.length > 0, contradicting: contradicted ? 1 : 0, calendarError: reference.calendar_error === 1,
    supportingOrigins: new Set(supporting.filter((link) => link.origin_id !== reference.origin_id).map((link) => link.origin_id)).size,
    copies: supporting.filter((link) => link.origin_id === reference.origin_id).length,
  })
}

/** Outlets count once; an article whose outlet is unknown counts as an outlet of its own. */
export const outletKey = (link: Pick<LinkRow, 'outlet_id' | 'article_id'>): string => (link.outlet_id === null ? `article ${link.article_id}` : `outlet ${link.outlet_id}`)

export function countOutlets(links: LinkRow[], stanceFor: (link: LinkRow) => Stance | null = stanceOf): { against: number; supporting: number; evolved: number } {
  const outlets = (stance: Stance) => new Set(links.filter((link) => stanceFor(link) === stance).map(outletKey)).size
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

/**
 * One ascending number: state, then outlets against, impossible dates, evolutions, check-worthiness. Each field has its own decimal places. Made of
 * machine findings alone, so that no claim jumps away under the hand that judges it.
 */
function sortKeyOf(state: MachineState, counts: { against: number; evolved: number }, calendarError: boolean, checkworthiness: number): number {
  const rest = (count: number) => 99 - Math.min(count, 99)
  return machineStates.indexOf(state) * 1e10 + rest(counts.against) * 1e8 + (calendarError ? 0 : 1e7) + rest(counts.evolved) * 1e5 + Math.round((1 - checkworthiness) * 9999)
}

/** A point is found by its title in either language, whom and what it is about, its sentence, and every value that anybody gives. */
function searchTextOf(read: Connection, reference: Member, members: Member[], links: LinkRow[]): string {
  const sentence = articleText(read, reference.article_id).slice(reference.sentence_start, reference.sentence_end)
  const titled = { type: reference.type, subject: reference.subject, attribute: reference.attribute, attributeText: reference.attribute_text, claimText: '' }
  const titles = languages.map((language) => titleOfPoint(titled, language))
  const values = new Set([...members.map((member) => member.value_text), ...links.map((link) => link.other_value ?? '')])
  return [...titles, reference.subject, reference.attribute_text, reference.outlet ?? '', sentence, ...values].filter(Boolean).join(' · ').slice(0, searchTextLimit)
}
