/** Event frames as data: validated once, and compiled to a lookup by first stem so that reading a sentence costs one map access a word. */
import { z } from 'zod'
import list from '../../../resources/lexicons/frames.json' with { type: 'json' }
import { fold } from '../../domain/fold.ts'
import type { Language } from '../../domain/language.ts'
import { readWords, type Word } from '../words.ts'
import { wordTable, type WordTable } from '../words/wordTable.ts'
import { formsOf, numbersOf } from './inflect.ts'
import { wordLists } from '../words/wordLists.ts'

const phrases = z.object({ verbs: z.array(z.string()), nouns: z.array(z.string()) })
const flag = z.boolean().default(false)
const frameSchema = z.object({
  id: z.string(),
  label: z.object({ fr: z.string(), frGender: z.enum(['f', 'm']), en: z.string() }),
  repeats: flag, unique: flag, states: flag, counts: flag, light: flag, partakes: flag, directed: flag, personal: flag, opposes: z.array(z.string()).default([]), standsFor: z.array(z.string()).default([]), holds: z.number().optional(),
  fr: phrases, en: phrases,
})

/**
 * One kind of event. `repeats`: the same people may do it again soon; `unique`: it comes once to each, so that two dates of it contradict however far apart; `states`: a state or a saying, in which nothing happens; `counts`: people are counted by it, as in a toll;
 * `light`: it says only that the event named beside it takes place; `partakes`: somebody comes to an event, or does not; `directed`: who did it to whom may not be exchanged;
 * `personal`: an event of the people whom its sentence names; `opposes`: the frames of which only one can be true of one matter;
 * `standsFor`: what the general word is another name for in a story of it ("la catastrophe"); `holds`: for how many days at most it stays so.
 */
export type Frame = z.infer<typeof frameSchema>

/**
 * How a frame shows in a sentence: a word or phrase, as stems in order. `forms` are the spellings of its first word, since a stem alone takes "rapport" for "rapporter";
 * `pronominal` verbs mean this only beside "se" ("se rendre").
 */
export type Trigger = { frame: Frame; kind: 'verb' | 'noun'; stems: string[]; forms: Set<string>; pronominal: boolean }

const { frames, never, adjectival } = z.object({ source: z.string(), note: z.string(), never: wordLists, adjectival: wordLists, frames: z.array(frameSchema) }).parse(list)
const byId = new Map(frames.map((frame) => [frame.id, frame]))

/** The frame of an id; undefined where the lexicon has none (an attribute that is a counted noun, for example). */
export const frameOf = (id: string): Frame | undefined => byId.get(id)

/** True where only one of the two frames can be true of one matter (convicted, acquitted). */
export const areOpposed = (a: string, b: string): boolean => byId.get(a)?.opposes.includes(b) ?? false

/** True where the two frames may name one event of a story: the same one, or a general word for it. */
export const areOneKind = (a: string, b: string): boolean => a === b || [[a, b], [b, a]].some(([general, kind]) => byId.get(general!)?.standsFor.includes(kind!) ?? false)

/** The general words that an event may also be told by, as ids of frames. */
export const generalNamesOf = (id: string): string[] => generalNames.get(id) ?? []
const generalNames = new Map(frames.map(({ id }) => [id, frames.filter((other) => other.standsFor.includes(id)).map((other) => other.id)]))

const families = new Map<string, string>()
for (const frame of frames) {
  const joined = [frame.id, ...frame.opposes].map((id) => families.get(id) ?? id)
  for (const id of [frame.id, ...frame.opposes, ...[...families].filter(([, family]) => joined.includes(family)).map(([known]) => known)]) families.set(id, joined.reduce((a, b) => (b < a ? b : a)))
}

/** One name for a frame and all that it opposes, by themselves or through another, so that claims of both sides are looked up together. */
export const familyOf = (id: string): string => families.get(id) ?? id

// "ses fonctions" stands for "son poste", "leurs fonctions": possessives agree with what is possessed or with the possessor.
const possessives: Record<Language, ReadonlySet<string>> = { fr: new Set(['son', 'sa', 'ses', 'leur', 'leurs']), en: new Set(['his', 'her', 'its', 'their']) }
const anyPossessive = '~'

/** What a word is compared by in a phrase: its stem, or one sign for all possessives. */
export const phraseKey = (word: Word, language: Language): string => (possessives[language].has(word.folded) ? anyPossessive : word.stem)

/** A word as the forms of a trigger are spelled: a capital may stand without its accent ("Etat", "Election"), a word in capitals without any; other words are told apart by theirs ("ne", "né"). */
export const spelling = (text: string): string => (text.length > 1 && text === text.toUpperCase() ? `^${fold(text)}` : fold(text.charAt(0)) + text.slice(1).toLowerCase())

/** Every form of a phrase's first word with the rest of the phrase. */
function inflect(phrase: string, kind: Trigger['kind'], language: Language): { head: string; whole: string }[] {
  const plain = phrase.replace(/^(?:s['’]|se |=)/u, '')
  const head = /^[\p{L}\p{N}]+/u.exec(plain)?.[0] ?? plain
  const heads = phrase.startsWith('=') ? [head] : kind === 'verb' ? formsOf(head, language) : numbersOf(head, language)
  return heads.map((form) => ({ head: form, whole: form + plain.slice(head.length) }))
}

function compile(language: Language): ReadonlyMap<string, Trigger[]> {
  const triggers = new Map<string, Trigger[]>()
  const add = (frame: Frame, kind: Trigger['kind'], phrase: string): void => {
    const pronominal = /^(?:s['’]|se )/u.test(phrase)
    for (const { head, whole } of inflect(phrase, kind, language)) {
      const stems = readWords(whole, language).map((word) => phraseKey(word, language))
      const known = triggers.get(stems[0]!) ?? []
      const same = known.find((other) => other.frame === frame && other.kind === kind && other.pronominal === pronominal && other.stems.join(' ') === stems.join(' '))
      const trigger = same ?? { frame, kind, stems, forms: new Set<string>(), pronominal }
      trigger.forms.add(spelling(head)).add(spelling(head.toUpperCase()))
      if (same === undefined) known.push(trigger)
      triggers.set(stems[0]!, known)
    }
  }
  for (const frame of frames) for (const kind of ['verb', 'noun'] as const) for (const phrase of frame[language][`${kind}s`]) add(frame, kind, phrase)
  for (const known of triggers.values()) known.sort((a, b) => b.stems.length - a.stems.length)
  return triggers
}

/** Folded words that share a stem with a trigger and mean something else. */
export const neverTriggers: Readonly<Record<Language, ReadonlySet<string>>> = { fr: new Set(never.fr.map(fold)), en: new Set(never.en.map(fold)) }

/** Two folded words of which the first, a trigger elsewhere, only describes the second: "ruling party". */
export const adjectivalPairs: Readonly<Record<Language, ReadonlySet<string>>> = { fr: new Set(adjectival.fr.map(fold)), en: new Set(adjectival.en.map(fold)) }

/** Triggers by their first stem, longest first. */
export const triggersOf: Readonly<Record<Language, ReadonlyMap<string, Trigger[]>>> = { fr: compile('fr'), en: compile('en') }

/** The same, for whoever looks at every word of a text. */
export const triggerTables: Readonly<Record<Language, WordTable<Trigger[]>>> = { fr: wordTable(triggersOf.fr), en: wordTable(triggersOf.en) }
