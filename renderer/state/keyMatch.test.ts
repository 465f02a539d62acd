import { expect, test } from 'vitest'
import { editsText, matchesKeys, type KeyPress } from './keyMatch.ts'

const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({ key, code: '', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...more })

test('digits are the physical keys: AZERTY gives a verdict without Shift', () => {
  expect(matchesKeys('5', press('(', { code: 'Digit5' }), false)).toBe(true)
  expect(matchesKeys('5', press('5', { code: 'Digit5', shiftKey: true }), false)).toBe(true)
  expect(matchesKeys('5', press('5', { code: 'Numpad5' }), false)).toBe(true)
  expect(matchesKeys('Mod+2', press('é', { code: 'Digit2', ctrlKey: true }), false)).toBe(true)
  expect(matchesKeys('2', press('é', { code: 'Digit2', ctrlKey: true }), false)).toBe(false)
})

test('letters are what is typed, upper case being another key', () => {
  expect(matchesKeys('a', press('a', { code: 'KeyQ' }), false)).toBe(true)
  expect(matchesKeys('a', press('A', { shiftKey: true }), false)).toBe(false)
  expect(matchesKeys('A', press('A', { shiftKey: true }), false)).toBe(true)
  expect(matchesKeys('a', press('A'), false), 'Caps Lock changes nothing').toBe(true)
})

test('Mod is Ctrl, and the command key on a Mac', () => {
  expect(matchesKeys('Mod+z', press('z', { ctrlKey: true }), false)).toBe(true)
  expect(matchesKeys('Mod+z', press('z', { metaKey: true }), true)).toBe(true)
  expect(matchesKeys('Mod+z', press('z', { ctrlKey: true }), true)).toBe(false)
  expect(matchesKeys('Mod+z', press('Z', { ctrlKey: true, shiftKey: true }), false)).toBe(false)
  expect(matchesKeys('Mod+Shift+z', press('Z', { ctrlKey: true, shiftKey: true }), false)).toBe(true)
})

test('signs are matched by what they type, named keys by their name', () => {
  expect(matchesKeys('?', press('?', { shiftKey: true, code: 'Comma' }), false)).toBe(true)
  expect(matchesKeys('/', press('/', { shiftKey: true, code: 'Period' }), false)).toBe(true)
  expect(matchesKeys('ArrowDown', press('ArrowDown'), false)).toBe(true)
  expect(matchesKeys('ArrowDown', press('ArrowDown', { shiftKey: true }), false)).toBe(false)
  expect(matchesKeys('Alt+ArrowUp', press('ArrowUp', { altKey: true }), false)).toBe(true)
})

test('undo inside a text field is the field’s own', () => {
  expect(editsText(press('z', { ctrlKey: true }))).toBe(true)
  expect(editsText(press('k', { ctrlKey: true }))).toBe(false)
})
