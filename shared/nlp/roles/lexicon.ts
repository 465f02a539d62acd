/** What one story has one of, as data: compiled once to a lookup by first word, singular and plural, so that a sentence costs one map access a word. */
import { z } from 'zod'
import list from '../../../resources/lexicons/roles.json' with { type: 'json' }
import { fold } from '../../domain/fold.ts'
import type { Language } from '../../domain/language.ts'
import { readWords } from '../words.ts'
import { wordTable, type WordTable } from '../words/wordTable.ts'

const words = z.array(z.string())
const inBoth = z.object({ source: z.string(), fr: words, en: words })
const inFrench = z.object({ source: z.string(), fr: words })
const nouns = z.object({ fr: z.object({ m: words, f: words }), en: words })
const lists = z.object({
  source: z.string(), roles: z.array(nouns.extend({ id: z.string(), kind: z.enum(['person', 'thing', 'body']), vague: nouns.optional() })),
  sole: z.object({ source: z.string(), ids: words }),
  offices: z.object({ source: z.string(), heads: words, withField: words, sameAs: z.record(z.string(), z.string()) }),
  apart: inBoth, beside: inBoth, former: inBoth, besideAfter: inFrench, before: inFrench, idioms: inBoth, people: inBoth, heads: z.object({ source: z.string(), en: words }),
}).parse(list)

/** A person, a thing or a body: what a pronoun may stand for, and how much it tells. */
export type RoleKind = 'person' | 'thing' | 'body'

/** A noun or phrase of the list, as folded words. `gender` is the French noun's, null in English. `vague` forms need a plain one of the same role in their article; an idiom has no `id`. */
export type RoleForm = { words: string[]; id: string | null; kind: RoleKind; gender: 'm' | 'f' | null; plural: boolean; vague: boolean }

type Nouns = z.infer<typeof nouns>

function pluralOf(noun: string, language: Language): string {
  if (/(?:s|x|z)$/u.test(noun)) return language === 'fr' ? noun : `${noun}es`
  if (language === 'fr') return /(?:al|ail)$/u.test(noun) && noun !== 'festival' ? noun.replace(/ai?l$/u, 'aux') : /(?:eau|eu)$/u.test(noun) ? `${noun}x` : `${noun}s`
  if (noun.endsWith('man')) return noun.replace(/man$/u, 'men')
  return /[^aeiou]y$/u.test(noun) ? noun.replace(/y$/u, 'ies') : /(?:ch|sh)$/u.test(noun) ? `${noun}es` : `${noun}s`
}

// French puts the noun first ("commandants de bord"), English last ("train drivers").
function pluralWords(singular: readonly string[], language: Language): string[] {
  const at = language === 'fr' ? 0 : singular.length - 1
  return singular.map((word, i) => (i === at ? pluralOf(word, language) : word))
}

function compile(language: Language): WordTable<readonly RoleForm[]> {
  const forms = new Map<string, RoleForm[]>()
  const add = (form: RoleForm): void => { forms.set(form.words[0]!, [...(forms.get(form.words[0]!) ?? []), form]) }
  const foldedWords = (phrase: string): string[] => readWords(phrase, language).map((word) => word.folded)
  const addNouns = (id: string, kind: RoleKind, list: Nouns, vague: boolean): void => {
    const all = language === 'en' ? list.en.map((noun) => ({ noun, gender: null })) : (['m', 'f'] as const).flatMap((gender) => list.fr[gender].map((noun) => ({ noun, gender })))
    for (const { noun, gender } of all) {
      const singular = foldedWords(noun)
      const plural = pluralWords(singular, language)
      add({ words: singular, id: `~${id}`, kind, gender, plural: false, vague })
      if (plural.join(' ') !== singular.join(' ')) add({ words: plural, id: `~${id}`, kind, gender, plural: true, vague })
    }
  }
  for (const role of lists.roles) addNouns(role.id, role.kind, role, false)
  for (const role of lists.roles) if (role.vague !== undefined) addNouns(role.id, role.kind, role.vague, true)
  for (const idiom of lists.idioms[language]) add({ words: foldedWords(idiom), id: null, kind: 'thing', gender: null, plural: false, vague: false })
  for (const known of forms.values()) known.sort((a, b) => b.words.length - a.words.length)
  return wordTable(forms)
}

/** The forms of all roles by their first folded word, longest first. */
export const roleForms: Readonly<Record<Language, WordTable<readonly RoleForm[]>>> = { fr: compile('fr'), en: compile('en') }

const peopleIn = (language: Language): ReadonlySet<string> =>
  new Set([...lists.people[language].map((noun) => readWords(noun, language)[0]!.folded), ...[...roleForms[language].entries.values()].flat().filter((form) => form.kind === 'person' && !form.plural && form.id !== null).map((form) => form.words[0]!)])

const setOf = (one: readonly string[]): ReadonlySet<string> => new Set(one.map(fold))
const setsOf = (one: { fr: readonly string[]; en: readonly string[] }): Record<Language, ReadonlySet<string>> => ({ fr: setOf(one.fr), en: setOf(one.en) })

const kinds: ReadonlyMap<string, RoleKind> = new Map(lists.roles.map((role) => [`~${role.id}`, role.kind]))

/** What a role id stands for; offices, which no row has, are people's. */
const kindOf = (id: string): RoleKind => kinds.get(id.replace('~former-', '~')) ?? 'person'

/** True for courts, towns and companies: half the sentences of their story speak of them, so that they tell little. */
export const isBody = (id: string): boolean => kindOf(id) === 'body'

/** True for a person's key, by name or by role. */
export const isPersonKey = (key: string): boolean => !key.startsWith('~') || kindOf(key) === 'person'

/** Roles that one person fills in a whole story. */
export const soleRoles: ReadonlySet<string> = new Set(lists.sole.ids.map((id) => `~${id}`))

/** Words that set one of several apart ("l'autre train"), that make it another ("deputy"), or one that no longer is it ("former"). */
export const apart = setsOf(lists.apart)
export const beside = setsOf(lists.beside)
export const former = setsOf(lists.former)
/** French adjectives after the noun that make it another, and those before it that change nothing. */
export const besideAfter = setOf(lists.besideAfter.fr)
export const harmless = setOf(lists.before.fr)
/** English nouns that the one before them only describes ("the fire brigade"). */
export const headNouns = setOf(lists.heads.en)

/** First words of nouns of people whom news introduces by their age, roles of people among them. */
export const peopleNouns: Readonly<Record<Language, ReadonlySet<string>>> = { fr: peopleIn('fr'), en: peopleIn('en') }

/** Office heads with one holder in a story, and those of which the field tells which. */
export const officeHeads: ReadonlySet<string> = new Set(lists.offices.heads)
/** Offices that stand for their body: "le parquet" asks what the prosecutor asks. */
export const officeBodies: Readonly<Record<string, string>> = lists.offices.sameAs
export const officeHeadsWithField: ReadonlySet<string> = new Set(lists.offices.withField)
