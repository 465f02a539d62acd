/** Event frames as data: validated once, and compiled to a lookup by first stem so that reading a sentence costs one map access a word. */
import { z } from 'zod'
import list from '../../../resources/lexicons/frames.json' with { type: 'json' }
import { fold } from '../../domain/fold.ts'
import type { Language } from '../../domain/language.ts'
import { readWords, type Word } from '../words.ts'
import { formsOf } from './inflect.ts'

const phrases = z.object({ verbs: z.array(z.string()), nouns: z.array(z.string()) })
const flag = z.boolean().default(false)
const frameSchema = z.object({
  id: z.string(),
  label: z.object({ fr: z.string(), frGender: z.enum(['f', 'm']), en: z.string() }),
  repeats: flag, unique: flag, states: flag, counts: flag, light: flag, partakes: flag, directed: flag, personal: flag, opposes: z.array(z.string()).default([]),
  fr: phrases, en: phrases,
})

/**
 * One kind of event. `repeats`: the same people may do it again soon; `unique`: it comes once to each, so that two dates of it contradict however far apart; `states`: a state or a saying, in which nothing happens; `counts`: people are counted by it, as in a toll;
 * `light`: it says only that the event named beside it takes place; `partakes`: somebody comes to an event, or does not; `directed`: who did it to whom may not be exchanged;
 * `personal`: an event of the people whom its sentence names; `opposes`: the frames of which only one can be true of one matter.
 */
export type Frame = z.infer<typeof frameSchema>

/** How a frame shows in a sentence: a word or phrase, as stems in order. `exact` is the folded form that the first word must have, where its stem is not enough. */
export type Trigger = { frame: Frame; kind: 'verb' | 'noun'; stems: string[]; exact: string | null }

const words = z.object({ fr: z.array(z.string()), en: z.array(z.string()) })
const { frames, never } = z.object({ source: z.string(), note: z.string(), never: words, frames: z.array(frameSchema) }).parse(list)
const byId = new Map(frames.map((frame) => [frame.id, frame]))

/** The frame of an id; undefined where the lexicon has none (an attribute that is a counted noun, for example). */
export const frameOf = (id: string): Frame | undefined => byId.get(id)

/** True where only one of the two frames can be true of one matter (convicted, acquitted). */
export const areOpposed = (a: string, b: string): boolean => byId.get(a)?.opposes.includes(b) ?? false

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

/** The spellings of a phrase of the lexicon: one for each form of the irregular verb that it opens with. */
function spellings(phrase: string, kind: Trigger['kind'], language: Language): string[] {
  // "s'effondrer" stands in the list as dictionaries give it; the pronoun is often parted from its verb in a sentence.
  const plain = phrase.replace(/^(?:s['’]|se )/u, '')
  if (kind === 'noun' || phrase.startsWith('=')) return [plain]
  const [verb = '', ...rest] = plain.split(' ')
  return formsOf(verb, language).map((form) => [form, ...rest].join(' '))
}

function compile(language: Language): ReadonlyMap<string, Trigger[]> {
  const triggers = new Map<string, Trigger[]>()
  const add = (frame: Frame, kind: Trigger['kind'], phrase: string, exact: boolean): void => {
    const read = readWords(phrase, language)
    const stems = read.map((word) => phraseKey(word, language))
    const known = triggers.get(stems[0]!) ?? []
    if (!known.some((other) => other.kind === kind && other.stems.join(' ') === stems.join(' ') && other.exact === null)) known.push({ frame, kind, stems, exact: exact ? read[0]!.folded : null })
    triggers.set(stems[0]!, known)
  }
  for (const frame of frames) {
    for (const kind of ['verb', 'noun'] as const) {
      for (const phrase of frame[language][`${kind}s`]) for (const spelling of spellings(phrase, kind, language)) add(frame, kind, spelling, phrase.startsWith('='))
    }
  }
  for (const known of triggers.values()) known.sort((a, b) => b.stems.length - a.stems.length)
  return triggers
}

/** Folded words that share a stem with a trigger and mean something else. */
export const neverTriggers: Readonly<Record<Language, ReadonlySet<string>>> = { fr: new Set(never.fr.map(fold)), en: new Set(never.en.map(fold)) }

/** Triggers by their first stem, longest first. */
export const triggersOf: Readonly<Record<Language, ReadonlyMap<string, Trigger[]>>> = { fr: compile('fr'), en: compile('en') }
