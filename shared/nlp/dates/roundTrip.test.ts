/** Every day and every time of day, however it is written, comes back as itself. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Language } from '../../domain/language.ts'
import { isPlaced, shiftDays } from '../../domain/calendar.ts'
import { findDates } from './findDates.ts'

const reference = '2025-06-24T09:30'
const find = (text: string, language: Language) => findDates(text, { reference, language }).map(({ value }) => value)

const anyDay = fc.integer({ min: -20_000, max: 20_000 }).map((days) => shiftDays('2000-01-01', days))
const inIntl = (day: string, language: Language, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(language === 'fr' ? 'fr-FR' : 'en-US', { ...options, timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`))
const parts = (day: string) => ({ year: day.slice(0, 4), month: Number(day.slice(5, 7)), number: Number(day.slice(8)) })
const nameOf = (day: string, language: Language) => inIntl(day, language, { month: 'long' })
const ordinal = (number: number) => `${number}${number % 10 === 1 && number !== 11 ? 'st' : number % 10 === 2 && number !== 12 ? 'nd' : number % 10 === 3 && number !== 13 ? 'rd' : 'th'}`
const pad = (number: number) => String(number).padStart(2, '0')

/** The ways in which newsrooms write a whole date. */
const written: Record<Language, ((day: string) => string)[]> = {
  fr: [
    (day) => inIntl(day, 'fr', { dateStyle: 'full' }), (day) => inIntl(day, 'fr', { dateStyle: 'long' }), (day) => inIntl(day, 'fr', { dateStyle: 'medium' }), (day) => inIntl(day, 'fr', { dateStyle: 'short' }).replace(/\d+$/, day.slice(0, 4)),
    (day) => `le ${parts(day).number === 1 ? '1er' : parts(day).number} ${nameOf(day, 'fr')} ${parts(day).year}`, (day) => `${parts(day).number}.${pad(parts(day).month)}.${parts(day).year}`, (day) => `${parts(day).number}-${nameOf(day, 'fr')}-${parts(day).year}`,
    (day) => `${inIntl(day, 'fr', { weekday: 'long' })} (${parts(day).number} ${nameOf(day, 'fr')} ${parts(day).year})`, (day) => day,
  ],
  en: [
    (day) => inIntl(day, 'en', { dateStyle: 'full' }), (day) => inIntl(day, 'en', { dateStyle: 'long' }), (day) => inIntl(day, 'en', { dateStyle: 'medium' }), (day) => `${parts(day).month}/${parts(day).number}/${parts(day).year}`,
    (day) => `the ${ordinal(parts(day).number)} of ${nameOf(day, 'en')} ${parts(day).year}`, (day) => `${parts(day).number} ${nameOf(day, 'en')}, ${parts(day).year}`, (day) => `${nameOf(day, 'en')} ${ordinal(parts(day).number)}, ${parts(day).year}`,
    (day) => `${inIntl(day, 'en', { weekday: 'short' })} ${inIntl(day, 'en', { month: 'short' })} ${pad(parts(day).number)} 11:00:09 ${parts(day).year}`, (day) => day,
  ],
}

test.each(['fr', 'en'] as const)('%s: a day comes back from every way of writing it, inside a sentence too', (language) => {
  fc.assert(fc.property(anyDay, fc.nat(written[language].length - 1), fc.boolean(), (day, form, alone) => {
    const text = written[language][form]!(day)
    const values = find(alone ? text : `x ${text}.`, language)
    expect(values.map(({ start, end }) => [start.slice(0, 10), end])).toEqual([[day, null]])
    expect(values[0]!.calendarOk).not.toBe(false)
  }))
})

test('a stretch between two days comes back with both', () => {
  fc.assert(fc.property(anyDay, fc.integer({ min: 1, max: 400 }), (from, days) => {
    const to = shiftDays(from, days)
    expect(find(`du ${inIntl(from, 'fr', { dateStyle: 'long' })} au ${inIntl(to, 'fr', { dateStyle: 'long' })}`, 'fr')).toMatchObject([{ start: from, end: to, grain: 'day' }])
    expect(find(`from ${inIntl(from, 'en', { dateStyle: 'long' })} to ${inIntl(to, 'en', { dateStyle: 'long' })}`, 'en')).toMatchObject([{ start: from, end: to, grain: 'day' }])
  }))
})

test('a time of day comes back from every way of writing it', () => {
  fc.assert(fc.property(fc.nat(23), fc.nat(59), (hour, minute) => {
    const iso = `2025-06-23T${pad(hour)}:${pad(minute)}`
    const half = `${hour % 12 === 0 ? 12 : hour % 12}:${pad(minute)} ${hour < 12 ? 'a.m.' : 'p.m.'}`
    for (const [text, language] of [[`hier à ${hour} h ${pad(minute)}`, 'fr'], [`hier à ${hour}h${pad(minute)}`, 'fr'], [`à ${hour}:${pad(minute)} hier`, 'fr'], [`at ${half} yesterday`, 'en'], [`yesterday, ${half.replaceAll('.', '').toUpperCase()}`, 'en'], [`${iso}:00Z`, 'en']] as const) {
      expect(find(text, language).map(({ start }) => start)).toEqual([iso])
    }
  }))
})

const phrases = fc.array(fc.constantFrom('lundi', 'hier', 'le 3 mai', 'en 2019', 'à 16 h', 'la semaine suivante', 'Noël 2023', 'du 3 au 5 juin', 'le même jour', 'deux ans plus tard', 'fin mars', 'il y a trois jours'), { minLength: 1, maxLength: 5 }).map((list) => list.join(', '))
test('a day once placed is itself again when it is read from its own ISO text', () => {
  fc.assert(fc.property(phrases, (text) => {
    for (const { start, grain } of find(text, 'fr').filter((value) => isPlaced(value.start) && value.start.length >= 10 && value.grain !== 'week')) {
      expect(find(start, 'fr')).toMatchObject([{ start, grain: start.length > 10 ? 'minute' : grain }])
    }
  }))
})
