/** What a person says of a claim: a verdict on their scale, a rationale, tags. */
import { fail, succeed } from '../../../shared/contract/errors.ts'
import { getClaim, type ClaimRow } from '../store/claims.ts'
import { lastDone, reviseRationale } from '../store/history.ts'
import { getRationale, getVerdict } from '../store/judgements.ts'
import { readScale } from '../store/meta.ts'
import { allReportItems, nextPosition } from '../store/reportItems.ts'
import type { Command } from './context.ts'
import { refreshPointsOf } from './evidence.ts'

/** Rationale edits of one claim that follow each other within this time are one step of undo. */
const mergeWindowMs = 2000

const subjectOf = (claim: ClaimRow): string => claim.subject || claim.attribute_text || claim.value_text

export const rateClaim: Command<'judgements.rate'> = {
  topics: ['points', 'history', 'dossier', 'report'],
  run({ write, recorder }, input) {
    const claim = getClaim(write, input.claimId)
    if (!claim) return fail('not-found')
    if (input.step !== null && !readScale(write).some(({ step }) => step === input.step)) return fail('invalid-input', null, { where: 'step' })
    const before = getVerdict(write, claim.id)
    const entry = recorder({ action: 'judgements.rate', subject: subjectOf(claim), from: before === null ? '' : String(before), to: input.step === null ? '' : String(input.step), claimId: claim.id })
    entry.record('verdicts', { claim_id: claim.id }, input.step === null ? null : { step: input.step })
    // A claim judged for the first time goes into the report: leaving it out is the choice that has to be made.
    if (before === null && input.step !== null && !allReportItems(write).some((item) => item.claim_id === claim.id)) entry.record('report_items', { claim_id: claim.id }, { position: nextPosition(write) })
    refreshPointsOf(write, [claim.id])
    return succeed({})
  },
}

export const explainClaim: Command<'judgements.explain'> = {
  topics: ['points', 'history', 'report'],
  run({ write, now, recorder }, input) {
    const claim = getClaim(write, input.claimId)
    if (!claim) return fail('not-found')
    const before = getRationale(write, claim.id)
    const last = lastDone(write)
    const recent = last?.action === 'judgements.explain' && last.claim_id === claim.id && now().getTime() - Date.parse(last.at) <= mergeWindowMs
    if (recent && before !== '' && input.rationale !== '') {
      reviseRationale(write, last, now().toISOString(), input.rationale)
      return succeed({})
    }
    const entry = recorder({ action: 'judgements.explain', subject: subjectOf(claim), from: before, to: input.rationale, claimId: claim.id })
    entry.record('rationales', { claim_id: claim.id }, input.rationale === '' ? null : { text: input.rationale })
    return succeed({})
  },
}

export const tagClaim: Command<'judgements.tag'> = {
  topics: ['points', 'history', 'dossier', 'report'],
  run({ write, recorder }, input) {
    const claim = getClaim(write, input.claimId)
    if (!claim) return fail('not-found')
    const entry = recorder({ action: 'judgements.tag', subject: subjectOf(claim), ...(input.present ? { to: input.tag } : { from: input.tag }), claimId: claim.id })
    entry.record('claim_tags', { tag: input.tag, claim_id: claim.id }, input.present ? {} : null)
    return succeed({})
  },
}
