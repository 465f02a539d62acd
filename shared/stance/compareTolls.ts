/** Counts of the dead, hurt, missing and arrested: they grow from hour to hour, and settle in the end. */
import type { Reason } from '../domain/reason.ts'
import type { ClaimInContext } from './comparison.ts'
import { daysBetween } from './days.ts'
import { areOfOneHour } from '../nlp/claims/tollTime.ts'
import { slowTolls } from '../nlp/claims/figureLexicon.ts'
import { type Finding, madeOn, spokenOn } from './found.ts'
import type { Likeness } from './sameEvent.ts'
import { isSwapped } from './slips.ts'
import { baseOf, figureOf, scopeOfFigure } from './sameFigure.ts'

/** From this many days after an event its toll is settled, as long as nobody is searched for under rubble or water: what two texts then give cannot both be true. */
const settledDays = { quick: 7, slow: 30 }

/** How sure it is that one of two tolls of a story with two digits exchanged is wrong. */
const slipped = 0.62

/** Tolls that a court or a chief decides, and that no later count changes. */
const decided: ReadonlySet<string> = new Set(['convict', 'acquit'])

/** How two tolls that do not fit stand to each other. `first` speaks of the earlier day. */
export function compareTolls(first: ClaimInContext, second: ClaimInContext, like: Likeness): Finding | null {
  const oneHour = isOneHour(first, second)
  if (oneHour === true) return { stance: 'contradicts', score: like.places === true ? 0.75 : 0.65, kind: 'quantity-differs' }
  if (oneHour === false) return { stance: 'evolved', score: 0.7, kind: 'quantity-evolved' }
  const days = timeBetween(first, second)
  if (days === null) return { stance: 'mentions', score: 0.4, kind: 'quantity-differs' }
  const detail: Reason['detail'] = { days }
  const [a, b] = [figureOf(first).amount, figureOf(second).amount]
  const provisional = [first, second].find((side) => scopeOfFigure(side).provisional || scopeOfFigure(side).hour)
  const sure = like.places === true || like.score > 0.6 ? 0.75 : like.story && like.places === null ? 0.62 : 0.5
  if (days === 0) {
    const grows = provisional !== undefined && figureOf(provisional).amount === Math.min(a, b)
    return grows ? { stance: 'evolved', score: 0.6, kind: 'quantity-evolved', detail } : { stance: 'contradicts', score: sure, kind: 'quantity-differs', detail }
  }
  if (areSettled(first, second)) return { stance: 'contradicts', score: sure, kind: 'quantity-differs', detail }
  // No count goes on to the same digits in another order.
  if (like.story && provisional === undefined && isSwapped(a, b)) return { stance: 'contradicts', score: Math.max(sure, slipped), kind: 'quantity-differs', detail }
  const [earlier, later] = days > 0 ? [first, second] : [second, first]
  if (figureOf(later).amount > figureOf(earlier).amount || scopeOfFigure(later).revised || baseOf(first.claim.attribute) !== 'die') return { stance: 'evolved', score: 0.8, kind: 'quantity-evolved', detail }
  return { stance: 'mentions', score: 0.5, kind: 'quantity-differs', detail }
}

// "Un premier bilan", "on Friday the toll was": a count that its own sentence sets in the past.
const tellsOfBefore = (side: ClaimInContext): boolean => { const { otherTime, hour, provisional, revised, still, asOf } = scopeOfFigure(side); return otherTime || hour || provisional || revised || still || asOf !== undefined }

/** Days from the first toll to the second: those between the days they speak of, else those between the articles; null where a day is not known. */
function timeBetween(first: ClaimInContext, second: ClaimInContext): number | null {
  const spoken = daysBetween(spokenOn(first), spokenOn(second))
  const made = daysBetween(madeOn(first), madeOn(second))
  // Of two articles of one day, the one that names the day of the event gives no earlier toll for that.
  const oneDated = (first.claim.setting.date === null) !== (second.claim.setting.date === null)
  return spoken === 0 || (oneDated && made === 0 && ![first, second].some(tellsOfBefore)) ? made : spoken
}

const isOneHour = (first: ClaimInContext, second: ClaimInContext): boolean | null => areOfOneHour(scopeOfFigure(first).asOf, scopeOfFigure(second).asOf)

/** True where "at least nine" was said of an hour from which the count went on to eleven: the second then says nothing of the first. */
export function hasOutgrown(first: ClaimInContext, second: ClaimInContext): boolean {
  if (isOneHour(first, second) === false) return true
  const days = timeBetween(first, second)
  const [earlier, later] = (days ?? 0) >= 0 ? [first, second] : [second, first]
  if (figureOf(later).amount <= figureOf(earlier).amount) return false
  const early = scopeOfFigure(earlier)
  return (days ?? 1) !== 0 && (early.provisional || early.hour || early.asOf !== undefined || scopeOfFigure(later).provisional)
}

function areSettled(first: ClaimInContext, second: ClaimInContext): boolean {
  // What is planned has its figure from the plan.
  if (first.claim.setting.modality === 'planned' && second.claim.setting.modality === 'planned') return true
  if (decided.has(baseOf(first.claim.attribute))) return true
  const slow = ['miss', 'displace', 'arrest', 'rescue'].includes(baseOf(first.claim.attribute)) || [first, second].some(({ claim }) => claim.setting.kinds.some((kind) => slowTolls.has(kind)))
  const needed = slow ? settledDays.slow : settledDays.quick
  const event = first.claim.setting.date ?? second.claim.setting.date
  const made = [madeOn(first), madeOn(second)].map((day) => daysBetween(event, day))
  return event !== null && event.length >= 10 && made.every((days) => days !== null && days >= needed)
}
