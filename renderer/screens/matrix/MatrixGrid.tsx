/** The grid: header and first column stay in sight, rows exist only while in view. */
import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useId, useMemo, useRef, type CSSProperties, type RefObject } from 'react'
import type { DossierSummary } from '../../../shared/contract/shapes.ts'
import type { MachineState } from '../../../shared/domain/state.ts'
import { outletKindNames } from '../../../shared/text/names.ts'
import { withDe } from '../../../shared/text/titles.ts'
import { claimsTexts } from '../../text/claims.ts'
import { formatNumber } from '../../text/format.ts'
import { matrixTexts } from '../../text/matrix.ts'
import { useLanguage, useText } from '../../text/useText.ts'
import { useWide } from '../../ui/useWide.ts'
import { sectionWords } from '../claims/pointState.ts'
import { MatrixLine } from './MatrixLine.tsx'
import { splitLines } from './splitLines.ts'
import type { Matrix, MatrixOutlet } from './useMatrix.ts'

type Props = { matrix: Matrix; scale: DossierSummary['scale']; onEnter: () => void }

const sectionHeight = 32
/** Rows grow where many outlets leave a value less than a line of its own. */
const rowHeight = { plain: 48, tall: 62 }
/** Up to so many outlets a value has about 18 characters of room, on a laptop and on a wide window. */
const roomy = { laptop: 6, wide: 9 }
/** Narrowest outlet column, the first column and the last, in pixels: below their sum the grid scrolls sideways. */
const outletWidth = 128
const firstWidth = 234
const sumWidth = 140

export function MatrixGrid({ matrix, scale, onEnter }: Props) {
  const say = useText(matrixTexts)
  const id = useId()
  const scroller = useRef<HTMLDivElement>(null)
  const isTall = matrix.outlets.length > (useWide() ? roomy.wide : roomy.laptop)
  const height = isTall ? rowHeight.tall : rowHeight.plain
  const lines = useMemo(() => splitLines(matrix.rows, matrix.total), [matrix.rows, matrix.total])
  // Nothing that the virtualizer returns is handed to a memoised component.
  // oxlint-disable-next-line react/incompatible-library
  const virtual = useVirtualizer({ count: lines.length, getScrollElement: () => scroller.current, estimateSize: (index) => (lines[index]?.kind === 'section' ? sectionHeight : height), overscan: 6 })
  useEffect(() => virtual.measure(), [lines, height, virtual])
  const items = virtual.getVirtualItems()
  const { loadMore, place, outlets } = matrix
  const lastIndex = items.at(-1)?.index ?? 0
  useEffect(() => { if (lastIndex >= lines.length - 10) loadMore() }, [lastIndex, lines.length, loadMore])
  const currentLine = place ? lines.findIndex((line) => line.kind === 'row' && line.at === place.row) : -1
  useEffect(() => { if (currentLine >= 0) virtual.scrollToIndex(currentLine, { align: 'auto' }) }, [currentLine, virtual])
  useColumnInView(scroller, place?.column ?? 0)
  const isInView = items.some((item) => item.index === currentLine)
  const columns = { '--columns': `repeat(${outlets.length}, minmax(${outletWidth}px, 1fr))`, minWidth: firstWidth + sumWidth + outlets.length * outletWidth } as CSSProperties
  const idOf = (row: number, column: number): string => `${id}-${row}-${column}`
  return (
    <div className="matrix-frame" role="grid" tabIndex={0} aria-label={say('matrix')} aria-rowcount={matrix.total + 1} aria-colcount={outlets.length + 2} aria-activedescendant={place && isInView ? idOf(place.row, place.column) : undefined}>
      <div ref={scroller} className={isTall ? 'matrix tall' : 'matrix'} role="presentation" onDoubleClick={onEnter}>
        <MatrixHead outlets={outlets} columns={columns} />
        <div className="matrix-body" role="rowgroup" style={{ ...columns, height: virtual.getTotalSize() }}>
          {items.map((item) => {
            const line = lines[item.index]!
            if (line.kind === 'section') return <Section key={item.key} state={line.state} count={line.count} top={item.start} span={outlets.length + 2} />
            const column = place?.row === line.at ? place.column : null
            return <MatrixLine key={line.row.point.id} row={line.row} at={line.at} top={item.start} height={height} column={column} outlets={outlets} scale={scale} gridId={id} onChoose={matrix.choose} />
          })}
        </div>
      </div>
    </div>
  )
}

/** Keeps the chosen column clear of the sticky first one. */
function useColumnInView(scroller: RefObject<HTMLDivElement | null>, column: number): void {
  useEffect(() => {
    const pane = scroller.current
    const heads = pane?.querySelectorAll<HTMLElement>('[role=columnheader]')
    const head = heads?.[column + 1]
    if (!pane || !head) return
    // Beside the last outlet only the sum is left: it comes along.
    if (heads[column + 3] === undefined) { pane.scrollTo({ left: pane.scrollWidth }); return }
    const from = head.offsetLeft - firstWidth
    const to = head.offsetLeft + head.offsetWidth - pane.clientWidth
    if (from < pane.scrollLeft) pane.scrollTo({ left: from })
    else if (to > pane.scrollLeft) pane.scrollTo({ left: to })
  }, [scroller, column])
}

function MatrixHead({ outlets, columns }: { outlets: readonly MatrixOutlet[]; columns: CSSProperties }) {
  const say = useText(matrixTexts)
  const nameKind = useText(outletKindNames)
  return (
    <div className="matrix-head" role="rowgroup" style={columns}>
      <div className="line" role="row" aria-rowindex={1}>
        <div role="columnheader" aria-colindex={1} className="first">{say('claim')}</div>
        {outlets.map((outlet, index) => (
          <div key={outlet.id} role="columnheader" aria-colindex={index + 2}>
            {outlets[index + 1]?.copyOf === outlet.name ? <i className="tie" aria-hidden="true" /> : null}
            {outlet.name}<span>{outlet.copyOf ? say('copyOf', { outlet: outlet.copyOf, de: withDe(outlet.copyOf) }) : nameKind(outlet.kind)}</span>
          </div>
        ))}
        <div role="columnheader" aria-colindex={outlets.length + 2}>{say('sum')}</div>
      </div>
    </div>
  )
}

function Section({ state, count, top, span }: { state: MachineState; count: number | null; top: number; span: number }) {
  const say = useText(matrixTexts)
  const name = useText(claimsTexts)(sectionWords[state])
  const language = useLanguage()
  return (
    <div className="section" role="row" style={{ top, height: sectionHeight }}>
      <div role="rowheader" aria-colindex={1} aria-colspan={span}>{count === null ? name : say('section', { name, n: formatNumber(count, language) })}</div>
    </div>
  )
}
