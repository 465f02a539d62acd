/** The matrix as pages arrive, the chosen cell, and how it moves. */
import { useCallback, useMemo, useState } from 'react'
import type { MethodOutput } from '../../../shared/contract/methods.ts'
import type { MatrixCell, MatrixRow } from '../../../shared/contract/shapes.ts'
import type { OutletId, PointId } from '../../../shared/domain/ids.ts'
import { usePages, type PagesResult } from '../../client/queries.ts'
import { selectPoint, useUi } from '../../state/ui.ts'
import { besideTheirOrigin } from './besideTheirOrigin.ts'

export type MatrixOutlet = MethodOutput<'matrix.list'>['outlets'][number]
export type Place = { row: number; column: number }

export type Matrix = PagesResult<'matrix.list'> & {
  outlets: readonly MatrixOutlet[]
  /** The chosen cell; null while nothing is loaded. */
  place: Place | null
  chosen: { row: MatrixRow; cell: MatrixCell; outlet: MatrixOutlet } | null
  choose: (pointId: PointId, outletId: OutletId) => void
  move: (rows: number, columns: number) => void
}

/** The cell to begin with: the first that contradicts, else the one that asserts. */
function strongestColumn(row: MatrixRow, outlets: readonly MatrixOutlet[]): number {
  const cell = row.cells.find((one) => one.kind === 'contradicts') ?? row.cells.find((one) => one.kind === 'asserts')
  return Math.max(0, outlets.findIndex((outlet) => outlet.id === cell?.outletId))
}

export const cellOf = (row: MatrixRow, outlet: MatrixOutlet | undefined): MatrixCell | undefined => row.cells.find((cell) => cell.outletId === outlet?.id)

export function useMatrix(): Matrix {
  const filter = useUi((state) => state.pointFilter)
  const pages = usePages('matrix.list', { filter })
  const { rows, first, loadMore } = pages
  const pointId = useUi((state) => state.pointId)
  const [outletId, setOutletId] = useState<OutletId | null>(null)
  const outlets = useMemo(() => besideTheirOrigin(first?.outlets ?? []), [first])
  const row = Math.max(0, rows.findIndex((candidate) => candidate.point.id === pointId))
  const line = rows[row]
  const found = outlets.findIndex((candidate) => candidate.id === outletId)
  const column = line && found < 0 ? strongestColumn(line, outlets) : Math.max(0, found)
  const outlet = outlets[column]
  const cell = line && cellOf(line, outlet)
  const choose = useCallback((point: PointId, at: OutletId) => { selectPoint(point); setOutletId(at) }, [])
  const move = (byRows: number, byColumns: number): void => {
    const target = rows[Math.min(Math.max(row + byRows, 0), rows.length - 1)]
    const next = outlets[Math.min(Math.max(column + byColumns, 0), outlets.length - 1)]
    if (row + byRows >= rows.length - 1) loadMore()
    if (target && next) choose(target.point.id, next.id)
  }
  return { ...pages, outlets, place: line ? { row, column } : null, chosen: line && cell && outlet ? { row: line, cell, outlet } : null, choose, move }
}
