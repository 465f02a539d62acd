import { describe, expect, it } from 'vitest'
import { figureStances as stances } from './fixtures.ts'

const ferry = 'The ferry Belka sank off Dorane on Tuesday.'
const match = 'The Velmont club beat Dorane in the Brenne Cup final on Tuesday.'
const raid = 'La gendarmerie de Dorane a démantelé mardi un réseau à Velmont.'

describe('what something may hold', () => {
  it('is no count of those aboard, and has one figure', () => {
    expect(stances(`${ferry} The Belka was licensed to carry 120 people.`, `${ferry} There were 168 people on board the Belka.`, 'en')).not.toContain('contradicts')
    expect(stances(`${ferry} The ferry Belka was authorised to carry 180 persons.`, `${ferry} The ferry Belka was certified for 120 persons.`, 'en')).toContain('contradicts')
    expect(stances('Le stade de Dorane, inauguré mardi à Velmont, peut accueillir 25 000 spectateurs.', 'Le match de mardi au stade de Dorane, à Velmont, a attiré 14 000 spectateurs.')).not.toContain('contradicts')
  })
})

describe('an attendance', () => {
  it('is counted in spectators, whatever it is called', () => {
    expect(stances(`${match} The attendance in Velmont was put at 32,000.`, `${match} A crowd of 25,000 watched the match in Velmont.`, 'en')).toContain('contradicts')
    expect(stances(`${match} The attendance in Velmont was put at 25,000.`, 'Le club de Velmont a battu Dorane mardi en finale de la Coupe de Brenne, devant 25 000 spectateurs à Velmont.', 'en', 'fr')).toContain('supports')
  })
})

describe('those arrested', () => {
  it('are one count in two articles of one day, though one names the day of the arrests', () => {
    expect(stances(`${raid} Six personnes ont été arrêtées lundi à Velmont.`, `${raid} Cinq personnes ont été arrêtées à Velmont.`)).toContain('contradicts')
    expect(stances(`${raid} Un premier bilan donnait lundi quatre personnes arrêtées à Velmont, pour l’instant.`, `${raid} Cinq personnes ont été arrêtées à Velmont.`)).not.toContain('contradicts')
  })
})

describe('two groups of people', () => {
  it('are not one for being as many', () => {
    expect(stances(`${raid} Vingt-trois assaillants ont été neutralisés.`, `${raid} Vingt-trois officiers ont reçu leurs galons.`)).not.toContain('supports')
  })
})

describe('a figure that is announced', () => {
  it('is one of what was done, where somebody has announced it', () => {
    expect(stances(`${raid} La gendarmerie de Dorane a annoncé mardi la saisie de 1 340 kilos de cannabis à Velmont.`, `${raid} La gendarmerie de Dorane a intercepté 1 430 kilogrammes de cannabis à Velmont.`)).toContain('contradicts')
    expect(stances(`${raid} Le club a annoncé 24 200 spectateurs à Velmont.`, `${raid} Une affluence de 22 400 spectateurs a été relevée à Velmont.`)).toContain('contradicts')
    expect(stances(`${raid} Le ministre avait annoncé l’envoi de 500 gendarmes à Velmont.`, `${raid} Le ministre a envoyé 400 gendarmes à Velmont.`)).not.toContain('contradicts')
  })

  it('is told by one verb or another of a seizure, and in kilos or tonnes', () => {
    expect(stances(`${raid} Les gendarmes ont saisi 1 340 kilos de cannabis à Velmont.`, `${raid} Les gendarmes ont découvert 1,34 tonne de cannabis à Velmont.`)).toContain('supports')
    expect(stances(`${raid} Les gendarmes ont saisi 1 340 kilos de cannabis à Velmont.`, `${raid} Les gendarmes ont découvert 1,43 tonne de cannabis à Velmont.`)).toContain('contradicts')
  })
})

describe('some of a whole', () => {
  const train = 'Un train a déraillé mardi à Velmont, en Brenne.'
  it('is one figure of what either language calls it', () => {
    expect(stances(`${train} Cinq des neuf voitures se sont couchées à Velmont.`, 'A train derailed in Velmont on Tuesday. Six of its nine coaches overturned in Velmont.', 'fr', 'en')).toContain('contradicts')
    expect(stances(`${train} Cinq des neuf voitures se sont couchées à Velmont.`, 'A train derailed in Velmont on Tuesday. Five of its nine coaches tipped over in Velmont.', 'fr', 'en')).toContain('supports')
  })

  it('is not what is told of the whole', () => {
    expect(stances(`${train} Deux voitures se sont couchées à Velmont.`, `${train} Le train comptait cinq voitures, dont deux se sont renversées à Velmont.`)).not.toContain('contradicts')
  })
})

describe('those set free and those evacuated', () => {
  it('are one count, whatever they are called', () => {
    expect(stances('Le Front Velmont et Dorane ont signé mardi un accord à Brenne. Dorane libérera 108 membres du Front Velmont.', 'Le Front Velmont et Dorane ont signé mardi un accord à Brenne. Dorane libérera 118 rebelles du Front Velmont.')).not.toContain('supports')
    expect(stances('Une crue a frappé mardi Velmont. Quelque 8 210 évacués sont hébergés à Velmont.', 'A flood struck Velmont on Tuesday. Some 9,640 evacuees were sheltering in Velmont.', 'fr', 'en')).toContain('contradicts')
    expect(stances(`${ferry} Another 22 were injured in Dorane.`, `${ferry} 22 people were injured in Dorane.`, 'en')).toContain('supports')
  })
})
