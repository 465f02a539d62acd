/** Where something happened, and what a place is to somebody: one place, one within the other, or two of which only one can be right. */
import type { PlaceValue } from '../domain/value.ts'
import { rolePrefix } from '../nlp/claims/places.ts'
import { frameOf } from '../nlp/frames/lexicon.ts'
import { kindOf, nameOf } from '../nlp/places/kinds.ts'
import { hasOneVenue, type PlaceRole, venueOf } from '../nlp/places/locating.ts'
import { type PlaceRelation, relatePlaces } from '../nlp/places/relatePlaces.ts'
import { isOfOneTime } from './compareEvents.ts'
import type { ClaimInContext, Comparison } from './comparison.ts'
import { daysBetween } from './days.ts'
import { compareAs, type Finding } from './found.ts'
import { sameSpelling } from './persons.ts'
import { type Likeness, likenessOf } from './sameEvent.ts'

const sameVisitDays = 7
/** Shared stems from which two sentences tell of one thing in much the same words. */
const alikeStems = 0.3
/** The same, where events of the kind come back: the next session is one, and sessions are many. */
const sameStems = 0.5

/** Both sides with what tells whether they speak of one matter. `days` lie between the two events, null where one has no date. */
type Pair = { first: ClaimInContext; second: ClaimInContext; a: PlaceValue; b: PlaceValue; like: Likeness; days: number | null; relation: PlaceRelation }

/** Compares two places: of events, or of one role. Null where they are not of one matter. */
export function comparePlaces(first: ClaimInContext, second: ClaimInContext): Comparison | null {
  const [a, b] = [first.claim.value as PlaceValue, second.claim.value as PlaceValue]
  const days = daysBetween(first.claim.setting.date, second.claim.setting.date)
  if (days !== null && days !== 0) return null
  const relation = relatePlaces(a, b, (one, two) => sameSpelling(one, two) !== null)
  const pair: Pair = { first, second, a, b, like: likenessOf(first, second), days, relation }
  const found = a.denied || b.denied ? compareDenied(pair) : isRole(first) || isRole(second) ? compareRoles(pair) : compareVenues(pair)
  return found && compareAs(first, second, found)
}

const isRole = ({ claim }: ClaimInContext): boolean => claim.attribute.startsWith(rolePrefix)
const isSameMatter = ({ first, second }: Pair): boolean => venueOf(first.claim.attribute) === venueOf(second.claim.attribute)
const isAffirmed = ({ first, second }: Pair): boolean => [first, second].every(({ claim }) => !claim.setting.negated && claim.setting.modality !== 'denied')

/** "Non pas à Selm mais à Angor" beside "à Selm". */
function compareDenied(pair: Pair): Finding | null {
  const { a, b, like, relation } = pair
  if (a.denied === b.denied || (relation !== 'same' && relation !== 'spelling') || !isAffirmed(pair)) return null
  if (isSameMatter(pair) ? !like.story && like.names.length === 0 : !like.story) return null
  return { stance: 'contradicts', score: isSameMatter(pair) ? 0.8 : 0.65, kind: 'place-denied' }
}

/** A building or a site rather than a city: two sentences that name it hardly mean two. */
const isLocal = (place: PlaceValue): boolean => kindOf(place.place) !== undefined && nameOf(place.place) !== ''

function compareVenues(pair: Pair): Finding | null {
  const { first, second, a, like, days, relation } = pair
  const sameFrame = first.claim.attribute === second.claim.attribute
  const related = sameFrame ? like.names.length > 0 || like.stems >= 0.34 : days === 0 || (like.names.length > 0 && (like.stems >= 0.12 || isLocal(a)))
  const repeats = frameOf(first.claim.attribute)?.repeats === true
  if (days === null && !isOfOneTime(first, second, repeats ? sameVisitDays : undefined)) return null
  const sameMatter = isSameMatter(pair)
  if (relation === 'apart') return disagree(pair, sameMatter && (related || like.story))
  if (!(related || sameMatter && like.story) || !isAffirmed(pair)) return null
  return agree(pair, sameMatter)
}

function agree({ like, relation }: Pair, sameMatter: boolean): Finding | null {
  if (relation === 'same') return { stance: 'supports', score: 0.4 + like.score / 2, kind: 'place-same' }
  if (relation === 'spelling') return { stance: 'supports', score: 0.3 + like.score / 2, kind: 'place-same' }
  return relation === 'within' && sameMatter ? { stance: 'supports', score: 0.3 + like.score / 2, kind: 'place-within' } : null
}

/** Where one sentence also names the other’s place, or both list a third one, they may well tell of one journey. */
function areListed({ first, second, a, b }: Pair): boolean {
  const [mine, theirs] = [first.claim.setting.places, second.claim.setting.places]
  const containers = new Set([...a.within, ...b.within])
  return a.place !== b.place && (mine.includes(b.place) || theirs.includes(a.place)) || mine.some((place) => theirs.includes(place) && place !== a.place && place !== b.place && !containers.has(place))
}

/** What tells two places of one event apart from two events of a kind. */
function disagree(pair: Pair, related: boolean): Finding | null {
  const { first, second, like, days } = pair
  if (!related || !isAffirmed(pair) || areListed(pair)) return null
  const frames = [first.claim.attribute, second.claim.attribute]
  if (!frames.every(hasOneVenue)) return null
  const named = like.names.length > 0
  const repeats = frames.some((frame) => frameOf(frame)?.repeats)
  const alike = like.stems >= alikeStems
  const sure = days === 0 ? alike || (repeats ? like.names.length > 1 : named || isOfStory(pair)) : repeats ? like.stems >= sameStems && nameNobody(pair) : isOfStory(pair) || alike && (named || nameNobody(pair))
  const moved = first.claim.setting.modality !== second.claim.setting.modality
  if (like.story && sure && !moved) return { stance: 'contradicts', score: days === 0 ? 0.75 : 0.65, kind: 'place-differs' }
  return named && like.stems >= 0.5 ? { stance: 'contradicts', score: 0.5, kind: 'place-differs' } : null
}

/** "La prochaine édition se tiendra au Pérou": neither sentence names anybody who could be in another event of its kind. */
const nameNobody = ({ first, second }: Pair): boolean => first.claim.setting.named === 0 && second.claim.setting.named === 0

/** True where the event is what both articles tell of, and at least one of the sentences names nobody else who could be in another such event. */
function isOfStory({ first, second }: Pair): boolean {
  const [a, b] = [first.claim.setting, second.claim.setting]
  return a.frame !== null && a.frame === b.frame && a.kinds.includes(a.frame) && b.kinds.includes(a.frame) && (a.named === 0 || b.named === 0)
}

/** Roles that one person or thing fills once; the others change with time or have several places. */
const fixed: ReadonlySet<PlaceRole> = new Set(['birth', 'burial', 'training', 'destination', 'origin', 'outbreak', 'seat', 'custody'])

function compareRoles(pair: Pair): Finding | null {
  const { first, second, a, b, like, relation } = pair
  if (first.claim.attribute !== second.claim.attribute) return null
  const role = first.claim.attribute.slice(rolePrefix.length) as PlaceRole
  const named = like.names.length > 0
  const related = named || (like.story && (first.claim.setting.named === 0 || second.claim.setting.named === 0))
  if (!related || !isAffirmed(pair)) return null
  const home = role === 'custody' && (kindOf(a.place)?.id === 'residence') !== (kindOf(b.place)?.id === 'residence')
  if (relation !== 'apart' && !home) return agree(pair, true)
  if (!fixed.has(role) || areListed(pair)) return null
  // What a room is for is said in the words of one language.
  if (role === 'outbreak' && first.article.language !== second.article.language && kindOf(a.place) === kindOf(b.place)) return null
  return { stance: 'contradicts', score: like.story ? 0.65 : 0.5, kind: 'place-differs' }
}
