import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hashWord, lookUp, wordTable } from './wordTable.ts'

describe('wordTable', () => {
  it('finds every word that it holds and no other', () => {
    fc.assert(fc.property(fc.array(fc.string()), fc.array(fc.string()), (held, asked) => {
      const entries = new Map(held.map((word, i) => [word, i] as const))
      const table = wordTable(entries)
      for (const word of [...held, ...asked]) expect(lookUp(table, word, hashWord(word))).toBe(entries.get(word))
    }))
  })

  it('hashes a word put together like the word in one piece', () => {
    fc.assert(fc.property(fc.string(), fc.string(), (a, b) => { expect(hashWord(b, hashWord(a))).toBe(hashWord(a + b)) }))
  })

  it('passes few words that a table does not hold', () => {
    const table = wordTable(new Map(Array.from({ length: 200 }, (_, i) => [`word${i}`, i])))
    const passed = Array.from({ length: 2000 }, (_, i) => hashWord(`other${i}`) & table.mask).filter((at) => (table.bits[at >>> 5]! & (1 << (at & 31))) !== 0)
    expect(passed.length).toBeLessThan(200)
  })
})
