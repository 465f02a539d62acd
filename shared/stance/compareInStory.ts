/**
 * Two articles of one story that give the same day, the same figure or the same length, though their sentences do not tell it of one thing in words
 * that any list joins ("le feu s'est déclaré à 5 h 40", "à 5 h 40, une détonation …"). That an exact value recurs in one story is itself evidence;
 * that two values differ never is, so nothing here contradicts.
 */
import type { DateValue, DurationValue, QuantityValue } from '../domain/value.ts'
import { currencyFamily, isPrecise, isTelling } from '../nlp/claims/figures.ts'
import { frameOf } from '../nlp/frames/lexicon.ts'
import type { ClaimInContext, Comparison } from './comparison.ts'
import { gapBetween } from './days.ts'
import { areTwoEvents } from './distinctions.ts'
import { compareAs, madeOn } from './found.ts'
import { areOfOthers, holdOtherwise } from './matter.ts'
import { likenessOf, type Likeness } from './sameEvent.ts'
import { anybodyConcepts, peopleConcepts } from '../nlp/claims/figureLexicon.ts'
import { areOpposed, baseOf, haveOneOwner, samenessOf, scopeOfFigure } from './sameFigure.ts'

/** Share of common words from which a value that recurs by chance ("today", "three") is taken for the same. */
const likeWords = 0.3
/** From this many on, so many days or hours hardly recur by chance. */
const longLength = 10

/** Support where the two values are one, exact and telling; null otherwise. */
export function compareInStory(first: ClaimInContext, second: ClaimInContext): Comparison | null {
  if (first.claim.type !== second.claim.type || !['date', 'quantity', 'duration'].includes(first.claim.type)) return null
  const like = likenessOf(first, second)
  const precise = first.claim.value.kind === 'quantity' && isPrecise(first.claim.value)
  if (!like.story || holdOtherwise(first, second) || (!precise && (like.places === false || areOfOthers(first, second)))) return null
  const kind = first.claim.type === 'date' ? recurringDay(first, second, like) : first.claim.type === 'quantity' ? recurringFigure(first, second, like) : recurringLength(first, second, like)
  return kind === null ? null : compareAs(first, second, { stance: 'supports', score: 0.4 + like.score / 3, kind })
}

function recurringDay(first: ClaimInContext, second: ClaimInContext, like: Likeness): 'date-same' | 'date-compatible' | null {
  const [a, b] = [first.claim.value as DateValue, second.claim.value as DateValue]
  const shared = [a.start, a.end].map(dayOf).filter((day) => day !== null && [b.start, b.end].map(dayOf).includes(day))
  if (shared.length === 0 || gapBetween(a, b) !== 0 || areTwoEvents(first, second) || tellOfOthers(first, second) || clocksDiffer(a, b)) return null
  // Much happens on the day of publication.
  const common = [first, second].some((side) => dayOf(madeOn(side)) === shared[0])
  if (common && like.stems < likeWords && like.names.length === 0) return null
  return a.start === b.start && a.end === b.end && a.bound === b.bound ? 'date-same' : 'date-compatible'
}

/** Month and day; null where an ISO date tells no day. */
const dayOf = (iso: string | null): string | null => /\d{2}-\d{2}(?=T|$)/u.exec(iso ?? '')?.[0] ?? null

const clocksDiffer = (a: DateValue, b: DateValue): boolean => a.start.includes('T') && b.start.includes('T') && a.start.slice(-5) !== b.start.slice(-5)

/** Two verbs that each tell of an event of its own kind: "signed on 3 May" and "arrested on 3 May". */
function tellOfOthers(first: ClaimInContext, second: ClaimInContext): boolean {
  const [a, b] = [frameOf(first.claim.attribute), frameOf(second.claim.attribute)]
  return a !== undefined && b !== undefined && a !== b && !a.states && !b.states && (a.repeats || b.repeats)
}

function recurringFigure(first: ClaimInContext, second: ClaimInContext, like: Likeness): 'quantity-same' | null {
  const [a, b] = [first.claim.value as QuantityValue, second.claim.value as QuantityValue]
  if (a.amount !== b.amount || a.high !== b.high || currencyFamily(a.unit) !== currencyFamily(b.unit) || a.ordinal !== b.ordinal) return null
  const [left, right] = [scopeOfFigure(first), scopeOfFigure(second)]
  if (areOpposed(first, second) || left.rate !== right.rate || left.requested !== right.requested) return null
  if (isPrecise(a)) return 'quantity-same'
  if (areOtherPeople(first.claim.attribute, second.claim.attribute)) return null
  const same = samenessOf(first, second)
  if (haveOneOwner(first, second) === false || (same === null && first.claim.attribute === second.claim.attribute)) return null
  return isTelling(a) || like.stems >= likeWords ? 'quantity-same' : null
}

/** "Twenty-three assailants" and "twenty-three officers", "68 dead" and "68 passengers": two groups of people, each by its name. */
function areOtherPeople(a: string, b: string): boolean {
  const known = [a, b].every((one) => (peopleConcepts.has(one) && !anybodyConcepts.has(one)) || one.includes('aboard') || frameOf(baseOf(one))?.counts === true)
  return known && a !== b && baseOf(a) !== baseOf(b) && !(peopleConcepts.has(a) && frameOf(baseOf(b))?.counts === true) && !(peopleConcepts.has(b) && frameOf(baseOf(a))?.counts === true)
}

function recurringLength(first: ClaimInContext, second: ClaimInContext, like: Likeness): 'duration-same' | null {
  const [a, b] = [first.claim.value as DurationValue, second.claim.value as DurationValue]
  if (a.days !== b.days || a.amount !== b.amount || a.penalty !== undefined || b.penalty !== undefined) return null
  return like.stems >= likeWords / 2 || (like.names.length > 0 && a.amount >= longLength) ? 'duration-same' : null
}
