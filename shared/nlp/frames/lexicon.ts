/** Event frames as data: validated once, and compiled to a lookup by first stem so that reading a sentence costs one map access a word. */
import { z } from 'zod'
import list from '../../../resources/lexicons/frames.json' with { type: 'json' }
import { fold } from '../../domain/fold.ts'
import type { Language } from '../../domain/language.ts'
import { readWords } from '../words.ts'

const phrases = z.object({ verbs: z.array(z.string()), nouns: z.array(z.string()) })
const frameSchema = z.object({
  id: z.string(),
  label: z.object({ fr: z.string(), frGender: z.enum(['f', 'm']), en: z.string() }),
  repeats: z.boolean().default(false), states: z.boolean().default(false), counts: z.boolean().default(false),
  fr: phrases, en: phrases,
})

/** One kind of event. `repeats`: the same people may do it again soon; `states`: a state or a saying, in which nothing happens; `counts`: people are counted by it, as in a toll. */
export type Frame = z.infer<typeof frameSchema>

/** How a frame shows in a sentence: a word or phrase, as stems in order. */
export type Trigger = { frame: Frame; kind: 'verb' | 'noun'; stems: string[] }

const words = z.object({ fr: z.array(z.string()), en: z.array(z.string()) })
const { frames, never } = z.object({ source: z.string(), note: z.string(), never: words, frames: z.array(frameSchema) }).parse(list)
const byId = new Map(frames.map((frame) => [frame.id, frame]))

/** The frame of an id; undefined where the lexicon has none (an attribute that is a counted noun, for example). */
export const frameOf = (id: string): Frame | undefined => byId.get(id)

function compile(language: Language): ReadonlyMap<string, Trigger[]> {
  const triggers = new Map<string, Trigger[]>()
  for (const frame of frames) {
    for (const kind of ['verb', 'noun'] as const) {
      for (const phrase of frame[language][`${kind}s`]) {
        const stems = readWords(phrase, language).map((word) => word.stem)
        // "s'effondrer" stands in the list as dictionaries give it; the pronoun is often parted from its verb in a sentence.
        const key = stems[0] === 's' || stems[0] === 'se' ? stems.slice(1) : stems
        const known = triggers.get(key[0]!) ?? []
        if (!known.some((other) => other.kind === kind && other.stems.join(' ') === key.join(' '))) known.push({ frame, kind, stems: key })
        triggers.set(key[0]!, known)
      }
    }
  }
  for (const known of triggers.values()) known.sort((a, b) => b.stems.length - a.stems.length)
  return triggers
}

/** Folded words that share a stem with a trigger and mean something else. */
export const neverTriggers: Readonly<Record<Language, ReadonlySet<string>>> = { fr: new Set(never.fr.map(fold)), en: new Set(never.en.map(fold)) }

/** Triggers by their first stem, longest first. */
export const triggersOf: Readonly<Record<Language, ReadonlyMap<string, Trigger[]>>> = { fr: compile('fr'), en: compile('en') }
