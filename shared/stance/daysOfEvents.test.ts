/** Which event a day belongs to, and what two days of it say of each other. */
import { expect, test } from 'vitest'
import type { Language } from '../domain/language.ts'
import { claimsIn, findings } from './fixtures.ts'

const days = (text: string, language: Language, published: string | null = '2031-05-08'): string[] =>
  claimsIn(text, published, language).flatMap(({ claim }) => (claim.value.kind === 'date' ? [`${claim.attribute} ${claim.value.start}${claim.value.bound === null ? '' : ` ${claim.value.bound}`}`] : []))

test.each([
  ['en', "Talks were called after Monday's coup in Vorland.", 'overthrow 2031-05-05'],
  ['en', "Rain is expected ahead of Sunday's vote.", 'elect 2031-05-11'],
  ['fr', "La délégation sera reçue lundi par le ministre.", 'meet 2031-05-12'],
  ['fr', '« Nous reprendrons la grève mardi », a prévenu Anna Belor.', 'strike 2031-05-13'],
  ['en', 'The airline has suspended all flights until Sunday.', 'close 2031-05-11 until'],
  ['fr', "La compagnie a suspendu ses vols jusqu'à dimanche.", 'close 2031-05-11 until'],
  ['fr', "Orlo Vanic a été condamné ce jeudi 8 mai à dix ans de prison.", 'convict 2031-05-08'],
  ['en', 'The eruption of Mount Voral on Friday killed 17.', 'eruption 2031-05-02'],
  ['en', 'The election commission on Tuesday announced the results.', 'announce 2031-05-06'],
  ['fr', "L'éruption du mont Voral, survenue mardi, a fait 17 morts.", 'eruption 2031-05-06'],
  ['fr', "Survenue mardi, l'explosion de l'usine a fait trois morts.", 'explode 2031-05-06'],
  ['en', 'The explosion, which occurred on Tuesday, killed three.', 'explode 2031-05-06'],
  ['fr', "Mardi, le cortège s'est élancé à 14 heures de la place Orlo.", 'protest 2031-05-06T14:00'],
] as const)('%s: the day of "%s"', (language, text, expected) => expect(days(text, language)).toContain(expected))

test('the day on which a train left is not the day of its accident', () => {
  expect(days('Un train parti vendredi soir de Selm a déraillé samedi à Orlo.', 'fr')).toEqual(['time 2031-05-02', 'crash 2031-05-03'])
  expect(days('A train that left Selm on Friday evening derailed on Saturday near Orlo.', 'en')).toEqual(['time 2031-05-02', 'crash 2031-05-03'])
})

test('an article without a day places a time of day, and days counted from it, by the day told before', () => {
  expect(days("Mardi, le cortège s'est élancé à 14 heures de la place Orlo.", 'fr', null)).toContain('protest -W-2T14:00')
  expect(days('Selm a rendu hommage, vendredi 20 février, à Orlo Vanic, emporté dix jours plus tôt.', 'fr', null)).toContain('time --02-10')
})

const stances = (a: string, b: string, published: [string | null, string | null], language: Language): string[] =>
  [...new Set(findings(a, b, published, language).filter(({ reason }) => reason.kind.startsWith('date-')).map(({ stance }) => stance))]

test.each([
  ['fr', "L'éruption du mont Voral, survenue jeudi 14 mai, a fait 17 morts.", null, 'Le mont Voral est entré en éruption ce vendredi 15 mai.', '2026-05-15'],
  ['fr', 'Orlo Vanic a été condamné mercredi à dix ans de prison.', null, 'Orlo Vanic a été condamné ce jeudi 18 juin à dix ans de prison.', '2026-06-18'],
  ['fr', 'Le camion a été intercepté dans la nuit du 4 au 5 février à Selm.', null, 'Le camion a été intercepté à Selm dans la nuit du mardi 3 au mercredi 4 février.', '2026-02-05'],
  ['fr', "L'Union de Selm fermera ses frontières avec Orlo à partir du mercredi 22 avril.", '2026-04-18', "L'Union de Selm fermera ses frontières avec Orlo à partir du lundi 20 avril.", '2026-04-19'],
  ['fr', 'La Garde a un nouveau chef depuis le vendredi 13 février 2026.', null, 'Orlo Vanic a pris jeudi 12 février 2026 le commandement de la Garde.', '2026-02-12'],
  ['fr', 'Signé le 13 août, le décret nomme Orlo Vanic préfet de Selm.', null, 'Le décret a été signé mercredi 12 août par le président Anna Belor à Selm.', '2026-08-14'],
] as const)('%s: "%s" contradicts the other day', (language, a, day, b, later) => expect(stances(a, b, [day, later], language)).toEqual(['contradicts']))

test.each([
  ['fr', "L'aéroport de Selm devrait rouvrir dimanche soir, selon Voral Air.", '2031-05-10', "L'aéroport de Selm a rouvert lundi matin, a annoncé Voral Air.", '2031-05-13'],
  ['en', 'The airport at Selm should reopen on Sunday evening, Voral Air said.', '2031-05-10', 'Selm airport reopened on Monday, Voral Air said.', '2031-05-13'],
  ['en', 'The airport at Selm should reopen on Sunday evening, Voral Air said.', '2031-05-10', 'Selm airport reopened on Monday, Voral Air said.', null],
  ['fr', 'La cérémonie aura lieu lundi 12 mai à Selm, a dit Orlo Vanic.', '2031-05-10', 'La cérémonie a eu lieu mardi 13 mai à Selm, a dit Orlo Vanic.', null],
  ['fr', "Le sommet de l'Union de Selm s'est ouvert samedi à Selm.", '2031-05-12', "Les sanctions de l'Union de Selm sont entrées en vigueur lundi à Selm.", '2031-05-12'],
  ['fr', 'Le salon de Selm se tient du 11 au 14 mai.', '2031-05-11', 'Le salon de Selm se tient les 12 et 13 mai.', '2031-05-11'],
] as const)('%s: "%s" does not contradict what came of it, or a part of it', (language, a, day, b, later) => expect(stances(a, b, [day, later], language)).not.toContain('contradicts'))

test.each([
  ['fr', 'Orlo Vanic a formé son gouvernement samedi, neuf jours après sa nomination.', '2026-02-07', 'appoint 2026-01-29'],
  ['fr', "L'Union avait suspendu Orlande trois jours après le coup d'État du 2 mars.", '2026-05-12', 'close 2026-03-05'],
  ['en', 'The Union suspended Orland three days after the coup of March 2.', '2026-05-12', 'close 2026-03-05'],
  ['en', 'The talks opened on Monday, five days before the vote.', '2026-05-12', 'elect 2026-05-16'],
  ['fr', "Trois jours après l'éruption du Voral, le bilan s'élève à 26 morts, a annoncé lundi la protection civile.", '2026-05-18', 'eruption 2026-05-15'],
] as const)('%s: "%s" dates what it counts from', (language, text, published, expected) => expect(days(text, language, published)).toContain(expected))

test('a count of years or a rough one dates nothing by the day', () => {
  expect(days("Le procès s'ouvrira lundi, trois ans après les attentats.", 'fr')).toEqual(['open 2031-05-12'])
  expect(days('Orlo Vanic est mort lundi, une dizaine de jours après le séisme.', 'fr')).toEqual(['die 2031-05-05'])
})

test('days counted from an event agree with its date, or contradict it', () => {
  const counted = 'Orlo Vanic a formé son gouvernement samedi, neuf jours après sa nomination.'
  expect(stances(counted, 'Orlo Vanic a été nommé Premier ministre le jeudi 29 janvier.', ['2026-02-07', '2026-02-08'], 'fr')).toEqual(['supports'])
  expect(stances(counted, 'Orlo Vanic a été nommé Premier ministre le mercredi 28 janvier.', ['2026-02-07', '2026-02-08'], 'fr')).toEqual(['contradicts'])
})

const deadlines = (a: string, b: string, published: [string, string], language: Language): string[] =>
  [...new Set(findings(a, b, published, language).filter(({ reason }) => reason.kind.startsWith('duration-')).map(({ stance }) => stance))]

test.each([
  ['fr', "Les avocats d'Orlo Vanic ont dix jours pour faire appel.", "Orlo Vanic a jusqu'au 28 juin pour faire appel.", 'supports'],
  ['fr', "Les avocats d'Orlo Vanic ont dix jours pour faire appel.", "Orlo Vanic a jusqu'au 3 juillet pour faire appel.", 'contradicts'],
  ['en', "Leaders gave Vorland's army ten days to free Orlo Vanic.", 'The ultimatum to the army of Vorland expires on June 28.', 'supports'],
  ['en', "Leaders gave Vorland's army ten days to free Orlo Vanic.", "Leaders gave Vorland's army until July 3 to free Orlo Vanic.", 'contradicts'],
] as const)('%s: the time that was given and its end: "%s" "%s"', (language, a, b, stance) => expect(deadlines(a, b, ['2026-06-18', '2026-06-19'], language)).toEqual([stance]))

test('another deadline, or one of which a part has passed, contradicts nothing', () => {
  expect(deadlines('Les partis de Selm ont quinze jours pour déposer leurs listes.', "Orlo Vanic a jusqu'au 30 juillet pour faire appel à Selm.", ['2026-06-18', '2026-06-18'], 'fr')).toEqual([])
  expect(deadlines("Leaders gave Vorland's army fourteen days to free Orlo Vanic.", "Leaders gave Vorland's army until June 23 to free Orlo Vanic.", ['2026-06-18', '2026-06-18'], 'en')).toEqual([])
})
