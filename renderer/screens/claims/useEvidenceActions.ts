/** What keys and buttons do to the current evidence, and where the current one moves next. */
import type { EvidenceRow } from '../../../shared/contract/shapes.ts'
import { announce, showToast } from '../../state/messages.ts'
import { selectEvidence } from '../../state/ui.ts'
import { stanceNames } from '../../../shared/text/names.ts'
import { shownStance } from '../../../shared/report/groupEvidence.ts'
import { claimsTexts } from '../../text/claims.ts'
import { useText } from '../../text/useText.ts'
import type { EvidenceActions } from './EvidencePassage.tsx'
import type { Judging } from './useJudging.ts'
import { useOpenSentence } from './useOpenSentence.ts'

type Input = { ordered: readonly EvidenceRow[]; current: EvidenceRow | null; judging: Judging; overriding: boolean; setOverriding: (open: boolean) => void }

export type EvidenceCommands = {
  actions: EvidenceActions
  hasCurrent: boolean
  move: (by: 1 | -1) => void
  /** Judges everything shown in one undo step. */
  judgeAll: (judgement: 'accepted' | 'rejected') => void
}

export function useEvidenceActions({ ordered, current, judging, overriding, setOverriding }: Input): EvidenceCommands {
  const say = useText(claimsTexts)
  const nameStance = useText(stanceNames)
  const open = useOpenSentence()
  const at = current ? ordered.indexOf(current) : -1
  const select = (row: EvidenceRow | undefined): void => {
    if (!row) return
    selectEvidence(row.id)
    announce(say('spokenEvidenceNow', { outlet: row.sentence.outlet ?? say('unknownOutlet'), stance: nameStance(shownStance(row)) }))
  }
  /** The same key again takes a judgement back; otherwise the next undecided evidence comes up. */
  const judge = (judgement: 'accepted' | 'rejected'): void => {
    if (!current) return
    const isTakenBack = current.judgement === judgement
    judging.judge([current.id], isTakenBack ? null : judgement)
    const undecided = (row: EvidenceRow) => row.id !== current.id && row.judgement === null
    if (!isTakenBack) select(ordered.slice(at + 1).find(undecided) ?? ordered.find(undecided))
  }
  const actions: EvidenceActions = {
    current: current?.id ?? null,
    select: (id) => { if (id !== current?.id) selectEvidence(id) },
    accept: () => judge('accepted'),
    reject: () => judge('rejected'),
    open: () => { if (current) void open(current.sentence) },
    overriding, setOverriding,
    override: (stance, note) => { if (current) judging.override(current.id, stance, note) },
  }
  return {
    actions, hasCurrent: current !== null,
    move: (by) => select(ordered[Math.min(Math.max(at + by, 0), ordered.length - 1)]),
    judgeAll: (judgement) => {
      const ids = ordered.filter((row) => row.machine !== null && row.judgement !== judgement).map((row) => row.id)
      if (ids.length === 0) return
      judging.judge(ids, judgement)
      showToast({ text: say(judgement === 'accepted' ? 'acceptedAll' : 'rejectedAll', { n: ids.length }), undo: true })
    },
  }
}
