/** What happened and where: the same event affirmed, announced and done, or denied; places that hold each other; names spelled two ways. */
import type { EventValue, PersonValue, PlaceValue } from '../domain/value.ts'
import { frameOf } from '../nlp/frames/lexicon.ts'
import type { ClaimInContext, Comparison } from './comparison.ts'
import { daysBetween } from './days.ts'
import { compareAs } from './found.ts'
import { identify } from './persons.ts'
import { likenessOf } from './sameEvent.ts'

const alikeEnough = 0.6
const surelyAlike = 0.75

/** Compares two events of one frame. */
export function compareEvents(first: ClaimInContext, second: ClaimInContext): Comparison | null {
  const a = first.claim.value as EventValue
  const b = second.claim.value as EventValue
  if (a.frame !== b.frame) return null
  const like = likenessOf(first, second)
  if (like.score < alikeEnough || like.places === false || like.names.length === 0 || like.stems < 0.3) return null
  const days = daysBetween(first.claim.setting.date, second.claim.setting.date)
  if (days !== null && days !== 0 && frameOf(a.frame)?.repeats) return null
  const denied = a.modality === 'denied' || b.modality === 'denied'
  if (a.negated !== b.negated && !denied) return compareAs(first, second, { stance: 'contradicts', score: like.score >= surelyAlike && like.stems >= 0.6 ? 0.75 : 0.5, kind: 'event-negated' })
  if (a.modality === b.modality) return compareAs(first, second, { stance: 'supports', score: like.score, kind: 'event-same' })
  if (a.modality === 'planned' && b.modality === 'fact') return compareAs(first, second, { stance: 'supports', score: like.score - 0.1, kind: 'event-announced' })
  return null
}

/** Compares two places of events. */
export function comparePlaces(first: ClaimInContext, second: ClaimInContext): Comparison | null {
  const a = first.claim.value as PlaceValue
  const b = second.claim.value as PlaceValue
  const like = likenessOf(first, second)
  const sameFrame = first.claim.attribute === second.claim.attribute && first.claim.setting.frame !== null
  const days = daysBetween(first.claim.setting.date, second.claim.setting.date)
  if (days !== null && days !== 0) return null
  const related = sameFrame ? like.names.length > 0 || like.stems >= 0.34 : days === 0 || (like.names.length > 0 && like.stems >= 0.12)
  if (!related) return null
  if (a.place === b.place) return compareAs(first, second, { stance: 'supports', score: 0.4 + like.score / 2, kind: 'place-same' })
  if (!sameFrame) return null
  if (a.within.includes(b.place) || b.within.includes(a.place)) return compareAs(first, second, { stance: 'supports', score: 0.3 + like.score / 2, kind: 'place-within' })
  if (frameOf(first.claim.attribute)?.repeats && days === null) return null
  if (like.stems < 0.5 || like.names.length === 0) return null
  return compareAs(first, second, { stance: 'contradicts', score: days === 0 ? 0.65 : 0.5, kind: 'place-differs' })
}

/** Compares two names of one person. */
export function comparePeople(first: ClaimInContext, second: ClaimInContext): Comparison | null {
  const identity = identify(first.claim.subjectKey, second.claim.subjectKey)
  if (identity === null) return null
  const a = first.claim.value as PersonValue
  const b = second.claim.value as PersonValue
  return compareAs(first, second, { stance: 'supports', score: identity === 'same' ? 0.9 : 0.75, kind: identity === 'same' && a.name === b.name ? 'person-same' : 'person-spelling', detail: { person: a.name } })
}
