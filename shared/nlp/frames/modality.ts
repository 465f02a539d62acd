/** How a sentence holds what it says: negated, planned, possible, asked for, denied. Negation of another part of the sentence must not count. */
import { z } from 'zod'
import speechList from '../../../resources/lexicons/speech.json' with { type: 'json' }
import stanceList from '../../../resources/lexicons/stance.json' with { type: 'json' }
import type { Language } from '../../domain/language.ts'
import type { Modality } from '../../domain/value.ts'
import type { Word } from '../words.ts'
import { flagPhrases, readPhrase, type Phrases } from '../words/phrases.ts'
import { lookUp, wordSet, type WordTable } from '../words/wordTable.ts'
import { wordLists } from '../words/wordLists.ts'

const stance = z.object({ negators: wordLists, without: wordLists, modality: z.object({ announced: wordLists, intending: wordLists, ahead: z.array(z.string()), planned: wordLists, possible: wordLists, requested: wordLists }) }).parse(stanceList)
const denialLists = z.object({ denial: wordLists }).parse(speechList).denial

type Cues = { negators: WordTable<true>; without: Set<string>; planned: Set<string>; announced: Set<string>; intending: Set<string>; possible: Set<string>; requested: Set<string>; denials: Phrases<true> }
const cuesOf = (language: Language): Cues => ({
  negators: wordSet(stance.negators[language]), without: new Set(stance.without[language]),
  planned: new Set(stance.modality.planned[language]), announced: new Set(stance.modality.announced[language]), intending: new Set(stance.modality.intending[language]), possible: new Set(stance.modality.possible[language]), requested: new Set(stance.modality.requested[language]),
  denials: flagPhrases(denialLists[language]),
})
const cues: Record<Language, Cues> = { fr: cuesOf('fr'), en: cuesOf('en') }

/** How far a negator reaches from the word it negates, in words. */
const reach = 4

/** True where the word at `index` is a negator by itself ("pas", "aucune", "never", the "t" of "didn't"). French "ne … que" is "only" and no negator. */
export function isNegator(words: readonly Word[], index: number, language: Language): boolean {
  const word = words[index]!
  if (language === 'en' && word.folded === 't') return words[index - 1]?.folded.endsWith('n') ?? false
  return lookUp(cues[language].negators, word.folded, word.hash) !== undefined && !isPlainNoun(words, index, language)
}

// "une personne", "un pas", "no. 5": a determiner before makes a noun of it. "personne" and "rien" negate only beside "ne" or as the subject.
function isPlainNoun(words: readonly Word[], index: number, language: Language): boolean {
  if (language === 'en') return false
  const before = words[index - 1]?.folded ?? ''
  const word = words[index]!.folded
  if (['une', 'un', 'la', 'le', 'chaque', 'par', 'de', 'premier'].includes(before) && word !== 'pas') return true
  if (word === 'personne' || word === 'rien') return !words.slice(Math.max(0, index - reach), index + reach).some((near) => near.folded === 'ne' || near.folded === 'n')
  return word === 'pas' && ['un', 'premier', 'ce'].includes(before)
}

/** True when the words from `from` to `to` (exclusive) are negated within their clause, which spans `clauseStart` to `clauseEnd`. */
export function isNegated(words: readonly Word[], from: number, to: number, clauseStart: number, clauseEnd: number, language: Language): boolean {
  const first = Math.max(clauseStart, from - reach)
  const last = Math.min(clauseEnd, to + 2)
  for (let i = first; i < last; i++) {
    if (isNegator(words, i, language) && (i < to || negatesBefore(words, i, from, language))) return true
  }
  return cues[language].without.has(words[from - 1]?.folded ?? '') || (from - 2 >= clauseStart && cues[language].without.has(words[from - 2]?.folded ?? ''))
}

// After the verb only "ne … pas" reaches back: "n'a signé aucun accord", "ne reçoit pas".
function negatesBefore(words: readonly Word[], at: number, from: number, language: Language): boolean {
  if (language === 'en') return words[at]!.folded !== 'no' || at - from <= 1
  return words.slice(Math.max(0, from - reach), at).some((word) => word.folded === 'ne' || word.folded === 'n')
}

const frenchFuture = /(?:era|eront|ira|iront|dra|dront|ura|uront|erons|irons)$/u
const frenchConditional = /(?:erait|eraient|irait|iraient|drait|draient|urait|uraient)$/u

/** Where a word or two first say that what is reported is untrue ("a démenti", "il est faux que", "hoax"); infinite where none do. Whatever comes after is denied. */
export function findDenial(words: readonly Word[], language: Language): number {
  const { denials } = cues[language]
  const found = words.findIndex((_, i) => readPhrase(words, i, denials) !== null)
  return found < 0 ? Infinity : found
}

// "la police a annoncé 40 arrestations" tells of what was done; what "avait annoncé" or "annonce" says was to come more often.
const having: ReadonlySet<string> = new Set(['a', 'ont'])

// "le pays compte envoyer 500 soldats" tells of a plan, "l'équipe compte 25 membres" does not.
const infinitive = /(?:er|ir|re|oir)$/u

/** Kinds of event (frame ids) that are announced before they happen; a seizure or a death is announced after. */
const ahead: ReadonlySet<string> = new Set(stance.modality.ahead)

/** The modality of the trigger at `from`..`to` within its clause; `frame` is the event it tells, where it tells one. What comes after a denial (`findDenial`) in its sentence is denied. */
export function modalityOf(words: readonly Word[], from: number, to: number, clauseStart: number, denial: number, language: Language, frame?: string): Modality {
  if (denial < from) return 'denied'
  const own = cues[language]
  if (language === 'fr') {
    for (let i = from; i < to; i++) {
      if (frenchConditional.test(words[i]!.folded)) return 'possible'
      if (frenchFuture.test(words[i]!.folded)) return 'planned'
    }
  }
  for (let i = Math.max(clauseStart, from - reach); i < to; i++) {
    const word = words[i]!.folded
    if (own.possible.has(word)) return 'possible'
    if (own.requested.has(word) && i < from) return 'requested'
    if (own.planned.has(word) || (own.intending.has(word) && infinitive.test(words[i + 1]?.folded ?? ''))) return 'planned'
    if (own.announced.has(word) && (frame === undefined ? !having.has(words[i - 1]?.folded ?? '') : i < from && ahead.has(frame))) return 'planned'
    if (language === 'fr' && i < from && frenchFuture.test(word) && i >= from - 2) return 'planned'
  }
  return 'fact'
}
