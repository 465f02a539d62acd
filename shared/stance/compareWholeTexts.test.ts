import { describe, expect, it } from 'vitest'
import type { Language } from '../domain/language.ts'
import { compareWholeTexts } from './compareWholeTexts.ts'

const stance = (a: string, b: string, language: Language = 'fr'): string => compareWholeTexts(a, b, language)?.stance ?? 'none'
const kind = (a: string, b: string, language: Language = 'fr'): string | undefined => compareWholeTexts(a, b, language)?.reason.kind

describe('statements that deny each other', () => {
  it('finds a “not” on the very thing that the other side affirms', () => {
    expect(stance('Le conseil régional a adopté le budget de la ligne côtière.', 'Le conseil régional n’a pas adopté le budget de la ligne côtière.')).toBe('contradicts')
    expect(stance('The harbour board approved the dredging of the northern channel.', 'The harbour board did not approve the dredging of the northern channel.', 'en')).toBe('contradicts')
    expect(stance('Des agents ont été arrêtés par la police à Oradea.', 'La police d’Oradea n’a procédé à aucune arrestation d’agents.')).toBe('contradicts')
  })
  it('lets a “not” on something else be', () => {
    expect(stance('Le reportage du 4 mai parlait de la sécheresse.', 'Le reportage du 4 mai ne parlait pas des impôts.')).not.toBe('contradicts')
    expect(stance('Les phoques de la baie ne constituent pas moins de 2 % de la faune locale.', 'Les phoques de la baie constituent 2 % de la faune locale.')).not.toBe('contradicts')
    expect(stance('The report of 4 May was about the drought.', 'The report of 4 May was not about taxes.', 'en')).not.toBe('contradicts')
  })
  it('takes the same denial in other words for agreement', () => {
    expect(stance('La mairie a démenti toute fermeture de la piscine.', 'La piscine ne fermera pas, assure la mairie.')).not.toBe('contradicts')
    expect(stance('Le nombre de noyades ne cesse d’augmenter sur la côte.', 'Le nombre de noyades continue d’augmenter sur la côte.')).not.toBe('contradicts')
    expect(stance('Sans billet, on ne peut pas monter à bord du bac.', 'Il faut un billet pour monter à bord du bac.')).not.toBe('contradicts')
  })
  it('knows opposites, and names both words', () => {
    const found = compareWholeTexts('La probabilité d’une crue du fleuve en mars est faible.', 'La probabilité d’une crue du fleuve en mars est élevée.', 'fr')!
    expect(found).toMatchObject({ stance: 'contradicts', reason: { kind: 'statement-antonym', claimValue: 'faible', evidenceValue: 'élevée' } })
    expect(stance('Il est possible de nager dans le lac en hiver.', 'Il est impossible de nager dans le lac en hiver.')).toBe('contradicts')
    expect(stance('The number of visitors to the museum rose last year.', 'The number of visitors to the museum fell last year.', 'en')).toBe('contradicts')
  })
  it('sees another year, another count, “all” against “half”', () => {
    expect(kind('Le plan d’urgence du port a été déclenché en 2031.', 'Le plan d’urgence du port a été déclenché en octobre 2032.')).toBe('statement-figure')
    expect(kind('La carte du musée est valable neuf mois.', 'La carte du musée n’est valable que trois mois.')).toBe('statement-figure')
    expect(kind('Toutes les digues du canton ont cédé.', 'La moitié des digues du canton ont cédé.')).toBe('statement-scope')
    expect(stance('La carte du musée est valable neuf mois.', 'La carte du musée est valable plus de six mois.')).not.toBe('contradicts')
  })
  it('knows that a picture shows one thing and was taken in one place', () => {
    expect(kind('La vidéo montre des avions abattus au-dessus du port.', 'La vidéo est tirée d’un jeu sur ordinateur.')).toBe('statement-role')
    expect(stance('The photo of the flooded station was taken in Lisbon.', 'The photo of the flooded station was taken in Japan.', 'en')).toBe('contradicts')
    expect(stance('The photo of the flooded station was taken in Kyoto.', 'The photo of the flooded station was taken in Japan.', 'en')).not.toBe('contradicts')
    expect(stance('La vidéo est tirée d’un jeu sur ordinateur.', 'La vidéo n’a pas été filmée au-dessus du port.')).not.toBe('contradicts')
  })
  it('lets what is asked for or negotiated go with its not being so', () => {
    expect(stance('Le club n’a pas encore fait signer de contrat à Mirta Orlic.', 'Le club négocie un contrat avec Mirta Orlic.')).not.toBe('contradicts')
    expect(stance('Le club a fait signer un contrat à Mirta Orlic.', 'Le club n’a pas fait signer de contrat à Mirta Orlic.')).toBe('contradicts')
  })
  it('takes an exemption for a denial', () => {
    expect(stance('The council has no plans to tax kayaks.', 'Kayaks will remain exempt from tax.', 'en')).not.toBe('contradicts')
    expect(stance('La commune taxera les kayaks.', 'Les kayaks sont exemptés de taxe par la commune.')).toBe('contradicts')
  })
  it('keeps opposite things done to two counts apart', () => {
    expect(stance('Le groupe va supprimer 3 000 postes en Lorvanie.', 'Le groupe va créer 4 000 postes en Lorvanie.')).not.toBe('contradicts')
    expect(stance('The group will cut 3,000 jobs in Lorvania.', 'The group will create 4,000 jobs in Lorvania.', 'en')).not.toBe('contradicts')
    expect(stance('Le groupe va supprimer 3 000 postes en Lorvanie.', 'Le groupe va supprimer 5 000 postes en Lorvanie.')).toBe('contradicts')
  })
  it('never finds a text against itself', () => {
    const text = 'Le maire n’a pas signé l’arrêté, mais il a signé la lettre.'
    expect(compareWholeTexts(text, text, 'fr')).toBeNull()
  })
})
