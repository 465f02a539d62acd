/** The organisations lexicon, checked once at load. */
import { z } from 'zod'
import data from '../../../resources/lexicons/organisations.json' with { type: 'json' }
import { fold } from '../../domain/fold.ts'
import type { Language } from '../../domain/language.ts'
import { namePhrases, type Phrases } from '../words/phrases.ts'

const list = z.array(z.string())
const rows = z.object({ source: z.string(), rows: z.array(z.object({ id: z.string(), fr: list, en: list })) })
const lexicon = z.object({
  source: z.string(), known: rows, institutions: rows,
  nouns: z.object({ source: z.string(), fr: list, en: list }),
  adjectives: z.object({ source: z.string(), fr: list }),
  suffixes: z.object({ source: z.string(), words: list }),
}).parse(data)

/** A form of an organisation. `acronym` forms count only in capitals ("who", "un", "aes" do not). */
export type KnownOrganisation = { readonly id: string; readonly form: string; readonly acronym: boolean }

const formsOf = (table: typeof lexicon.known): [string, KnownOrganisation][] =>
  table.rows.flatMap((row) => [...row.fr, ...row.en].map((form): [string, KnownOrganisation] => [form, { id: row.id, form, acronym: /^[\p{Lu}\d.]{2,6}$/u.test(form) }]))

/** Organisations known by name, in both languages. */
export const knownOrganisations: Phrases<KnownOrganisation> = namePhrases(formsOf(lexicon.known))

/** Institutions that many countries have (national assembly, supreme court), and the known organisations: what an office can be of. */
export const institutions: Phrases<KnownOrganisation> = namePhrases([...formsOf(lexicon.known), ...formsOf(lexicon.institutions)])

/** Nouns that open the name of a French organisation or close that of an English one. */
export const organisationNouns: Readonly<Record<Language, ReadonlySet<string>>> = { fr: new Set(lexicon.nouns.fr.map(fold)), en: new Set(lexicon.nouns.en.map(fold)) }

/** Lower-case adjectives inside French names of organisations. */
export const organisationAdjectives: ReadonlySet<string> = new Set(lexicon.adjectives.fr.map(fold))

/** Legal forms that close a company name, folded. */
export const companySuffixes: ReadonlySet<string> = new Set(lexicon.suffixes.words.map(fold))
