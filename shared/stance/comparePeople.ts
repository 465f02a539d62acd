/** Names of one person, spelled two ways. */
import type { Span } from '../domain/span.ts'
import type { ClaimInContext, Comparison } from './comparison.ts'
import { compareAs } from './found.ts'
import { identify } from './persons.ts'

/** Compares two names of one person: evidence only where they are written differently, since the same name twice decides nothing. */
export function comparePeople(first: ClaimInContext, second: ClaimInContext): Comparison | null {
  const identity = identify(first.claim.subjectKey, second.claim.subjectKey)
  if (identity === null) return null
  const names = [first.claim.subject, second.claim.subject]
  if (names[0]!.toLowerCase() === names[1]!.toLowerCase() || names.some((name) => !name.includes(' '))) return null
  const { stance, score, reason } = compareAs(first, second, { stance: 'supports', score: identity === 'same' ? 0.9 : 0.75, kind: 'person-spelling', detail: { person: names[0]! } })
  return { stance, score, reason: { ...reason, claimValue: names[0]!, evidenceValue: names[1]!, claimSpan: nameSpan(first), evidenceSpan: nameSpan(second) } }
}

function nameSpan({ claim, sentence }: ClaimInContext): Span | null {
  const start = sentence.indexOf(claim.subject)
  return start < 0 ? null : { start, end: start + claim.subject.length }
}
