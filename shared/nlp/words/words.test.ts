import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readWords } from '../words.ts'
import { readNameWords } from './nameWords.ts'
import { scanText } from './scanText.ts'

const anyText = fc.array(fc.constantFrom('Été', 'a', 'À', 'l’', 'œuf', '12', '.', ',', ' ', '\n', '-', '\u00a0', '😀', 'Ω', 'e\u0301', '%'), { maxLength: 40 }).map((parts) => parts.join(''))

test('tokens lie in order, are the text’s own characters, and leave out nothing but blanks and what joins two words', () => {
  fc.assert(fc.property(anyText, (text) => {
    let at = 0
    for (const { start, end, written } of scanText(text)) {
      expect(text.slice(at, start)).toMatch(/^[\s’-]*$/u)
      expect(text.slice(start, end)).toBe(written)
      at = end
    }
    expect(text.slice(at)).toMatch(/^\s*$/u)
  }))
})

test('the words of names keep letters and figures together and tell what parts them', () => {
  const words = readNameWords('L’A380 de Saint-Élan, le 5e. Lt. Bo')
  expect(words.map(({ folded, shape, gap }) => [folded, shape, gap])).toEqual([
    ['l', 'initial', 'start'], ['a380', 'initial', 'apostrophe'], ['de', 'lower', 'space'], ['saint', 'capital', 'space'], ['elan', 'capital', 'hyphen'],
    ['le', 'lower', 'comma'], ['5e', 'digit', 'space'], ['lt', 'capital', 'period'], ['bo', 'capital', 'period'],
  ])
})

test('the words of claims keep a figure with its separators', () => {
  expect(readWords('Les 1,644 blessés à 16:30.', 'fr').map(({ text, folded, content }) => [text, folded, content])).toEqual([
    ['Les', 'les', false], ['1,644', '1,644', true], ['blessés', 'blesses', true], ['à', 'a', false], ['16:30', '16:30', true],
  ])
})
