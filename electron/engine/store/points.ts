/** Points: what several claims are about. Their counts and sort key are kept with them, so that a list reads one index and aggregates nothing. */
import type { ClaimId, PointId } from '../../../shared/domain/ids.ts'
import type { ClaimType } from '../../../shared/domain/claim.ts'
import type { ReasonKind } from '../../../shared/domain/reason.ts'
import type { MachineState } from '../../../shared/domain/state.ts'
import type { Connection } from './connection.ts'

/** What is worked out for a point whenever its claims, evidence or judgements change. Counts are outlets, as effective stances have them. */
export type Standing = {
  reference: ClaimId; other: ClaimId | null; state: MachineState; differs: 'contradicts' | 'evolved' | null; reasonKind: ReasonKind | null; calendarError: boolean
  against: number; supporting: number; evolved: number; undecided: number; sortKey: number; searchText: string
}

export const createPoint = (write: Connection, type: ClaimType): PointId => write.run('INSERT INTO points (type, live) VALUES (?, 0)', type).id as PointId

export function setStanding(write: Connection, id: PointId, standing: Standing): void {
  write.run(`UPDATE points SET live = 1, reference_id = ?, other_id = ?, state = ?, differs = ?, reason_kind = ?, calendar_error = ?, against = ?, supporting = ?, evolved = ?, undecided = ?, sort_key = ?, search_text = ?
    WHERE id = ?`, standing.reference, standing.other, standing.state, standing.differs, standing.reasonKind, standing.calendarError ? 1 : 0,
  standing.against, standing.supporting, standing.evolved, standing.undecided, standing.sortKey, standing.searchText, id)
}

/** A point without live claims keeps its id for their return, and is shown nowhere. */
export function retirePoint(write: Connection, id: PointId): void {
  write.run("UPDATE points SET live = 0, search_text = '' WHERE id = ? AND live = 1", id)
}

/** The claim that a person chose as this point's reference, the latest choice where points were joined. */
export const chosenReference = (read: Connection, id: PointId): ClaimId | null =>
  read.value<ClaimId>('SELECT r.claim_id FROM claims c JOIN chosen_references r ON r.claim_id = c.id WHERE c.point_id = ? AND c.live = 1 ORDER BY r.chosen_at DESC LIMIT 1', id) ?? null

/** How many points there are under each tab of the list. */
export function countPoints(read: Connection): { all: number; conflicting: number; undecided: number } {
  return {
    all: read.value<number>('SELECT count(*) FROM points WHERE live = 1') ?? 0,
    conflicting: read.value<number>("SELECT count(*) FROM points WHERE live = 1 AND state = 'conflicting'") ?? 0,
    undecided: read.value<number>('SELECT count(*) FROM points WHERE live = 1 AND undecided > 0') ?? 0,
  }
}
