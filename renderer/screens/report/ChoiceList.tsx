/** The report's list: chosen points numbered in their order, then those left out. */
import { GripVertical, Square, SquareCheck } from 'lucide-react'
import { useMemo, useRef, type DragEvent } from 'react'
import type { DossierSummary } from '../../../shared/contract/shapes.ts'
import type { PointId } from '../../../shared/domain/ids.ts'
import { stateNames } from '../../../shared/text/names.ts'
import { titleOfPoint } from '../../../shared/text/titles.ts'
import { useCall } from '../../client/queries.ts'
import { openPoint, selectPoint } from '../../state/ui.ts'
import { reportTexts } from '../../text/report.ts'
import { useLanguage, useText } from '../../text/useText.ts'
import { Waiting } from '../../ui/Progress.tsx'
import { VirtualList, type ListRow } from '../../ui/VirtualList.tsx'
import { shownState } from '../claims/pointState.ts'
import type { Choice, Choices } from './useChoices.ts'

const rowHeight = 57

export function ChoiceList({ choices }: { choices: Choices }) {
  const say = useText(reportTexts)
  const rows = useChoiceRows(choices)
  return (
    <section className="pick-points" aria-label={say('points')}>
      <h2>{say('content')}</h2>
      <p>{say('chosen', { all: choices.all.length, n: choices.chosen.length })}</p>
      {choices.isLoading ? <Waiting label={say('points')} /> : <VirtualList label={say('points')} rows={rows} current={choices.current?.point.id ?? null} onCurrent={(key) => selectPoint(key as PointId)} onEnter={(key) => openPoint(key as PointId)} />}
    </section>
  )
}

function useChoiceRows(choices: Choices): ListRow[] {
  const say = useText(reportTexts)
  const language = useLanguage()
  const { data: summary } = useCall('dossier.summary', {})
  const dragged = useRef<PointId | null>(null)
  const latest = useRef(choices)
  latest.current = choices
  const describe = useDescription(summary?.scale ?? [])
  return useMemo(() => choices.all.map((choice, index): ListRow => {
    const title = titleOfPoint(choice.point, language)
    const { verdict, facts } = describe(choice)
    const spoken = [choice.included ? String(index + 1) : '', title, verdict, facts].filter(Boolean).join(', ')
    const drag = {
      onDragStart: (event: DragEvent) => { dragged.current = choice.point.id; event.dataTransfer.effectAllowed = 'move' },
      onDragOver: (event: DragEvent) => { if (dragged.current !== null && choice.included) event.preventDefault() },
      onDrop: (event: DragEvent) => { event.preventDefault(); if (dragged.current !== null) latest.current.moveTo(dragged.current, index); dragged.current = null },
      onDragEnd: () => { dragged.current = null },
    }
    const Box = choice.included ? SquareCheck : Square
    return {
      key: choice.point.id, height: rowHeight, option: { name: spoken },
      content: (
        <div className={choice.included ? 'choice-row' : 'choice-row off'} draggable={choice.included} title={choice.included ? say('drag') : undefined} {...drag}>
          <GripVertical className="i grip" aria-hidden="true" />
          <span className="num">{choice.included ? index + 1 : ''}</span>
          <div><b>{title}</b><p>{verdict ? <span className="pen">{verdict}</span> : null}{verdict && facts ? ', ' : ''}{facts}</p></div>
          {/* For the mouse; the keyboard has the space bar, which the status bar names. */}
          <span className="tick" aria-hidden="true" title={say('include')} onClick={() => latest.current.include(choice.point.id, !choice.included)}><Box className="i" /></span>
        </div>
      ),
    }
  }), [choices.all, language, say, describe])
}

/** The second line of a row: the verdict in pen, then how many stand against, or why the point is left out. */
function useDescription(scale: DossierSummary['scale']): (choice: Choice) => { verdict: string; facts: string } {
  const say = useText(reportTexts)
  const nameState = useText(stateNames)
  const language = useLanguage()
  return useMemo(() => ({ point, included, againstOutlets, againstOrigins, forOutlets }: Choice) => {
    const verdict = scale.find((step) => step.step === point.verdict)?.label[language] ?? ''
    const counts = againstOutlets > 0 ? say('against', { outlets: againstOutlets, origins: againstOrigins }) : forOutlets > 0 ? say('for', { outlets: forOutlets }) : nameState(shownState(point))
    if (included) return { verdict, facts: verdict ? counts.toLocaleLowerCase(language) : `${counts}, ${say('noVerdict')}` }
    return { verdict: '', facts: `${verdict || nameState(shownState(point))}, ${say('leftOut')}` }
  }, [scale, say, nameState, language])
}
