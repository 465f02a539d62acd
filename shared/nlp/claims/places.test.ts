import { describe, expect, it } from 'vitest'
import type { Language } from '../../domain/language.ts'
import { analyseArticle } from '../analyse.ts'

const places = (text: string, language: Language): string[] =>
  analyseArticle({ text, noise: [], title: null, outlet: null, published: '2031-06-24', language }).claims.flatMap((claim) =>
    claim.value.kind === 'place' ? [`${claim.attribute} ${claim.value.denied ? 'not ' : ''}${claim.value.position === 'in' ? '' : `${claim.value.position} `}${claim.value.place}`] : [])

describe('the places of a sentence', () => {
  it('keep a journey’s two ends apart from where something happened', () => {
    expect(places('Le cargo, parti de Rotterdam à destination d’Abidjan, a sombré au large de Dakar.', 'fr')).toEqual(['place:origin rotterdam', 'place:destination abidjan', 'crash near dakar'])
    expect(places('The president left Dakar on Monday for Brussels.', 'en')).toEqual(['place:origin dakar', 'place:destination brussels'])
    expect(places('They flew from Lagos to Accra on Tuesday to meet the delegation in Kumasi.', 'en')).toEqual(['place:origin lagos', 'place:destination accra', 'meet kumasi'])
  })
  it('tell a birthplace, a training, a residence and custody', () => {
    expect(places('Née à Oran, l’avocate a étudié à Montpellier avant de s’installer à Genève.', 'fr')).toEqual(['place:birth oran', 'place:training montpellier', 'place:residence geneva'])
    expect(places('The former minister is held at Selm prison; his son is under house arrest.', 'en')).toEqual(['place:custody prison:selm', 'place:custody residence:='])
    expect(places('C’est à Grenoble, et non à Lyon, que la juge a fait toutes ses études.', 'fr')).toEqual(['place:training grenoble', 'place:training not lyon'])
    expect(places('The general was flown to Trévane air base, where he is detained.', 'en')).toEqual(['place:custody base:trevane'])
  })
  it('know the place that is denied from the one that is meant', () => {
    expect(places('Le sommet se tiendra non pas à Nairobi mais à Kampala.', 'fr')).toEqual(['hold not nairobi', 'hold kampala'])
    expect(places('The summit will be held not in Nairobi but in Kampala.', 'en')).toEqual(['hold not nairobi', 'hold kampala'])
  })
  it('take the side of a town and buildings without a name', () => {
    expect(places('Two soldiers were killed near Timbuktu, 40 km south of the town.', 'en')).toEqual(['die near timbuktu', 'die south '])
    expect(places('L’accord a été signé au palais présidentiel.', 'fr')).toEqual(['sign palace:=presidential'])
  })
  it('take the event of the clause about the place, and a court for the scene of what it does', () => {
    expect(places('C’est à Béziers, mardi, que le traité sur les ports a été signé.', 'fr')).toEqual(['sign beziers'])
    expect(places('Le tribunal correctionnel de Grenoble a condamné mardi l’ancien maire.', 'fr')).toEqual(['convict court:grenoble'])
    expect(places('Nairobi hosts the climate summit on Thursday.', 'en')).toEqual(['hold nairobi'])
  })
  it('are none where the sentence only speaks of them', () => {
    expect(places('Paris annonce de nouvelles sanctions contre Minsk.', 'fr')).toEqual([])
    expect(places('L’accord a été signé à Doha, au Qatar.', 'fr')).toEqual(['sign doha'])
  })
})
