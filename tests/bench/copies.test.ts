import { expect, it } from 'vitest'
import { measureCopies } from './copies.ts'

it('finds reprints as desks make them, and takes no two independent reports of one event for copies', () => {
  const { kinds, falseAlarms } = measureCopies()
  const recall = Object.fromEntries(kinds.map((kind) => [kind.name, kind.recall]))
  for (const [name, share] of Object.entries(recall)) expect(share, name).toBeGreaterThanOrEqual(name === 'one word in five changed' ? 0.9 : 0.99)
  expect(falseAlarms).toBe(0)
})
