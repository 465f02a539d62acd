import { describe, expect, it } from 'vitest'
import { figureStances as stances } from './fixtures.ts'

const lead = 'Le Premier ministre Ilian Darvos a formé mardi le gouvernement de Velmont.'
const news = 'Prime Minister Ilian Darvos named the government of Velmont on Tuesday.'
const force = 'Leaders of the Brenne Union met in Velmont on Tuesday over the coup in Dorane.'

describe('members', () => {
  it('of one body are one count', () => {
    expect(stances('Le gouvernement de Velmont a été formé mardi par Ilian Darvos. Il compte 23 membres.', `${lead} Le gouvernement comprend 27 membres.`)).toContain('contradicts')
    expect(stances(`${force} They froze the assets of 27 members of the ruling military council of Dorane.`, `${force} They agreed an asset freeze on 17 members of the junta.`, 'en')).toContain('contradicts')
  })
  it('of two bodies are two', () => {
    expect(stances(`${lead} Il compte 23 membres.`, `${lead} Il parlera devant le Conseil de Velmont, qui compte 70 membres.`)).not.toContain('contradicts')
    expect(stances(`${news} The government has 23 ministers.`, `${news} The outgoing government had 31 ministers.`, 'en')).not.toContain('contradicts')
    expect(stances(`${news} A six-member committee of inquiry will sit in Velmont.`, `${news} A four-member team from Korvel is due in Velmont.`, 'en')).not.toContain('contradicts')
  })
  it('count their head in where the sentence says so', () => {
    expect(stances(`${lead} Il compte 24 membres, Premier ministre compris.`, `${lead} L’équipe d’Ilian Darvos compte 23 ministres.`)).toContain('supports')
  })
})

describe('a group within a body', () => {
  it('is told as a part of it or as what it has', () => {
    expect(stances(`${lead} L’équipe compte sept femmes.`, `${lead} L’équipe réunit 23 ministres, dont cinq femmes.`)).toContain('contradicts')
    expect(stances(`${news} The team has seven women.`, `${news} The government comprises 23 ministers, including seven women.`, 'en')).not.toContain('contradicts')
    expect(stances(`${lead} L’équipe réunit 23 ministres, dont cinq femmes.`, `${lead} L’attaque a fait 31 morts, dont sept femmes.`)).not.toContain('contradicts')
  })
})

describe('things of a site', () => {
  it('are not those of another of its kind', () => {
    const flood = 'The storm Belka flooded the Velmont valley on Tuesday.'
    expect(stances(`${flood} The Orle dam opened three of its gates.`, `${flood} The Tavo hydropower dam has five of its eight gates open.`, 'en')).not.toContain('contradicts')
    expect(stances(`${flood} The Orle dam opened three of its gates.`, `${flood} The Orle dam has five of its eight gates open.`, 'en')).toContain('contradicts')
  })
})

describe('what one country gives', () => {
  it('is a part of what all have', () => {
    expect(stances(`${force} Korvel has offered 900 soldiers for the force.`, `${force} The force, 2,500 troops strong, is on alert.`, 'en')).not.toContain('contradicts')
    expect(stances(`${force} The force, 1,800 soldiers strong, is on alert.`, `${force} The force of 2,500 troops is on alert.`, 'en')).toContain('contradicts')
  })
})

describe('dead and wounded', () => {
  it('belong to the group that is named after both', () => {
    const attack = 'L’attaque du poste de Dorane a eu lieu mardi.'
    expect(stances(`${attack} L’attaque de Dorane a fait 14 morts et neuf blessés parmi les gendarmes.`, `${attack} L’attaque de Dorane a coûté la vie à douze gendarmes.`)).toContain('contradicts')
    expect(stances(`${attack} L’attaque de Dorane a fait 14 morts et neuf blessés parmi les civils.`, `${attack} L’attaque de Dorane a coûté la vie à douze gendarmes.`)).not.toContain('contradicts')
  })
})
