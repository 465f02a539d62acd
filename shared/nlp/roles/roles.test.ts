import { describe, expect, it } from 'vitest'
import type { Language } from '../../domain/language.ts'
import { analyseArticle } from '../analyse.ts'
import { readWords } from '../words.ts'
import { findRoles } from './findRoles.ts'

const found = (text: string, language: Language = 'fr'): string[] => findRoles(readWords(text, language), text, language).map((role) => `${role.id} ${role.manner} ${text.slice(role.start, role.end)}`)

describe('what is called by what it is', () => {
  it('is one thing under several nouns and in both languages', () => {
    expect(found('La rame a quitté les rails ; le TGV roulait vite.')).toEqual(['~train definite La rame', '~train definite le TGV'])
    expect(found('The commuter train left the rails.', 'en')).toEqual(['~train definite The commuter train'])
  })
  it('takes in what stands between an English article and its noun', () => {
    expect(found('An Orbane Air turboprop hit the four-car regional train.', 'en')).toEqual(['~aircraft indefinite An Orbane Air turboprop', '~train definite the four-car regional train'])
  })
  it('is several where it is counted or set apart', () => {
    expect(found('Les deux trains et l’autre conducteur.')).toEqual(['~train several deux trains', '~driver several l’autre conducteur'])
    expect(found('Both pilots and the second bridge.', 'en')).toEqual(['~pilot several Both pilots', '~bridge several the second bridge'])
  })
  it('is nobody’s deputy, driver’s train or set phrase', () => {
    expect(found('À ce stade, son conducteur n’a rien dit.')).toEqual([])
    expect(found('The deputy captain called the fire brigade.', 'en')).toEqual([])
    expect(found('The train driver slept.', 'en')).toEqual(['~driver definite The train driver'])
  })
  it('is another once it is former', () => {
    expect(found('L’ancien otage et l’ex-otage.')).toEqual(['~former-hostage definite L’ancien otage', '~former-hostage definite l’ex-otage'])
  })
})

/** Roles and participants of each sentence that makes a claim, by its first words. */
function settings(text: string, language: Language = 'fr') {
  const { claims, sentences } = analyseArticle({ text, noise: [], title: null, outlet: null, published: '2031-05-06', language }, (all) => all)
  return new Map(claims.map(({ sentenceIndex, setting }) => [text.slice(sentences[sentenceIndex]!.start, sentences[sentenceIndex]!.end).split(' ').slice(0, 2).join(' '), setting]))
}

describe('the roles of an article', () => {
  it('have the name that stands beside them anywhere in it', () => {
    const read = settings('Le conducteur a été entendu mardi 5 mai par les enquêteurs. Le conducteur, Bojan Rel, travaille depuis dix ans dans l’entreprise. Bojan Rel a été blessé mardi.')
    expect(read.get('Le conducteur')).toMatchObject({ participants: ['bojan rel'], named: 1 })
    expect(read.get('Bojan Rel')!.roles).toEqual(['~driver'])
  })
  it('hold for a bare office, and for the former holder apart', () => {
    const read = settings('Anna Belor, maire de Dorane, a été réélue en 2030. Son ancien chauffeur a parlé. La maire a démissionné mardi 5 mai. L’ancien maire a été arrêté mardi 5 mai.')
    expect(read.get('La maire')!.roles).toEqual(['~mayor'])
    expect(read.get('L’ancien maire')!.roles).toEqual(['~former-mayor'])
  })
  it('leave out what there are several of', () => {
    const read = settings('Le train a heurté un autre train mardi 5 mai à Dorane. Le train transportait 120 passagers.')
    expect([...read.values()].flatMap((setting) => setting.roles)).toEqual([])
  })
  it('leave out a role that two people hold', () => {
    const read = settings('The captain, Leo Marant, died on Tuesday. The captain, Karl Hestin, survived. The captain spoke on Tuesday.', 'en')
    expect([...read.values()].flatMap((setting) => setting.roles)).toEqual([])
  })
  it('stand for a pronoun that agrees', () => {
    expect(settings('La ville réclamait un million d’euros. Elle a obtenu 312 000 euros.').get('Elle a')!.roles).toEqual(['~town'])
    expect(settings('Le pont date de 1890. Elle a obtenu 312 000 euros.').get('Elle a')!.roles).toEqual([])
    expect(settings('The ferry left Dorane on Monday. It carried 126 passengers.', 'en').get('It carried')!.roles).toEqual(['~ship'])
  })
})
