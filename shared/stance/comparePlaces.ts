/** Where something happened: one place, one within the other, or two of which only one can be right. */
import type { PlaceValue } from '../domain/value.ts'
import { frameOf } from '../nlp/frames/lexicon.ts'
import { isOfOneTime } from './compareEvents.ts'
import type { ClaimInContext, Comparison } from './comparison.ts'
import { daysBetween } from './days.ts'
import { compareAs } from './found.ts'
import { areOfOthers } from './matter.ts'
import { sameSpelling } from './persons.ts'
import { likenessOf } from './sameEvent.ts'

/** Place names from this length on may differ by one letter and still be one place. */
const longName = 8
const sameVisitDays = 7

/** A building or a site rather than a city: two sentences that name it hardly mean two. */
const isLocal = (place: PlaceValue): boolean => /\s/u.test(place.place)

/** Compares two places of events. */
export function comparePlaces(first: ClaimInContext, second: ClaimInContext): Comparison | null {
  const a = first.claim.value as PlaceValue
  const b = second.claim.value as PlaceValue
  const like = likenessOf(first, second)
  const sameFrame = first.claim.attribute === second.claim.attribute && first.claim.setting.frame !== null
  const days = daysBetween(first.claim.setting.date, second.claim.setting.date)
  if ((days !== null && days !== 0) || areOfOthers(first, second) || first.claim.setting.negated !== second.claim.setting.negated) return null
  const related = sameFrame ? like.names.length > 0 || like.stems >= 0.34 : days === 0 || (like.names.length > 0 && (like.stems >= 0.12 || isLocal(a)))
  if (!related || (days === null && !isOfOneTime(first, second, frameOf(first.claim.attribute)?.repeats ? sameVisitDays : undefined))) return null
  if (a.place !== b.place && a.place.length >= longName && sameSpelling(a.place, b.place) !== null) return compareAs(first, second, { stance: 'supports', score: 0.3 + like.score / 2, kind: 'place-same' })
  if (a.place === b.place) return compareAs(first, second, { stance: 'supports', score: 0.4 + like.score / 2, kind: 'place-same' })
  if (!sameFrame) return null
  if (a.within.includes(b.place) || b.within.includes(a.place)) return compareAs(first, second, { stance: 'supports', score: 0.3 + like.score / 2, kind: 'place-within' })
  if (frameOf(first.claim.attribute)?.repeats && days === null) return null
  if (like.stems < 0.5 || like.names.length === 0) return null
  return compareAs(first, second, { stance: 'contradicts', score: days === 0 ? 0.65 : 0.5, kind: 'place-differs' })
}
