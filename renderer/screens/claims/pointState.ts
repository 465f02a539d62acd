/** How the machine state of one point, and of many, is told in a word. */
import type { PointRow } from '../../../shared/contract/shapes.ts'
import type { MachineState } from '../../../shared/domain/state.ts'
import type { claimsTexts } from '../../text/claims.ts'

/** A conflict with the calendar alone is told as such. */
export const shownState = (row: Pick<PointRow, 'state' | 'calendarError' | 'differs'>): MachineState | 'calendar' =>
  row.calendarError && row.differs !== 'contradicts' ? 'calendar' : row.state

/** The heading over the points of one state, in claimsTexts. */
export const sectionWords = {
  conflicting: 'conflicting', 'single-origin': 'sectionSingleOrigin', corroborated: 'sectionCorroborated', 'no-other-source': 'sectionNoOther', unchecked: 'sectionUnchecked',
} as const satisfies Record<MachineState, keyof typeof claimsTexts>
