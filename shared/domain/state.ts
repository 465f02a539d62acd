/**
 * Machine states of a point, worked out from machine stances and independent origins alone. The human verdict is kept apart
 * and never changes them (PRODUCT: "Machine state and human verdict never mix").
 */
export const machineStates = ['conflicting', 'single-origin', 'corroborated', 'no-other-source', 'unchecked'] as const
export type MachineState = (typeof machineStates)[number]

/**
 * Works out the state of a point from how many independent origins stand where. Counts leave the reference claim's own origin out.
 * - any independent contradiction, a contradiction within one origin, or a date that the calendar contradicts, is a conflict;
 * - support from another origin corroborates; support from copies alone stays single-origin;
 * - without any evidence there is no other source; before matching has run it is unchecked.
 */
export function machineState(counts: { matched: boolean; contradicting: number; calendarError: boolean; supportingOrigins: number; copies: number }): MachineState {
  if (counts.calendarError) return 'conflicting'
  if (!counts.matched) return 'unchecked'
  if (counts.contradicting > 0) return 'conflicting'
  if (counts.supportingOrigins > 0) return 'corroborated'
  return counts.copies > 0 ? 'single-origin' : 'no-other-source'
}
