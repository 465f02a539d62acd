import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createVocabulary, editDistance } from './vocabulary.ts'

const words = createVocabulary(new Map([['general', 40], ['generaux', 12], ['armee', 60], ['armees', 5], ['darvos', 9], ['signature', 7], ['signataires', 3], ['selm', 20]]))

test('a known word is itself; the last word is also what it begins', () => {
  expect(words.expand('general', false)).toEqual(['general'])
  expect(words.expand('gener', true)).toEqual(['general', 'generaux'])
  expect(words.expand('armee', true)).toEqual(['armee', 'armees'])
})
test('letters left out, added, changed or exchanged are forgiven, more of them in longer words', () => {
  expect(words.expand('drvos', false)).toEqual(['darvos'])
  expect(words.expand('dravos', false)).toEqual(['darvos'])
  expect(words.expand('darwos', false)).toEqual(['darvos'])
  expect(words.expand('signatrue', false)).toContain('signature')
  expect(words.expand('signtaure', true)).toContain('signature')
})
test('short words and words that are far from all are left alone', () => {
  expect(words.expand('sel', false)).toEqual([])
  expect(words.expand('cathedrale', true)).toEqual([])
})

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), maxLength: 9 })
test('the distance is symmetric, zero for the same word only, and cut at its limit', () => {
  fc.assert(fc.property(word, word, (a, b) => {
    const distance = editDistance(a, b, 20)
    expect(distance).toBe(editDistance(b, a, 20))
    expect(distance === 0).toBe(a === b)
    expect(editDistance(a, b, 2)).toBe(Math.min(distance, 3))
  }))
})
test('one exchange of neighbours is one error', () => {
  fc.assert(fc.property(word, fc.nat(8), (text, at) => {
    if (at + 1 >= text.length || text[at] === text[at + 1]) return
    expect(editDistance(text, text.slice(0, at) + text[at + 1]! + text[at]! + text.slice(at + 2), 3)).toBe(1)
  }))
})
