/** Two sentences of one court on one person: compared part by part, since one outlet tells the whole and the other what is to be served. */
import type { DurationValue, PenaltyTerm } from '../domain/value.ts'
import type { ClaimInContext, Comparison } from './comparison.ts'
import { daysBetween, daysOf } from './days.ts'
import { areTwoInstances } from './distinctions.ts'
import { compareAs, madeOn, spokenOn } from './found.ts'
import { identify } from './persons.ts'
import { likenessOf } from './sameEvent.ts'

/** Articles further apart than this may speak of a sentence on appeal. */
const oneTrialDays = 60
/** A month is not always as many days: two lengths within this share of each other are one. */
const roundingShare = 0.03

/** Compares two penalties. Null where they are not one person's, not of one kind, or of two stages: what was sought is not what was given. */
export function comparePenalties(first: ClaimInContext, second: ClaimInContext): Comparison | null {
  const [a, b] = [first, second].map(({ claim }) => (claim.value as DurationValue).penalty) as [PenaltyTerm | undefined, PenaltyTerm | undefined]
  if (a === undefined || b === undefined || a.kind !== b.kind || a.stage !== b.stage) return null
  const like = likenessOf(first, second)
  const known = areOnePerson(first, second)
  if (known === false || like.places === false || (known === null && like.names.length === 0 && !speaksOf(first, second) && !speaksOf(second, first))) return null
  const parts = (['total', 'served', 'suspended'] as const).filter((part) => a[part] !== null && b[part] !== null)
  if (parts.length === 0) return null
  if (parts.every((part) => areEqual(a[part]!, b[part]!))) return compareAs(first, second, { stance: 'supports', score: known ? 0.9 : 0.75, kind: 'penalty-same' })
  if (Math.abs(daysBetween(madeOn(first), madeOn(second)) ?? 0) > oneTrialDays || a.stage === 'risked' || areTwoInstances(first, second) || areOfTwoDays(first, second)) return null
  if (known === null && like.names.length === 0 && [first, second].some(isOfNamed)) return null
  return compareAs(first, second, { stance: 'contradicts', score: known ? 0.88 : 0.68, kind: 'penalty-differs' })
}

// "Sentenced in 2028 to two years": each conviction has its own day.
function areOfTwoDays(first: ClaimInContext, second: ClaimInContext): boolean {
  const [a, b] = [spokenOn(first), spokenOn(second)]
  if (a === null || b === null) return false
  const [left, right] = [daysOf(a, null), daysOf(b, null)]
  return Math.max(daysBetween(left.last, right.first) ?? 0, daysBetween(right.last, left.first) ?? 0) > oneTrialDays
}

const areEqual = (a: number, b: number): boolean => Math.abs(a - b) <= roundingShare * Math.max(a, b)

// "Trois ans ferme !": a sentence that names nobody speaks of whom its article is about.
const speaksOf = ({ claim: { setting } }: ClaimInContext, { claim: { subjectKey } }: ClaimInContext): boolean => subjectKey !== '' && setting.topics.some((name) => identify(name, subjectKey) !== null)

// Where several are sentenced, a penalty that is told right after a name is that one's, and no contradiction of another's.
const isOfNamed = ({ claim: { subjectKey, setting } }: ClaimInContext): boolean => subjectKey === '' && setting.participants.length > 0

/** Null where one side does not name whom it speaks of. */
function areOnePerson({ claim: a }: ClaimInContext, { claim: b }: ClaimInContext): boolean | null {
  return a.subjectKey === '' || b.subjectKey === '' ? null : identify(a.subjectKey, b.subjectKey) !== null
}
