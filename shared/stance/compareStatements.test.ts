import { describe, expect, it } from 'vitest'
import type { Language } from '../domain/language.ts'
import { claimsIn, findingsBetween } from './fixtures.ts'

const findings = (a: string, b: string, language: Language = 'fr'): string[] =>
  findingsBetween(claimsIn(a, '2031-05-06', language), claimsIn(b, '2031-05-06', language)).filter((found) => found.stance === 'contradicts' && found.reason.kind.startsWith('statement-')).map((found) => found.reason.kind)

describe('two sentences of a dossier', () => {
  it('contradict where one denies the very word that the other affirms, and each clause is shown', () => {
    const a = 'L’alerte aux crues a fonctionné dans toute la vallée, selon la préfète Mirta Orlic.'
    const b = 'L’alerte aux crues n’a pas fonctionné dans la vallée, admet la préfète Mirta Orlic.'
    expect(findings(a, b)).toContain('statement-negated')
    const found = findingsBetween(claimsIn(a, '2031-05-06'), claimsIn(b, '2031-05-06')).find((one) => one.reason.kind === 'statement-negated')!
    expect([found.reason.claimValue, found.reason.evidenceValue].some((value) => value.includes('n’a pas fonctionné'))).toBe(true)
    expect(findings('The flood warning worked across the valley, prefect Mirta Orlic said.', 'The flood warning did not work across the valley, prefect Mirta Orlic admitted.', 'en')).toContain('statement-negated')
  })
  it('do not where the “not” is about something else, or what was so has ended', () => {
    expect(findings('La préfète Mirta Orlic a fermé le pont de Selm après la crue.', 'La préfète Mirta Orlic n’a pas fermé l’école de Lorne après la crue.')).toEqual([])
    expect(findings('Mirta Orlic, préfète de Selm, a ordonné la fermeture du pont après la crue.', 'Mirta Orlic n’est plus préfète de Selm et ne dira rien de la fermeture du pont.')).toEqual([])
    expect(findings('La mairie de Selm a démenti toute fermeture de la piscine municipale.', 'La piscine municipale de Selm ne fermera pas, assure la mairie.')).toEqual([])
  })
  it('contradict on opposites only in nearly the same sentence', () => {
    expect(findings('Le risque de rupture de la digue de Selm est élevé, selon la préfète Mirta Orlic.', 'Le risque de rupture de la digue de Selm est faible, selon la préfète Mirta Orlic.')).toContain('statement-antonym')
    expect(findings('La coopération militaire avec Selm se poursuit, selon la ministre Mirta Orlic.', 'Selm et la ministre Mirta Orlic discutent du nucléaire civil et de la coopération.')).toEqual([])
  })
})
