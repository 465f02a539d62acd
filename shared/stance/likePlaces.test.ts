import { describe, expect, it } from 'vitest'
import { findings } from './fixtures.ts'

const contradicted = (a: string, b: string, language: 'fr' | 'en'): string[] =>
  findings(a, b, ['2031-05-12', '2031-05-13'], language).filter((found) => found.stance === 'contradicts').map((found) => `${found.reason.claimValue} / ${found.reason.evidenceValue}`)

describe('two things of one kind, each by its own name', () => {
  const storm = 'Storm Mara hit the coast of Korvel on Saturday. Captain Orlo Vanic leads the rescue in Korvel. '
  it('are not counted as one', () => {
    expect(contradicted(`${storm}The Selm hydropower dam opened five of its eight gates.`, `${storm}The Brenn dam opened three of its gates.`, 'en')).toEqual([])
    expect(contradicted(`${storm}The Selm hydropower dam opened five of its eight gates.`, `${storm}The Selm dam opened three of its gates.`, 'en')).not.toEqual([])
  })
  it('do not open again on one day: the sentence speaks of the place that it begins with', () => {
    expect(contradicted(`${storm}Selm airport reopened on Sunday.`, `${storm}Soldiers had reopened the road to Brenn on Monday evening, Captain Orlo Vanic said.`, 'en')).toEqual([])
    expect(contradicted(`${storm}Selm airport reopened on Sunday.`, `${storm}Selm airport reopened on Monday evening, Captain Orlo Vanic said.`, 'en')).not.toEqual([])
  })
})
