/** What happened and where: the same event affirmed, announced and done, or denied; names spelled two ways. */
import type { Span } from '../domain/span.ts'
import type { EventValue } from '../domain/value.ts'
import { frameOf } from '../nlp/frames/lexicon.ts'
import type { ClaimInContext, Comparison } from './comparison.ts'
import { daysBetween } from './days.ts'
import { compareAs, madeOn } from './found.ts'
import { identify } from './persons.ts'
import { likenessOf } from './sameEvent.ts'

const alikeEnough = 0.6
const surelyAlike = 0.75

/** What a claim says of its event: its own value, or for a date or a place the setting that it was read in. */
function eventOf({ claim }: ClaimInContext): Pick<EventValue, 'frame' | 'negated' | 'modality'> {
  return claim.value.kind === 'event' ? claim.value : { frame: claim.setting.frame ?? '', negated: claim.setting.negated, modality: claim.setting.modality }
}

/** Compares two events of one frame. */
export function compareEvents(first: ClaimInContext, second: ClaimInContext): Comparison | null {
  const a = eventOf(first)
  const b = eventOf(second)
  if (a.frame !== b.frame) return null
  const like = likenessOf(first, second)
  if (like.score < alikeEnough || like.places === false || like.names.length === 0 || like.stems < 0.3) return null
  const days = daysBetween(first.claim.setting.date, second.claim.setting.date)
  if (frameOf(a.frame)?.repeats ? days !== 0 : !isOfOneTime(first, second)) return null
  const denied = a.modality === 'denied' || b.modality === 'denied'
  if (a.negated !== b.negated && !denied) return compareAs(first, second, { stance: 'contradicts', score: like.score >= surelyAlike && like.stems >= 0.6 ? 0.75 : 0.5, kind: 'event-negated' })
  if (a.modality === b.modality) return compareAs(first, second, { stance: 'supports', score: like.score, kind: 'event-same' })
  if (a.modality === 'planned' && b.modality === 'fact') return compareAs(first, second, { stance: 'supports', score: like.score - 0.1, kind: 'event-announced' })
  return null
}

/** Within this time two articles speak of the same event of its kind, where neither dates it. */
const oneTimeDays = 60

/** True when two articles lie near enough in time to speak of one event of a kind that does not come again within `most` days. */
export const isOfOneTime = (first: ClaimInContext, second: ClaimInContext, most = oneTimeDays): boolean => Math.abs(daysBetween(madeOn(first), madeOn(second)) ?? 0) <= most

/** Compares two names of one person: evidence only where they are written differently, since the same name twice decides nothing. */
export function comparePeople(first: ClaimInContext, second: ClaimInContext): Comparison | null {
  const identity = identify(first.claim.subjectKey, second.claim.subjectKey)
  if (identity === null) return null
  const names = [first.claim.subject, second.claim.subject]
  if (names[0]!.toLowerCase() === names[1]!.toLowerCase() || names.some((name) => !name.includes(' '))) return null
  const { stance, score, reason } = compareAs(first, second, { stance: 'supports', score: identity === 'same' ? 0.9 : 0.75, kind: 'person-spelling', detail: { person: names[0]! } })
  return { stance, score, reason: { ...reason, claimValue: names[0]!, evidenceValue: names[1]!, claimSpan: nameSpan(first), evidenceSpan: nameSpan(second) } }
}

function nameSpan({ claim, sentence }: ClaimInContext): Span | null {
  const start = sentence.indexOf(claim.subject)
  return start < 0 ? null : { start, end: start + claim.subject.length }
}
