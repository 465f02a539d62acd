import { describe, expect, it } from 'vitest'
import { bandsOf, copyThreshold, signatureOf, similarity } from './copies.ts'

const words = (seed: number, count: number): string[] => Array.from({ length: count }, (_, i) => `mot${(seed * 7919 + i * 104_729) % 5003}`)

describe('copies', () => {
  it('knows a reprint with a changed lead', () => {
    const body = words(1, 300)
    const reprint = [...words(2, 30), ...body.slice(20)]
    expect(similarity(signatureOf(body.join(' ')), signatureOf(reprint.join(' ')))).toBeGreaterThan(copyThreshold)
  })

  it('tells two articles on other matters apart', () => {
    expect(similarity(signatureOf(words(1, 300).join(' ')), signatureOf(words(3, 300).join(' ')))).toBeLessThan(0.2)
  })

  it('finds 99 of 100 near-copies by a shared band', () => {
    let found = 0
    for (let seed = 0; seed < 100; seed++) {
      const body = words(seed * 11 + 5, 250)
      const copy = body.map((word, i) => (i % 25 === seed % 25 ? 'autre' : word))
      const bands = new Set(bandsOf(signatureOf(body.join(' '))))
      if (bandsOf(signatureOf(copy.join(' '))).some((band) => bands.has(band))) found++
    }
    expect(found).toBeGreaterThanOrEqual(99)
  })

  it('says nothing of empty texts', () => {
    expect(similarity(signatureOf(''), signatureOf(''))).toBe(0)
  })
})
