/** Report: what it holds on the left, the paper in the middle, how it leaves on the right. */
import { useEffect, useRef, useState } from 'react'
import type { Language } from '../../../shared/domain/language.ts'
import type { PointId } from '../../../shared/domain/ids.ts'
import { ReportDocument } from '../../../shared/report/ReportDocument.tsx'
import { titleOfPoint } from '../../../shared/text/titles.ts'
import { useCall } from '../../client/queries.ts'
import { useKeys } from '../../state/keys.ts'
import { announce } from '../../state/messages.ts'
import { goTo, openPoint } from '../../state/ui.ts'
import { reportTexts } from '../../text/report.ts'
import { useLanguage, useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { FailureNote } from '../../ui/FailureNote.tsx'
import { Waiting } from '../../ui/Progress.tsx'
import { SplitPane } from '../../ui/SplitPane.tsx'
import { ChoiceList } from './ChoiceList.tsx'
import { ExportPane } from './ExportPane.tsx'
import { useChoices, type Choices } from './useChoices.ts'
import '../../../shared/report/report.css'
import './report.css'

export function ReportScreen() {
  const say = useText(reportTexts)
  const choices = useChoices()
  const [language, setLanguage] = useState<Language>(useLanguage())
  useReportKeys(choices)
  if (choices.failure) return <main><FailureNote failure={choices.failure} /></main>
  if (!choices.isLoading && choices.all.length === 0) {
    return <main className="report-empty"><EmptyState title={say('empty')} action={<Button onClick={() => goTo('claims')}>{say('toClaims')}</Button>}>{say('emptyWhy')}</EmptyState></main>
  }
  return (
    <main className="report-screen">
      <SplitPane id="report" panes={[
        { id: 'choices', width: 316, wideWidth: 420, min: 260, content: <ChoiceList choices={choices} /> },
        { id: 'paper', min: 480, content: <Preview language={language} current={choices.current?.included ? choices.current.point.id : null} /> },
        { id: 'export', width: 240, wideWidth: 320, min: 220, content: <ExportPane choices={choices} language={language} onLanguage={setLanguage} /> },
      ]} />
    </main>
  )
}

/** The paper; the current point is brought to its top. */
function Preview({ language, current }: { language: Language; current: PointId | null }) {
  const say = useText(reportTexts)
  const { data, failure } = useCall('report.preview', { language }, { keep: true })
  const stage = useRef<HTMLElement>(null)
  const shown = useRef(current)
  useEffect(() => {
    const section = data && stage.current?.querySelector<HTMLElement>(`#point-${current}`)
    // A point just taken in is not on the paper yet: it is brought into view once it is.
    if (!section || !stage.current || shown.current === current) return
    shown.current = current
    // Only the stage may scroll: scrollIntoView would move the window's frame along.
    stage.current.scrollTo({ top: stage.current.scrollTop + section.getBoundingClientRect().top - stage.current.getBoundingClientRect().top })
  }, [current, data])
  return (
    // A region that scrolls must be reachable from the keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section ref={stage} className="stage" aria-label={say('preview')} tabIndex={0}>
      {failure ? <FailureNote failure={failure} /> : data ? <div className="paper"><ReportDocument report={data} /></div> : <Waiting label={say('reading')} />}
    </section>
  )
}

function useReportKeys(choices: Choices): void {
  const say = useText(reportTexts)
  const language = useLanguage()
  const { current, chosen } = choices
  const place = current ? chosen.indexOf(current) : -1
  const include = (): void => {
    if (!current) return
    choices.include(current.point.id, !current.included)
    announce(say(current.included ? 'excluded' : 'included', { title: titleOfPoint(current.point, language) }))
  }
  const moveBy = (by: 1 | -1): void => {
    const to = place + by
    if (!current || place < 0 || to < 0 || to >= chosen.length) return
    choices.moveTo(current.point.id, to)
    announce(say('movedTo', { at: to + 1, of: chosen.length }))
  }
  const enabled = current !== null
  useKeys('report', [
    { keys: ['j', 'ArrowDown'], label: say('next'), hint: say('hintClaim'), enabled, action: () => choices.step(1) },
    { keys: ['k', 'ArrowUp'], label: say('previous'), hint: say('hintClaim'), enabled, action: () => choices.step(-1) },
    { keys: ' ', label: say('include'), hint: say('hintInclude'), enabled, action: include },
    { keys: 'Alt+ArrowUp', label: say('moveUp'), hint: say('hintMove'), enabled, action: () => moveBy(-1) },
    { keys: 'Alt+ArrowDown', label: say('moveDown'), hint: say('hintMove'), enabled, action: () => moveBy(1) },
    { keys: 'Enter', label: say('openClaim'), enabled, action: () => { if (current) openPoint(current.point.id) } },
  ])
}
