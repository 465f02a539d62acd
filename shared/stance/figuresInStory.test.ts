import { describe, expect, it } from 'vitest'
import type { Language } from '../domain/language.ts'
import { figureStances } from './fixtures.ts'

const stances = (a: string, b: string, language: Language = 'fr', other: Language = language, later = '2031-05-06'): string[] =>
  figureStances(a, b, language, other, ['2031-05-06', later])

const drill = 'L’exercice Orage de Brenne, mené par l’armée à Velmont, a ouvert mardi.'
const fire = 'Un incendie a ravagé mardi l’usine Norvent de Dorane.'
const blaze = 'A fire destroyed the Norvent factory in Dorane on Tuesday.'
const quake = 'An earthquake struck Dorane and Velmont on Tuesday.'
const deal = 'Norvent agreed to buy Astrel for $350 million on Tuesday. Astrel shareholders met in Dorane.'

describe('the one figure that each article of a story gives of a thing', () => {
  it('contradicts another of its order', () => {
    expect(stances(`${fire} Quarante-cinq ouvriers se trouvaient dans l’atelier.`, `${fire} Trente-huit ouvriers étaient présents.`)).toContain('contradicts')
    expect(stances(`${drill} Il mobilise 1 200 hommes.`, `${drill} L’exercice rassemble 1 500 soldats.`)).toContain('contradicts')
    expect(stances(`${drill} Il mobilise 600 hommes et quarante véhicules blindés.`, `${drill} Soixante blindés ont été déployés.`)).toContain('contradicts')
    expect(stances(`${quake} The epicentre was 12 km deep.`, `${quake} The focus lay 35 kilometres underground.`, 'en')).toContain('contradicts')
  })
  it('does not where the article gives both, or one of another order', () => {
    expect(stances(`${fire} Quarante-cinq ouvriers se trouvaient dans l’atelier. Trente-huit ouvriers y travaillent la nuit.`, `${fire} Trente-huit ouvriers étaient présents.`)).not.toContain('contradicts')
    expect(stances(`${fire} L’entreprise compte 900 ouvriers.`, `${fire} Trente-huit ouvriers étaient présents.`)).not.toContain('contradicts')
  })
  it('does not where words tell the two apart', () => {
    expect(stances(`${drill} Onze officiers sont venus.`, `${drill} Sept officiers étrangers sont venus.`)).not.toContain('contradicts')
    expect(stances(`${blaze} Seven firms stood for the contract.`, `${blaze} Norvent beat six other firms to the contract.`, 'en')).not.toContain('contradicts')
    expect(stances(`${quake} A magnitude 4.9 aftershock followed.`, `${quake} A magnitude 5.4 aftershock was felt later.`, 'en')).not.toContain('contradicts')
  })
  it('has evolved where it was provisional, planned or raised', () => {
    expect(stances('Karl Hestin won 52.4 percent of the vote in Dorane, partial results showed.', 'Karl Hestin won 52.9 percent of the vote in Dorane.', 'en', 'en', '2031-05-09')).not.toContain('contradicts')
    expect(stances(deal, 'Astrel shareholders met in Dorane. Norvent increased its offer for Astrel to $380 million.', 'en', 'en', '2031-05-20')).not.toContain('contradicts')
  })
})

describe('an amount that two articles of a story both give', () => {
  it('supports whatever the sentences do with it', () => {
    expect(stances(`${deal} Astrel owners will receive 285 pence a share.`, `${deal} Norvent, he says, paid 285 pence for each share.`, 'en')).toContain('supports')
    expect(stances(`${fire} Le bilan est passé à neuf morts.`, `${fire} Neuf ouvriers ont péri et vingt-deux ont été blessés.`)).toContain('supports')
    expect(stances(`${quake} The number of people killed by the earthquake in the valley has risen to 11.`, `${quake} Eleven people have been confirmed dead.`, 'en')).toContain('supports')
    expect(stances(`${fire} Il y a vingt-deux autres blessés.`, `${fire} Neuf ouvriers ont péri et vingt-deux ont été blessés.`)).toContain('supports')
  })
  it('does not where it is small and another thing is counted', () => {
    expect(stances(`${fire} Trois camions ont brûlé.`, `${fire} Trois ministres sont venus.`)).toEqual([])
  })
})
