/** How a sentence places things, as data: prepositions, sides of the compass, and the verbs that make a place an origin, a destination, a birthplace, … */
import { z } from 'zod'
import data from '../../../resources/lexicons/locating.json' with { type: 'json' }
import { fold } from '../../domain/fold.ts'
import type { Language } from '../../domain/language.ts'
import type { PlacePosition } from '../../domain/value.ts'
import { formsOf } from '../frames/inflect.ts'
import { stem } from '../stem.ts'
import { scanText } from '../words/scanText.ts'
import { wordSet, wordTable, type WordTable } from '../words/wordTable.ts'
import { wordLists } from '../words/wordLists.ts'

const roleNames = ['origin', 'destination', 'outbreak', 'birth', 'training', 'residence', 'seat', 'burial', 'treatment', 'custody'] as const
const positions = ['north', 'north-east', 'east', 'south-east', 'south', 'south-west', 'west', 'north-west'] as const
const lexicon = z.object({
  source: z.string(), determiners: wordLists, positions: z.object({ in: wordLists, near: wordLists }), sides: z.record(z.enum(positions), wordLists), towns: wordLists,
  roles: z.record(z.enum(roleNames), z.object({ phrases: wordLists, after: wordLists.optional(), verbs: wordLists.optional() })),
  venues: z.object({ source: z.string(), single: z.array(z.string()), families: z.record(z.string(), z.array(z.string())) }),
  athome: wordLists, hosts: wordLists, denials: wordLists,
}).parse(data)

/** What a place is to somebody or something, other than the scene of an event: compared only with its like. */
export type PlaceRole = (typeof roleNames)[number]

// The French prepositions that run together with their article.
const contracted: ReadonlyMap<string, string> = new Map([['d', 'de'], ['du', 'de'], ['des', 'de'], ['au', 'a'], ['aux', 'a']])

/** One form for "de", "du", "d’" and for "à", "au"; any other folded word is its own. */
export const plainForm = (folded: string): string => contracted.get(folded) ?? folded

/** Phrases by their last word, whole or contracted, longest first; their words are folded. `accented` tells "à" from "a". */
export type Endings<Value> = WordTable<readonly { words: readonly string[]; accented: boolean; value: Value }[]>

function endings<Value>(entries: Iterable<readonly [string, Value]>): Endings<Value> {
  const table = new Map<string, { words: string[]; accented: boolean; value: Value }[]>()
  for (const [phrase, value] of entries) {
    const words = scanText(phrase).filter((token) => token.kind === 'word').map((token) => plainForm(token.folded))
    const last = words.at(-1)!
    table.set(last, [...(table.get(last) ?? []), { words, accented: phrase.endsWith('à'), value }])
  }
  for (const list of table.values()) list.sort((a, b) => b.words.length - a.words.length)
  for (const [form, plain] of contracted) if (table.has(plain)) table.set(form, table.get(plain)!)
  return wordTable(table)
}

const flags = (phrases: readonly string[]): Endings<true> => endings(phrases.map((phrase) => [phrase, true] as const))
const byLanguage = <Value>(build: (language: Language) => Value): Readonly<Record<Language, Value>> => ({ fr: build('fr'), en: build('en') })

/** Words that may stand between a preposition and the name of a place. */
export const determiners = byLanguage((language): ReadonlySet<string> => new Set(lexicon.determiners[language].map(fold)))

/** Prepositions with the position that they give. */
export const positionPhrases = byLanguage((language): Endings<PlacePosition> =>
  endings([...lexicon.positions.near[language].map((phrase) => [phrase, 'near'] as const), ...lexicon.positions.in[language].map((phrase) => [phrase, 'in'] as const)]))

/** The sides of the compass by their folded word; parts of a compound are joined by a hyphen. */
export const sides = byLanguage((language): ReadonlyMap<string, PlacePosition> => new Map(positions.flatMap((side) => lexicon.sides[side][language].map((word) => [fold(word), side] as const))))

/** Nouns that stand for the town which the text goes on about. */
export const townNouns = byLanguage((language) => wordSet(lexicon.towns[language].map(fold)))

/** Phrases that give a place its role, ending right before it. */
export const rolePhrases = byLanguage((language): Endings<PlaceRole> => endings(roleNames.flatMap((role) => lexicon.roles[role].phrases[language].map((phrase) => [phrase, role] as const))))

const stemsOf = (words: readonly string[], language: Language): ReadonlySet<string> =>
  new Set(words.flatMap((word) => formsOf(word.replace(/^(?:s['’]|se )/u, ''), language)).map((form) => stem(form, language)))

/** Stems of verbs that give a place its role from afar, and the prepositions after which they do ("partir … pour"); none where only a clause of its own tells ("where he is held"). */
export const roleVerbs = byLanguage((language) => roleNames.flatMap((role) => {
  const { after, verbs } = lexicon.roles[role]
  return verbs === undefined ? [] : [{ role, prepositions: flags(after?.[language] ?? []), verbs: stemsOf(verbs[language], language) }]
}))

/** Phrases that confine somebody to where they live. */
export const athomePhrases = byLanguage((language): Endings<true> => flags(lexicon.athome[language]))

/** Stems of the verbs that make their subject the scene ("Selm accueille le sommet"). */
export const hostVerbs = byLanguage((language) => stemsOf(lexicon.hosts[language], language))

/** Words right before a preposition that deny the place. */
export const denials = byLanguage((language) => flags(lexicon.denials[language]))

const single: ReadonlySet<string> = new Set(lexicon.venues.single)

/** True for a frame whose event happens in one place only. */
export const hasOneVenue = (frame: string): boolean => single.has(frame)

const families = new Map(Object.entries(lexicon.venues.families).flatMap(([family, frames]) => frames.map((frame) => [frame, family] as const)))

/** One name for the frames by which news tell of one matter ("se réunir", "se tenir"), so that their places are compared. */
export const venueOf = (attribute: string): string => families.get(attribute) ?? attribute
