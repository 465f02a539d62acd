/** The decision, under the hand and always in the same place: verdict, reasons, tags, next. */
import type { DossierSummary, PointDetail } from '../../../shared/contract/shapes.ts'
import type { RefObject } from 'react'
import { claimsTexts } from '../../text/claims.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { RationaleField } from './RationaleField.tsx'
import { TagField } from './TagField.tsx'
import type { Judging } from './useJudging.ts'
import { VerdictPicker } from './VerdictPicker.tsx'
import './decide.css'

type Props = {
  detail: PointDetail; summary: DossierSummary | undefined; judging: Judging; onNext: () => void; onRate: (step: number) => void
  rationale: RefObject<HTMLTextAreaElement | null>; tagging: boolean; onTagging: (open: boolean) => void
}

export function DecisionBar({ detail, summary, judging, onNext, onRate, rationale, tagging, onTagging }: Props) {
  const say = useText(claimsTexts)
  return (
    <section className="decide" aria-label={say('yourJudgement')}>
      <VerdictPicker scale={summary?.scale ?? []} step={detail.row.verdict} onRate={onRate} />
      <div className="note">
        <RationaleField key={detail.claimId} ref={rationale} saved={detail.rationale} onSave={judging.explain} />
        <TagField key={`tags-${detail.claimId}`} tags={detail.row.tags} known={summary?.tags ?? []} isOpen={tagging} onOpen={onTagging} onTag={judging.tag} />
      </div>
      <Button kind="primary" className="next" keys="j" onClick={onNext}>{say('next')}</Button>
    </section>
  )
}
