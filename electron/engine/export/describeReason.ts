/** A reason as the headless formats give it: typed for scripts, and worded for people. */
import type { Language } from '../../../shared/domain/language.ts'
import type { Reason } from '../../../shared/domain/reason.ts'
import type { PairStance } from '../../../shared/domain/stance.ts'
import { explainFinding } from '../../../shared/text/explain.ts'

/** `explanation` is in `language` and names both values, since the sentences may stand far from it. */
export const describeReason = (stance: PairStance, reason: Reason, language: Language): { kind: string; claimValue: string; evidenceValue: string; explanation: string } =>
  ({ kind: reason.kind, claimValue: reason.claimValue, evidenceValue: reason.evidenceValue, explanation: explainFinding(stance, reason, language) })
