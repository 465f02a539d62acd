import { expect, test } from 'vitest'
import fc from 'fast-check'
import { fold, foldInPlace } from './fold.ts'

test('folds case, diacritics, ligatures and apostrophes', () => {
  expect(fold('L’Œuvre de GOÏTA')).toBe("l'oeuvre de goita")
})
test('folding twice changes nothing', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => fold(fold(text)) === fold(text)))
})
test('folding in place keeps every offset', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => foldInPlace(text).length === text.length))
  expect(foldInPlace('Goïta, œuvre')).toBe('goita, œuvre')
})
