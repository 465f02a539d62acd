/** What holds of any two dated texts: which side asks does not matter, a text bears itself out, and when it all happened changes nothing. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shiftDays, weekdayOf } from '../domain/calendar.ts'
import type { Language } from '../domain/language.ts'
import { turnReason } from '../domain/reason.ts'
import { compareClaims } from './compare.ts'
import type { Comparison } from './comparison.ts'
import { claimsIn } from './fixtures.ts'

const weekdays = { fr: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'], en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] }
const months = {
  fr: ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'],
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
}

/** A sentence and where it puts its day. Yearless and relative forms are left to dated articles: over a year's end they name another year. */
const events: Record<Language, readonly ((day: string) => string)[]> = {
  fr: [(day) => `Le train a déraillé ${day} à Korvel.`, (day) => `Ana Belor et Orlo Vanic ont signé ${day} le traité de Korvel.`, (day) => `Le tribunal de Korvel a condamné ${day} Orlo Vanic.`],
  en: [(day) => `The train derailed ${day} in Korvel.`, (day) => `Ana Belor and Orlo Vanic signed the Korvel treaty ${day}.`, (day) => `A Korvel court convicted Orlo Vanic ${day}.`],
}

const written = (iso: string, form: number, language: Language): string => {
  const weekday = weekdays[language][weekdayOf(iso) - 1]!
  const [day, month, year] = [Number(iso.slice(8)), months[language][Number(iso.slice(5, 7)) - 1]!, iso.slice(0, 4)]
  if (form === 0) return language === 'fr' ? weekday : `on ${weekday}`
  const number = language === 'fr' && day === 1 ? '1er' : String(day)
  return language === 'fr' ? `${form === 1 ? 'le' : `le ${weekday}`} ${number} ${month} ${year}` : `on ${form === 1 ? '' : `${weekday}, `}${month} ${day}, ${year}`
}

const article = fc.record({ event: fc.nat(2), back: fc.nat(5), form: fc.nat(2), after: fc.nat(2) })
type Article = { event: number; back: number; form: number; after: number }

/** The claims of an article that appeared `after` days from `base` and tells an event of `back` days before. */
const read = ({ event, back, form, after }: Article, base: string, language: Language) => {
  const published = shiftDays(base, after)
  return claimsIn(events[language][event]!(written(shiftDays(published, -back), form, language)), published, language)
}

const between = (a: Article, b: Article, base: string, language: Language): (Comparison | null)[] =>
  read(a, base, language).flatMap((x) => read(b, base, language).map((y) => compareClaims(x, y)))

const bases = fc.integer({ min: 0, max: 4000 }).map((days) => shiftDays('2028-01-01', days))
const languages = fc.constantFrom<Language>('fr', 'en')

describe('dated texts', () => {
  it('say the same of each other whichever is asked', () => {
    fc.assert(fc.property(article, article, bases, languages, (a, b, base, language) => {
      const there = read(a, base, language).flatMap((x) => read(b, base, language).map((y) => [compareClaims(x, y), compareClaims(y, x)] as const))
      for (const [one, other] of there) expect(other && { ...other, reason: turnReason(other.reason) }).toEqual(one)
    }), { numRuns: 60 })
  })
  it('never contradict themselves', () => {
    fc.assert(fc.property(article, bases, languages, (a, base, language) => {
      for (const found of between(a, a, base, language)) expect(found?.stance ?? 'supports').not.toBe('contradicts')
    }), { numRuns: 60 })
  })
  it('say the same of each other on any day', () => {
    const told = (found: readonly (Comparison | null)[]) => found.map((each) => each && [each.stance, each.score, each.reason.kind])
    fc.assert(fc.property(article, article, bases, bases, languages, (a, b, base, later, language) => {
      expect(told(between(a, b, later, language))).toEqual(told(between(a, b, base, language)))
    }), { numRuns: 60 })
  })
})
