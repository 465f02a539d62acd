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

describe('what lasts', () => {
  const days = ['2031-05-06', '2031-05-06'] as const
  const half = 'La transition en Valdorie, prévue pour dix-huit mois, s’achèvera par une élection.'
  it('is named by whatever verb sets its length', () => {
    expect(stances(half, 'La transition en Valdorie doit durer deux ans, selon la charte.')).toEqual(['contradicts duration-differs'])
    expect(stances(half, 'La charte de la transition fixe à 24 mois la durée de celle-ci, en Valdorie.')).toEqual(['contradicts duration-differs'])
    expect(stances('La transition en Valdorie doit durer deux ans.', 'La durée de la transition en Valdorie est fixée à 24 mois.')).toEqual(['supports duration-same'])
    expect(stances('The transition period under Orlo Vanic in Valdorie was set at 18 months.', 'A transition of two years was planned under Orlo Vanic in Valdorie.', days, 'en')).toEqual(['contradicts duration-differs'])
    expect(stances('Un travail de renseignement de trois semaines a précédé la saisie à Korvel.', 'Le travail de renseignement avait duré trois mois avant la saisie à Korvel.')).toEqual(['contradicts duration-differs'])
  })
  it('is not another thing, nor somebody else’s', () => {
    expect(stances(half, 'La mission d’observation en Valdorie doit durer deux ans.')).toEqual([])
    expect(stances('Orlo Vanic a signé un contrat de trois ans à Korvel.', 'Karl Hestin a signé un contrat de cinq ans à Korvel.').filter((found) => found.startsWith('contradicts'))).toEqual([])
  })
  it('lasts from its first to its last day', () => {
    const mourning = 'La Valdorie observe depuis vendredi un deuil national de cinq jours.'
    expect(stances(mourning, 'Le deuil national court en Valdorie du vendredi 2 au dimanche 4 mai.')).toContain('contradicts duration-differs')
    expect(stances(mourning, 'Le deuil national court en Valdorie du vendredi 2 au mardi 6 mai.')).toContain('supports duration-same')
  })
})

describe('a tenure told where it ends', () => {
  const four = 'Orlo Vanic quitte son poste après quatre ans à la tête de la garnison.'
  it('began in its month, which years may round up but not by one of them', () => {
    expect(stances(four, 'Il succède au colonel Orlo Vanic, en poste depuis juillet 2028.')).toContain('contradicts since-differs')
    expect(stances(four, 'Il succède au colonel Orlo Vanic, en poste depuis juillet 2027.')).toContain('supports duration-since')
    expect(stances('Le colonel Orlo Vanic, son prédécesseur, a dirigé la garnison pendant près de trois ans.', 'Il succède au colonel Orlo Vanic, en poste depuis juin 2028.')).toContain('supports duration-since')
  })
  it('is not one that ended before', () => {
    expect(stances('Le colonel Orlo Vanic a dirigé une école pendant deux ans.', 'Il succède au colonel Orlo Vanic, en poste depuis juin 2028.')).toEqual([])
  })
})
