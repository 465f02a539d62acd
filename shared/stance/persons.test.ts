import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { identify } from './persons.ts'

describe('names', () => {
  it('knows a family name alone, an initial and a missing second name', () => {
    expect(identify('darvos', 'ilian darvos')).toBe('same')
    expect(identify('i. darvos', 'ilian darvos')).toBe('same')
    expect(identify('ilian marek darvos', 'ilian darvos')).toBe('same')
  })
  it('knows a transliteration by one letter', () => {
    expect(identify('serguei belousov', 'sergei belousov')).toBe('spelling')
    expect(identify('andrei belooussov', 'andrei beloussov')).toBe('spelling')
  })
  it('keeps homonyms apart', () => {
    expect(identify('abdou maiga', 'choguel maiga')).toBeNull()
    expect(identify('anna lind', 'anna lund')).toBeNull()
    expect(identify('', 'darvos')).toBeNull()
  })
  it('is symmetric', () => {
    const name = fc.array(fc.constantFrom('ilian', 'ilyan', 'i', 'darvos', 'darvoss', 'karl', 'sand'), { minLength: 0, maxLength: 3 }).map((parts) => parts.join(' '))
    fc.assert(fc.property(name, name, (a, b) => { expect(identify(a, b)).toBe(identify(b, a)) }))
  })
})
