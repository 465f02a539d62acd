/** The words round figures that tell which figure it is, checked once at load and matched by stem. */
import { z } from 'zod'
import data from '../../../resources/lexicons/figures.json' with { type: 'json' }
import type { Language } from '../../domain/language.ts'
import { readWords, type Word } from '../words.ts'
import { lookUp, wordTable, type WordTable } from '../words/wordTable.ts'

const list = z.array(z.string())
const pair = z.object({ fr: list, en: list })
const row = pair.extend({ id: z.string(), people: z.boolean().default(false), apart: z.boolean().default(false), gathers: z.boolean().default(false), gives: z.boolean().default(false), ranked: z.boolean().default(false), like: list.default([]), some: z.boolean().default(false) })
const lexicon = z.object({
  source: z.string().min(1), measures: z.array(row), acts: z.array(row), camps: z.array(row), contested: list, people: list,
  rises: pair, falls: pair, changeLinks: pair, levelLinks: pair, sourceLeads: pair, parts: pair, tolls: pair, aboard: pair, total: pair, still: pair, otherTime: pair, since: pair, requested: pair, stages: pair, parties: z.array(row), bodies: z.array(row), ofBodies: list, formerBodies: pair, inclusive: pair, capacity: pair, slowTolls: list, dayTimes: z.array(row), growing: z.object({ counted: list, acts: list }), once: list, provisional: pair, revised: pair, wide: pair, rates: pair,
}).parse(data)

/** Phrases by the stem of their first word, longest first. */
type StemPhrases = WordTable<readonly { readonly stems: readonly string[]; readonly id: string }[]>

/** A phrase found: word indexes `from`..`to` (exclusive). */
export type FoundPhrase = { id: string; from: number; to: number }

// The stemmer knows "fermé" in "fermées", and not "retenu" in "retenues".
const inflect = (form: string): string[] => (/^\p{L}+[ui]$/u.test(form) ? ['', 'e', 's', 'es'].map((ending) => form + ending) : [form])

function compile(rows: readonly { id: string; fr: readonly string[]; en: readonly string[] }[], language: Language): StemPhrases {
  const phrases = new Map<string, { stems: string[]; id: string }[]>()
  for (const { id, ...forms } of rows) {
    for (const form of forms[language].flatMap((one) => (language === 'fr' ? inflect(one) : [one]))) {
      const stems = readWords(form, language).map((word) => word.stem)
      const known = phrases.get(stems[0]!) ?? []
      known.push({ stems, id })
      phrases.set(stems[0]!, known.sort((a, b) => b.stems.length - a.stems.length))
    }
  }
  return wordTable(phrases)
}

const one = (id: string, forms: z.infer<typeof pair>) => ({ id, ...forms })
const both = <Value>(make: (language: Language) => Value): Record<Language, Value> => ({ fr: make('fr'), en: make('en') })

/** What is known of the words round figures, by language. `cues` are closed sets of adverbs and links; a phrase's id tells which. */
export const figurePhrases = both((language) => ({
  measures: compile(lexicon.measures, language),
  acts: compile(lexicon.acts, language),
  camps: compile(lexicon.camps, language),
  parties: compile(lexicon.parties, language),
  bodies: compile(lexicon.bodies, language), bodyIds: lexicon.bodies.flatMap(({ id }) => id.split('+')), former: compile([one('former', lexicon.formerBodies)], language),
  changes: compile([one('rise', lexicon.rises), one('fall', lexicon.falls)], language),
  cues: compile([one('toll', lexicon.tolls), one('aboard', lexicon.aboard), one('total', lexicon.total), one('inclusive', lexicon.inclusive), one('capacity', lexicon.capacity), one('still', lexicon.still), one('other-time', lexicon.otherTime), one('since', lexicon.since), one('requested', lexicon.requested), one('stage', lexicon.stages), one('provisional', lexicon.provisional), one('revised', lexicon.revised), one('wide', lexicon.wide), one('rate', lexicon.rates), one('source', lexicon.sourceLeads), one('part', lexicon.parts)], language),
  changeLinks: new Set(lexicon.changeLinks[language]), levelLinks: new Set(lexicon.levelLinks[language]),
}))

/** Measures that belong to somebody: two holders have two fines. */
export const ownedMeasures: ReadonlySet<string> = new Set(lexicon.measures.filter((measure) => measure.people).map((measure) => measure.id))

/** Measures of which everybody in a ranking has one: winners and losers have two prizes. */
export const rankedMeasures: ReadonlySet<string> = new Set(lexicon.measures.filter((measure) => measure.ranked).map((measure) => measure.id))

/** Measures that an amount without one never is: a limit, for example. */
export const apartMeasures: ReadonlySet<string> = new Set(lexicon.measures.filter((measure) => measure.apart).map((measure) => measure.id))

/** Acts that bring people or things together, which news tells by one verb or another. */
export const gatheringActs: ReadonlySet<string> = new Set(lexicon.acts.filter((act) => act.gathers).map((act) => act.id))

/** Acts that one outlet tells by one verb and another by another, of one thing done: what customs intercept they also seize. Pairs, as "seize|find". */
export const likeActs: ReadonlySet<string> = new Set(lexicon.acts.flatMap((act) => act.like.flatMap((other) => [`${act.id}|${other}`, `${other}|${act.id}`])))

/** Acts that befall some of what there is: a train that has five coaches may lose two. */
export const partialActs: ReadonlySet<string> = new Set(lexicon.acts.filter((act) => act.some).map((act) => act.id))

/** Acts of one giver among several: what it gives is a part of what there is. */
export const givingActs: ReadonlySet<string> = new Set(lexicon.acts.filter((act) => act.gives).map((act) => act.id))

/** The concept that all people come under, and those that news uses for people of any kind ("1 500 hommes"). */
export const anybody = 'person'
export const anybodyConcepts: ReadonlySet<string> = new Set([anybody, 'man', 'member'])

/** Concepts that are people. */
export const peopleConcepts: ReadonlySet<string> = new Set(lexicon.people)

/** Concepts that are some body's: its members, its ministers. */
export const ofBodies: ReadonlySet<string> = new Set(lexicon.ofBodies)

/** Concepts and acts that are counted anew as they go on (cases, hectares burnt): the later count is the larger. */
export const growing: { counted: ReadonlySet<string>; acts: ReadonlySet<string> } = { counted: new Set(lexicon.growing.counted), acts: new Set(lexicon.growing.acts) }

/** Kinds of event (frame ids) of which the dead are counted for weeks: elsewhere a toll is settled within days. */
export const slowTolls: ReadonlySet<string> = new Set(lexicon.slowTolls)

const inWords = (forms: readonly string[]): RegExp => new RegExp(`(?<!\\p{L})(?:${forms.join('|')})(?!\\p{L})`, 'iu')

/** Parts of the day as dates are written with them ("dimanche soir", "Sunday evening"). */
export const dayTimes = both((language) => lexicon.dayTimes.map((part) => ({ id: part.id, words: inWords(part[language]) })))

/** Concepts of which an ordinal tells which one it is ("the 12th edition"). */
export const toldByOrdinal: ReadonlySet<string> = new Set(lexicon.once)

/** Camps whose figures nobody takes for settled: organisers of a march, rebels, witnesses. */
export const contestedCamps: ReadonlySet<string> = new Set(lexicon.contested)

/** The phrases of one kind among some words, in order; of two that start at one word the longest. */
export function findPhrases(words: readonly Word[], phrases: StemPhrases): FoundPhrase[] {
  const found: FoundPhrase[] = []
  for (let at = 0; at < words.length; at++) {
    const match = lookUp(phrases, words[at]!.stem, words[at]!.stemHash)?.find(({ stems }) => stems.every((stem, i) => words[at + i]?.stem === stem))
    if (match !== undefined) found.push({ id: match.id, from: at, to: at + match.stems.length })
  }
  return found
}
