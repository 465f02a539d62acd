import { expect, test } from 'vitest'
import type { KeyPress } from './keyMatch.ts'
import { createKeyRegistry, findBinding, type Entry, type KeyBinding, type KeyScope } from './keys.ts'

const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({ key, code: '', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...more })
const binding = (keys: string | string[], label: string, more: Partial<KeyBinding> = {}): KeyBinding => ({ keys, label, action: () => undefined, ...more })
const entry = (scope: KeyScope, ...bindings: KeyBinding[]): Entry => ({ scope, bindings })
const atDesk = { mac: false, typing: false }

test('the screen answers before the application', () => {
  const entries = [entry('app', binding('x', 'application')), entry('sources', binding('x', 'screen'))]
  expect(findBinding(entries, press('x'), atDesk)?.label).toBe('screen')
})

test('an open dialog silences everything under it', () => {
  const entries = [entry('sources', binding('x', 'set aside')), entry('overlay', binding('Enter', 'confirm'))]
  expect(findBinding(entries, press('x'), atDesk)).toBeNull()
  expect(findBinding(entries, press('Enter'), atDesk)?.label).toBe('confirm')
})

test('the dialog opened last is the one that answers', () => {
  const entries = [entry('overlay', binding('Enter', 'first')), entry('overlay', binding('Enter', 'second'))]
  expect(findBinding(entries, press('Enter'), atDesk)?.label).toBe('second')
})

test('letters typed into a field stay letters', () => {
  const entries = [entry('sources', binding('x', 'set aside')), entry('app', binding('Mod+1', 'sources', { whileTyping: true }))]
  expect(findBinding(entries, press('x'), { mac: false, typing: true })).toBeNull()
  expect(findBinding(entries, press('&', { code: 'Digit1', ctrlKey: true }), { mac: false, typing: true })?.label).toBe('sources')
})

test('a key that is switched off falls through to the next binding', () => {
  const entries = [entry('app', binding('Enter', 'application')), entry('sources', binding('Enter', 'claims', { enabled: false }))]
  expect(findBinding(entries, press('Enter'), atDesk)?.label).toBe('application')
})

test('a screen that leaves takes its keys along, and the sheet hears of it', () => {
  const registry = createKeyRegistry()
  let changes = 0
  registry.subscribe(() => { changes++ })
  const leave = registry.add(entry('sources', binding('x', 'set aside')))
  expect(registry.list().map((one) => one.scope)).toEqual(['sources'])
  leave()
  expect(registry.list()).toEqual([])
  expect(changes).toBe(2)
})
