/** The list of points as pages arrive, and where the open one stands in it. */
import { useCallback, useEffect, useRef } from 'react'
import type { PointFilterInput, PointRow } from '../../../shared/contract/shapes.ts'
import { usePages, type PagesResult } from '../../client/queries.ts'
import { selectPoint, useUi } from '../../state/ui.ts'

export type ClaimList = PagesResult<'points.list'> & {
  filter: PointFilterInput
  /** Place of the open point among the loaded rows, from 0; -1 when the filter leaves it out. */
  at: number
  /** Opens the point so many places further. Past what is loaded it asks for more and stays. */
  move: (by: 1 | -1) => void
}

export function useClaimList(): ClaimList {
  const filter = useUi((state) => state.pointFilter)
  const pages = usePages('points.list', { filter })
  const { rows, loadMore } = pages
  const pointId = useUi((state) => state.pointId)
  const at = rows.findIndex((row) => row.id === pointId)
  const lastAt = useRef(0)
  useEffect(() => { if (at >= 0) lastAt.current = at }, [at])
  useFirstOfFilter(filter, rows)

  const move = useCallback((by: 1 | -1) => {
    // A point that a verdict took out of the filter has left its place to the next one.
    const target = at >= 0 ? at + by : by === 1 ? lastAt.current : lastAt.current - 1
    if (target >= rows.length - 1) loadMore()
    const row = rows[Math.min(Math.max(target, 0), rows.length - 1)]
    if (row) selectPoint(row.id)
  }, [at, rows, loadMore])
  return { ...pages, filter, at, move }
}

/**
 * A new filter opens its first point, unless the open one is among the found. Answers arrive after the filter changed, so the choice waits
 * for rows that are not those of the filter before.
 */
function useFirstOfFilter(filter: PointFilterInput, rows: readonly PointRow[]): void {
  const seen = useRef({ filter, rows, pending: false })
  useEffect(() => {
    const before = seen.current
    const pending = before.pending || before.filter !== filter
    const arrived = before.rows !== rows
    seen.current = { filter, rows, pending: pending && !arrived }
    const { pointId } = useUi.getState()
    const isOpen = rows.some((row) => row.id === pointId)
    if (rows[0] && !isOpen && (pointId === null || (pending && arrived))) selectPoint(rows[0].id)
  }, [filter, rows])
}
