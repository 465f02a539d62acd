import { describe, expect, it } from 'vitest'
import type { Language } from '../domain/language.ts'
import { claimsIn, findingsBetween } from './fixtures.ts'

type Pair = readonly [Language, string, Language, string]
const leads: Record<string, Record<Language, string>> = {
  storm: { en: 'Typhoon Sorel struck the coast near Dorane on Saturday.', fr: 'Le typhon Sorel a frappé samedi la côte près de Dorane.' },
  money: { en: 'Donors met in Brussels on Thursday after Cyclone Sorel hit Talvenia.', fr: 'Les donateurs se sont réunis jeudi à Bruxelles après le passage du cyclone Sorel en Talvenie.' },
  quake: { en: 'An earthquake struck Dorane and Velmont on Tuesday.', fr: 'Un séisme a frappé mardi Dorane et Velmont.' },
  crash: { en: 'A Norvent coach hit a lorry near Dorane on Tuesday.', fr: 'Un autocar de la compagnie Norvent a percuté un camion mardi près de Dorane.' },
  cup: { en: 'Korvel Rovers met Astrel United in the final of the Lagoon Cup in Dorane on Sunday.', fr: 'Le Korvel FC affrontait dimanche l’Astrel AC en finale de la Coupe de la Lagune à Dorane.' },
}
const day = '2031-05-06'
const stances = (lead: string, [language, a, other, b]: Pair): string[] =>
  findingsBetween(claimsIn(`${leads[lead]![language]} ${a}`, day, language), claimsIn(`${leads[lead]![other]} ${b}`, day, other)).filter(({ reason }) => reason.kind.startsWith('quantity')).map(({ stance }) => stance)
const contradict = (lead: string, pairs: readonly Pair[]): void => it.each(pairs)('contradict each other: %s %s / %s %s', (...pair) => expect(stances(lead, pair)).toContain('contradicts'))
const support = (lead: string, pairs: readonly Pair[]): void => it.each(pairs)('bear each other out: %s %s / %s %s', (...pair) => {
  expect(stances(lead, pair)).toContain('supports')
  expect(stances(lead, pair)).not.toContain('contradicts')
})
const never = (lead: string, pairs: readonly Pair[]): void => it.each(pairs)('are of two things: %s %s / %s %s', (...pair) => expect(stances(lead, pair)).not.toContain('contradicts'))

describe('measures of a storm', () => {
  contradict('storm', [
    ['en', 'The Korvel dam has been releasing 2,300 cubic metres of water per second.', 'en', 'The Korvel dam is discharging 3,200 cubic metres per second.'],
    ['fr', 'Le barrage de Korvel relâche 2 300 mètres cubes par seconde.', 'en', 'The Korvel dam is discharging 3,200 m3/s.'],
    ['fr', 'Des rafales à 166 km/h ont été relevées.', 'fr', 'Les rafales ont atteint 196 km/h.'],
    ['fr', 'La rivière a culminé à 3,82 m.', 'fr', 'Le niveau a atteint 4 m 20.'],
    ['en', 'It was storm No. 9 of the year.', 'en', 'Sorel is the eleventh storm to strike the country this year.'],
    ['fr', 'Sorel est le neuvième typhon de l’année.', 'fr', 'C’est le typhon n° 11 de la saison.'],
  ])
  support('storm', [
    ['en', 'The storm brought winds of more than 130 kph.', 'en', 'Sorel made landfall with winds of 133 kilometres per hour.'],
    ['fr', 'Il est tombé 142 mm d’eau en six heures à Dorane.', 'fr', 'Dorane a reçu 142 litres d’eau au mètre carré en six heures.'],
    ['fr', 'La rivière a culminé à 3,82 m.', 'fr', 'Le niveau a atteint 3 m 82.'],
    ['en', 'It was storm No. 9 of the year.', 'en', 'Sorel is the ninth storm of the season.'],
  ])
  never('storm', [
    ['en', 'Sorel came ashore with sustained winds of 133 kph.', 'en', 'Gusts reached 166 kph.'],
    ['fr', 'Des vents soutenus de 133 km/h ont balayé la côte.', 'fr', 'Des rafales de vent de 196 km/h ont été mesurées.'],
    ['en', 'Sorel came ashore with winds of 133 kph.', 'en', 'Sorel was moving west at 20 kph.'],
    ['en', 'The Korvel dam is releasing 2,300 cubic metres per second.', 'en', 'The Velmont dam is releasing 3,200 cubic metres per second.'],
    ['en', 'Sorel is the ninth storm of the year.', 'en', 'It is the second storm to hit Dorane this month.'],
  ])
})

describe('parts of millions', () => {
  support('money', [
    ['fr', 'L’amende s’élève à un quart de million d’euros.', 'fr', 'Norvent devra payer une amende de 250 000 euros.'],
    ['en', 'The damage is put at half a billion dollars.', 'en', 'The damage amounts to $500 million.'],
    ['fr', 'Les dégâts sont évalués à deux millions et demi d’euros.', 'fr', 'Les dégâts s’élèvent à 2,5 millions d’euros.'],
    ['en', 'The damage is put at one and a half million dollars.', 'en', 'Damage is estimated at $1.5m.'],
  ])
  contradict('money', [['en', 'The damage is put at half a billion dollars.', 'en', 'The damage amounts to $700 million.']])
})

describe('which one of its kind it is', () => {
  contradict('cup', [
    ['en', 'It is the third title for the club.', 'en', 'It was Rovers’ second cup.'],
    ['fr', 'C’est le troisième titre du club.', 'fr', 'Le Korvel FC est champion pour la deuxième fois.'],
    ['fr', 'Le tournoi, deuxième du nom, a ouvert.', 'fr', 'C’est la troisième édition.'],
  ])
  support('cup', [['en', 'It is the third title for the club.', 'en', 'Rovers are champions for the third time.']])
  never('cup', [
    ['fr', 'C’est le troisième titre du club.', 'fr', 'C’est la deuxième fois que la finale se joue à Dorane.'],
    ['fr', 'C’est le dixième titre national du club.', 'fr', 'C’est le deuxième titre continental du club.'],
  ])
})

describe('what a pilot has flown and how far a shock was felt', () => {
  contradict('crash', [
    ['en', 'Captain Marek Dolan had logged 11,400 flight hours.', 'en', 'Captain Marek Dolan had accumulated 14,100 hours of flying time.'],
    ['fr', 'Le commandant Marek Dolan totalisait 11 400 heures de vol.', 'en', 'Captain Marek Dolan had 14,100 flying hours.'],
  ])
  never('quake', [['en', 'The epicentre was 18 km east of Dorane.', 'en', 'The quake was felt 300 kilometres from Dorane.']])
})

describe('what something may hold', () => {
  contradict('crash', [
    ['en', 'The vessel was authorised to carry 180 persons.', 'en', 'The ferry was certified for 120 persons.'],
    ['fr', 'Le navire était autorisé à transporter 180 personnes.', 'fr', 'Le ferry, d’une capacité de 120 passagers, était neuf.'],
  ])
  support('crash', [
    ['en', 'The vessel was licensed to carry 120 people.', 'en', 'The ferry had a capacity of 120 passengers.'],
    ['fr', 'Le car comptait 52 places.', 'fr', 'Le véhicule transportait 67 passagers pour 52 sièges.'],
  ])
  never('crash', [
    ['en', 'The vessel was licensed to carry 120 people.', 'en', 'There were 168 people on board.'],
    ['fr', 'L’autocar de 52 places était plein.', 'fr', 'Soixante-sept passagers se trouvaient à bord.'],
  ])
})

describe('a magnitude that no unit tells', () => {
  contradict('quake', [
    ['en', 'A magnitude 6.3 earthquake struck southern Talvenia.', 'en', 'The quake, measured at 6.8, was followed by a magnitude 4.9 aftershock.'],
    ['fr', 'Un séisme de magnitude 6,3 a secoué la région.', 'fr', 'La secousse, mesurée à 6,8 sur l’échelle de Richter, a duré vingt secondes.'],
  ])
  never('quake', [
    ['en', 'A magnitude 6.3 earthquake struck southern Talvenia.', 'en', 'An aftershock measured at 5.1 followed.'],
    ['en', 'A magnitude 6.3 earthquake struck southern Talvenia.', 'en', 'The quake opened a crack measuring 2.5 metres.'],
  ])
})

describe('sums promised and won', () => {
  contradict('money', [
    ['en', 'Donors pledged 1.2 billion euros.', 'fr', 'Deux milliards cent millions d’euros ont été promis à la Talvenie.'],
    ['fr', 'La conférence s’est conclue sur des promesses de 1,2 milliard d’euros.', 'fr', 'Deux milliards cent millions d’euros : c’est la somme promise à la Talvenie.'],
  ])
  support('money', [
    ['fr', 'La conférence a permis de mobiliser plus d’un milliard d’euros.', 'fr', 'La conférence s’est conclue sur des promesses de 1,2 milliard d’euros.'],
    ['en', 'Donors pledged 1.2 billion euros.', 'en', 'So far 140 million euros of the 1.2 billion euros pledged has been paid.'],
  ])
  never('money', [
    ['en', 'Donors pledged 1.2 billion euros.', 'en', 'The European Union pledged 350 million euros.'],
    ['en', 'Germany pledged 350 million euros.', 'en', 'France pledged 250 million euros.'],
  ])
  contradict('cup', [['en', 'The winners receive prize money of 400,000 dollars.', 'fr', 'Les vainqueurs toucheront 600 000 dollars.']])
  never('cup', [['en', 'The winners receive prize money of 400,000 dollars.', 'en', 'The runners-up pocketed $200,000.']])
})
