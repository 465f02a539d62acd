import { describe, expect, it } from 'vitest'
import type { Language } from '../domain/language.ts'
import { analyseArticle } from '../nlp/analyse.ts'
import { compareClaims } from './compare.ts'
import type { ClaimInContext } from './comparison.ts'

const claimsOf = (text: string, language: Language): ClaimInContext[] => {
  const published = '2031-06-26'
  const { claims, sentences } = analyseArticle({ text, noise: [], title: null, outlet: null, published, language })
  return claims.map((claim) => ({ claim, sentence: text.slice(sentences[claim.sentenceIndex]!.start, sentences[claim.sentenceIndex]!.end), article: { published, outlet: null, language, origin: null } }))
}
/** What the place claims of two articles of one story say of one another. */
const stances = (a: string, b: string, language: Language = 'fr'): string[] => {
  const [left, right] = [claimsOf(a, language), claimsOf(b, language)]
  return left.flatMap((x) => right.filter((y) => x.claim.keys.some((key) => y.claim.keys.includes(key))).flatMap((y) => compareClaims(x, y) ?? [])).filter((found) => found.reason.kind.startsWith('place')).map((found) => `${found.stance} ${found.reason.claimValue} / ${found.reason.evidenceValue}`)
}

describe('the places of one event', () => {
  it('contradict each other in two towns, and agree in a town and its stadium', () => {
    const told = 'Orlo Vanic et Ilian Darvos ont signé lundi 23 juin à Grenoble l’accord sur la pêche.'
    expect(stances(told, 'L’accord sur la pêche a été signé lundi 23 juin à Béziers par Orlo Vanic et Ilian Darvos.')).toEqual(['contradicts Grenoble / Béziers'])
    expect(stances(told, 'L’accord sur la pêche a été signé lundi 23 juin au stade Angor, à Grenoble, par Orlo Vanic et Ilian Darvos.')).toContain('supports Grenoble / stade Angor')
    expect(stances(told, 'Orlo Vanic et Ilian Darvos ont signé l’accord sur la pêche lundi 23 juin à Trévane.').filter((one) => one.startsWith('contradicts'))).toEqual([])
  })
  it('contradict each other on the other side of the town', () => {
    const told = 'A Trévane Air plane crashed on Monday in hills west of Grenoble. Trévane Air said nobody survived the crash.'
    expect(stances(told, 'The Trévane Air plane crashed on a hillside east of Grenoble on Monday.', 'en')).toEqual(['contradicts west of Grenoble / east of Grenoble'])
    expect(stances(told, 'The Trévane Air plane crashed on a hillside northwest of Grenoble on Monday.', 'en')).toEqual([])
  })
  it('contradict what the other denies', () => {
    expect(stances('Orlo Vanic a prêté serment mardi à la forteresse de Selm.', 'La prestation de serment d’Orlo Vanic s’est tenue non pas à Selm mais au palais présidentiel.')).toContain('contradicts forteresse de Selm / Selm')
  })
  it('are several on a journey, and on two days', () => {
    expect(stances('Orlo Vanic est arrivé lundi à Grenoble.', 'Orlo Vanic est arrivé lundi à Béziers.').filter((one) => one.startsWith('contradicts'))).toEqual([])
    expect(stances('Orlo Vanic a signé lundi 23 juin à Grenoble l’accord sur la pêche.', 'Orlo Vanic a signé mardi 24 juin à Béziers l’accord sur la pêche.')).toEqual([])
  })
})

describe('the places of what one story tells', () => {
  const story = 'Trévane Chimie a fermé son usine de Grenoble. '
  it('contradict each other in the room where a fire started, by its kind or by what it is for', () => {
    const acid = `${story}Le feu est parti de l’atelier d’acide.`
    expect(stances(acid, `${story}L’incendie s’est déclaré dans l’atelier d’ammoniac.`)).toEqual(['contradicts atelier d’acide / atelier d’ammoniac'])
    expect(stances(acid, `${story}L’incendie s’est déclaré dans la cuisine.`)).toEqual(['contradicts atelier d’acide / cuisine'])
    expect(stances(acid, `${story}L’incendie s’est déclaré dans un atelier.`)).toEqual([])
    expect(stances(acid, `${story}Un employé est mort dans la cuisine.`)).toEqual([])
  })
  it('agree on the epicentre of a quake', () => {
    expect(stances('A quake shook Peru on Monday. The quake hit 40 kilometres north of Caravelí.', 'A quake shook Peru on Monday. Its epicentre was located 40 km north of Caravelí.', 'en')).toContain('supports north of Caravelí / north of Caravelí')
  })
})

describe('what a place is to somebody', () => {
  const flight = 'Le vol TR 12 de Trévane Air s’est écrasé lundi. Il avait quitté Lagos pour Abidjan.'
  it('contradicts another place of the same role', () => {
    expect(stances(flight, 'Le vol TR 12 de Trévane Air s’est écrasé lundi. Il volait à destination de Dakar.')).toContain('contradicts Abidjan / Dakar')
    expect(stances('Orlo Vanic est né à Oran.', 'Né à Lyon, Orlo Vanic a été ministre de la Pêche. Orlo Vanic a été élu.').length).toBe(1)
  })
  it('is never compared with another role', () => {
    expect(stances(flight, 'Le vol TR 12 de Trévane Air s’est écrasé lundi. Il était parti de Dakar.').filter((one) => one.startsWith('contradicts Abidjan'))).toEqual([])
  })
  it('may be one of several', () => {
    expect(stances('Orlo Vanic a étudié à Lyon puis à Oran. Orlo Vanic est élu.', 'Orlo Vanic a étudié à Oran et à Genève. Orlo Vanic est élu.').filter((one) => one.startsWith('contradicts'))).toEqual([])
  })
})
