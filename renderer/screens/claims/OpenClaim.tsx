/** The open claim: its head, the claim and its evidence in one grid, and the decision. */
import { useCallback, useId, useMemo, useRef, useState } from 'react'
import type { DossierSummary, PointDetail } from '../../../shared/contract/shapes.ts'
import type { PointId } from '../../../shared/domain/ids.ts'
import { orderEvidence } from '../../../shared/report/groupEvidence.ts'
import { useCall } from '../../client/queries.ts'
import { announce } from '../../state/messages.ts'
import { selectEvidence, useUi } from '../../state/ui.ts'
import { claimsTexts } from '../../text/claims.ts'
import { useLanguage, useText } from '../../text/useText.ts'
import { FailureNote } from '../../ui/FailureNote.tsx'
import { Waiting } from '../../ui/Progress.tsx'
import { AddEvidence } from './AddEvidence.tsx'
import { ClaimHead } from './ClaimHead.tsx'
import { ClaimPassage } from './ClaimPassage.tsx'
import { DecisionBar } from './DecisionBar.tsx'
import { EvidenceGroups } from './EvidenceGroups.tsx'
import { useClaimKeys } from './useClaimKeys.ts'
import { useClaimLayout } from './useClaimLayout.ts'
import { useEvidenceActions } from './useEvidenceActions.ts'
import { useJudging } from './useJudging.ts'

type Props = { pointId: PointId; summary: DossierSummary | undefined; place: string; onNext: () => void }

export function OpenClaim({ pointId, summary, place, onNext }: Props) {
  const say = useText(claimsTexts)
  const claimId = useUi((state) => state.claimId)
  const { data, failure } = useCall('points.get', { pointId, claimId }, { keep: true })
  if (failure) return <section className="open"><FailureNote failure={failure} /></section>
  if (!data) return <section className="open"><Waiting label={say('opening')} /></section>
  // The answer before stays in sight while the next is asked, but nothing may be decided on it.
  return <LoadedClaim detail={data} isCurrent={data.row.id === pointId} summary={summary} place={place} onNext={onNext} />
}

type LoadedProps = { detail: PointDetail; isCurrent: boolean; summary: DossierSummary | undefined; place: string; onNext: () => void }

function LoadedClaim({ detail, isCurrent, summary, place, onNext }: LoadedProps) {
  const titleId = useId()
  const judging = useJudging(detail.row.id, detail.claimId)
  const [columns, switchLayout] = useClaimLayout()
  const [dialog, setDialog] = useState<'override' | 'add' | 'tag' | null>(null)
  const rationale = useRef<HTMLTextAreaElement>(null)
  const ordered = useMemo(() => orderEvidence(detail.evidence).map(({ row }) => row), [detail.evidence])
  const chosen = useUi((state) => state.evidenceId)
  const current = ordered.find((row) => row.id === chosen) ?? ordered[0] ?? null
  const rate = useRate(detail, summary, judging.rate)
  const evidence = useEvidenceActions({ ordered, current, judging, overriding: dialog === 'override', setOverriding: (open) => setDialog(open ? 'override' : null) })
  useClaimKeys({
    isCurrent, evidence, scale: summary?.scale ?? [], rate, switchLayout,
    explain: () => rationale.current?.focus(), tag: () => setDialog('tag'), add: () => setDialog('add'),
  })
  return (
    <section className="open" aria-labelledby={titleId} aria-busy={!isCurrent}>
      <ClaimHead detail={detail} place={place} titleId={titleId} />
      <div className={columns ? 'syn columns' : 'syn rows'} key={detail.row.id}>
        <ClaimPassage detail={detail} columns={columns} onReference={judging.setReference} />
        <EvidenceGroups detail={detail} columns={columns} actions={evidence.actions} onAdd={() => setDialog('add')} />
      </div>
      <DecisionBar
        detail={detail} summary={summary} judging={judging} onNext={onNext} onRate={rate} rationale={rationale}
        tagging={dialog === 'tag'} onTagging={(open) => setDialog(open ? 'tag' : null)}
      />
      {dialog === 'add' ? <AddEvidence detail={detail} onClose={() => setDialog(null)} onAdded={selectEvidence} /> : null}
    </section>
  )
}

/** Rates on the person's scale; the step already given is taken back. Said aloud, since the eye may be on the next claim already. */
function useRate(detail: PointDetail, summary: DossierSummary | undefined, save: (step: number | null) => void): (step: number) => void {
  const say = useText(claimsTexts)
  const language = useLanguage()
  return useCallback((step) => {
    const isTakenBack = detail.row.verdict === step
    save(isTakenBack ? null : step)
    const verdict = summary?.scale.find((one) => one.step === step)?.label[language] ?? ''
    announce(isTakenBack ? say('unrate') : say('rate', { verdict }))
  }, [detail.row.verdict, summary, save, say, language])
}
