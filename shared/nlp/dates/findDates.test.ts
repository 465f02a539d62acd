import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Language } from '../../domain/language.ts'
import { shiftDays, weekdayOf } from '../../domain/calendar.ts'
import { findDates } from './findDates.ts'
import { parseDateLine } from './parseDateLine.ts'

const reference = '2025-06-24' // a Tuesday
const find = (text: string, language: Language = 'fr', at: string | null = reference) => findDates(text, { reference: at, language })
const only = (text: string, language: Language = 'fr', at: string | null = reference) => {
  const found = find(text, language, at)
  expect(found.map((mention) => mention.text)).toHaveLength(1)
  return found[0]!
}
const place = (text: string, language: Language = 'fr', at: string | null = reference) => {
  const { start, end } = only(text, language, at).value
  return end === null ? start : `${start}..${end}`
}

describe('weekdays check dates', () => {
  test('a fitting weekday places the date and makes it certain', () => {
    expect(only('Il a été reçu lundi 23 juin au palais.').value).toMatchObject({ start: '2025-06-23', calendarOk: true, certain: true })
  })
  test('a weekday that does not fit is a calendar error', () => {
    expect(only('Le salon ouvre le mercredi 10 mars 2026.').value).toMatchObject({ start: '2026-03-10', calendarOk: false })
    expect(only('reçu lundi 24 juin au palais').value).toMatchObject({ start: '2025-06-24', calendarOk: false })
  })
  test('an older date goes to the year in which its weekday fits', () => {
    expect(only('élu le dimanche 24 novembre').value).toMatchObject({ start: '2024-11-24', calendarOk: true })
  })
})

describe('absolute forms', () => {
  test.each([
    ['fr', 'le 1er mars 2013', '2013-03-01'], ['fr', 'depuis 2022', '2022'], ['fr', 'en août 1983', '1983-08'], ['fr', 'le 23/06/2025', '2025-06-23'],
    ['fr', 'le 5 juil. 2024', '2024-07-05'], ['fr', 'les années 1990', '1990..1999'], ['fr', 'au premier semestre 2024', '2024-01..2024-06'],
    ['fr', 'fin 2023', '2023-11..2023-12'], ['fr', 'début avril 2024', '2024-04-01..2024-04-10'], ['fr', 'l’été 2024', '2024-06-21..2024-09-23'],
    ['en', 'on Friday, March 28, 2025', '2025-03-28'], ['en', 'the third of May 2024', '2024-05-03'], ['en', 'in Q4 2018', '2018-10..2018-12'],
    ['en', '28.03.2025', '2025-03-28'], ['en', '3/28/2025', '2025-03-28'], ['en', '2025/Mar/28', '2025-03-28'], ['fr', '28-mars-2025', '2025-03-28'], ['en', 'late May 2024', '2024-05-21..2024-05-31'],
    ['en', 'the first Wednesday of October 2014', '2014-10-01'], ['fr', 'la dernière semaine de septembre 2014', '2014-09-22'],
  ] as const)('%s: %s', (language, text, expected) => expect(place(text, language)).toBe(expected))
})

describe('ranges', () => {
  test.each([
    ['fr', 'les 27 et 28 juillet 2023', '2023-07-27..2023-07-28'], ['fr', 'du 11 au 14 novembre', '2025-11-11..2025-11-14'],
    ['fr', 'du 28 décembre au 3 janvier 2026', '2025-12-28..2026-01-03'], ['fr', 'entre mars et mai 2024', '2024-03..2024-05'], ['fr', 'de 2012 à 2019', '2012..2019'], ['fr', 'Janvier à mars 2024', '2024-01..2024-03'], ['en', 'January to March', '2025-01..2025-03'],
    ['en', 'from 3 to 5 May', '2025-05-03..2025-05-05'], ['en', 'Aug 10 - Nov 12, 2011', '2011-08-10..2011-11-12'], ['en', 'August 10-22, 2012', '2012-08-10..2012-08-22'],
  ] as const)('%s: %s', (language, text, expected) => expect(place(text, language)).toBe(expected))
  test('days that are listed but do not follow each other are single dates', () => {
    expect(find('les 3 et 8 mai 2025').map(({ value }) => value.start)).toEqual(['2025-05-03', '2025-05-08'])
    expect(find('le 3 mai et le 5 juin 2025').map(({ text }) => text)).toEqual(['3 mai', '5 juin 2025'])
  })
})

describe('relative forms', () => {
  test.each([
    ['fr', 'hier', '2025-06-23'], ['fr', 'avant-hier', '2025-06-22'], ['fr', 'après-demain à 11 heures', '2025-06-26T11:00'], ['fr', 'il y a trois jours', '2025-06-21'],
    ['fr', 'mardi dernier', '2025-06-17'], ['fr', 'ce mardi', '2025-06-24'], ['fr', 'Il l’a dit jeudi', '2025-06-19'], ['fr', 'Il se rendra jeudi à Ostrel', '2025-06-26'],
    ['fr', 'la semaine dernière', '2025-06-16'], ['fr', 'le 14 février dernier', '2025-02-14'], ['fr', 'l’an dernier', '2024'], ['fr', 'hier soir à 20 h 30', '2025-06-23T20:30'],
    ['fr', 'à trois heures et quart demain après-midi', '2025-06-25T15:15'], ['fr', 'les trois prochains mois', '2025-07..2025-09'],
    ['en', 'last Friday', '2025-06-20'], ['en', 'three weeks ago', '2025-06-03'], ['en', 'They will vote on Sunday', '2025-06-29'], ['en', 'at 5 pm on Tuesday', '2025-06-24T17:00'],
    ['en', 'the day before yesterday', '2025-06-22'], ['en', 'last year', '2024'], ['en', 'tonight', '2025-06-24'],
  ] as const)('%s: %s', (language, text, expected) => expect(place(text, language)).toBe(expected))
  test.each([
    ['fr', 'Le maire a annoncé jeudi que le pont rouvrira bientôt.', '2025-06-19'], ['fr', 'Le conseil, qui se tiendra jeudi, a été annoncé hier par le maire.', '2025-06-26'],
    ['fr', 'Le scrutin prévu jeudi a été reporté.', '2025-06-26'], ['fr', 'Arrivés jeudi, les ouvriers repartent.', '2025-06-19'], ['fr', 'Le maire reçoit jeudi les ouvriers à la gare.', '2025-06-26'], ['fr', 'Le bilan s’est encore alourdi jeudi.', '2025-06-19'], ['fr', 'La fête aura lieu dimanche.', '2025-06-29'],
    ['en', 'A vigil will be held at the bridge on Thursday.', '2025-06-26'],
    ['en', 'The mayor said Thursday that the bridge will reopen.', '2025-06-19'], ['en', 'The bridge will reopen Thursday, officials said.', '2025-06-26'], ['en', 'The man will be released Thursday.', '2025-06-26'],
    ['en', 'The storm killed nine people Thursday.', '2025-06-19'], ['en', 'The two mayors meet Thursday.', '2025-06-26'], ['en', 'The two mayors meet Sunday.', '2025-06-22'],
  ] as const)('%s: in "%s" the nearest verb tells on which side the weekday lies', (language, text, expected) => expect(find(text, language)[0]!.value.start).toBe(expected))
  test('la veille counts from the date told before', () => {
    expect(find('Le vote du 12 avril 2025 a surpris. La veille, tout était calme.').map(({ value }) => value.start)).toEqual(['2025-04-12', '2025-04-11'])
  })
  test.each([
    ['en', 'the past week', '2025-06-17..2025-06-24'], ['en', 'last week', '2025-06-16'], ['en', 'the week after next', '2025-07-07'], ['en', 'the month before last', '2025-04'],
    ['en', 'October after next', '2026-10'], ['en', 'the Friday before last', '2025-06-13'], ['en', 'They meet this Friday', '2025-06-27'], ['en', 'They met, he said, this Friday', '2025-06-20'],
    ['fr', 'Ce lundi, le port rouvre.', '2025-06-23'], ['fr', 'Ce vendredi, le port rouvre.', '2025-06-27'], ['en', '2024Q3', '2024-07..2024-09'], ['fr', 'au 23T1', '2023-01..2023-03'],
  ] as const)('%s: "%s" lies where its words put it', (language, text, expected) => expect(place(text, language)).toBe(expected))
  test.each([
    ['fr', 'trois jours après le 12 avril 2025', '2025-04-15'], ['fr', 'deux semaines avant le 3 mai', '2025-04-19'], ['en', 'two days before yesterday', '2025-06-21'],
    ['en', 'a week after May 3, 2024', '2024-05-10'], ['en', 'ten days from Monday', '2025-07-03'],
  ] as const)('%s: "%s" counts from the day that it names', (language, text, expected) => expect(place(text, language)).toBe(expected))
  test.each([
    ['fr', 'Le pont rouvrira le 2.', '2025-07-02'], ['fr', 'La délégation est arrivée le 29, tard.', '2025-05-29'], ['fr', 'Le pont rouvre le 30.', '2025-06-30'],
    ['fr', 'Les ouvriers quittaient le pont le 2.', '2025-06-02'], ['en', 'The bridge will reopen on the 2nd.', '2025-07-02'],
  ] as const)('%s: "%s" has a day without a month, which the tense places', (language, text, expected) => expect(place(text, language)).toBe(expected))
  test.each([
    ['fr', 'il y a deux ans et demi', '2022-12'], ['en', 'half a year ago', '2024-12'], ['en', 'two and a half years ago', '2022-12'], ['fr', 'l’avant-dernière semaine', '2025-06-09'], ['fr', 'la semaine du 14 mai', '2025-05-12'], ['en', 'the week of Monday, May 5', '2025-05-05'],
    ['fr', 'la veille du 3 juin', '2025-06-02'], ['en', 'the day after May 12', '2025-05-13'], ['fr', 'le lendemain matin', '2025-06-25'], ['en', 'the night before last', '2025-06-22'],
    ['fr', 'demain mercredi', '2025-06-25'], ['en', 'yesterday, Monday, at noon', '2025-06-23T12:00'], ['en', 'in the last quarter of 2024', '2024-10..2024-12'],
    ['fr', 'le dernier trimestre 2023', '2023-10..2023-12'], ['en', 'the last quarter', '2025-01..2025-03'], ['en', 'at 1400 GMT', '2025-06-24T14:00'],
  ] as const)('%s: "%s" is read to its end', (language, text, expected) => expect(place(text, language)).toBe(expected))
  test('"des" opens no stretch, "dès" does', () => {
    expect(only('au cours des dix derniers jours').value.bound).toBeNull()
    expect(only('dès lundi').value.bound).toBe('since')
  })
  test('a year before a small word is no time', () => expect(place('En 1945 cet homme partit.')).toBe('1945'))
  test('a day without a month is near the date told before it', () => {
    expect(find('Le pont a cédé le 28 avril. Le 2, les secours sont partis.').map(({ value }) => value.start)).toEqual(['2025-04-28', '2025-05-02'])
    expect(find('Le 23 juin, le pont a cédé. Le 30, déjà, des fissures étaient apparues.').map(({ value }) => value.start)).toEqual(['2025-06-23', '2025-05-30'])
  })
  test.each([
    ['fr', 'Composez le 15.'], ['fr', 'Il finit le 3e.'], ['fr', 'sur le 12, il pleut'], ['fr', 'le 13 rouvert'], ['fr', 'le 4,5'], ['en', 'the 3rd, a colonel'], ['en', 'on the 9th floor'],
  ] as const)('%s: no day in "%s"', (language, text) => expect(find(text, language)).toEqual([]))
  test('midnight is the coming one, or in the past the one of the day', () => {
    expect(place('La trêve entre en vigueur à minuit.')).toBe('2025-06-25T00:00')
    expect(place('The deadline was midnight.', 'en')).toBe('2025-06-24T00:00')
    expect(find('Le Midi bouge, un midi chasse l’autre, et l’après-midi.')).toEqual([])
    expect(find('Open from breakfast to midnight.', 'en')).toEqual([])
  })
  test('without a publication date a weekday and a day of a year stay open, and "hier" is nothing', () => {
    expect(find('Hier, mardi 24 juin, et le 3 mai 2025.', 'fr', null).map(({ value }) => value.start)).toEqual(['--06-24', '2025-05-03'])
    expect(find('It closed on Friday, from 28 December to 3 January.', 'en', null).map(({ value }) => [value.start, value.end])).toEqual([['-W-5', null], ['--12-28', '--01-03']])
    expect(find('du 28 décembre au 3 janvier 2026', 'fr', null).map(({ value }) => [value.start, value.end])).toEqual([['2025-12-28', '2026-01-03']])
  })
  test('a day near publication supplies the year, and no week', () => {
    expect(findDates('Le 3 mai, puis vendredi.', { reference: null, about: '2025-06-24', language: 'fr' }).map(({ value }) => value.start)).toEqual(['2025-05-03', '-W-5'])
  })
})

test.each([
  ['fr', 'depuis 2022', 'since'], ['fr', 'jusqu’au 6 avril', 'until'], ['fr', 'avant fin juin', 'before'], ['en', 'until April 6', 'until'], ['en', 'since Monday', 'since'], ['en', 'after 2020', 'after'],
] as const)('%s: "%s" is open on one side', (language, text, bound) => expect(only(text, language).value.bound).toBe(bound))

test.each([
  ['fr', 'Élu pour sept ans, il a 2000 soldats et 1 960 chars.'], ['fr', 'Il a vaincu 3-1 en deux ans après une première rencontre.'], ['fr', 'Les 32 août et autres fables.'],
  ['fr', 'Le 15 mars 44 av. J.-C., et en 1200 avant notre ère.'], ['en', 'On 10 May 88 CE, and in 1200 BC.'], ['fr', 'Le chrono dit 12h12:99.'], ['en', 'The log 2024-13-01 is broken.'],
  ['fr', 'Encore aujourd’hui, le pont tremble.'], ['en', 'Today more than ever they build.'], ['en', 'the third Tuesday after the vote'], ['fr', 'Deux heures plus tard, il pleuvait.'],
  ['fr', 'Ces dernières semaines, 12 enfants et 25 villages'], ['en', 'They may march in 5 rows, 2 of 7, at 192.168.0.1.'], ['en', 'The 2000 soldiers of AR 750-10 and 5G.'],
] as const)('%s: no date in "%s"', (language, text) => expect(find(text, language)).toEqual([]))

test('metadata lines give the day, and the time as the outlet wrote it', () => {
  expect(parseDateLine('Publié mardi 24 juin 2025 à 09:33', 'fr')).toBe('2025-06-24T09:33')
  expect(parseDateLine('Published: 3 May 2025, 14:05 GMT', 'en')).toBe('2025-05-03T14:05')
  expect(parseDateLine('2025-06-24T09:33:00+02:00', 'fr')).toBe('2025-06-24T09:33')
  expect(parseDateLine('Mis à jour le 28/06/2025', 'fr')).toBe('2025-06-28')
  expect(parseDateLine('Lu 2 025 fois', 'fr')).toBeNull()
})

const anyDay = fc.integer({ min: -20_000, max: 20_000 }).map((days) => shiftDays('2000-01-01', days))

test('an ISO date is found as itself', () => {
  fc.assert(fc.property(anyDay, fc.constantFrom<Language>('fr', 'en'), (day, language) => place(`x ${day}.`, language) === day))
})
test('a date in words with its weekday comes back as the same day', () => {
  const words = (day: string, language: Language) =>
    new Intl.DateTimeFormat(language === 'fr' ? 'fr-FR' : 'en-US', { dateStyle: 'full', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`))
  fc.assert(fc.property(anyDay, fc.constantFrom<Language>('fr', 'en'), (day, language) => {
    expect(only(words(day, language), language).value).toMatchObject({ start: day, calendarOk: true })
  }))
})
test('a weekday and a day near publication are placed there', () => {
  fc.assert(fc.property(anyDay, fc.integer({ min: -13, max: 13 }), (published, distance) => {
    const day = shiftDays(published, distance)
    const weekday = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'][weekdayOf(day) - 1]
    return place(`${weekday} ${Number(day.slice(8))}`, 'fr', published) === day
  }))
})
const pieces = fc.array(fc.constantFrom('lundi', ' ', '23', 'juin', ',', ' et ', ' au ', 'du ', '2025', 'à ', '16', 'h', ':', '30', 'May', 'last ', 'il y a ', 'deux', ' ans', '-', '/', '.', '\n', 'é'), { maxLength: 30 })
test('spans slice to their text and never overlap, whatever the words', () => {
  fc.assert(fc.property(pieces, fc.constantFrom<Language>('fr', 'en'), (parts, language) => {
    const text = parts.join('')
    const found = find(text, language)
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(found.map((mention) => mention.text))
    expect(found.every(({ start, end }, i) => end > start && start >= (found[i - 1]?.end ?? 0))).toBe(true)
  }))
})
