/** Counts of the dead, hurt, missing and arrested: they grow from hour to hour, and settle in the end. */
import type { Reason } from '../domain/reason.ts'
import type { ClaimInContext } from './comparison.ts'
import { daysBetween } from './days.ts'
import { type Finding, madeOn, spokenOn } from './found.ts'
import type { Likeness } from './sameEvent.ts'
import { baseOf, figureOf, scopeOfFigure } from './sameFigure.ts'

/** From this many days after an event its toll is settled: what two texts then give cannot both be true. */
const settledDays = 30

/** How two tolls that do not fit stand to each other. `first` speaks of the earlier day. */
export function compareTolls(first: ClaimInContext, second: ClaimInContext, like: Likeness): Finding | null {
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
  const [earlier, later] = days > 0 ? [first, second] : [second, first]
  if (figureOf(later).amount > figureOf(earlier).amount || scopeOfFigure(later).revised || baseOf(first.claim.attribute) !== 'die') return { stance: 'evolved', score: 0.8, kind: 'quantity-evolved', detail }
  return { stance: 'mentions', score: 0.5, kind: 'quantity-differs', detail }
}

/** Days from the first toll to the second: those between the days they speak of, else those between the articles; null where a day is not known. */
function timeBetween(first: ClaimInContext, second: ClaimInContext): number | null {
  const spoken = daysBetween(spokenOn(first), spokenOn(second))
  return spoken === 0 ? daysBetween(madeOn(first), madeOn(second)) : spoken
}

function areSettled(first: ClaimInContext, second: ClaimInContext): boolean {
  const event = first.claim.setting.date ?? second.claim.setting.date
  const made = [madeOn(first), madeOn(second)].map((day) => daysBetween(event, day))
  return event !== null && event.length >= 10 && made.every((days) => days !== null && days >= settledDays)
}
