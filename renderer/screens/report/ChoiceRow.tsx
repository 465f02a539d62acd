/** One point of the report's list, to be dragged to its place or ticked in and out. */
import { GripVertical, Square, SquareCheck } from 'lucide-react'
import type { DragEvent } from 'react'
import { asId, type PointId } from '../../../shared/domain/ids.ts'
import { titleOfPoint } from '../../../shared/text/titles.ts'
import { reportTexts } from '../../text/report.ts'
import { useLanguage, useText } from '../../text/useText.ts'
import type { Choice } from './useChoices.ts'

/** What is dragged says what it is, so that a file or a text dropped here does nothing. */
const dragType = 'application/x-recoupe-point'

type Props = {
  choice: Choice; place: number; verdict: string; facts: string
  onInclude: (pointId: PointId, included: boolean) => void; onMove: (pointId: PointId, to: number) => void
}

/** `place` is the row's, from 0; among the chosen it is the point's place in the report. */
export function ChoiceRow({ choice, place, verdict, facts, onInclude, onMove }: Props) {
  const say = useText(reportTexts)
  const language = useLanguage()
  const { point, included } = choice
  const Box = included ? SquareCheck : Square
  const drop = (event: DragEvent): void => {
    const id = Number(event.dataTransfer.getData(dragType))
    if (!id || !included) return
    event.preventDefault()
    onMove(asId<PointId>(id), place)
  }
  return (
    <div
      className={included ? 'choice-row' : 'choice-row off'} draggable={included} title={included ? say('drag') : undefined}
      onDragStart={(event) => { event.dataTransfer.setData(dragType, String(point.id)); event.dataTransfer.effectAllowed = 'move' }}
      onDragOver={(event) => { if (included && event.dataTransfer.types.includes(dragType)) event.preventDefault() }} onDrop={drop}
    >
      <GripVertical className="i grip" aria-hidden="true" />
      <span className="num">{included ? place + 1 : ''}</span>
      <div><b>{titleOfPoint(point, language)}</b><p>{verdict ? <span className="pen">{verdict}</span> : null}{verdict && facts ? ', ' : ''}{facts}</p></div>
      {/* For the mouse; the keyboard has the space bar, which the status bar names. */}
      <span className="tick" aria-hidden="true" title={say('include')} onClick={() => onInclude(point.id, !included)}><Box className="i" /></span>
    </div>
  )
}
