import { describe, expect, it } from 'vitest'
import type { Language } from '../../domain/language.ts'
import { analyseArticle } from '../analyse.ts'

/** Ages with whose they are, and the lengths of time that are left. */
function read(text: string, language: Language = 'fr'): string[] {
  const { claims } = analyseArticle({ text, noise: [], title: null, outlet: null, published: '2031-05-06', language }, (all) => all)
  return claims.flatMap(({ type, value, subjectKey, attribute }) => (value.kind === 'quantity' && value.unit === 'age' ? [`${subjectKey} ${value.amount}`] : type === 'duration' ? [`${attribute} ${value.kind === 'duration' ? value.amount : ''}`] : []))
}

describe('ages', () => {
  it('belong to whom the sentence calls by what they are', () => {
    expect(read('Le conducteur, âgé de 38 ans, a été évacué.')).toEqual(['~driver 38'])
    expect(read('L’ancien maire, 67 ans, a été condamné.')).toEqual(['~former-mayor 67'])
    expect(read('The driver, 43, was rescued.', 'en')).toEqual(['~driver 43'])
    expect(read('The 43-year-old driver was hurt.', 'en')).toEqual(['~driver 43'])
    expect(read('The ferry was nine years old.', 'en')).toEqual(['~ship 9'])
  })
  it('belong to the name that the article gives the role', () => {
    expect(read('La pilote, 41 ans, est morte. La pilote, Anna Belor, volait depuis 2012.')).toContain('anna belor 41')
  })
  it('are read from "un homme de" beside whom it describes', () => {
    expect(read('Le conducteur, un homme de 43 ans, va bien.')).toEqual(['~driver 43'])
    expect(read('Le randonneur emporté par les eaux, âgé de 31 ans, a été retrouvé.')).toEqual(['~hiker 31'])
  })
  it('are no lengths of time, nor lengths of time ages', () => {
    expect(read('La maire a signé un bail de 20 ans.')).toEqual(['last:bail 20'])
    expect(read('Le chantier a un retard de 12 ans.')).toEqual(['last:retard 12'])
  })
})
