import { describe, expect, it } from 'vitest'
import { analyseArticle } from '../analyse.ts'
import type { Language } from '../../domain/language.ts'

const read = (text: string, language: Language = 'fr') => analyseArticle({ text, noise: [], title: null, published: '2031-06-24', outlet: null, language }).claims
const kinds = (text: string, language?: Language): string[] => read(text, language).map((claim) => claim.type).sort()

describe('the claims that are listed', () => {
  it('tells a dated event once, by its date and its place', () => {
    expect(kinds('Les deux ministres ont signé le traité lundi 23 juin à Oradea.')).toEqual(['date', 'place'])
  })
  it('leaves out an event that is only mentioned, and addresses to the reader', () => {
    expect(kinds('Les habitants ont suivi la cérémonie à la radio.')).toEqual([])
    expect(kinds('Nous vous souhaitons une très bonne lecture de notre journal !')).toEqual([])
  })
  it('tells a sentence by its figure, and keeps what is denied', () => {
    expect(kinds('La garnison de Korvel compte 640 soldats.')).toEqual(['quantity'])
    expect(kinds('Karl Hestin n’a pas assisté aux obsèques du préfet.')).toContain('statement')
  })
  it('lists no name that a title stands with, unless it may be spelled in several ways', () => {
    expect(kinds('Le colonel Ilian Darvos a inspecté les quais de Korvel.')).not.toContain('person')
    expect(kinds('Le colonel Ilian Darvoš a inspecté les quais de Korvel.')).toContain('person')
  })
  it('counts none as a figure', () => {
    expect(read('Aucun navire n’a été retenu au large de Korvel.').find((claim) => claim.type === 'quantity')).toMatchObject({ attribute: 'ship', value: { amount: 0 } })
    expect(read('No ships were held off Korvel.', 'en').find((claim) => claim.type === 'quantity')).toMatchObject({ attribute: 'ship', value: { amount: 0 } })
  })
  it('says in the article’s words what a figure is about', () => {
    const about = (text: string, language?: Language) => read(text, language).find((claim) => claim.type === 'quantity')?.attributeText
    expect(about('Un comité de douze membres suivra le dossier.')).toBe('membres')
    expect(about('Les travaux du tunnel coûteront 340 millions de couronnes.')).toBe('travaux du tunnel')
    expect(about('The flood left 14 people dead in Korvel.', 'en')).toBe('people dead')
  })
  it('says what lasts, in both languages', () => {
    for (const [text, language] of [['La mission durera deux ans.', 'fr'], ['Le texte prévoit une mission de deux ans.', 'fr'], ['The mission will last two years.', 'en']] as const) {
      expect(read(text, language).find((claim) => claim.type === 'duration')).toMatchObject({ attribute: 'last:mission' })
    }
  })
  it('puts tolls, ranks and dated events before colour', () => {
    const worth = (text: string) => Math.max(...read(text).map((claim) => claim.checkworthiness))
    const colour = worth('Les deux hommes ont traversé la place de Korvel.')
    for (const text of ['L’incendie a fait 14 morts à Korvel.', 'Le général Ilian Darvos est arrivé à Korvel.', 'Ilian Darvos a été arrêté lundi 23 juin.']) expect(worth(text)).toBeGreaterThan(colour)
  })
})
