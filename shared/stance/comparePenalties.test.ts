import { describe, expect, it } from 'vitest'
import { findings } from './fixtures.ts'

const stances = (a: string, b: string): string[] => findings(a, b).filter((found) => found.reason.kind.startsWith('penalty')).map((found) => `${found.stance} ${found.reason.kind}`)

describe('penalties of two articles', () => {
  const whole = 'Le tribunal a condamné Orlo Vanic à trois ans de prison, dont deux avec sursis.'
  it('agree where their parts come to the same', () => {
    expect(stances(whole, 'Orlo Vanic écope d’un an de prison ferme et de deux ans avec sursis.')).toEqual(['supports penalty-same'])
    expect(stances(whole, 'Orlo Vanic est condamné à trois ans de prison.')).toEqual(['supports penalty-same'])
  })
  it('contradict each other on the part to be served', () => {
    expect(stances(whole, 'Orlo Vanic est condamné à trois ans ferme.')).toEqual(['contradicts penalty-differs'])
    expect(stances(whole, 'Orlo Vanic est condamné à trois ans de prison, dont un avec sursis.')).toEqual(['contradicts penalty-differs'])
  })
  it('say nothing of what was sought, of another person, or of another penalty', () => {
    expect(stances(whole, 'Le parquet avait requis quatre ans de prison contre Orlo Vanic.')).toEqual([])
    expect(stances(whole, 'Le tribunal a condamné Karl Hestin à quatre ans de prison.')).toEqual([])
    expect(stances(whole, 'Orlo Vanic est déclaré inéligible pour cinq ans.')).toEqual([])
    expect(stances(whole, 'Orlo Vanic est condamné à une peine de prison ferme.')).toEqual([])
  })
})

describe('a cry that opens an article', () => {
  const cry = 'Quatre ans ferme ! Le tribunal a été sévère avec Orlo Vanic. Karl Hestin, lui, paiera une amende. Mila Selm est relaxée.'
  const story = (name: string): string => `Orlo Vanic, Karl Hestin et Mila Selm étaient jugés à Korvel. ${name} a été condamné à deux ans de prison ferme.`
  it('speaks of whom it names next, and of nobody else', () => {
    expect(stances(story('Orlo Vanic'), cry)).toEqual(['contradicts penalty-differs'])
    expect(stances(story('Karl Hestin'), cry)).toEqual([])
  })
})

describe('two convictions of one person', () => {
  it('are no contradiction', () => {
    const now = 'Orlo Vanic a été condamné à trois ans de prison.'
    expect(stances(now, 'En appel, Orlo Vanic est condamné à quatre ans de prison.')).toEqual([])
    expect(findings(now, 'Orlo Vanic, condamné en 2028 à deux ans de prison, est jugé à Korvel.', ['2031-05-06', '2031-05-06']).filter((found) => found.stance === 'contradicts')).toEqual([])
  })
})
