import { expect, test } from 'vitest'
import type { MatrixRow } from '../../../shared/contract/shapes.ts'
import type { MachineState } from '../../../shared/domain/state.ts'
import { splitLines } from './splitLines.ts'

const rowsOf = (...states: MachineState[]): MatrixRow[] => states.map((state, id) => ({ point: { id, state } }) as unknown as MatrixRow)
const told = (rows: MatrixRow[], total: number) => splitLines(rows, total).map((line) => (line.kind === 'section' ? `${line.state} ${line.count}` : line.at))

test('each state has one heading with its count, and rows keep their places', () => {
  expect(told(rowsOf('conflicting', 'conflicting', 'corroborated'), 3)).toEqual(['conflicting 2', 0, 1, 'corroborated 1', 2])
})

test('a section that is still loading gives no count rather than a wrong one', () => {
  expect(told(rowsOf('conflicting', 'corroborated'), 200)).toEqual(['conflicting 1', 0, 'corroborated null', 1])
})

test('nothing loaded, nothing shown', () => {
  expect(told([], 0)).toEqual([])
})
