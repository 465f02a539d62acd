/** How a point's machine state is shown: a date that the calendar refutes is told as such, unless outlets disagree as well. */
import type { PointRow } from '../../../shared/contract/shapes.ts'
import type { MachineState } from '../../../shared/domain/state.ts'

export const shownState = (row: Pick<PointRow, 'state' | 'calendarError'>): MachineState | 'calendar' =>
  row.calendarError && row.state !== 'conflicting' ? 'calendar' : row.state
