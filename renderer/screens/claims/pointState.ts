/** How a point's machine state is told in one word. */
import type { PointRow } from '../../../shared/contract/shapes.ts'
import type { MachineState } from '../../../shared/domain/state.ts'

/** A date that the calendar refutes is told as such, unless outlets disagree as well. */
export const shownState = (row: Pick<PointRow, 'state' | 'calendarError'>): MachineState | 'calendar' =>
  row.calendarError && row.state !== 'conflicting' ? 'calendar' : row.state
