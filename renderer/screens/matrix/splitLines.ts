/** Puts a heading where the machine state changes from one row to the next. */
import type { MatrixRow } from '../../../shared/contract/shapes.ts'
import type { MachineState } from '../../../shared/domain/state.ts'

/** A heading, whose count is null until its whole section is loaded; or a row with its place among the rows, from 0. */
export type Line = { kind: 'section'; state: MachineState; count: number | null } | { kind: 'row'; row: MatrixRow; at: number }

/** `total` is how many rows there are, loaded or not. */
export function splitLines(rows: readonly MatrixRow[], total: number): Line[] {
  const starts = [...rows.keys()].filter((at) => rows[at]?.point.state !== rows[at - 1]?.point.state)
  return starts.flatMap((start, index): Line[] => {
    const end = starts[index + 1] ?? rows.length
    const isWhole = index < starts.length - 1 || rows.length >= total
    const section: Line = { kind: 'section', state: rows[start]!.point.state, count: isWhole ? end - start : null }
    return [section, ...rows.slice(start, end).map((row, offset): Line => ({ kind: 'row', row, at: start + offset }))]
  })
}
