import { beforeEach, expect, test } from 'vitest'
import { closeToast, showToast, useMessages } from './messages.ts'

const shown = () => useMessages.getState().toasts.map((toast) => toast.text)
beforeEach(() => useMessages.setState({ toasts: [] }))

test('only the last thing done is told: its undo is the one that works', () => {
  showToast({ text: 'Passage mis de côté', undo: true })
  showToast({ text: 'Passage gardé', undo: true })
  expect(shown()).toEqual(['Passage gardé'])
})

test('errors stay beside what was done, the same one once, until closed', () => {
  const id = showToast({ tone: 'error', text: 'Le disque est plein.' })
  showToast({ text: 'Passage gardé' })
  expect(shown()).toEqual(['Le disque est plein.', 'Passage gardé'])
  showToast({ tone: 'error', text: 'Le disque est plein.' })
  expect(shown()).toEqual(['Le disque est plein.'])
  closeToast(id)
  expect(shown(), 'the later message has its own id').toEqual(['Le disque est plein.'])
})

test('a flood of errors leaves the last three', () => {
  for (const text of ['a', 'b', 'c', 'd']) showToast({ tone: 'error', text })
  expect(shown()).toEqual(['b', 'c', 'd'])
})
