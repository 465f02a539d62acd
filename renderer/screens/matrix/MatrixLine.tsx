/** One claim across the outlets. */
import { memo } from 'react'
import { PenLine } from 'lucide-react'
import type { DossierSummary, MatrixCell, MatrixRow } from '../../../shared/contract/shapes.ts'
import type { OutletId, PointId } from '../../../shared/domain/ids.ts'
import { claimTypeNames, stanceNames } from '../../../shared/text/names.ts'
import { titleOfPoint } from '../../../shared/text/titles.ts'
import { matrixTexts } from '../../text/matrix.ts'
import { useLanguage, useText } from '../../text/useText.ts'
import { stanceClasses, stanceIcons } from '../../ui/StanceChip.tsx'
import { cellOf, type MatrixOutlet } from './useMatrix.ts'

type Props = {
  row: MatrixRow; at: number; top: number; height: number; column: number | null; outlets: readonly MatrixOutlet[]; scale: DossierSummary['scale']
  gridId: string; onChoose: (pointId: PointId, outletId: OutletId) => void
}

/** `column` is the chosen cell's, null on every other line: those need not be drawn again when the choice moves. */
export const MatrixLine = memo(function MatrixLine({ row, at, top, height, column, outlets, scale, gridId, onChoose }: Props) {
  const language = useLanguage()
  const nameType = useText(claimTypeNames)
  return (
    <div className="line" role="row" aria-rowindex={at + 2} style={{ top, height }}>
      <div role="rowheader" aria-colindex={1} className="first"><b>{titleOfPoint(row.point, language)}</b><span>{nameType(row.point.type).toLocaleLowerCase(language)}</span></div>
      {outlets.map((outlet, index) => {
        const cell = cellOf(row, outlet)
        return cell ? <Cell key={outlet.id} id={`${gridId}-${at}-${index}`} index={index} cell={cell} outlet={outlet.name} isChosen={column === index} onChoose={() => onChoose(row.point.id, outlet.id)} /> : null
      })}
      <Sum row={row} scale={scale} />
    </div>
  )
})

type CellProps = { id: string; index: number; cell: MatrixCell; outlet: string; isChosen: boolean; onChoose: () => void }

function Cell({ id, index, cell, outlet, isChosen, onChoose }: CellProps) {
  const say = useText(matrixTexts)
  const language = useLanguage()
  const name = useText(stanceNames)(cell.kind).toLocaleLowerCase(language)
  const word = cell.copy ? say('cellCopy', { word: name }) : name
  const Icon = stanceIcons[cell.kind]
  const ink = cell.kind === 'asserts' ? 'src' : stanceClasses[cell.kind]
  return (
    // The grid holds the focus and answers to the keyboard for its cells.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      id={id} role="gridcell" tabIndex={-1} aria-colindex={index + 2} aria-selected={isChosen} className={`cell ${ink}${cell.copy ? ' dup' : ''}`} onClick={onChoose}
    >
      <span className="vh">{outlet}, </span>
      {cell.kind === 'silent' ? say('silent') : (
        <>
          <Icon className="i" aria-hidden="true" />
          <b title={cell.value}>{cell.value || '—'}</b>
          <span>{word}{cell.more > 0 ? ` ${say('more', { n: cell.more })}` : ''}</span>
        </>
      )}
    </div>
  )
}

function Sum({ row, scale }: { row: MatrixRow; scale: DossierSummary['scale'] }) {
  const say = useText(matrixTexts)
  const language = useLanguage()
  const verdict = scale.find((step) => step.step === row.point.verdict)
  const found = row.againstOrigins > 0 ? say('against', { n: row.againstOrigins }) : row.point.calendarError ? say('impossible') : say('origins', { n: row.origins })
  return (
    <div role="gridcell" aria-colindex={row.cells.length + 2} className="sum num">
      <b>{found}</b>
      {verdict ? <span className="pen"><PenLine className="i" aria-hidden="true" />{verdict.label[language]}</span> : <span>{say('toJudge')}</span>}
    </div>
  )
}
