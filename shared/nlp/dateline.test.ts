import { describe, expect, it } from 'vitest'
import type { Language } from '../domain/language.ts'
import { analyseArticle } from './analyse.ts'

const datesOf = (text: string, language: Language = 'fr'): Record<string, string> => Object.fromEntries(
  analyseArticle({ text, noise: [], title: null, outlet: null, published: null, language }, (all) => all).claims.flatMap((claim) => (claim.value.kind === 'date' ? [[claim.valueText, claim.value.start]] : [])))

describe('an article without a publication date', () => {
  it('speaks from its dateline', () => {
    expect(datesOf('Oradea, 3 mai 2031 (AKP) – Le maire a été élu vendredi.')).toMatchObject({ vendredi: '2031-05-02' })
  })
  it('speaks from "ce samedi" once a full date tells the year', () => {
    expect(datesOf('Le maire a ouvert ce samedi 3 mai le pont. Il a été élu jeudi, après le scrutin du 27 avril 2031.')).toMatchObject({ jeudi: '2031-05-01', '27 avril 2031': '2031-04-27' })
  })
  it('takes the year, and no week, from a full date that may lie further back', () => {
    expect(datesOf('The bridge fell on March 3, 2031. The mayor resigned on April 6. He spoke on Friday.', 'en')).toMatchObject({ 'April 6': '2031-04-06', Friday: '-W-5' })
  })
  it('does not take a day to come for its own', () => {
    expect(datesOf('Le sommet se tiendra le 3 mai 2032. Le pont a été fermé le 6 juin 2031. Il rouvrira le 7 août.')).toMatchObject({ '7 août': '2031-08-07' })
  })
  it('speaks from a dateline or a heading without a year', () => {
    expect(datesOf('NEVERS, 18 juin (Agence Korvel) -\nLe pont a cédé mardi. La digue a tenu jusqu’à hier.')).toMatchObject({ mardi: '-W-2', 'jusqu’à hier': '--06-17' })
    expect(datesOf('Point de situation n° 5 – jeudi 19 juin, 11 heures\n\nLe pont a cédé mardi, à 17 h 42. Il avait été fermé la veille.')).toMatchObject({ 'mardi, à 17 h 42': '--06-17T17:42', 'la veille': '--06-16' })
    expect(datesOf('ORADEA, March 9 (KW) -\nThe dam broke yesterday, under the law of 3 May 2019.', 'en')).toMatchObject({ yesterday: '--03-08', '3 May 2019': '2019-05-03' })
  })
  it('counts from "ce jeudi" in a week that stays open', () => {
    expect(datesOf('Le bilan est monté ce jeudi à onze morts. Le maire est arrivé hier soir. Le deuil débutera demain.')).toEqual({ 'ce jeudi': '-W-4', 'hier soir': '-W-3', demain: '-W-5' })
  })
  it('takes no teaser for a dateline', () => {
    expect(datesOf('The lifts reopened on Monday.\nFunicular halted after September 3 crash\nThe mayor spoke on Friday.', 'en')).toMatchObject({ Monday: '-W-1', Friday: '-W-5' })
  })
  it('leaves open what nothing places', () => {
    expect(datesOf('Le maire a été élu dimanche. Le pont a été ouvert le 12 avril.')).toEqual({ dimanche: '-W-7', '12 avril': '--04-12' })
  })
})
