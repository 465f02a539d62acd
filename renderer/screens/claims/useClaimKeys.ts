/** The keys of the open claim (design: "Keys"). */
import type { DossierSummary } from '../../../shared/contract/shapes.ts'
import { useKeys } from '../../state/keys.ts'
import { claimsTexts } from '../../text/claims.ts'
import { useLanguage, useText } from '../../text/useText.ts'
import type { EvidenceCommands } from './useEvidenceActions.ts'

type Input = {
  /** False while the shown claim is not yet the chosen one: nothing may be decided on it. */
  isCurrent: boolean
  evidence: EvidenceCommands
  scale: DossierSummary['scale']
  rate: (step: number) => void
  switchLayout: () => void
  explain: () => void
  tag: () => void
  add: () => void
}

export function useClaimKeys({ isCurrent, evidence, scale, rate, switchLayout, explain, tag, add }: Input): void {
  const say = useText(claimsTexts)
  const language = useLanguage()
  const onEvidence = isCurrent && evidence.hasCurrent
  useKeys('claims', [
    { keys: 'ArrowDown', label: say('nextEvidence'), enabled: onEvidence, action: () => evidence.move(1) },
    { keys: 'ArrowUp', label: say('previousEvidence'), enabled: onEvidence, action: () => evidence.move(-1) },
    { keys: 'a', label: say('accept'), hint: say('hintAccept'), enabled: onEvidence, action: evidence.actions.accept },
    { keys: 'r', label: say('reject'), hint: say('hintReject'), enabled: onEvidence, action: evidence.actions.reject },
    { keys: 'o', label: say('override'), hint: say('hintOverride'), enabled: onEvidence, action: () => evidence.actions.setOverriding(true) },
    { keys: 'A', label: say('acceptAll'), enabled: onEvidence, action: () => evidence.judgeAll('accepted') },
    { keys: 'R', label: say('rejectAll'), enabled: onEvidence, action: () => evidence.judgeAll('rejected') },
    { keys: 'e', label: say('open'), enabled: onEvidence, action: evidence.actions.open },
    { keys: 's', label: say('addEvidence'), enabled: isCurrent, action: add },
    ...scale.map((one) => ({ keys: String(one.step), label: say('rate', { verdict: one.label[language] }), enabled: isCurrent, action: () => rate(one.step) })),
    { keys: 'n', label: say('rationale'), enabled: isCurrent, action: explain },
    { keys: 't', label: say('tag'), enabled: isCurrent, action: tag },
    { keys: 'c', label: say('switchLayout'), action: switchLayout },
  ])
}
