/** The words with which a sentence gives a title to somebody or takes it away, checked once at load. */
import { z } from 'zod'
import data from '../../../resources/lexicons/appointments.json' with { type: 'json' }
import { fold } from '../../domain/fold.ts'
import type { Language } from '../../domain/language.ts'
import { namePhrases, type Phrases } from '../words/phrases.ts'

const both = z.object({ source: z.string(), fr: z.array(z.string()), en: z.array(z.string()) })
const list = z.array(z.string())
const lexicon = z.object({
  source: z.string(), takes: both, takesPost: both, given: both, holds: both, held: both, leaves: both, taken: both, replaces: both, gives: both, removes: both,
  being: both, agents: both, glue: both, future: both, links: both, pronouns: both,
  leads: z.object({ source: z.string(), adverbs: both, rows: z.array(z.object({ office: z.string(), fr: list, frPast: list, en: list, enPast: list, frBy: list, enBy: list })) }),
}).parse(data)

/** What a verb after its subject says of the title that follows. `given` and `taken` are participles, which need a form of be; `takesPost` says it of a post only, never of its holder; `replaces` has the old holder first. */
export type SubjectVerb = 'takes' | 'takesPost' | 'given' | 'holds' | 'held' | 'leaves' | 'taken' | 'replaces'

/** What a verb, or its noun, before a name says of it. */
export type ObjectVerb = 'gives' | 'removes'

/** A French participle in its four forms; other words stay as they are. */
const inflect = (form: string, language: Language): string[] => (language === 'fr' && /[éuist]$/u.test(form) && !form.includes(' ') ? [form, `${form}e`, `${form}s`, `${form}es`] : [form])

const tableOf = <Kind extends SubjectVerb | ObjectVerb>(kinds: readonly Kind[], language: Language): Phrases<Kind> =>
  namePhrases(kinds.flatMap((kind) => lexicon[kind][language].flatMap((form) => inflect(form, language).map((one): [string, Kind] => [one, kind]))))

const perLanguage = <Value>(make: (language: Language) => Value): Readonly<Record<Language, Value>> => ({ fr: make('fr'), en: make('en') })
const wordsOf = (list: z.infer<typeof both>): Readonly<Record<Language, ReadonlySet<string>>> => perLanguage((language) => new Set(list[language].map(fold)))

/** Verbs after their subject. */
export const subjectVerbs: Readonly<Record<Language, Phrases<SubjectVerb>>> = perLanguage((language) => tableOf(['replaces', 'given', 'takes', 'takesPost', 'taken', 'leaves', 'holds', 'held'], language))

/** Verbs and nouns before their object. */
export const objectVerbs: Readonly<Record<Language, Phrases<ObjectVerb>>> = perLanguage((language) => tableOf(['gives', 'removes'], language))

/** Forms of be. */
export const being = wordsOf(lexicon.being)
/** Words that introduce who did it. */
export const agents = wordsOf(lexicon.agents)
/** Auxiliaries, adverbs and words of dates that may stand between subject, verb and title. */
export const glue = wordsOf(lexicon.glue)
/** Words that put a change ahead. */
export const future = wordsOf(lexicon.future)
/** Words that lead from such a verb to its title. */
export const titleLinks = wordsOf(lexicon.links)
/** Subjects that stand for a person just named. */
export const subjectPronouns: Readonly<Record<Language, Phrases<true>>> = perLanguage((language) => namePhrases(lexicon.pronouns[language].map((form) => [form, true] as const)))

/** A verb of leading: the office that it amounts to, and whether it is told of the past. */
export type Lead = { readonly office: string; readonly past: boolean }

/** Verbs that tell an office by what is led: "préside la Commission", "heads Norvex". */
export const leadVerbs: Readonly<Record<Language, Phrases<Lead>>> = perLanguage((language) => namePhrases(lexicon.leads.rows.flatMap((row) => [
  ...row[language].map((form): [string, Lead] => [form, { office: row.office, past: false }]), ...row[`${language}Past`].map((form): [string, Lead] => [form, { office: row.office, past: true }]),
])))

/** Adverbs beside such a verb. */
export const leadAdverbs: Readonly<Record<Language, Phrases<true>>> = perLanguage((language) => namePhrases(lexicon.leads.adverbs[language].map((form) => [form, true] as const)))

/** Participles by which a body is led by who comes next ("présidé par"), with that person's office. */
export const ledBy: Readonly<Record<Language, Phrases<string>>> = perLanguage((language) => namePhrases(lexicon.leads.rows.flatMap((row) => row[`${language}By`].map((form): [string, string] => [form, row.office]))))
