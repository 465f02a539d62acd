import { describe, expect, it } from 'vitest'
import type { Language } from '../../domain/language.ts'
import { readWords } from '../words.ts'
import { findFrames } from './findFrames.ts'

const seen = (text: string, language: Language): string[] => findFrames(readWords(text, language), text, language).map((found) => `${found.frame.id}${found.negated ? ' not' : ''} ${found.modality}`)

describe('frames', () => {
  it('reads verbs and the nouns that name the same event', () => {
    expect(seen('La signature a eu lieu lundi.', 'fr')[0]).toBe('sign fact')
    expect(seen('Les deux ministres ont signé le traité.', 'fr')).toEqual(['sign fact'])
    expect(seen('The two ministers signed the treaty.', 'en')).toEqual(['sign fact'])
  })
  it('keeps a negation within its clause', () => {
    expect(seen("Le ministre n'a pas signé l'accord, mais il a rencontré les syndicats.", 'fr')).toEqual(['sign not fact', 'meet fact'])
    expect(seen("They didn't sign the treaty but will meet again.", 'en')).toEqual(['sign not fact', 'meet planned'])
  })
  it('reads what is announced, asked for, possible or denied as such', () => {
    expect(seen('Il sera reçu jeudi.', 'fr')).toEqual(['meet planned'])
    expect(seen('Il pourrait être arrêté.', 'fr')).toEqual(['arrest possible'])
    expect(seen('Le président a démenti avoir signé.', 'fr')).toEqual(['sign denied'])
  })
  it('knows "ne" from "né" and an article\'s noun from a verb', () => {
    expect(seen('Il ne parle guère.', 'fr')).toEqual([])
    expect(seen('Il est né à Oradea.', 'fr')).toEqual(['birth fact'])
    expect(seen('Un signe fort.', 'fr')).toEqual([])
  })
  it('gives spans that slice to the words', () => {
    const text = 'Elle prêtera serment samedi.'
    const found = findFrames(readWords(text, 'fr'), text, 'fr')[0]!
    expect(text.slice(found.start, found.end)).toBe('prêtera serment')
  })
})
