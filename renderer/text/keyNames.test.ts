import { expect, test } from 'vitest'
import { nameKeys } from './keyNames.ts'

test('keys are named as the keyboard prints them', () => {
  expect(nameKeys('Mod+Shift+z', 'fr', false)).toBe('Ctrl Maj Z')
  expect(nameKeys('Mod+Shift+z', 'en', true)).toBe('⌘⇧Z')
  expect(nameKeys('Enter', 'fr', false)).toBe('Entrée')
  expect([nameKeys('a', 'fr', false), nameKeys('A', 'fr', false)], 'two keys').toEqual(['a', 'A'])
})
