import { expect, test } from 'vitest'
import fc from 'fast-check'
import { moveChoice, sortChoices } from './orderChoices.ts'

const choices = fc.uniqueArray(fc.nat(50), { maxLength: 12 }).chain((ids) =>
  fc.tuple(...ids.map((id) => fc.boolean().map((included) => ({ included, point: { id } })))).map(sortChoices))
const idsOf = (list: readonly { point: { id: number } }[]) => list.map((choice) => choice.point.id)

test('moving puts the point where it was told and keeps the others in order', () => {
  const list = sortChoices([1, 2, 3, 4].map((id) => ({ included: id !== 4, point: { id } })))
  expect(idsOf(moveChoice(list, 3, 0))).toEqual([3, 1, 2, 4])
  expect(idsOf(moveChoice(list, 1, 9))).toEqual([2, 3, 1, 4])
  expect(idsOf(moveChoice(list, 4, 0)), 'a point left out has no place').toEqual([1, 2, 3, 4])
})

test('moving loses nothing, and moving back restores', () => {
  fc.assert(fc.property(choices, fc.nat(), fc.nat(), (list, from, to) => {
    const chosen = list.filter((choice) => choice.included)
    fc.pre(chosen.length > 0)
    const at = from % chosen.length
    const moved = moveChoice(list, chosen[at]!.point.id, to % chosen.length)
    expect(idsOf(moved).sort((a, b) => a - b)).toEqual(idsOf(list).sort((a, b) => a - b))
    expect(moved[to % chosen.length]).toBe(chosen[at])
    expect(moveChoice(moved, chosen[at]!.point.id, at)).toEqual(list)
  }))
})
