/** One piece of evidence: who and when, the sentence with the words that differ, the machine's finding, and what the person did with it in pen. */
import { Check, PenLine, Plus, X } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import type { EvidenceRow } from '../../../shared/contract/shapes.ts'
import type { EvidenceId } from '../../../shared/domain/ids.ts'
import { shownStance } from '../../../shared/report/groupEvidence.ts'
import { saysMoreThan } from '../../../shared/report/present.ts'
import { explainFinding, explainReason } from '../../../shared/text/explain.ts'
import { stanceNames } from '../../../shared/text/names.ts'
import { claimsTexts } from '../../text/claims.ts'
import { formatDate, formatShare } from '../../text/format.ts'
import { useLanguage, useText } from '../../text/useText.ts'
import { MarkedSentence } from '../../ui/MarkedSentence.tsx'
import { StanceChip, stanceClasses } from '../../ui/StanceChip.tsx'
import { EvidenceActs } from './EvidenceActs.tsx'
import { PublicationLines } from './ClaimPassage.tsx'

/** What the rows may do; the current one alone shows it. */
export type EvidenceActions = {
  current: EvidenceId | null
  select: (id: EvidenceId) => void
  accept: () => void
  reject: () => void
  open: () => void
  /** True while the override popover of the current row is open. */
  overriding: boolean
  setOverriding: (open: boolean) => void
  override: (stance: NonNullable<EvidenceRow['machine']>, note: string) => void
}

type Props = { row: EvidenceRow; repeats: string | null; first: boolean; sameArticle: boolean; columns: boolean; actions: EvidenceActions }

/** `repeats` names the outlet whose text this one copies; `first` is the outlet's first sentence, the only one that names it. */
export function EvidencePassage({ row, repeats, first, sameArticle, columns, actions }: Props) {
  const say = useText(claimsTexts)
  const name = useSpokenName(row)
  const isCurrent = actions.current === row.id
  const [isRead, setRead] = useState(false)
  const element = useRef<HTMLElement>(null)
  useEffect(() => { if (isCurrent) element.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' }) }, [isCurrent])
  const folded = repeats !== null && !isRead
  const { sentence } = row
  const classes = ['row', 'ev', first ? '' : 'more', repeats === null ? '' : 'copy', row.judgement === 'rejected' ? 'off' : ''].filter(Boolean).join(' ')
  return (
    // The row widens the outlet's button for the mouse; the keyboard has the button itself and the arrows.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <article ref={element} className={classes} aria-label={name} aria-current={isCurrent ? 'true' : undefined} onClick={() => actions.select(row.id)}>
      <div className="who">
        <button type="button" className={first ? '' : 'vh'} aria-label={name} onFocus={() => actions.select(row.id)}>{sentence.outlet ?? say('unknownOutlet')}</button>
        {sameArticle ? null : <PublicationLines sentence={sentence} />}
      </div>
      <div className="txt">
        {folded
          ? <CopyLine row={row} outlet={repeats} onRead={() => setRead(true)} />
          : <MarkedSentence text={sentence.text} marks={sentence.marks} context={columns ? { before: sentence.before, after: sentence.after } : undefined} />}
        {isCurrent ? <EvidenceActs row={row} actions={actions} /> : null}
      </div>
      <Finding row={row} copy={repeats !== null} />
    </article>
  )
}

function CopyLine({ row, outlet, onRead }: { row: EvidenceRow; outlet: string; onRead: () => void }) {
  const say = useText(claimsTexts)
  const language = useLanguage()
  const share = row.overlap === null ? '' : say('repeatsShare', { share: formatShare(row.overlap, language) })
  return <span className="copy-line">{say('repeats', { outlet, share })} <button type="button" className="link" onClick={onRead}>{say('readSentence')}</button></span>
}

function Finding({ row, copy }: { row: EvidenceRow; copy: boolean }) {
  const say = useText(claimsTexts)
  const language = useLanguage()
  const nameStance = useText(stanceNames)
  const stance = shownStance(row)
  const reason = copy ? say(row.sameOrigin ? 'sameAsClaim' : 'countedOnce') : explainReason(row.reason, language)
  return (
    <div className="val" title={row.machine === null ? undefined : `${explainFinding(row.machine, row.reason, language)} ${say('score', { score: row.score })}`}>
      <span className="chips"><StanceChip stance={stance} copy={copy} /><PenMark row={row} /></span>
      {copy || row.reason.kind === 'user-added' || !saysMoreThan(row.sentence.text, row.reason.evidenceValue) ? null : <b className={stance === 'contradicts' ? `t-${stanceClasses[stance]}` : ''}>{row.reason.evidenceValue}</b>}
      {row.reason.kind === 'user-added' ? null : <p>{reason}</p>}
      {row.override && row.machine !== null ? <p>{say('machineSaid', { stance: nameStance(row.machine).toLocaleLowerCase(language) })}</p> : null}
      {row.override?.note ? <p className="note-of">{row.override.note}</p> : null}
    </div>
  )
}

function PenMark({ row }: { row: EvidenceRow }) {
  const say = useText(claimsTexts)
  if (row.machine === null && row.judgement !== 'rejected') return <span className="pen"><Plus className="i" aria-hidden="true" />{say('added')}</span>
  if (row.judgement === 'accepted') return <span className="pen"><Check className="i" aria-hidden="true" />{say('accepted')}</span>
  if (row.judgement === 'rejected') return <span className="pen"><X className="i" aria-hidden="true" />{say('rejected')}</span>
  if (row.judgement === 'overridden') return <span className="pen"><PenLine className="i" aria-hidden="true" />{say('overridden')}</span>
  return null
}

/** "Agence Kestrel, 16 mars 2026, contredit : général de corps d’armée". */
function useSpokenName(row: EvidenceRow): string {
  const say = useText(claimsTexts)
  const language = useLanguage()
  const nameStance = useText(stanceNames)
  const value = row.reason.evidenceValue
  return say('spokenEvidence', {
    outlet: row.sentence.outlet ?? say('unknownOutlet'), date: row.sentence.published ? formatDate(row.sentence.published, language) : say('undated'),
    stance: nameStance(shownStance(row)).toLocaleLowerCase(language), value: value ? `${language === 'fr' ? '\u00A0: ' : ': '}${value}` : '',
  })
}
