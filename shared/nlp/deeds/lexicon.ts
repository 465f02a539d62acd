/** What one person alone does at an event, as data: compiled once to lookups by first word, so that a sentence costs one map access a word. */
import { z } from 'zod'
import list from '../../../resources/lexicons/deeds.json' with { type: 'json' }
import type { Language } from '../../domain/language.ts'
import { formsOf } from '../frames/inflect.ts'
import { readWords } from '../words.ts'
import { wordTable, type WordTable } from '../words/wordTable.ts'
import { wordLists } from '../words/wordLists.ts'

const forms = z.object({ verbs: z.array(z.string()), participles: z.array(z.string()), leads: z.array(z.string()) })
const thingSchema = wordLists.extend({ id: z.string(), kind: z.string().nullable().default(null), oneKind: z.boolean().default(false), definite: z.boolean().default(false), once: z.boolean().default(false) })
const lists = z.object({
  source: z.string(), note: z.string(), things: z.array(thingSchema),
  deeds: z.array(z.object({ id: z.string(), things: z.array(z.string()), bare: z.string().nullable().default(null), fr: forms, en: forms })),
  posts: z.object({ source: z.string(), groups: z.array(z.array(z.string())) }),
}).parse(list)

/** What a deed is done to or at. `kind` is null where the noun tells none; `oneKind` things are one only of one known kind; `definite` ones only after a definite article; of `once` ones there is no second time. */
export type Thing = { readonly id: string; readonly kind: string | null; readonly oneKind: boolean; readonly definite: boolean; readonly once: boolean }

/** How the words of a deed stand to who does it: a verb after, a participle before "par" or "by", a lead right before. */
export type DeedForm = { readonly id: string; readonly things: ReadonlySet<string>; readonly bare: string | null; readonly as: 'verb' | 'participle' | 'lead' }

type Entry<Value> = { readonly words: readonly string[]; readonly value: Value }
export type Lookup<Value> = WordTable<readonly Entry<Value>[]>

const foldedWords = (phrase: string, language: Language): string[] => readWords(phrase, language).map((word) => word.folded)

function lookupOf<Value>(entries: readonly Entry<Value>[]): Lookup<Value> {
  const table = new Map<string, Entry<Value>[]>()
  for (const entry of entries) table.set(entry.words[0]!, [...(table.get(entry.words[0]!) ?? []), entry])
  for (const known of table.values()) known.sort((a, b) => b.words.length - a.words.length)
  return wordTable(table)
}

const thingsOf = (language: Language): Entry<Thing>[] => lists.things.flatMap(({ id, kind, oneKind, definite, once, ...words }) => words[language].map((noun) => ({ words: foldedWords(noun, language), value: { id, kind, oneKind, definite, once } })))

function deedsOf(language: Language): Entry<DeedForm>[] {
  return lists.deeds.flatMap(({ id, things, bare, ...both }) => {
    const of = (as: DeedForm['as'], phrase: string): Entry<DeedForm> => ({ words: foldedWords(phrase, language), value: { id, things: new Set(things), bare, as } })
    const inflected = both[language].verbs.flatMap((verb) => {
      const [head = '', ...rest] = verb.split(' ')
      return [...new Set(formsOf(head, language))].map((form) => of('verb', [form, ...rest].join(' ')))
    })
    return [...both[language].participles.map((form) => of('participle', form)), ...both[language].leads.map((form) => of('lead', form)), ...inflected]
  })
}

/** The things of each language by their first folded word, longest first. */
export const thingNouns: Readonly<Record<Language, Lookup<Thing>>> = { fr: lookupOf(thingsOf('fr')), en: lookupOf(thingsOf('en')) }

/** The forms of the deeds, likewise; one word may be a participle and a verb of several deeds. */
export const deedForms: Readonly<Record<Language, Lookup<DeedForm>>> = { fr: lookupOf(deedsOf('fr')), en: lookupOf(deedsOf('en')) }

/** The group of offices to which a head belongs, as an index; -1 for one that may go with any other. */
export const postGroup = (head: string): number => lists.posts.groups.findIndex((group) => group.includes(head))

/** The thing of an id that a sentence leaves out. */
export const bareThing = (id: string): Thing => ({ id, kind: null, oneKind: false, definite: false, once: false })
