import { describe, expect, it } from 'vitest'
import { findings } from './fixtures.ts'

describe('days of one story', () => {
  it('sees no contradiction between the day of an accident and the day on which its toll rose', () => {
    const day = "Un autocar et un camion sont entrés en collision mercredi près d'Orlo, faisant neuf morts."
    const toll = "Le bilan de la collision d'Orlo entre un autocar et un camion s'est alourdi jeudi soir à treize morts."
    expect(findings(day, toll, ['2031-05-14', '2031-05-16']).filter((found) => found.stance === 'contradicts')).toEqual([])
    const other = "Un autocar et un camion sont entrés en collision jeudi près d'Orlo, faisant neuf morts."
    expect(findings(day, other, ['2031-05-14', '2031-05-16']).some((found) => found.reason.kind === 'date-differs')).toBe(true)
  })
})
