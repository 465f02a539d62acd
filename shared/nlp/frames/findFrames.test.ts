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
  it('knows every form of a verb that the lexicon names by its infinitive', () => {
    for (const text of ['Il maintient le préfet.', 'Elle a obtenu le prix.', 'Ils signent demain.', 'Le préfet publie ses chiffres.', 'Ils déploient des troupes.', 'Le conseil rejette le texte.']) expect(seen(text, 'fr')).toHaveLength(1)
    expect(seen('The rebels overthrew him and later withdrew.', 'en')).toEqual(['overthrow fact', 'withdraw fact'])
    expect(seen('Karl Hestin a été démis de son poste.', 'fr')).toEqual(['dismiss fact'])
    expect(seen('They were relieved of their duties.', 'en')).toEqual(['dismiss fact'])
  })
  it('takes no word for a verb that only shares its stem, and no verb without the "se" that makes it', () => {
    expect(seen('Le rapport du père compte, précisément, une réelle différence.', 'fr')).toEqual([])
    expect(seen('The aviation authority told the author of several laws.', 'en')).toEqual(['say fact'])
    expect(seen('Il a rendu hommage aux victimes.', 'fr')).toEqual([])
    expect(seen("Il s'est rendu à Oradea.", 'fr')).toEqual(['visit fact'])
    expect(seen('ÉLECTION : LE PRÉFET DÉMISSIONNE', 'fr')).toEqual(['elect fact', 'resign fact'])
  })
  it('hears an event in the noun beside a verb that says only that it took place', () => {
    expect(seen('Il a été procédé mardi à la signature du traité.', 'fr')).toEqual(['sign fact'])
    expect(seen("La rencontre n'a pas eu lieu.", 'fr')).toEqual(['meet not fact'])
    expect(seen('The crash occurred at noon.', 'en')).toEqual(['crash fact'])
    expect(seen('Le sommet se tiendra à Oradea.', 'fr')).toEqual(['hold planned'])
    expect(findFrames(readWords('Orbane annonce le rachat de Volenta.', 'fr'), 'Orbane annonce le rachat de Volenta.', 'fr').map((found) => `${found.frame.id} ${found.kind}`)).toEqual(['announce verb', 'acquire verb'])
  })
  it('takes what is refused, dropped or called off as not done, and only that', () => {
    expect(seen('Orlo Vanic a refusé mardi de signer le traité.', 'fr')).toEqual(['sign not fact'])
    expect(seen("Orlo Vanic n'a pas refusé de signer.", 'fr')).toEqual(['sign fact'])
    expect(seen('The launch, due on Tuesday, was scrapped.', 'en')[0]).toBe('present not fact')
    expect(seen('The company has dropped its plan to buy a rival.', 'en')).toEqual(['acquire not fact'])
    expect(seen('Le Sénat a rejeté le texte, puis a adopté le budget.', 'fr')).toEqual(['reject fact', 'adopt fact'])
  })
  it('finds a phrase that a day, an adverb or an adjective parts', () => {
    const parted = (text: string, date: string, language: Language): string[] => {
      const start = text.indexOf(date)
      return findFrames(readWords(text, language), text, language, [{ start, end: start + date.length }]).map((found) => `${found.frame.id} ${text.slice(found.start, found.end)}`)
    }
    expect(parted('Le colonel Vanic a pris ce mardi 6 mai le commandement du port.', 'ce mardi 6 mai', 'fr')).toEqual(['take-up-post pris'])
    expect(parted('Il a remis le 6 mai sa démission.', '6 mai', 'fr')).toEqual(['resign remis'])
    expect(parted('She took on Monday the oath.', 'Monday', 'en')).toEqual(['swear-in took'])
    expect(seen('The storm hit the southern coast.', 'en')).toEqual(['storm fact', 'landfall fact'])
    expect(seen('Il a présenté officiellement sa démission.', 'fr')).toEqual(['resign fact'])
    expect(parted('Il a pris ce mardi 6 mai le train du port.', 'ce mardi 6 mai', 'fr')).toEqual([])
    expect(seen('Le préfet a rendu hommage au ministre de l’Intérieur, emporté par la fièvre.', 'fr')).toEqual([])
  })
  it('takes no border, reform or possession for a verb', () => {
    expect(seen('They closed their land borders.', 'en')).toEqual(['close fact'])
    expect(seen('The jet landed at noon.', 'en')).toEqual(['arrive fact'])
  })
  it('gives spans that slice to the words', () => {
    const text = 'Elle prêtera serment samedi.'
    const found = findFrames(readWords(text, 'fr'), text, 'fr')[0]!
    expect(text.slice(found.start, found.end)).toBe('prêtera serment')
  })
})
