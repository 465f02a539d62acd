import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { NoiseSpan } from '../../../shared/domain/article.ts'
import { changeNoise } from './articles.ts'

const length = 60
const change = fc.record({ start: fc.nat(length - 1), size: fc.integer({ min: 1, max: 20 }), reason: fc.constantFrom('user' as const, 'menu' as const, null) })
  .map(({ start, size, reason }) => ({ start, end: Math.min(length, start + size), reason }))

/** What each character is set aside for, the plain way. */
const painted = (changes: { start: number; end: number; reason: NoiseSpan['reason'] | null }[]) =>
  changes.reduce<(string | null)[]>((letters, { start, end, reason }) => letters.map((old, i) => (i >= start && i < end ? reason : old)), Array<string | null>(length).fill(null))

test('setting aside and putting back always leaves sorted, separate spans that say what was asked last', () => {
  fc.assert(fc.property(fc.array(change, { maxLength: 12 }), (changes) => {
    const noise = changes.reduce<NoiseSpan[]>((spans, one) => changeNoise(spans, one), [])
    for (const [i, span] of noise.entries()) {
      expect(span.start).toBeLessThan(span.end)
      if (i > 0) expect(noise[i - 1]!.end).toBeLessThanOrEqual(span.start)
    }
    expect(painted(noise)).toEqual(painted(changes))
  }))
})
