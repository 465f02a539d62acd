import { describe, expect, it } from 'vitest'
import type { Language } from '../domain/language.ts'
import { findings } from './fixtures.ts'

const stances = (a: string, b: string, days: readonly [string | null, string | null] = ['2031-05-06', '2031-05-06'], language: Language = 'fr'): string[] =>
  findings(a, b, days, language).filter((found) => /^(?:duration|since)/u.test(found.reason.kind)).map((found) => `${found.stance} ${found.reason.kind}`)

describe('how long somebody has held an office', () => {
  const three = 'Orlo Vanic occupait la fonction depuis trois ans.'
  it('is counted back to its beginning', () => {
    expect(stances(three, 'Un décret écarte Orlo Vanic, chef d’état-major depuis février 2028.')).toContain('supports duration-since')
    expect(stances(three, 'Un décret écarte Orlo Vanic, chef d’état-major depuis février 2024.')).toContain('contradicts since-differs')
    expect(stances(three, 'Orlo Vanic quitte son poste après cinq années.')).toContain('contradicts duration-differs')
    expect(stances('Orlo Vanic had headed the staff for three years.', 'Orlo Vanic, in the job since 2028, is leaving.', undefined, 'en')).toContain('supports duration-since')
  })
  it('is not compared with another person’s, nor with another state', () => {
    expect(stances(three, 'Karl Hestin quitte son poste après cinq années.')).toEqual([])
    expect(stances(three, 'Orlo Vanic est marié depuis dix ans.')).toEqual([])
  })
})

describe('how long an event lasts', () => {
  it('is the same in days and in dates', () => {
    expect(stances('Ana Belor fait à Korvel une visite de travail de trois jours.', 'Ana Belor a effectué une visite à Korvel du 22 au 24 avril 2031.')).toContain('supports duration-same')
    expect(stances('Ana Belor today ended a three-day visit to Korvel.', 'Ana Belor was on a visit to Korvel from 22 to 24 April 2031.', undefined, 'en')).toContain('supports duration-same')
    expect(stances('Le gouvernement de Valdorie décrète un deuil national de trois jours.', 'Trois jours de deuil national ont été décrétés en Valdorie.')).toContain('supports duration-same')
  })
  it('is not what a town decrees for itself', () => {
    expect(stances('Trois jours de deuil national ont été décrétés par Ana Belor.', 'Le maire, Orlo Vanic, a décrété deux jours de deuil dans la commune.').filter((found) => found.startsWith('contradicts'))).toEqual([])
  })
  it('may be the time that is left, for the same thing', () => {
    const ten = 'Le tribunal donne à Orlo Vanic dix jours pour faire appel.'
    expect(stances(ten, 'Le maire Orlo Vanic dispose d’un délai de dix jours pour faire appel.')).toContain('supports duration-same')
    expect(stances(ten, 'Le maire Orlo Vanic dispose d’un délai de quinze jours pour faire appel.')).toContain('contradicts duration-differs')
    expect(stances(ten, 'Le maire Orlo Vanic a trente jours pour payer son amende.')).toEqual([])
  })
})

describe('rough lengths', () => {
  it('contradict only what they cannot be', () => {
    const forty = 'Le coup de fil entre Ana Belor et Orlo Vanic a duré quarante minutes.'
    expect(stances(forty, 'Le coup de fil entre Ana Belor et Orlo Vanic a duré une dizaine de minutes.')).toContain('contradicts duration-differs')
    expect(stances(forty, 'Le coup de fil entre Ana Belor et Orlo Vanic a duré plus de dix minutes.').filter((found) => found.startsWith('contradicts'))).toEqual([])
  })
})

describe('a planned length', () => {
  it('may turn out another one', () => {
    expect(stances('La visite d’Ana Belor à Korvel durera trois jours.', 'La visite d’Ana Belor à Korvel a duré cinq jours.', ['2031-05-02', '2031-05-09']).filter((found) => found.startsWith('contradicts'))).toEqual([])
    expect(stances('La visite d’Ana Belor à Korvel a duré trois jours.', 'La visite d’Ana Belor à Korvel a duré cinq jours.', ['2031-05-09', '2031-05-10'])).toContain('contradicts duration-differs')
  })
})
