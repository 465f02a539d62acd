/** What happened and where: the same event affirmed, announced and done, or denied; places that hold each other; names spelled two ways. */
import type { Span } from '../domain/span.ts'
import type { EventValue, PlaceValue } from '../domain/value.ts'
import { frameOf } from '../nlp/frames/lexicon.ts'
import type { ClaimInContext, Comparison } from './comparison.ts'
import { daysBetween } from './days.ts'
import { compareAs, madeOn } from './found.ts'
import { identify, sameSpelling } from './persons.ts'
import { likenessOf } from './sameEvent.ts'

/** Place names from this length on may differ by one letter and still be one place. */
const longName = 8
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
const sameVisitDays = 7
const isOfOneTime = (first: ClaimInContext, second: ClaimInContext, most = oneTimeDays): boolean => Math.abs(daysBetween(madeOn(first), madeOn(second)) ?? 0) <= most

/** A building or a site rather than a city: two sentences that name it hardly mean two. */
const isLocal = (place: PlaceValue): boolean => /\s/u.test(place.place)

/** Compares two places of events. */
export function comparePlaces(first: ClaimInContext, second: ClaimInContext): Comparison | null {
  const a = first.claim.value as PlaceValue
  const b = second.claim.value as PlaceValue
  const like = likenessOf(first, second)
  const sameFrame = first.claim.attribute === second.claim.attribute && first.claim.setting.frame !== null
  const days = daysBetween(first.claim.setting.date, second.claim.setting.date)
  if (days !== null && days !== 0) return null
  const related = sameFrame ? like.names.length > 0 || like.stems >= 0.34 : days === 0 || (like.names.length > 0 && (like.stems >= 0.12 || isLocal(a)))
  if (!related || (days === null && !isOfOneTime(first, second, frameOf(first.claim.attribute)?.repeats ? sameVisitDays : oneTimeDays))) return null
  if (a.place !== b.place && a.place.length >= longName && sameSpelling(a.place, b.place) !== null) return compareAs(first, second, { stance: 'supports', score: 0.3 + like.score / 2, kind: 'place-same' })
  if (a.place === b.place) return compareAs(first, second, { stance: 'supports', score: 0.4 + like.score / 2, kind: 'place-same' })
  if (!sameFrame) return null
  if (a.within.includes(b.place) || b.within.includes(a.place)) return compareAs(first, second, { stance: 'supports', score: 0.3 + like.score / 2, kind: 'place-within' })
  if (frameOf(first.claim.attribute)?.repeats && days === null) return null
  if (like.stems < 0.5 || like.names.length === 0) return null
  return compareAs(first, second, { stance: 'contradicts', score: days === 0 ? 0.65 : 0.5, kind: 'place-differs' })
}

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
