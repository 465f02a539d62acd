import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Mark } from '../../shared/contract/shapes.ts'
import { splitMarks } from './splitMarks.ts'

const mark = fc.record({ start: fc.nat(60), end: fc.nat(60), stance: fc.constantFrom<Mark['stance']>('contradicts', 'evolved', 'supports', 'mentions', 'plain', 'calendar') })

test('the pieces put together are the sentence, and every mark covers exactly its words', () => {
  fc.assert(fc.property(fc.string({ minLength: 1, maxLength: 50 }), fc.array(mark, { maxLength: 6 }), (text, marks) => {
    const pieces = splitMarks(text, marks)
    expect(pieces.map((piece) => text.slice(piece.start, piece.end)).join('')).toBe(text)
    for (const one of marks) {
      const covered = pieces.filter((piece) => piece.marks.includes(one)).map((piece) => text.slice(piece.start, piece.end)).join('')
      expect(covered).toBe(text.slice(one.start, Math.max(one.start, one.end)))
    }
  }))
})

test('where marks overlap the contradiction comes first', () => {
  const pieces = splitMarks('le général d’armée Darvos', [{ start: 3, end: 18, stance: 'supports' }, { start: 11, end: 18, stance: 'contradicts' }])
  expect(pieces.map((piece) => piece.marks.map((one) => one.stance))).toEqual([[], ['supports'], ['contradicts', 'supports'], []])
})
