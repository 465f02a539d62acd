/**
 * Values of one story that no rule joins, nor keeps apart: whether they are of one thing is weighed by many weak signs (sameThing.ts). What tells that
 * two values may both be right, such as the hour of a toll or a plan beside its outcome, holds here as everywhere.
 */
import { isPlaced } from '../domain/calendar.ts'
import { areOneKind, frameOf } from '../nlp/frames/lexicon.ts'
import type { ClaimInContext, Comparison } from './comparison.ts'
import { disagreeWith } from './compareQuantities.ts'
import { gapBetween } from './days.ts'
import { areTwoEvents, tellsOfMany } from './distinctions.ts'
import { compareAs, contradictionThreshold, type Finding } from './found.ts'
import { areOfOthers, holdOtherwise } from './matter.ts'
import { relateValues } from './relateValues.ts'
import { haveOneOwner, samenessOf } from './sameFigure.ts'
import { likelihoodOf, signsOf } from './sameThing.ts'
import { likenessOf, type Likeness } from './sameEvent.ts'

/** Likelihood from which it is said that two values bear each other out, and that they contradict: a false alarm costs more than a miss. */
const likely = { agree: 0.5, differ: 0.6 }

const kinds = { date: ['date-same', 'date-differs'], quantity: ['quantity-same', 'quantity-differs'], duration: ['duration-same', 'duration-differs'] } as const

/** Support or contradiction where the two are likely of one thing; null otherwise. */
export function compareByLikelihood(first: ClaimInContext, second: ClaimInContext): Comparison | null {
  const relation = first.claim.type === second.claim.type ? relateValues(first, second) : null
  if (relation === null || holdOtherwise(first, second)) return null
  const like = likenessOf(first, second)
  if (!like.story) return null
  const likelihood = likelihoodOf(signsOf(first, second, like), relation)
  if (likelihood < likely[relation]) return null
  const [same, differs] = kinds[first.claim.type as keyof typeof kinds]
  if (relation === 'agree') return areOfOthers(first, second) || countOthers(first, second) ? null : compareAs(first, second, { stance: 'supports', score: likelihood, kind: same })
  const finding = first.claim.type === 'quantity' ? disagreeWith(first, second, like, sureEnough(likelihood)) : mayBothHold(first, second, like) ? null : { stance: 'contradicts' as const, score: sureEnough(likelihood), kind: differs }
  return finding?.stance === 'contradicts' ? compareAs(first, second, withDays(finding, first, second)) : null
}

// Above the threshold of contradictions from the likelihood on at which this says so.
const sureEnough = (likelihood: number): number => contradictionThreshold + 0.3 * ((likelihood - likely.differ) / (1 - likely.differ))

const withDays = (finding: Finding, first: ClaimInContext, second: ClaimInContext): Finding => {
  const [a, b] = [first.claim.value, second.claim.value]
  if (a.kind === 'date' && b.kind === 'date') return { ...finding, detail: { days: gapBetween(a, b) ?? 0 }, claimDate: isPlaced(a.start) ? a.start : null, evidenceDate: isPlaced(b.start) ? b.start : null }
  return a.kind === 'duration' && b.kind === 'duration' ? { ...finding, detail: { claimDays: a.days, evidenceDays: b.days } } : finding
}

// "25 members" of a government and of a council: two figures that a rule keeps apart do not bear each other out for being equal.
const countOthers = (first: ClaimInContext, second: ClaimInContext): boolean =>
  first.claim.type === 'quantity' && (haveOneOwner(first, second) === false || samenessOf(first, second) === null)

/** True for two events, and for a plan and what came of it. */
function mayBothHold(first: ClaimInContext, second: ClaimInContext, like: Likeness): boolean {
  const events = [first, second].map(({ claim }) => frameOf(claim.attribute))
  const counted = [first, second].some((side) => frameOf(side.claim.attribute)?.counts === true && tellsOfMany(side))
  const [one, other] = events
  const apartByKind = one !== undefined && other !== undefined && !areOneKind(one.id, other.id)
  // Lengths of one event have their own rules, which know plans, deadlines and rough lengths.
  const ruled = first.claim.type === 'duration' && first.claim.attribute === second.claim.attribute
  const repeated = events.some((event) => event?.repeats === true)
  return apartByKind || ruled || repeated || counted || areOfOthers(first, second) || areTwoEvents(first, second) || first.claim.setting.modality !== second.claim.setting.modality || like.places === false
}
