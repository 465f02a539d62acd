/**
 * Two claims to a stance with a typed reason. The comparators see the claim that speaks of the earlier day first, so that every one of them
 * is symmetric by construction; the result is turned where the caller asked the other way round.
 */
import { assertNever } from '../domain/assertNever.ts'
import { fold } from '../domain/fold.ts'
import type { ClaimType } from '../domain/claim.ts'
import { turnReason } from '../domain/reason.ts'
import { tellsEvent, tellsSentence } from '../nlp/claims/selectClaims.ts'
import type { ClaimInContext, Comparison } from './comparison.ts'
import { compareByLikelihood } from './compareByLikelihood.ts'
import { compareConditions } from './compareConditions.ts'
import { compareDates } from './compareDates.ts'
import { compareDeeds } from './compareDeeds.ts'
import { compareDurations, compareDurationWithDate } from './compareDurations.ts'
import { compareConflict, compareEvents } from './compareEvents.ts'
import { compareInStory } from './compareInStory.ts'
import { compareOffices } from './compareOffices.ts'
import { comparePeople } from './comparePeople.ts'
import { comparePlaces } from './comparePlaces.ts'
import { compareQuantities } from './compareQuantities.ts'
import { compareQuotes } from './compareQuotes.ts'
import { compareRanks } from './compareRanks.ts'
import { compareStatements } from './compareStatements.ts'
import { spokenOn } from './found.ts'

/**
 * What the claim `b` says about the claim `a`; null where they are not about one thing.
 * `compareClaims(b, a)` gives the same stance and score with the reason turned round. A sentence never contradicts its own copy.
 */
export function compareClaims(a: ClaimInContext, b: ClaimInContext): Comparison | null {
  const inOrder = comesFirst(a, b)
  const found = inOrder ? compareWholly(a, b) : compareWholly(b, a)
  if (found === null || (found.stance !== 'supports' && fold(a.sentence) === fold(b.sentence))) return null
  return inOrder ? found : { ...found, reason: turnReason(found.reason) }
}

/** By their own kinds first; else by what each tells besides: the event that a date dates, the sentence that a figure stands in, the name beside a rank. */
function compareWholly(first: ClaimInContext, second: ClaimInContext): Comparison | null {
  const tellEvents = [first, second].every((side) => tells(side, 'event', tellsEvent))
  const conflict = tellEvents ? compareConflict(first, second) : null
  if (conflict !== null) return withTriggers(conflict, first, second)
  const tellSentences = [first, second].every((side) => tells(side, 'statement', tellsSentence))
  const done = compareDeeds(first, second)
  if (done?.stance === 'contradicts') return done
  const excluded = tellSentences ? compareConditions(first, second) : null
  if (excluded !== null) return compareStatedWholly(first, second, excluded)
  const found = compareInOrder(first, second)
  if (found !== null) return suspects(found) ? compareByLikelihood(first, second) ?? found : found
  const types = [first.claim.type, second.claim.type]
  if (types[0] !== types[1] && types.every((type) => type === 'person' || type === 'rank' || type === 'office')) return comparePeople(first, second)
  const event = types.includes('event') && tellEvents ? compareEvents(first, second) : null
  if (event !== null) return withTriggers(event, first, second)
  const whole = tellSentences ? compareStatements(first, second) : null
  return whole?.stance === 'contradicts' ? whole : compareInStory(first, second) ?? compareByLikelihood(first, second) ?? done
}

// A rule that doubts whether two values are of one thing leaves it to the weighing of all signs.
const suspects = ({ stance, reason }: Comparison): boolean => stance === 'mentions' && (reason.kind === 'quantity-differs' || reason.kind === 'date-other-event')

// The very words affirmed and denied are the surer sign of the two.
function compareStatedWholly(first: ClaimInContext, second: ClaimInContext, excluded: Comparison): Comparison {
  const whole = compareStatements(first, second)
  return whole?.stance === 'contradicts' && whole.score > excluded.score ? whole : excluded
}

// The values of a date or a place that tells an event are not what the events were compared by.
function withTriggers(event: Comparison, first: ClaimInContext, second: ClaimInContext): Comparison {
  return { ...event, reason: { ...event.reason, claimValue: first.claim.attributeText, evidenceValue: second.claim.attributeText, claimSpan: null, evidenceSpan: null } }
}

const tells = ({ claim }: ClaimInContext, type: ClaimType, rule: string): boolean => claim.type === type || claim.rules.includes(rule)

function compareInOrder(first: ClaimInContext, second: ClaimInContext): Comparison | null {
  const kinds = [first.claim.type, second.claim.type]
  if (kinds[0] !== kinds[1]) {
    if (kinds[0] === 'duration' && kinds[1] === 'date') return compareDurationWithDate(first, second)
    const turned = kinds[0] === 'date' && kinds[1] === 'duration' ? compareDurationWithDate(second, first) : null
    return turned && { ...turned, reason: turnReason(turned.reason) }
  }
  switch (first.claim.type) {
    case 'rank': return compareRanks(first, second)
    case 'office': return compareOffices(first, second)
    case 'date': return compareDates(first, second)
    case 'quantity': return compareQuantities(first, second)
    case 'duration': return compareDurations(first, second)
    case 'place': return comparePlaces(first, second)
    case 'person': return comparePeople(first, second)
    case 'event': return compareEvents(first, second)
    case 'quote': return compareQuotes(first, second)
    case 'statement': return compareStatements(first, second)
    default: return assertNever(first.claim.type, 'claim type')
  }
}

/** A total order: by day spoken of (undated last), then by what is written, so that both callers get the same one. */
function comesFirst(a: ClaimInContext, b: ClaimInContext): boolean {
  const left = orderOf(a)
  const right = orderOf(b)
  return left <= right
}

const orderOf = (side: ClaimInContext): string => [spokenOn(side) ?? '9999', side.article.published ?? '9999', side.sentence, side.claim.start, side.claim.end, side.claim.attribute, side.article.outlet ?? ''].join('\u0000')
