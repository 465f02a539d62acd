import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PlacePosition, PlaceValue } from '../../domain/value.ts'
import { placeById } from './gazetteer.ts'
import { relatePlaces } from './relatePlaces.ts'
import { townOf } from './towns.ts'

const withinOf = (id: string): string[] => [...(placeById.get(id)?.within ?? []), ...(placeById.has(id) || townOf(id) === undefined ? [] : [townOf(id)!.country])]
const at = (place: string, within: readonly string[] = withinOf(place), position: PlacePosition = 'in'): PlaceValue => ({ kind: 'place', place, name: place, within: [...within], position, denied: false })
const relate = (a: PlaceValue, b: PlaceValue) => relatePlaces(a, b, (one, two) => one.length > 5 && one.slice(0, 4) === two.slice(0, 4))

describe('two places', () => {
  it('hold each other, or exclude each other as two towns and two countries do', () => {
    expect(relate(at('lyon'), at('fr'))).toBe('within')
    expect(relate(at('lyon'), at('beziers'))).toBe('apart')
    expect(relate(at('beziers'), at('ch'))).toBe('apart')
    expect(relate(at('fr'), at('ch'))).toBe('apart')
    expect(relate(at('stadium:angor', ['lyon', 'fr']), at('lyon'))).toBe('within')
  })
  it('do not exclude each other where one may lie in the other or is its suburb', () => {
    expect(relate(at('trevane'), at('lyon'))).toBe('unclear')
    expect(relate(at('trevane'), at('selm'))).toBe('unclear')
    expect(relate(at('villeurbanne'), at('lyon'))).toBe('unclear')
    expect(relate(at('stadium:angor'), at('lyon'))).toBe('unclear')
    expect(relate(at('airport:selm'), at('stadium:selm'))).toBe('unclear')
    expect(relate(at('palace:=presidential'), at('palace:angor'))).toBe('unclear')
  })
  it('are one under two names', () => {
    expect(relate(at('fort:selm'), at('selm'))).toBe('same')
    expect(relate(at('stadium:agondre'), at('stadium:agonndre'))).toBe('spelling')
    expect(relate(at('province:selm'), at('selm'))).toBe('within')
  })
  it('of one kind and two names exclude each other', () => {
    expect(relate(at('stadium:angor'), at('stadium:selm'))).toBe('apart')
    expect(relate(at('quarter:angor'), at('quarter:selm'))).toBe('apart')
    expect(relate(at('lake:angor'), at('lake:selm'))).toBe('unclear')
  })
  it('on opposite sides of a town exclude each other, beside it they do not', () => {
    expect(relate(at('lyon', [], 'north'), at('lyon', [], 'south'))).toBe('apart')
    expect(relate(at('lyon', [], 'north'), at('', [], 'south-east'))).toBe('apart')
    expect(relate(at('lyon', [], 'north'), at('lyon', [], 'north-east'))).toBe('unclear')
    expect(relate(at('lyon', ['fr'], 'near'), at('grenoble'))).toBe('unclear')
    expect(relate(at('lyon', ['fr'], 'near'), at('beziers'))).toBe('apart')
  })
  it('lie to one another as the second to the first', () => {
    const any = fc.record({ place: fc.constantFrom('lyon', 'beziers', 'fr', 'ch', 'fort:selm', 'selm', 'stadium:angor', 'stadium:selm', ''), position: fc.constantFrom<PlacePosition>('in', 'near', 'north', 'south', 'west') }).map(({ place, position }) => at(place, withinOf(place), position))
    fc.assert(fc.property(any, any, (a, b) => { expect(relate(a, b)).toBe(relate(b, a)); expect(relate(a, a)).not.toBe('apart') }))
  })
})
