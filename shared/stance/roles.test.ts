import { describe, expect, it } from 'vitest'
import type { Language } from '../domain/language.ts'
import { claimsIn, findingsBetween } from './fixtures.ts'

const contradictions = (a: string, b: string, language: Language = 'fr', other: Language = language): string[] =>
  findingsBetween(claimsIn(a, '2031-05-06', language), claimsIn(b, '2031-05-07', other)).filter((found) => found.stance === 'contradicts').map((found) => found.reason.kind)

const crash = 'Un train a déraillé mardi à Dorane, près de Velmont.'
const derailment = 'A train derailed on Tuesday in Dorane, near Velmont.'

describe('one story', () => {
  it('has one driver, who did not both die and survive', () => {
    expect(contradictions(`${crash} Le conducteur a été tué.`, `${crash} Sorti vivant de la cabine, le conducteur souffre de fractures.`)).toContain('event-opposed')
    expect(contradictions(`${crash} Le conducteur a été tué.`, `${derailment} The train driver survived.`, 'fr', 'en')).toContain('event-opposed')
  })
  it('has some who die and others who survive', () => {
    expect(contradictions(`${derailment} Two people died in the derailment near Velmont.`, `${derailment} Two people survived the derailment near Velmont.`, 'en')).not.toContain('event-opposed')
    expect(contradictions(`${crash} Deux personnes sont mortes dans l’accident de Velmont.`, `${crash} Deux personnes ont survécu à l’accident de Velmont.`)).not.toContain('event-opposed')
  })
  it('has one driver of one age', () => {
    expect(contradictions(`${crash} Le conducteur, âgé de 38 ans, a été blessé.`, `${crash} Le conducteur, un homme de 43 ans, va bien.`)).toContain('quantity-differs')
    expect(contradictions(`${crash} Le conducteur, âgé de 38 ans, a été blessé.`, `${derailment} Bojan Rel, 43, was hurt. The driver, Bojan Rel, is alive.`, 'fr', 'en')).toContain('quantity-differs')
    expect(contradictions(`${crash} Le conducteur, âgé de 38 ans, a été blessé.`, `${crash} Le contrôleur, âgé de 29 ans, est mort.`)).toEqual([])
    expect(contradictions('Un car a quitté la route à Brenne. Le conducteur, âgé de 38 ans, va bien.', 'Le conducteur, âgé de 52 ans, a perdu son camion à Lorgue.')).toEqual([])
  })
  it('has many passengers and other people', () => {
    expect(contradictions(`${crash} Le conducteur a été tué.`, `${crash} Le contrôleur a survécu.`)).toEqual([])
    expect(contradictions(`${crash} Le conducteur a été tué.`, `${crash} Le second conducteur a survécu.`)).toEqual([])
  })
  it('is another story where nothing is shared but the kind', () => {
    expect(contradictions('Un autocar a quitté la route à Brenne. Le conducteur a été tué.', 'Le conducteur a survécu à la chute de son camion à Lorgue.')).toEqual([])
  })
})
