/** What tells a person's name from other capitalised words: forms of address, given names, particles, and the company that names keep. Checked once at load. */
import { z } from 'zod'
import givenData from '../../../resources/lexicons/given-names.json' with { type: 'json' }
import data from '../../../resources/lexicons/titles.json' with { type: 'json' }
import { fold } from '../../domain/fold.ts'
import type { Language } from '../../domain/language.ts'
import { namePhrases, type Phrases } from '../words/phrases.ts'
import { readNameWords } from '../words/nameWords.ts'

const list = z.array(z.string())
const both = z.object({ source: z.string(), fr: list, en: list })
const lexicon = z.object({
  source: z.string(), civil: both, particles: z.object({ source: z.string(), words: list }), personVerbs: both, personPrepositions: both, speechBefore: both, never: both,
  auxiliaries: both, passives: both, nounsOf: both, professions: both, things: both,
  companyEndings: z.object({ source: z.string(), words: list }), eponyms: z.object({ source: z.string(), names: list }),
}).parse(data)
const names = z.object({ source: z.string(), names: list, familyFirst: z.object({ source: z.string(), names: list }), likeTitles: z.object({ source: z.string(), names: list }), shortForms: z.object({ source: z.string(), rows: z.array(list) }) }).parse(givenData)

type Sets = Readonly<Record<Language, ReadonlySet<string>>>
const setsOf = (lists: { fr: string[]; en: string[] }): Sets => ({ fr: new Set(lists.fr.map(fold)), en: new Set(lists.en.map(fold)) })

/** Forms of address: M., Mme, Dr, Son Excellence, Mr. */
export const civilTitles: Readonly<Record<Language, Phrases<true>>> = {
  fr: namePhrases(lexicon.civil.fr.map((form) => [form, true] as const)),
  en: namePhrases(lexicon.civil.en.map((form) => [form, true] as const)),
}

/** Small words inside names: de, ben, ould, von, al. */
export const particles: ReadonlySet<string> = new Set(lexicon.particles.words.map(fold))

/** Words right after a name that mostly people are the subject of. */
export const personVerbs: Sets = setsOf(lexicon.personVerbs)

/** Words right before a name that mostly introduce people. */
export const personPrepositions: Sets = setsOf(lexicon.personPrepositions)

/** Verbs of speech that stand right before the speaker’s name. */
export const speechBefore: Sets = setsOf(lexicon.speechBefore)

/** Words that are capitalised for another reason than being part of a name. */
export const neverNames: Sets = setsOf(lexicon.never)

/** Folded single words of common given names ("jean" for Jean-Marie). */
export const givenNames: ReadonlySet<string> = new Set(names.names.flatMap((name) => readNameWords(name).map((word) => word.folded)))

/** Folded given names that are words of office too (Prince, Justice). */
export const namesLikeTitles: ReadonlySet<string> = new Set(names.likeTitles.names.map(fold))

/** Family names that stand first (Xi Jinping). */
export const familyFirst: ReadonlySet<string> = new Set(names.familyFirst.names.map(fold))

const shortForms = new Map<string, number[]>()
names.shortForms.rows.forEach((row, index) => { for (const name of row) shortForms.set(fold(name), [...(shortForms.get(fold(name)) ?? []), index]) })

/** The families of exchangeable given names that a folded given name belongs to: Bill and William share one. */
export const shortFormsOf = (name: string): readonly number[] => shortForms.get(name) ?? []

/** Auxiliaries between a name and a participle. */
export const auxiliaries: Sets = setsOf(lexicon.auxiliaries)

/** French participles agree; other forms are what they are. */
const agreeing = (form: string): string[] => (/[éeui]$/u.test(form) && !form.includes(' ') ? [form, `${form}e`, `${form}s`, `${form}es`] : [form])

/** Participles that tell of a person. */
export const personParticiples: Readonly<Record<Language, Phrases<true>>> = {
  fr: namePhrases(lexicon.passives.fr.flatMap(agreeing).map((form) => [form, true] as const)), en: namePhrases(lexicon.passives.en.map((form) => [form, true] as const)),
}

/** Nouns of which a person is the owner: death, trial, wife. */
export const nounsOfPeople: Sets = setsOf(lexicon.nounsOf)

/** What people are. */
export const professions: Sets = setsOf(lexicon.professions)

/** Nouns right before a name that is no person’s. */
export const namedThings: Sets = setsOf(lexicon.things)

/** Last words of names of companies, bodies and sites. */
export const companyEndings: ReadonlySet<string> = new Set(lexicon.companyEndings.words.map(fold))

/** Companies and bodies that are called like a person, as folded words joined by spaces. */
export const eponyms: ReadonlySet<string> = new Set(lexicon.eponyms.names.map(fold))
