import { expect, test } from 'vitest'
import { effectiveStance, stanceFor } from './stance.ts'

test('the same event confirms the event, and only mentions a date that the sentence does not give', () => {
  expect(stanceFor('event', 'supports', 'event-same')).toBe('supports')
  expect(stanceFor('date', 'supports', 'event-same')).toBe('mentions')
  expect(stanceFor('date', 'supports', 'date-same')).toBe('supports')
  expect(stanceFor('rank', 'supports', 'person-spelling')).toBe('mentions')
  expect(stanceFor('date', 'contradicts', 'event-negated'), 'a denial of the event denies its date').toBe('contradicts')
})

test('the human stance counts before the machine’s, and what is rejected counts for nothing', () => {
  expect(effectiveStance('contradicts', null, null)).toBe('contradicts')
  expect(effectiveStance('contradicts', 'accepted', null)).toBe('contradicts')
  expect(effectiveStance('contradicts', 'overridden', 'evolved')).toBe('evolved')
  expect(effectiveStance('contradicts', 'rejected', null)).toBeNull()
})
