/** The report's list: chosen points numbered in their order, then those left out. */
import { useMemo } from 'react'
import type { DossierSummary } from '../../../shared/contract/shapes.ts'
import type { Language } from '../../../shared/domain/language.ts'
import type { PointId } from '../../../shared/domain/ids.ts'
import { stateNames } from '../../../shared/text/names.ts'
import { titleOfPoint } from '../../../shared/text/titles.ts'
import { useCall } from '../../client/queries.ts'
import { openPoint, selectPoint } from '../../state/ui.ts'
import { reportTexts } from '../../text/report.ts'
import { translatorOf, useLanguage, useText } from '../../text/useText.ts'
import { Waiting } from '../../ui/Progress.tsx'
import { VirtualList, type ListRow } from '../../ui/VirtualList.tsx'
import { shownState } from '../claims/pointState.ts'
import { ChoiceRow } from './ChoiceRow.tsx'
import type { Choice, Choices } from './useChoices.ts'

const rowHeight = 57

export function ChoiceList({ choices }: { choices: Choices }) {
  const say = useText(reportTexts)
  const rows = useChoiceRows(choices)
  return (
    <section className="pick-points" aria-label={say('points')}>
      <h2>{say('content')}</h2>
      <p>{say('chosen', { all: choices.all.length, n: choices.chosen.length })}</p>
      {choices.isLoading
        ? <Waiting label={say('points')} />
        : <VirtualList label={say('points')} rows={rows} current={choices.current?.point.id ?? null} onCurrent={(key) => selectPoint(key as PointId)} onEnter={(key) => openPoint(key as PointId)} />}
    </section>
  )
}

function useChoiceRows({ all, include, moveTo }: Choices): ListRow[] {
  const language = useLanguage()
  const { data: summary } = useCall('dossier.summary', {})
  const scale = summary?.scale
  return useMemo(() => all.map((choice, place): ListRow => {
    const describe = () => describeChoice(choice, scale ?? [], language)
    const name = (): string => {
      const { verdict, facts } = describe()
      return [choice.included ? String(place + 1) : '', titleOfPoint(choice.point, language), verdict, facts].filter(Boolean).join(', ')
    }
    return { key: choice.point.id, height: rowHeight, option: { name }, content: () => <ChoiceRow choice={choice} place={place} {...describe()} onInclude={include} onMove={moveTo} /> }
  }), [all, scale, language, include, moveTo])
}

/** The second line of a row: the verdict, then how many stand against, or why the point is left out. */
function describeChoice({ point, included, againstOutlets, againstOrigins, forOutlets }: Choice, scale: DossierSummary['scale'], language: Language): { verdict: string; facts: string } {
  const say = translatorOf(reportTexts, language)
  const state = translatorOf(stateNames, language)(shownState(point))
  const verdict = scale.find((step) => step.step === point.verdict)?.label[language] ?? ''
  const counts = againstOutlets > 0 ? say('against', { outlets: againstOutlets, origins: againstOrigins }) : forOutlets > 0 ? say('for', { outlets: forOutlets }) : state
  if (included) return { verdict, facts: verdict ? counts.toLocaleLowerCase(language) : `${counts}, ${say('noVerdict')}` }
  return { verdict: '', facts: `${verdict || state}, ${say('leftOut')}` }
}
