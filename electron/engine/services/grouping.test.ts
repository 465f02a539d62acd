import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ClaimId } from '../../../shared/domain/ids.ts'
import { connectedGroups } from './grouping.ts'

const claims = Array.from({ length: 12 }, (_, i) => (i + 1) as ClaimId)
const links = fc.array(fc.tuple(fc.constantFrom(...claims), fc.constantFrom(...claims)), { maxLength: 20 })

function groupsOf(pairs: [ClaimId, ClaimId][]): ClaimId[][] {
  const linked = new Map<ClaimId, ClaimId[]>()
  for (const [a, b] of pairs) {
    linked.set(a, [...(linked.get(a) ?? []), b])
    linked.set(b, [...(linked.get(b) ?? []), a])
  }
  return connectedGroups(new Set(claims), linked)
}

test('every claim is in one group, with all that it is linked to, in whatever order the links are met', () => {
  fc.assert(fc.property(links, (pairs) => {
    const groups = groupsOf(pairs)
    expect(groups.flat().sort((a, b) => a - b)).toEqual(claims)
    const groupOf = new Map(groups.flatMap((group, i) => group.map((claim) => [claim, i] as const)))
    for (const [a, b] of pairs) expect(groupOf.get(a)).toBe(groupOf.get(b))
    expect(groupsOf(pairs.toReversed())).toEqual(groups)
  }))
})
test('claims without links are groups of their own', () => {
  expect(groupsOf([])).toEqual(claims.map((claim) => [claim]))
})
