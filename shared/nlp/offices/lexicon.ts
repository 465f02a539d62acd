/** The office lexicon, checked once at load: heads, ready-made forms, fields of government, and the words around them. */
import { z } from 'zod'
import data from '../../../resources/lexicons/offices.json' with { type: 'json' }
import { fold } from '../../domain/fold.ts'
import type { Language } from '../../domain/language.ts'
import { namePhrases, type Phrases } from '../words/phrases.ts'

const list = z.array(z.string())
const takes = z.enum(['portfolio', 'force', 'body', 'place', 'embassy', 'counterpart', 'none'])
const modifier = z.object({ formerBefore: list, actingBefore: list, deputyBefore: list, electBefore: list, actingAfter: list, formerAfter: list, deputyAfter: list, electAfter: list, plain: list })
const lexicon = z.object({
  source: z.string(),
  heads: z.object({ source: z.string(), rows: z.array(z.object({ id: z.string(), takes, fr: list, en: list, onlyWith: z.enum(['field', 'object']).nullable().default(null), bare: z.string().optional() })) }),
  aliases: z.object({ source: z.string(), rows: z.array(z.object({
    language: z.enum(['fr', 'en']), form: z.string(), head: z.string(), domain: list, institution: z.string().nullable(), country: z.string().nullable().default(null),
  })) }),
  domains: z.object({ source: z.string(), rows: z.array(z.object({ id: z.string(), fr: list, en: list })) }),
  modifiers: z.object({ source: z.string(), fr: modifier, en: modifier }),
  abbreviations: z.object({ source: z.string(), words: list }),
  abroad: z.object({ source: z.string(), fr: list }),
  bodies: z.object({ source: z.string(), words: list }),
  links: z.object({ source: z.string(), fr: list, en: list }),
  units: z.object({ source: z.string(), rows: z.array(z.object({ id: z.string(), fr: list, en: list })), plain: list, ordinals: z.object({ fr: list, en: list }) }),
  seats: z.object({ source: z.string(), rows: z.array(z.object({ head: z.string(), fr: list })) }),
  fieldAlone: z.object({ source: z.string(), to: list, of: list }),
  portfolios: z.object({ source: z.string(), fr: list, en: list }),
  missions: z.object({ source: z.string(), fr: list, en: list }),
}).parse(data)

/** What an office is over, which decides how the words after it are read (source note in offices.json). */
export type Takes = z.infer<typeof takes>

/** A written form of an office. `domain` and `institution` are those that the form itself names (foreign secretary). */
export type OfficeForm = {
  readonly head: string; readonly takes: Takes; readonly plural: boolean; readonly onlyWith: 'field' | 'object' | null
  readonly domain: readonly string[]; readonly institution: string | null; readonly country: string | null
}

/** What the head of an office that two people share starts with: "co-chair", "coprésident". */
export const sharedHead = 'co-'

/** Plural of an office: French marks the first word (and an adjective beside it), English the last or the first. */
function pluralsOf(form: string, language: Language): string[] {
  const words = form.split(' ')
  const add = (word: string): string => (/[sx]$/u.test(word) ? word : word.endsWith('man') ? `${word.slice(0, -3)}men` : word.endsWith('al') && language === 'fr' ? `${word.slice(0, -2)}aux` : `${word}s`)
  const first = [add(words[0]!), ...words.slice(1)].join(' ')
  if (language === 'en') return [first, [...words.slice(0, -1), add(words.at(-1)!)].join(' ')]
  return words.length === 2 && !words[1]!.includes('’') && !words[1]!.includes("'") ? [first, words.map(add).join(' ')] : [first]
}

function formsFor(language: Language): Phrases<OfficeForm> {
  const ready = lexicon.aliases.rows.filter((row) => row.language === language).flatMap((row): [string, OfficeForm][] => {
    const head = lexicon.heads.rows.find((one) => one.id === row.head)
    const office = { head: row.head, takes: head?.takes ?? 'none', onlyWith: null, domain: row.domain, institution: row.institution, country: row.country }
    return [[row.form, { ...office, plural: false }], ...pluralsOf(row.form, language).map((form): [string, OfficeForm] => [form, { ...office, plural: true }])]
  })
  const heads = lexicon.heads.rows.flatMap((row) => {
    const office = { head: row.id, takes: row.takes, onlyWith: row.onlyWith, domain: [], institution: null, country: null }
    const single = row[language].map((form): [string, OfficeForm] => [form, { ...office, plural: false }])
    return [...single, ...row[language].flatMap((form) => pluralsOf(form, language).map((plural): [string, OfficeForm] => [plural, { ...office, plural: true }]))]
  })
  return namePhrases([...ready, ...(language === 'fr' ? seatForms : []), ...lexicon.portfolios[language].map((form): [string, OfficeForm] => [form, { ...seatOffice('minister'), onlyWith: 'field' }]), ...heads, ...heads.filter(([form]) => /^\p{L}+$/u.test(form)).map(joint)])
}

/** "Coprésident" of "président". */
const joint = ([form, office]: [string, OfficeForm]): [string, OfficeForm] => [`co${form}`, { ...office, head: `${sharedHead}${office.head}` }]

const takesOf = (head: string): Takes => lexicon.heads.rows.find((row) => row.id === head)?.takes ?? 'none'
const seatOffice = (head: string): OfficeForm => ({ head, takes: takesOf(head), plural: false, onlyWith: null, domain: [], institution: null, country: null })

/** "la préfecture" after "tête": "de la préfecture", "du parquet". */
const ofSeat = (noun: string): string => (noun.startsWith('le ') ? `du ${noun.slice(3)}` : `de ${noun}`)
const seatForms = lexicon.seats.rows.flatMap(({ head, fr }) => fr.flatMap((noun) => ['tête', 'à la tête'].map((form): [string, OfficeForm] => [`${form} ${ofSeat(noun)}`, seatOffice(head)])))

/** The same bodies by their noun alone, as what is led. */
export const seats: Readonly<Record<Language, Phrases<OfficeForm>>> = {
  fr: namePhrases(lexicon.seats.rows.flatMap(({ head, fr }) => fr.map((noun): [string, OfficeForm] => [noun.replace(/^(?:l[ae] |l')/u, ''), seatOffice(head)]))), en: namePhrases([]),
}

/** Words that name the post and not its holder. */
export const postNouns: ReadonlySet<string> = new Set([...lexicon.portfolios.fr, ...lexicon.portfolios.en, 'tête'].map(fold))

/** French words after which a field of government by itself is a post, with whether "à" or "de" joins it. */
export const beforeFields: ReadonlyMap<string, 'to' | 'of'> = new Map([...lexicon.fieldAlone.to.map((word): [string, 'to'] => [fold(word), 'to']), ...lexicon.fieldAlone.of.map((word): [string, 'of'] => [fold(word), 'of'])])

/** What is led by a head of mission: in French what comes after the verb, in English what comes after the name of whose mission it is. */
export const missions: Readonly<Record<Language, Phrases<true>>> = {
  fr: namePhrases(lexicon.missions.fr.map((form) => [form.replace(/^(?:l[ae]|les) /u, ''), true] as const)), en: namePhrases(lexicon.missions.en.map((form) => [form, true] as const)),
}

/** Units by their folded noun; numbers by ordinal; words that tell no unit from another. */
export const unitNouns: Readonly<Record<Language, ReadonlyMap<string, string>>> = { fr: unitsOf('fr'), en: unitsOf('en') }
export const unitOrdinals: Readonly<Record<Language, ReadonlyMap<string, number>>> = { fr: ordinalsOf('fr'), en: ordinalsOf('en') }
export const plainUnitWords: ReadonlySet<string> = new Set(lexicon.units.plain.map(fold))

function unitsOf(language: Language): ReadonlyMap<string, string> {
  return new Map(lexicon.units.rows.flatMap((row) => row[language].map((noun): [string, string] => [fold(noun), row.id])))
}

function ordinalsOf(language: Language): ReadonlyMap<string, number> {
  return new Map(lexicon.units.ordinals[language].flatMap((word, at): [string, number][] => [[fold(word), at + 1], ...(word === 'premier' ? [['premiere', 1] as [string, number]] : [])]))
}

/** Every written form of every office. */
export const officeForms: Readonly<Record<Language, Phrases<OfficeForm>>> = { fr: formsFor('fr'), en: formsFor('en') }

const domainEntries = (language: Language): [string, string][] => lexicon.domains.rows.flatMap((row) => row[language].map((form): [string, string] => [form, row.id]))

/** Fields of government and branches of the forces, by their words; the same ids in both languages. */
export const domains: Readonly<Record<Language, Phrases<string>>> = { fr: namePhrases(domainEntries('fr')), en: namePhrases(domainEntries('en')) }

/** The ids of those fields; any other field of an office is the stem of a word that no list has. */
export const knownFields: ReadonlySet<string> = new Set(lexicon.domains.rows.map((row) => row.id))

/** What follows a people’s name in the portfolio of citizens abroad ("Maliens établis à l’extérieur"). */
export const abroad: Phrases<true> = namePhrases(lexicon.abroad.fr.map((form) => [form, true] as const))

/** Forms that count only with a capital, folded. */
export const abbreviations: ReadonlySet<string> = new Set(lexicon.abbreviations.words)

/** Common nouns that a body’s name follows, folded. */
export const bodyKinds: ReadonlySet<string> = new Set(lexicon.bodies.words.map(fold))

/** What a word beside an office tells of it. */
export type Modifier = 'former' | 'acting' | 'deputy' | 'elect' | 'plain'

function modifierTable(language: Language, side: 'Before' | 'After'): Phrases<Modifier> {
  const words = lexicon.modifiers[language]
  const rows: [string, Modifier][] = (['former', 'acting', 'deputy', 'elect'] as const).flatMap((kind) => words[`${kind}${side}`].map((form): [string, Modifier] => [form, kind]))
  return namePhrases([...rows, ...words.plain.map((form): [string, Modifier] => [form, 'plain'])])
}

/** Words of tenure before and after an office. */
export const modifiersBefore: Readonly<Record<Language, Phrases<Modifier>>> = { fr: modifierTable('fr', 'Before'), en: modifierTable('en', 'Before') }
export const modifiersAfter: Readonly<Record<Language, Phrases<Modifier>>> = { fr: modifierTable('fr', 'After'), en: modifierTable('en', 'After') }

/** Words that join an office to what it is over. */
export const links: Readonly<Record<Language, Phrases<true>>> = {
  fr: namePhrases(lexicon.links.fr.map((form) => [fold(form), true] as const)),
  en: namePhrases(lexicon.links.en.map((form) => [fold(form), true] as const)),
}
