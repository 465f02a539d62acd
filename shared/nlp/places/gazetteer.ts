/** The gazetteer, checked once at load: countries (names from Unicode CLDR), demonyms, cities, regions and seats with what contains them. */
import { z } from 'zod'
import data from '../../../resources/lexicons/places.json' with { type: 'json' }
import { fold } from '../../domain/fold.ts'
import type { Language } from '../../domain/language.ts'
import { namePhrases, type Phrases } from '../words/phrases.ts'

const list = z.array(z.string())
const rows = z.object({ source: z.string(), rows: z.array(z.object({ names: list.or(z.string()), in: z.string() })) })
const lexicon = z.object({
  source: z.string(),
  countries: z.record(z.string(), z.object({ fr: list, en: list, cities: list, names: list.default([]) })),
  areas: rows, seats: rows,
  expanses: z.object({ source: z.string(), rows: list }),
  ambiguous: z.object({ source: z.string(), keys: list }),
  kinds: z.object({ source: z.string(), fr: list, en: list }),
  prepositions: z.object({ source: z.string(), fr: list, en: list }),
}).parse(data)

/** How large a place is: what can be compared with what. `area` is land or water that several towns touch, `expanse` what several countries share. */
export type PlaceSort = 'site' | 'street' | 'quarter' | 'town' | 'region' | 'area' | 'room' | 'country' | 'expanse'

/** A known place. `id` is an ISO 3166-1 code for countries, the folded English name otherwise; `within` is nearest first. */
export type KnownPlace = { readonly id: string; readonly within: readonly string[]; readonly country: boolean; readonly sort: PlaceSort; readonly names: readonly string[] }

/** Names of one row: French, English, variants. */
const namesOf = (row: string | readonly string[]): string[] => (typeof row === 'string' ? row : row.join('=')).split('=')
const idOf = (names: readonly string[]): string => fold(names[1] ?? names[0]!)

const displayNames = (['fr', 'en'] as const).map((language) => new Intl.DisplayNames(language, { type: 'region', fallback: 'none' }))

function countryNames(code: string, extra: readonly string[]): string[] {
  const official = displayNames.map((names) => names.of(code.toUpperCase()))
  return [...official.filter((name) => name !== undefined).map((name) => name.replace(/ \(.*\)$/u, '')), ...extra]
}

function buildPlaces(): Map<string, KnownPlace> {
  const places = new Map<string, KnownPlace>()
  const add = (names: readonly string[], container: string | null, sort: PlaceSort, id = idOf(names)): void => {
    const outer = container === null ? null : places.get(container)
    if (outer === undefined) throw new Error(`places.json: ${names[0]} lies in ${container}, which is not listed`)
    const within = outer === null ? [] : [outer.id, ...outer.within]
    if (!places.has(id)) places.set(id, { id, within, country: sort === 'country', sort, names })
  }
  for (const [code, country] of Object.entries(lexicon.countries)) add(countryNames(code, country.names), null, 'country', code)
  for (const row of lexicon.expanses.rows) add(namesOf(row), null, 'expanse')
  for (const [code, country] of Object.entries(lexicon.countries)) for (const city of country.cities) add(namesOf(city), code, 'town')
  for (const row of lexicon.areas.rows) add(namesOf(row.names), row.in, places.get(row.in)?.sort === 'town' ? 'quarter' : 'region')
  for (const row of lexicon.seats.rows) add(namesOf(row.names), row.in, 'site')
  return places
}

/** Known places by id. */
export const placeById: ReadonlyMap<string, KnownPlace> = buildPlaces()

/** Every name of every known place, whatever its language: news keeps foreign spellings. */
export const placeNames: Phrases<KnownPlace> = namePhrases([...placeById.values()].flatMap((place) => place.names.map((name) => [name, place] as const)))

/** The feminine of a French demonym: regular endings, two exceptions, and the invariable burkinabè. */
function feminineOf(base: string): string {
  if (base === 'turc') return 'turque'
  if (base === 'grec') return 'grecque'
  if (base.endsWith('e') || base.startsWith('burkinab')) return base
  return /(?:en|on|el)$/u.test(base) ? `${base}${base.at(-1)}e` : `${base}e`
}

/** French adjectives in both genders and numbers. */
function inflectFrench(base: string): string[] {
  const feminine = feminineOf(base)
  return [base, feminine, /[sx]$/u.test(base) ? base : `${base}s`, `${feminine}s`]
}

function codesOfDemonyms(): Map<string, string[]> {
  const forms = new Map<string, string[]>()
  for (const [code, country] of Object.entries(lexicon.countries)) {
    for (const form of new Set([...country.fr.flatMap(inflectFrench), ...country.en.flatMap((one) => [one, `${one}s`])])) forms.set(form, [...(forms.get(form) ?? []), code])
  }
  return forms
}

const demonymCodes = codesOfDemonyms()

/** From demonym ("malien", "Russian") to country code; null where it fits two countries ("congolais"). */
export const demonyms: Phrases<string | null> = namePhrases([...demonymCodes].map(([form, codes]): [string, string | null] => [form, codes.length === 1 ? codes[0]! : null]))

/** The same with all codes that it fits, parted by blanks: "le ministre congolais" is of one of the two, and of no third country. */
export const demonymCountries: Phrases<string> = namePhrases([...demonymCodes].map(([form, codes]): [string, string] => [form, codes.join(' ')]))

/** Folded gazetteer names that need a preposition of place to count as one. */
export const ambiguousPlaces: ReadonlySet<string> = new Set(lexicon.ambiguous.keys)

/** Nouns that open the name of a building or territory (palais de …). */
export const placeKinds: Readonly<Record<Language, ReadonlySet<string>>> = { fr: new Set(lexicon.kinds.fr.map(fold)), en: new Set(lexicon.kinds.en.map(fold)) }

/** Prepositions after which an unknown capitalised name is a place. */
export const placePrepositions: Readonly<Record<Language, Phrases<true>>> = {
  fr: namePhrases(lexicon.prepositions.fr.map((form) => [form, true] as const)), en: namePhrases(lexicon.prepositions.en.map((form) => [form, true] as const)),
}
