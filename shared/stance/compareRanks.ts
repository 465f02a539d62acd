/** Ranks hold on intervals: a promotion takes time, a demotion is not assumed, and a generic "général" fits every grade that it covers. */
import type { RankValue } from '../domain/value.ts'
import { compareGrades } from '../nlp/ranks/grades.ts'
import type { ClaimInContext, Comparison } from './comparison.ts'
import { daysBetween } from './days.ts'
import { compareAs, spokenOn } from './found.ts'
import { identify, type Identity } from './persons.ts'
import { tellsOfChange } from './sameEvent.ts'
import { titleTaken } from '../nlp/claims/titles.ts'

/** A promotion that no text announces is believed from this many days on; nearer, one of the outlets has the rank wrong. */
const daysForPromotion = 60

/** Compares the ranks of two claims; `first` speaks of the earlier day. Null when they are not one person's. */
export function compareRanks(first: ClaimInContext, second: ClaimInContext): Comparison | null {
  const identity = identify(first.claim.subjectKey, second.claim.subjectKey)
  if (identity === null) return null
  const a = first.claim.value as RankValue
  const b = second.claim.value as RankValue
  const days = daysBetween(spokenOn(first), spokenOn(second))
  const detail = { person: second.claim.subject, claimGrade: a.high, evidenceGrade: b.high, ...(days === null ? {} : { days }) }
  const grades = compareGrades(b, a)
  if (grades === 'incomparable') return compareAs(first, second, { stance: 'mentions', score: 0.5, kind: 'same-subject', detail })
  if (grades === 'same') return compareAs(first, second, { stance: 'supports', score: 0.95, kind: 'rank-same', detail })
  // An appointment gives ranks in full: "colonel" is then no courtesy to a lieutenant-colonel.
  if (grades === 'compatible' && a.low === a.high && b.low === b.high && days === 0 && [first, second].every((side) => tells(side, 'office-given'))) return compareAs(first, second, { stance: 'contradicts', score: sureness(identity, first, second) - 0.25, kind: 'rank-differs', detail })
  if (grades === 'compatible') return compareAs(first, second, { stance: 'supports', score: 0.85, kind: 'rank-compatible', detail })
  if (grades === 'other-branch') return compareAs(first, second, { stance: 'contradicts', score: sureness(identity, first, second) - 0.15, kind: 'rank-differs', detail })
  if (days === null) return compareAs(first, second, { stance: 'contradicts', score: 0.5, kind: 'rank-differs', detail })
  const sure = sureness(identity, first, second)
  const risen = grades === 'higher'
  if (risesBetween(first, second, risen, days)) return compareAs(first, second, { stance: 'evolved', score: 0.85, kind: 'rank-evolved', detail })
  if (risen && days >= daysForPromotion) return compareAs(first, second, { stance: 'evolved', score: 0.85, kind: 'rank-evolved', detail })
  if (!risen && days >= daysForPromotion) return compareAs(first, second, { stance: 'contradicts', score: sure - 0.15, kind: 'rank-lowered', detail })
  return compareAs(first, second, { stance: 'contradicts', score: sure, kind: 'rank-differs', detail })
}

/** For so long an outlet may still give the old rank after a promotion. */
const daysOfHabit = 7

/** True where a promotion between the two is told: by the sentence that gives the higher rank, by an article, or by a new office since, which often brings one. */
function risesBetween(first: ClaimInContext, second: ClaimInContext, risen: boolean, days: number): boolean {
  const [lower, higher] = risen ? [first, second] : [second, first]
  if (tells(lower, titleTaken) || !risen && days > daysOfHabit) return false
  return tells(higher, titleTaken) || [lower, higher].some((side) => tells(side, 'rank-given') || tellsOfChange(side.claim.setting)) || risen && days > 0 && tells(lower, 'office-given')
}

const tells = ({ claim }: ClaimInContext, rule: string): boolean => claim.rules.includes(rule)


/** How surely a different rank is the same person's: without a given name on either side it may be a namesake's. */
function sureness(identity: Identity, first: ClaimInContext, second: ClaimInContext): number {
  return identity === 'same' && hasGivenName(first) && hasGivenName(second) ? 0.95 : 0.75
}

const hasGivenName = (side: ClaimInContext): boolean => side.claim.subjectKey.includes(' ')
