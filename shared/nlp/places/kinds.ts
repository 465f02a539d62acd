/** Kinds of places (stade, stadium): a name for each that both languages share, so that "stade d’Angor" and "Angor Stadium" are one place. */
import { z } from 'zod'
import data from '../../../resources/lexicons/place-kinds.json' with { type: 'json' }
import type { Language } from '../../domain/language.ts'
import { namePhrases, type Phrases } from '../words/phrases.ts'

const forms = { fr: z.array(z.string()), en: z.array(z.string()) }
const flag = z.boolean().default(false)
const lexicon = z.object({
  source: z.string(),
  kinds: z.array(z.object({ id: z.string(), sort: z.enum(['site', 'street', 'quarter', 'town', 'region', 'area', 'room']), host: flag, acts: flag, afield: flag, plain: flag, ...forms })),
  qualifiers: z.array(z.object({ id: z.string(), ...forms })),
}).parse(data)

/** A kind of place. `host`: an institution that is named by its town, so that what it does happens there; `acts`: a body as much as a place, which takes part in what is told; `afield`: often named after a place in which it does not lie (rue de Paris); `plain`: too common a word to make a name of the capital beside it. */
export type PlaceKind = (typeof lexicon.kinds)[number]

const phrasesOf = <Row extends Record<Language, string[]>>(rows: readonly Row[], language: Language): Phrases<Row> =>
  namePhrases(rows.flatMap((row) => row[language].map((form) => [form, row] as const)))

/** The nouns that name a kind of place, alone or before a name ("tunnel", "air base"). */
export const kindNouns: Readonly<Record<Language, Phrases<PlaceKind>>> = { fr: phrasesOf(lexicon.kinds, 'fr'), en: phrasesOf(lexicon.kinds, 'en') }

/** Adjectives that may stand with such a noun ("palais présidentiel", "military hospital"). */
export const qualifiers: Readonly<Record<Language, Phrases<{ id: string }>>> = { fr: phrasesOf(lexicon.qualifiers, 'fr'), en: phrasesOf(lexicon.qualifiers, 'en') }

const byId = new Map(lexicon.kinds.map((kind) => [kind.id, kind]))

/** The id of a place that its kind and its name tell; one without a name is told by its adjectives ("palace:=presidential"). */
export const placeId = (kind: string, name: string, adjectives: readonly string[]): string => `${kind}:${name === '' ? `=${[...adjectives].sort().join(' ')}` : name}`

/** The kind in a place's id; undefined where the place is told by its name alone. */
export const kindOf = (id: string): PlaceKind | undefined => byId.get(id.slice(0, Math.max(0, id.indexOf(':'))))

/** The name in a place's id: empty for "the airport", the whole id where no kind stands in it. */
export function nameOf(id: string): string {
  const name = id.slice(id.indexOf(':') + 1)
  return name.startsWith('=') ? '' : name
}
