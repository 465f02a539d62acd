/** Ranks hold on intervals: a promotion takes time, a demotion is not assumed, and a generic "général" fits every grade that it covers. */
import { assertNever } from '../domain/assertNever.ts'
import type { RankValue } from '../domain/value.ts'
import { titleTaken } from '../nlp/claims/titles.ts'
import { compareGrades, type GradeComparison } from '../nlp/ranks/grades.ts'
import { isIntroduced } from './comparePeople.ts'
import type { ClaimInContext, Comparison } from './comparison.ts'
import { compareAs, type Finding } from './found.ts'
import { identify, type Identity } from './persons.ts'
import { daysApart, isUndated, tellsOfChange } from './sameEvent.ts'

/** A promotion that no text announces is believed from this many days on; nearer, one of the outlets has the rank wrong. */
const daysForPromotion = 60

/** So many grades apart two precise ranks of one story contradict where one article has no date; further apart the one may be long past. */
const mostUndated = 2
const isPrecise = (side: ClaimInContext): boolean => rankOf(side).low === rankOf(side).high

/** Compares the ranks of two claims; `first` speaks of the earlier day. Null when they are not one person's. */
export function compareRanks(first: ClaimInContext, second: ClaimInContext): Comparison | null {
  const identity = identify(first.claim.subjectKey, second.claim.subjectKey)
  if (identity === null) return null
  const [a, b] = [rankOf(first), rankOf(second)]
  const days = daysApart(first, second)
  const detail = { person: second.claim.subject, claimGrade: a.high, evidenceGrade: b.high, ...(days === null ? {} : { days }) }
  return compareAs(first, second, { ...judge(first, second, compareGrades(b, a), days, sureness(identity, first, second)), detail })
}

function judge(first: ClaimInContext, second: ClaimInContext, grades: GradeComparison, days: number | null, sure: number): Finding {
  switch (grades) {
    case 'incomparable': return { stance: 'mentions', score: 0.5, kind: 'same-subject' }
    case 'same': return { stance: 'supports', score: 0.95, kind: 'rank-same' }
    case 'compatible': return isFormal(first, second, days) ? { stance: 'contradicts', score: sure - 0.25, kind: 'rank-differs' } : { stance: 'supports', score: 0.85, kind: 'rank-compatible' }
    case 'other-branch': return { stance: 'contradicts', score: sure - 0.15, kind: 'rank-differs' }
    case 'higher': case 'lower': return days === null ? { stance: 'contradicts', score: 0.5, kind: 'rank-differs' } : judgeChange(first, second, grades === 'higher', days, sure)
    default: return assertNever(grades, 'comparison of grades')
  }
}

/** Two grades of one person: risen or not from the earlier side to the later. */
function judgeChange(first: ClaimInContext, second: ClaimInContext, risen: boolean, days: number, sure: number): Finding {
  if (risesBetween(first, second, risen, days)) return { stance: 'evolved', score: 0.85, kind: 'rank-evolved' }
  if (isUndated(first, second)) return { stance: 'contradicts', score: gradesApart(first, second) <= ([first, second].every(isPrecise) ? mostUndated : 1) ? sure - 0.25 : 0.5, kind: 'rank-differs' }
  if (days < daysForPromotion) return { stance: 'contradicts', score: sure, kind: 'rank-differs' }
  return risen ? { stance: 'evolved', score: 0.85, kind: 'rank-evolved' } : { stance: 'contradicts', score: sure - 0.15, kind: 'rank-lowered' }
}

const rankOf = ({ claim }: ClaimInContext): RankValue => claim.value as RankValue

/** How many grades lie between two ranks: without dates, a colonel and a general may be one man years apart. */
const gradesApart = (first: ClaimInContext, second: ClaimInContext): number => Math.max(rankOf(first).low - rankOf(second).high, rankOf(second).low - rankOf(first).high)

/** "Colonel" is a courtesy to a lieutenant-colonel by his family name; beside the full name it is the rank. A colonel-major is called so throughout. */
function isFormal(first: ClaimInContext, second: ClaimInContext, days: number | null): boolean {
  const ranks = [rankOf(first), rankOf(second)].map((value) => value.rank)
  return days !== null && Math.abs(days) < daysForPromotion && ranks.includes('colonel') && ranks.includes('lieutenant-colonel') && [first, second].every(isIntroduced)
}

/** For so long an outlet may still give the old rank after a promotion. */
const daysOfHabit = 7

/** True where a promotion between the two is told: by the sentence that gives the higher rank, by an article, or by a new office since, which often brings one. */
function risesBetween(first: ClaimInContext, second: ClaimInContext, risen: boolean, days: number): boolean {
  const [lower, higher] = risen ? [first, second] : [second, first]
  if (tells(lower, titleTaken) || !risen && days > daysOfHabit) return false
  return tells(higher, titleTaken) || [lower, higher].some((side) => tells(side, 'rank-given') || tellsOfChange(side.claim.setting)) || (risen && days > 0 || isUndated(first, second)) && tells(lower, 'office-given')
}

const tells = ({ claim }: ClaimInContext, rule: string): boolean => claim.rules.includes(rule)


/** How surely a different rank is the same person's: without a given name on either side it may be a namesake's. */
function sureness(identity: Identity, first: ClaimInContext, second: ClaimInContext): number {
  return identity === 'same' && hasGivenName(first) && hasGivenName(second) ? 0.95 : 0.75
}

const hasGivenName = (side: ClaimInContext): boolean => side.claim.subjectKey.includes(' ')
