/** The open claim's head: what is in question, what the machine found, and how many independent origins stand where. */
import type { PointDetail } from '../../../shared/contract/shapes.ts'
import type { Language } from '../../../shared/domain/language.ts'
import { sayReport } from '../../../shared/report/words.ts'
import { shownStance } from '../../../shared/report/groupEvidence.ts'
import { saysMoreThan } from '../../../shared/report/present.ts'
import { explainReason, headlineReason } from '../../../shared/text/explain.ts'
import { stateNames } from '../../../shared/text/names.ts'
import { calendarFact } from '../../../shared/text/time.ts'
import { titleOfPoint } from '../../../shared/text/titles.ts'
import { claimsTexts } from '../../text/claims.ts'
import { useLanguage, useText } from '../../text/useText.ts'
import { Kbd } from '../../ui/Kbd.tsx'
import { stateIcons, StateMark } from '../../ui/StateMark.tsx'
import { shownState } from './pointState.ts'

/** `place` is "1 sur 7", '' where the list does not hold the point. */
export function ClaimHead({ detail, place, titleId }: { detail: PointDetail; place: string; titleId: string }) {
  const language = useLanguage()
  const reason = headline(detail, language)
  return (
    <div className="head">
      <div className="line">
        <h1 id={titleId} title={titleOfPoint(detail.row, language)}>{titleOfPoint(detail.row, language)}</h1>
        <StateChip detail={detail} />
        <span className="nav num">{place} <Kbd keys="k" /><Kbd keys="j" /></span>
      </div>
      <div className="why">
        <b>{reason}</b>
        <Tally detail={detail} />
      </div>
    </div>
  )
}

function StateChip({ detail }: { detail: PointDetail }) {
  const name = useText(stateNames)
  const state = shownState(detail.row)
  if (state !== 'conflicting' && state !== 'calendar') return <StateMark state={state} />
  const Icon = stateIcons[state]
  return <span className={`st ${state === 'conflicting' ? 'con' : 'warn'}`}><Icon className="i" aria-hidden="true" />{name(state)}</span>
}

function Tally({ detail }: { detail: PointDetail }) {
  const say = useText(claimsTexts)
  const words = sayReport(useLanguage())
  const { againstOutlets, againstOrigins, forOutlets, forOrigins } = detail.tally
  if (againstOutlets + forOutlets === 0) return <span className="tally">{say('noEvidence')}</span>
  return <span className="tally num">{words('independence', { against: words('side', { outlets: againstOutlets, origins: againstOrigins }), for: words('side', { outlets: forOutlets, origins: forOrigins }) })}</span>
}

/** The strongest finding in one line; the calendar's word where the date itself is impossible; else the claim's own words. */
function headline(detail: PointDetail, language: Language): string {
  const { row } = detail
  const strongest = detail.evidence.find((evidence) => evidence.judgement !== 'rejected' && evidence.reason.kind !== 'user-added' && shownStance(evidence) !== 'mentions')
  if (strongest && (shownStance(strongest) === 'contradicts' || !row.calendarError)) {
    const isWholeSentence = row.type === 'quote' || row.type === 'statement'
    return isWholeSentence || shownStance(strongest) === 'supports' ? explainReason(strongest.reason, language) : headlineReason(row.type, strongest.reason, language)
  }
  if (row.calendarError && detail.eventDate) return calendarFact(detail.eventDate, language)
  return saysMoreThan(detail.sentence.text, detail.value) ? detail.value : ''
}
