/** Compares two names: another spelling of one person, or another given name in the same part ("le préfet Jean Darvos", "le préfet Marc Darvos"). */
import { fold } from '../domain/fold.ts'
import type { Span } from '../domain/span.ts'
import { rolePrefix } from '../nlp/claims/titles.ts'
import { lookupName } from '../nlp/claims/setting.ts'
import { soleRoles } from '../nlp/roles/lexicon.ts'
import type { ClaimInContext, Comparison } from './comparison.ts'
import { compareAs } from './found.ts'
import { identify, isNamesake, sharedNames } from './persons.ts'
import { daysApart, isOneStory } from './sameEvent.ts'

/** Within this time a part has one holder of a family name: a son does not follow his father as minister in a month. */
const daysOfOneHolder = 60

/** Evidence only where the names are written differently, since the same name twice decides nothing; another given name contradicts only in the same part. */
export function comparePeople(first: ClaimInContext, second: ClaimInContext): Comparison | null {
  const names = [first.claim.subject, second.claim.subject]
  if (names[0]!.toLowerCase() === names[1]!.toLowerCase() || names.some((name) => !name.includes(' '))) return null
  const identity = identify(first.claim.subjectKey, second.claim.subjectKey)
  if (identity !== null) return ofNames(first, second, compareAs(first, second, { stance: 'supports', score: identity === 'same' ? 0.9 : 0.75, kind: 'person-spelling', detail: { person: names[0]! } }))
  if (fillOneRole(first, second)) return ofNames(first, second, compareAs(first, second, { stance: 'contradicts', score: 0.65, kind: 'person-differs', detail: { person: names[0]! } }))
  if (!isNamesake(first.claim.subjectKey, second.claim.subjectKey) || !sharesPart(first, second) || [first, second].some(({ claim }) => claim.rules.includes('namesake')) || knows(first, second) || knows(second, first)) return null
  if (![first, second].every(isIntroduced)) return null
  const days = daysApart(first, second)
  if (days === null || Math.abs(days) > daysOfOneHolder) return null
  return ofNames(first, second, compareAs(first, second, { stance: 'contradicts', score: 0.7, kind: 'person-differs', detail: { person: names[0]! } }))
}

/** Two names for the referee of one match: each article has one, and knows nothing of the other's. */
function fillOneRole(first: ClaimInContext, second: ClaimInContext): boolean {
  const alone = rolesOf(first).some((role) => soleRoles.has(role.slice(rolePrefix.length)) && rolesOf(second).includes(role))
  const days = alone && isOneStory(first.claim.setting, second.claim.setting) ? daysApart(first, second) : null
  return days !== null && Math.abs(days) <= daysOfOneHolder && ![[first, second], [second, first]].some(([side, other]) => knows(side!, other!) || isTopic(side!, other!)) && [first, second].every(isIntroduced)
}

const isTopic = (side: ClaimInContext, other: ClaimInContext): boolean => sharedNames(side.claim.setting.topics, [lookupName(other.claim.subjectKey)]).length > 0

const rolesOf = ({ claim }: ClaimInContext): string[] => claim.rules.filter((rule) => rule.startsWith(rolePrefix))
const sharesPart = (first: ClaimInContext, second: ClaimInContext): boolean => rolesOf(first).some((role) => rolesOf(second).some((other) => areOnePart(role, other)))

/** "Le ministre des Finances" and "le ministre de l’Économie et des Finances" are one part: all fields of the one are among those of the other. */
function areOnePart(role: string, other: string): boolean {
  if (role === other) return true
  const [a, b] = [role, other].map((rule) => rule.slice(rolePrefix.length).split('|'))
  const [mine, theirs] = [a!, b!].map(([, fields = '']) => fields.split(' '))
  const within = (part: readonly string[], all: readonly string[]): boolean => part.every((field) => field !== '' && all.includes(field))
  return a![0] === b![0] && a![2] === b![2] && (within(mine!, theirs!) || within(theirs!, mine!))
}

/** True where the claim's own words give the given name: "President Darvos" may be another Darvos than the one that its article named in full. */
export const isIntroduced = ({ claim }: ClaimInContext): boolean => claim.subjectKey.includes(' ') && fold(claim.text).includes(claim.subjectKey.split(' ')[0]!)

/** An article that names both tells of two people. */
export const knows = (side: ClaimInContext, other: ClaimInContext): boolean =>
  sharedNames([...side.claim.setting.participants, ...side.claim.setting.topics].filter((name) => name.includes(' ')), [other.claim.subjectKey]).length > 0

const ofNames = (first: ClaimInContext, second: ClaimInContext, { stance, score, reason }: Comparison): Comparison =>
  ({ stance, score, reason: { ...reason, claimValue: first.claim.subject, evidenceValue: second.claim.subject, claimSpan: nameSpan(first), evidenceSpan: nameSpan(second) } })

function nameSpan({ claim, sentence }: ClaimInContext): Span | null {
  const start = sentence.indexOf(claim.subject)
  return start < 0 ? null : { start, end: start + claim.subject.length }
}
