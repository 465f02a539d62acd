import fc from 'fast-check'
import { expect, test } from 'vitest'
import { describeAnchor, resolveAnchor } from './anchor.ts'

const text = 'Le port a été bouclé. Le général a parlé. La garde veille. Le général a parlé. La mer monte.'

test('a passage is found where it was, and where it moved to', () => {
  const anchor = describeAnchor(text, { start: 42, end: 58 })
  expect(anchor.quote).toBe('La garde veille.')
  expect(resolveAnchor(text, anchor)).toEqual({ found: 'exact', span: { start: 42, end: 58 } })
  expect(resolveAnchor(`Hier. ${text}`, anchor)).toEqual({ found: 'moved', span: { start: 48, end: 64 } })
})

test('a repeated sentence is told apart by what stands around it', () => {
  const second = describeAnchor(text, { start: 59, end: 78 })
  expect(second.quote).toBe('Le général a parlé.')
  expect(resolveAnchor(`Hier. ${text}`, second)).toEqual({ found: 'moved', span: { start: 65, end: 84 } })
})

test('a look-alike is never taken for sure', () => {
  const anchor = describeAnchor(text, { start: 42, end: 58 })
  expect(resolveAnchor('Rien à voir. La garde veilla. Fin.', anchor).found).toBe('doubtful')
  const repeated = describeAnchor('Oui. Non. Oui.', { start: 0, end: 4 })
  expect(resolveAnchor('Peut-être. Oui. Sans doute. Oui. Certes.', repeated).found).toBe('doubtful')
  expect(resolveAnchor('Tout autre chose.', anchor)).toEqual({ found: 'orphan' })
})

test('any passage of any text is found again in the same text', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), fc.nat(), fc.nat(), (any, a, b) => {
    const start = a % any.length
    const end = start + 1 + (b % (any.length - start))
    const found = resolveAnchor(any, describeAnchor(any, { start, end }))
    return found.found === 'exact' && found.span.start === start && found.span.end === end
  }))
})

test('text added in front moves a unique passage by exactly as much', () => {
  fc.assert(fc.property(fc.string({ maxLength: 50 }), (added) => {
    fc.pre(!added.includes('garde'))
    const found = resolveAnchor(added + text, describeAnchor(text, { start: 42, end: 58 }))
    return found.found !== 'orphan' && found.span.start === 42 + added.length
  }))
})
