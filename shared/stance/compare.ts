/**
 * Two claims to a stance with a typed reason. The comparators see the claim that speaks of the earlier day first, so that every one of them
 * is symmetric by construction; the result is turned where the caller asked the other way round.
 */
import { assertNever } from '../domain/assertNever.ts'
import { fold } from '../domain/fold.ts'
import { turnReason } from '../domain/reason.ts'
import type { ClaimInContext, Comparison } from './comparison.ts'
import { compareEvents, comparePeople, comparePlaces } from './compareEvents.ts'
import { compareOffices } from './compareOffices.ts'
import { compareQuantities } from './compareQuantities.ts'
import { compareRanks } from './compareRanks.ts'
import { compareDates, compareDurations, compareDurationWithDate } from './compareTimes.ts'
import { compareQuotes, compareStatements } from './compareWords.ts'
import { spokenOn } from './found.ts'

/**
 * What the claim `b` says about the claim `a`; null where they are not about one thing.
 * `compareClaims(b, a)` gives the same stance and score with the reason turned round. A sentence never contradicts its own copy.
 */
export function compareClaims(a: ClaimInContext, b: ClaimInContext): Comparison | null {
  const inOrder = comesFirst(a, b)
  const found = inOrder ? compareInOrder(a, b) : compareInOrder(b, a)
  if (found === null || (found.stance !== 'supports' && fold(a.sentence) === fold(b.sentence))) return null
  return inOrder ? found : { ...found, reason: turnReason(found.reason) }
}

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
