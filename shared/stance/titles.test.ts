import { describe, expect, it } from 'vitest'
import type { Language } from '../domain/language.ts'
import { claimsIn, findingsBetween } from './fixtures.ts'

const day = '2031-06-18'
const kinds = (a: string, b: string, language: Language = 'fr', type = /^(?:rank|office)/u): string[] =>
  findingsBetween(claimsIn(a, day, language), claimsIn(b, day, language)).filter(({ reason }) => type.test(reason.kind)).map(({ stance, reason }) => `${stance} ${reason.kind}`)

describe('ranks', () => {
  it('are not held against the one of before that the article tells', () => {
    expect(kinds('Le général de division Ilan Darvos, qui était jusque-là général de brigade, a été promu mercredi.', 'Le général de brigade Ilan Darvos commande la garde de Korvel.')).not.toContain('contradicts rank-differs')
    expect(kinds('Ilan Darvos, jusque-là colonel, a été promu. Le général de brigade Ilan Darvos commande la garde.', 'Le colonel Ilan Darvos commande la garde de Korvel.')).not.toContain('contradicts rank-differs')
    expect(kinds('Le général de division Ilan Darvos a visité la garde.', 'Le général de brigade Ilan Darvos a visité la garde.')).toContain('contradicts rank-differs')
  })
  it('are read behind a name, of whoever has retired', () => {
    expect(kinds('Anna Vanic, a retired army colonel, chairs the party.', 'Anna Vanic, a retired army captain, chairs the party.', 'en')).toContain('contradicts rank-differs')
    expect(kinds('Ilan Darvos, lui-même général de brigade, préside le parti.', 'Le général de brigade Ilan Darvos préside le parti.')).toContain('supports rank-same')
  })
  it('stand with given names that look like a title', () => {
    expect(kinds('Retired Major General Prince Vanic chairs the party.', 'The retired Brigadier General Prince Vanic chairs the party. Prince Vanic lives in Korvel.', 'en')).toContain('contradicts rank-differs')
    expect(kinds('Le colonel Justice Vanic commande la garnison.', 'Le commandant Justice Vanic commande la garnison.')).toContain('contradicts rank-differs')
    expect(claimsIn('Prince Harald opened the hall in Korvel.', day, 'en').some(({ claim }) => claim.type === 'office')).toBe(true)
  })
  it('stand for the one person whom the sentence before names, where no other officer is told of', () => {
    const colonel = 'Le colonel Ilan Darvos a été condamné à Korvel.'
    expect(kinds('Ilan Darvos a été condamné à Korvel. Très pâle, le général d’armée répondait de détournements.', colonel)).toContain('contradicts rank-differs')
    expect(kinds('Ilan Darvos was sentenced in Korvel. The brigadier general denied everything.', 'Colonel Ilan Darvos was sentenced in Korvel.', 'en')).toContain('contradicts rank-differs')
    expect(kinds('Ilan Darvos a été condamné à Korvel. Le général de brigade commandant la zone l’a annoncé.', colonel)).toEqual([])
    expect(kinds('Un général de brigade a témoigné. Ilan Darvos a été condamné à Korvel. Le général de brigade a parlé une heure.', colonel)).toEqual([])
    expect(kinds('Ilan Darvos et Orlo Vanic ont été condamnés. Le général de brigade nie.', colonel)).toEqual([])
  })
  it('of navies and coast guards are their own in English', () => {
    expect(kinds('Coast guard spokesman Commander Ilan Darvos spoke.', 'Captain Ilan Darvos of the coast guard spoke.', 'en')).toContain('contradicts rank-differs')
    expect(kinds('The coast guard found Captain Ilan Darvos alive.', 'Her master, Captain Ilan Darvos, is alive.', 'en')).not.toContain('contradicts rank-differs')
  })
})

describe('offices', () => {
  it('of co-chair and chair are two for one person, and go together for two', () => {
    expect(kinds('Ilan Darvos, coprésident de la commission électorale, a parlé lundi.', 'Le président de la commission électorale, Ilan Darvos, a parlé lundi.')).toContain('contradicts office-domain-differs')
    expect(kinds('Selm Commission co-chairperson Ilan Darvos spoke.', 'Orlo Vanic, chairperson of the Selm Commission, spoke.', 'en')).toEqual([])
  })
  it('of a prime minister and of a minister are two for one man, unless he has both or moves', () => {
    expect(kinds('Prime Minister Ilan Darvos signed the accord.', 'Foreign Minister Ilan Darvos signed the accord.', 'en')).toContain('contradicts office-domain-differs')
    expect(kinds('Le Premier ministre et ministre des Finances, Ilan Darvos, a signé.', 'Le ministre des Finances, Ilan Darvos, a signé.')).not.toContain('contradicts office-domain-differs')
    expect(kinds('Ilan Darvos a été nommé Premier ministre jeudi.', 'Le ministre des Finances, Ilan Darvos, a signé.')).not.toContain('contradicts office-domain-differs')
    expect(kinds('Deputy Prime Minister Ilan Darvos signed.', 'Finance Minister Ilan Darvos signed.', 'en')).toEqual([])
  })
  it('are of the country whose the sentence says they are', () => {
    expect(kinds('Chad was represented by its foreign minister, Ilan Darvos.', 'Chadian Foreign Minister Orlo Vanic represented Chad.', 'en')).toContain('contradicts office-holder-differs')
    expect(kinds('Chad sent its foreign minister, Ilan Darvos.', 'The foreign minister, Orlo Vanic, came to Korvel.', 'en')).toEqual([])
    expect(kinds('Le ministre congolais de la Défense, Ilan Darvos, a été reçu à Korvel.', 'Le ministre de la Défense, Orlo Vanic, a été reçu à Korvel.')).toEqual([])
  })
  it('are told by the field alone, or by the portfolio', () => {
    expect(kinds('Ilan Darvos est promu aux Finances.', 'Ilan Darvos est nommé ministre des Finances.')).toContain('supports office-same')
    expect(kinds('Promu à la Défense, Ilan Darvos entre au gouvernement.', 'Ilan Darvos est nommé ministre de la Justice.')).toContain('contradicts office-domain-differs')
    expect(kinds('Anna Bel hérite du portefeuille de la Santé.', 'Anna Bel devient ministre de la Santé.')).toContain('supports office-same')
    expect(kinds('Anna Bel takes the health portfolio.', 'Anna Bel becomes health minister.', 'en')).toContain('supports office-same')
    expect(kinds('Anna Bel est nommée à la direction de l’hôpital.', 'Anna Bel est ministre de la Santé.')).toEqual([])
    expect(kinds('Anna Bel takes the health minister to task.', 'Anna Bel is the justice minister.', 'en')).toEqual([])
  })
  it('of one field among several are one part, whoever is named in it', () => {
    expect(kinds('Romain Vanic est promu aux Finances.', 'Romuald Vanic est nommé ministre de l’Économie et des Finances.', 'fr', /^person/u)).toContain('contradicts person-differs')
    expect(kinds('Romain Vanic est nommé ministre de la Défense.', 'Romuald Vanic est nommé ministre de l’Économie et des Finances.', 'fr', /^person/u)).toEqual([])
  })
  it('of who presides over what a long sentence opens with are two where two are named', () => {
    const there = 'Le sommet de la CSM s’est ouvert samedi matin au nouveau Centre de conférences Julius-Bel, sous la présidence du chef de l’État tanzanien, Rashid Vanic.'
    expect(kinds(there, 'Le président kényan Peter Darvos a présidé samedi le sommet de la CSM.', 'fr', /^person/u)).toContain('contradicts person-differs')
    expect(kinds(there, 'Le président kényan Peter Darvos a assisté samedi au sommet de la CSM.', 'fr', /^person/u)).toEqual([])
  })
  it('of who leads a body are one by whatever word, however many it counts', () => {
    expect(kinds('Retna Vanic, who leads the 120-strong ECOWAS observation mission, spoke.', 'The head of the ECOWAS observers, Retna Vanic, spoke.', 'en')).toContain('supports office-same')
    expect(kinds('Le directeur général de la gendarmerie, Ilan Darvos, a parlé.', 'Ilan Darvos, qui commande la gendarmerie nationale, a parlé.')).toContain('supports office-compatible')
  })
  it('are read to the last word of a text', () => {
    expect(() => kinds('Ilan Darvos prend la suite', 'Orlo Vanic est remplacé')).not.toThrow()
    expect(() => kinds('Ilan Darvos, remplacé', 'Ilan Darvos has been replaced')).not.toThrow()
  })
})
