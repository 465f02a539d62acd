/** What of a point is worth showing: its state in one word, its value where that is more than the sentence over again. */
import type { PointRow } from '../../../shared/contract/shapes.ts'
import type { MachineState } from '../../../shared/domain/state.ts'

/** A date that the calendar refutes is told as such, unless outlets disagree as well. */
export const shownState = (row: Pick<PointRow, 'state' | 'calendarError'>): MachineState | 'calendar' =>
  row.calendarError && row.state !== 'conflicting' ? 'calendar' : row.state

/** A value that is most of its own sentence says nothing more beside it (statements, quotations). The share is by eye: a rank or figure never reaches it. */
export const saysMoreThan = (sentence: string, value: string): boolean => value !== '' && !(sentence.includes(value) && value.length > sentence.length * 0.6)
