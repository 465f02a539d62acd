/** The claim itself: the first row of the table that answers it, in the same columns as its evidence. */
import { ChevronDown } from 'lucide-react'
import type { PointDetail, QuotedSentence } from '../../../shared/contract/shapes.ts'
import type { ClaimId } from '../../../shared/domain/ids.ts'
import { saysMoreThan } from '../../../shared/report/present.ts'
import { claimsTexts } from '../../text/claims.ts'
import { formatDate, formatDay, formatTime } from '../../text/format.ts'
import { useLanguage, useText } from '../../text/useText.ts'
import { MarkedSentence } from '../../ui/MarkedSentence.tsx'
import { Menu } from '../../ui/Menu.tsx'
import { useOpenSentence } from './useOpenSentence.ts'

type Props = { detail: PointDetail; columns: boolean; onReference: (claimId: ClaimId) => void }

export function ClaimPassage({ detail, columns, onReference }: Props) {
  const say = useText(claimsTexts)
  const open = useOpenSentence()
  const { sentence } = detail
  return (
    <article className="row claim" aria-label={say('assertion')}>
      <div className="who">
        <b>{sentence.outlet ?? say('unknownOutlet')}</b>
        <PublicationLines sentence={sentence} />
        <span>{detail.speaker ? say('saysSpeaker', { speaker: detail.speaker }) : say('saysOutlet')}</span>
      </div>
      <div className="txt">
        <MarkedSentence text={sentence.text} marks={sentence.marks} context={{ before: columns ? sentence.before : '', after: sentence.after }} />
        <div className="acts claim-acts">
          <button type="button" onClick={() => void open(sentence)}>{say('open')}</button>
          {detail.claims.length > 1 ? <ReferenceMenu detail={detail} onReference={onReference} /> : null}
        </div>
      </div>
      <div className="val">
        <span className="st men">{say('assertion')}</span>
        {saysMoreThan(sentence.text, detail.value) ? <b>{detail.value}</b> : null}
        <NormalisedValue detail={detail} />
      </div>
    </article>
  )
}

/** Day and time of publication, and whose dispatch it is: lines of the "who" column. */
export function PublicationLines({ sentence }: { sentence: QuotedSentence }) {
  const say = useText(claimsTexts)
  const language = useLanguage()
  const time = sentence.published ? formatTime(sentence.published, language) : ''
  return (
    <>
      <span className="num">{sentence.published ? formatDay(sentence.published, language) : say('undated')}</span>
      {sentence.agency ? <span>{say('dispatch', { agency: sentence.agency })}{time ? `, ${time}` : ''}</span> : time ? <span className="num">{time}</span> : null}
    </>
  )
}

/** The value as it is compared: a grade on the scale, a calendar day. */
function NormalisedValue({ detail }: { detail: PointDetail }) {
  const say = useText(claimsTexts)
  const language = useLanguage()
  const grade = detail.evidence.find((row) => row.reason.detail['claimGrade'] !== undefined)?.reason.detail['claimGrade']
  if (detail.row.type === 'rank' && grade !== undefined) return <p className="num">{say('grade', { grade })}</p>
  return detail.eventDate ? <p className="num">{formatDay(detail.eventDate, language)}</p> : null
}

/** The other claims of the point; the chosen one becomes the claim that all the others are held against. */
function ReferenceMenu({ detail, onReference }: { detail: PointDetail; onReference: (claimId: ClaimId) => void }) {
  const say = useText(claimsTexts)
  const language = useLanguage()
  const others = detail.claims.filter((claim) => claim.claimId !== detail.claimId)
  return (
    <Menu
      className="act-menu" label={say('changeReferenceOf')} trigger={<>{say('changeReference')}<ChevronDown className="i" aria-hidden="true" /></>}
      lines={others.map((claim) => ({
        id: String(claim.claimId), label: claim.value,
        detail: [claim.outlet ?? say('unknownOutlet'), claim.published ? formatDate(claim.published, language) : ''].filter(Boolean).join(', '),
        run: () => onReference(claim.claimId),
      }))}
    />
  )
}
