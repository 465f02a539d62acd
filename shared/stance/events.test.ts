import { describe, expect, it } from 'vitest'
import type { Language } from '../domain/language.ts'
import { claimsIn, findingsBetween } from './fixtures.ts'

const stances = (a: string, b: string, languages: [Language, Language] = ['fr', 'fr']): string[] =>
  findingsBetween(claimsIn(a, '2031-03-14', languages[0]), claimsIn(b, '2031-03-14', languages[1])).filter((found) => /event|date/u.test(found.reason.kind)).map((found) => `${found.stance} ${found.reason.kind}`)
const contradicts = (a: string, b: string, languages?: [Language, Language]): boolean => stances(a, b, languages).some((found) => found.startsWith('contradicts'))

describe('one event in other words', () => {
  it('is known by a verb, a noun and a light verb, active and passive', () => {
    expect(stances('La police a procédé jeudi à l’arrestation de Karim Sollé à Dorane.', 'Karim Sollé a été interpellé jeudi à Dorane.')).toContain('supports date-same')
    expect(stances('Le groupe Orbane a racheté son concurrent Volenta.', 'Le rachat de Volenta par Orbane a eu lieu.')).toContain('supports event-same')
    expect(stances('Karl Hestin was sacked on Monday.', 'Karl Hestin was removed from office on Monday.', ['en', 'en'])).toContain('supports date-same')
  })
  it('is known across languages', () => {
    expect(stances('Karl Hestin a été limogé lundi.', 'Karl Hestin was dismissed on Monday.', ['fr', 'en'])).toContain('supports date-same')
  })
  it('is no other person’s', () => {
    expect(stances('Police arrested Karim Sollé in Dorane on Thursday.', 'Police arrested Leo Marant in Dorane on Thursday.', ['en', 'en'])).toEqual([])
    expect(stances('Le ministre Karl Hestin a été nommé.', 'Karl Hestin a nommé Leo Marant directeur.')).toEqual([])
  })
})

describe('one event told in ways that cannot both be true', () => {
  it('has two opposite outcomes', () => {
    expect(stances('Le tribunal a condamné Paul Girod pour fraude.', 'Le tribunal a relaxé Paul Girod, poursuivi pour fraude.')).toContain('contradicts event-opposed')
    expect(contradicts('Le général Orlo Vanic est maintenu.', 'Le général Orlo Vanic a été relevé de ses fonctions.')).toBe(true)
    expect(contradicts('Paul Girod a été relaxé mardi.', 'A court convicted Paul Girod on Tuesday.', ['fr', 'en'])).toBe(true)
  })
  it('is refused, denied or called off on one side', () => {
    expect(contradicts('Orlo Vanic a signé mardi le traité de pêche.', 'Orlo Vanic a refusé mardi de signer le traité de pêche.')).toBe(true)
    expect(contradicts('Karim Sollé a été arrêté à Dorane.', 'La police dément avoir arrêté Karim Sollé à Dorane.')).toBe(true)
  })
  it('has its parties exchanged, which the passive does not do', () => {
    expect(stances('L’AS Dorane a battu le Sporting de Velmont samedi.', 'Le Sporting de Velmont a battu l’AS Dorane samedi.')).toContain('contradicts event-exchanged')
    expect(contradicts('Ilian Darvos succède à Orlo Vanic.', 'Orlo Vanic a été remplacé par Ilian Darvos.')).toBe(false)
  })
  it('is not another bill, another year, a request or a plan', () => {
    expect(contradicts('Le Sénat n’a pas adopté la loi sur la chasse.', 'Le Sénat a adopté la loi sur la pêche.')).toBe(false)
    expect(contradicts('Paul Girod a été condamné le 3 mai 2027 pour fraude.', 'Paul Girod a été relaxé mardi.')).toBe(false)
    expect(contradicts('Le parquet a requis la relaxe de Paul Girod.', 'Paul Girod a été condamné.')).toBe(false)
    expect(contradicts('Orlo Vanic pourrait démissionner.', 'Orlo Vanic n’a pas démissionné.')).toBe(false)
  })
})
