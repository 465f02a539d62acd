/** What happened: the same event told twice, announced and done, affirmed and denied, with the opposite outcome, or with its parties exchanged. */
import type { EventValue } from '../domain/value.ts'
import { areOpposed, frameOf } from '../nlp/frames/lexicon.ts'
import type { ClaimInContext, Comparison } from './comparison.ts'
import { daysBetween } from './days.ts'
import { compareAs, type Finding, madeOn } from './found.ts'
import { areOfOthers, areSwapped, matterOf, sharesParty, sharesPatient } from './matter.ts'
import { likenessOf, type Likeness, overlapOf } from './sameEvent.ts'

/** Likeness from which two claims of one frame are one event. */
const alikeEnough = 0.6
/** Shared part of the words besides verb and names: for one event told twice, and for one bill or deal that is passed here and rejected there. */
const someMatter = 0.3
const sameMatter = 0.67
/** Within this time two articles speak of the same event of its kind, where neither dates it. */
const oneTimeDays = 60
/** Two dates this near may be those of one event, one of them mistaken or one the day of the news. */
const nearDays = 1

/** What a claim says of its event: its own value, or for a date or a place the setting that it was read in. */
function eventOf({ claim }: ClaimInContext): Pick<EventValue, 'frame' | 'negated' | 'modality'> {
  return claim.value.kind === 'event' ? claim.value : { frame: claim.setting.frame ?? '', negated: claim.setting.negated, modality: claim.setting.modality }
}

/** Whether two sentences tell one event. Null where they are not known to; `compareConflict` goes before. */
export function compareEvents(first: ClaimInContext, second: ClaimInContext): Comparison | null {
  const [a, b] = [eventOf(first), eventOf(second)]
  if (a.frame !== b.frame || a.negated !== b.negated) return null
  const like = likenessOf(first, second)
  if (!areOneEvent(first, second, like)) return null
  if (a.modality === b.modality) return compareAs(first, second, { stance: 'supports', score: Math.max(alikeEnough, like.score), kind: 'event-same' })
  if (a.modality === 'planned' && b.modality === 'fact') return compareAs(first, second, { stance: 'supports', score: Math.max(alikeEnough, like.score) - 0.1, kind: 'event-announced' })
  return null
}

function areOneEvent(first: ClaimInContext, second: ClaimInContext, like: Likeness): boolean {
  if (like.places === false || like.names.length === 0 || areOfOthers(first, second) || areSwapped(first, second)) return false
  const days = daysBetween(first.claim.setting.date, second.claim.setting.date)
  if (frameOf(eventOf(first).frame)?.repeats ? days !== 0 : (days !== null && Math.abs(days) > nearDays) || !isOfOneTime(first, second)) return false
  if (first.article.language !== second.article.language) return like.names.length > 1 || days === 0 || like.places === true
  return like.score >= alikeEnough && like.stems >= someMatter
}

/** Whether two articles were written near enough in time to tell one event, where neither dates it;  is in days. */
export const isOfOneTime = (first: ClaimInContext, second: ClaimInContext, most = oneTimeDays): boolean => Math.abs(daysBetween(madeOn(first), madeOn(second)) ?? 0) <= most

/** Two tellings of one event that cannot both be true: denied, with the opposite outcome, or with the parties exchanged. Null where they can, or are of two events. */
export function compareConflict(first: ClaimInContext, second: ClaimInContext): Comparison | null {
  const [a, b] = [eventOf(first), eventOf(second)]
  const finding = conflictOf(first, second, a, b)
  if (finding === null) return null
  const days = daysBetween(first.claim.setting.date, second.claim.setting.date)
  if (days !== null && (frameOf(a.frame)?.repeats ? days !== 0 : Math.abs(days) > nearDays)) return null
  const like = likenessOf(first, second)
  if (like.names.length === 0 || like.places === false || !isOfOneTime(first, second, Math.min(...[a, b].map((told) => frameOf(told.frame)?.holds ?? oneTimeDays)))) return null
  if (finding.kind !== 'event-exchanged' && (areOfOthers(first, second) || !areOfOneMatter(first, second, like))) return null
  return compareAs(first, second, finding)
}

type Told = Pick<EventValue, 'frame' | 'negated' | 'modality'>

function conflictOf(first: ClaimInContext, second: ClaimInContext, a: Told, b: Told): Finding | null {
  const done = (told: Told): boolean => told.modality === 'fact' && !told.negated
  if (a.frame === b.frame) {
    if (done(a) && done(b)) return (frameOf(a.frame)?.directed ?? false) && areSwapped(first, second) ? { stance: 'contradicts', score: 0.75, kind: 'event-exchanged' } : null
    if (!done(a) && !done(b)) return null
    const other = done(a) ? b : a
    if (other.modality === 'fact') return { stance: 'contradicts', score: 0.75, kind: 'event-negated' }
    return other.modality === 'denied' && !other.negated ? { stance: 'contradicts', score: 0.65, kind: 'event-negated' } : null
  }
  return areOpposed(a.frame, b.frame) && done(a) && done(b) ? { stance: 'contradicts', score: 0.7, kind: 'event-opposed' } : null
}

/** Who lives or dies does so once, whatever else the two sentences tell. */
const mortal = (side: ClaimInContext): boolean => ['die', 'survive'].includes(eventOf(side).frame)

/** One person's trial, or one bill: where the event is no person's own, the words besides must say that it is about the same. */
function areOfOneMatter(first: ClaimInContext, second: ClaimInContext, like: Likeness): boolean {
  const personal = [first, second].every((side) => frameOf(eventOf(side).frame)?.personal ?? false)
  // Of one crash some die and others survive: only one and the same person cannot do both.
  if (mortal(first) && mortal(second) && (sharesPatient(first, second) || eventOf(first).frame !== eventOf(second).frame)) return sharesPatient(first, second)
  if (personal && sharesParty(first, second)) return true
  if (first.article.language !== second.article.language) return like.names.length > 1
  const [a, b] = [matterOf(first), matterOf(second)]
  return a.length === 0 || b.length === 0 ? like.stems >= sameMatter : overlapOf(a, b) >= sameMatter
}
