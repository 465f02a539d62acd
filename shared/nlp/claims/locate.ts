/** Reads how a place stands in its sentence: as the scene, near it or on a side of it, as an origin or a birthplace, or as the place where it was not. */
import type { Language } from '../../domain/language.ts'
import type { Span } from '../../domain/span.ts'
import type { PlacePosition } from '../../domain/value.ts'
import { clauseAt, readClauses } from '../frames/clauses.ts'
import { denials, determiners, type Endings, type PlaceRole, plainForm, positionPhrases, rolePhrases, roleVerbs, sides } from '../places/locating.ts'
import type { Word } from '../words.ts'
import { lookUp } from '../words/wordTable.ts'
import type { SentenceReading } from './reading.ts'

/** `from` is the first word of the phrase that places it; `role` is null for the scene of an event. */
export type Located = { from: number; position: PlacePosition; role: PlaceRole | null; denied: boolean }

/** Most small words between a preposition and a name ("dans le village de"). */
const mostDeterminers = 4
/** How far before its preposition the verb of a journey may stand, in words. */
const verbReach = 8

const ofWords: Record<Language, ReadonlySet<string>> = { fr: new Set(['de', 'du', 'd', 'des']), en: new Set(['of', 'from']) }
const articles: Record<Language, ReadonlySet<string>> = { fr: new Set(['la', 'le', 'l', 'les', 'notre', 'cette']), en: new Set(['the', 'our', 'this']) }

/** The longest phrase that ends right before word `end`; null where none does. */
export function phraseBefore<Value>(table: Endings<Value>, words: readonly Word[], end: number): { from: number; value: Value } | null {
  const last = words[end - 1]
  const phrases = last === undefined ? undefined : lookUp(table, last.folded, last.hash)
  if (phrases === undefined) return null
  for (const { words: wanted, accented, value } of phrases) {
    const from = end - wanted.length
    // "a" without its accent is the verb, but for "A Selm" at the start of a sentence.
    if (from < 0 || (accented && last!.text === 'a')) continue
    if (wanted.every((word, i) => plainForm(words[from + i]!.folded) === word)) return { from, value }
  }
  return null
}

/** The side that words `end` - 2 to `end` name ("au nord-ouest de", "west of", with the article after it), and where it starts. */
export function sideBefore(words: readonly Word[], end: number, language: Language): { from: number; position: PlacePosition } | null {
  let at = end
  if (articles[language].has(words[at - 1]?.folded ?? '')) at--
  if (!ofWords[language].has(words[at - 1]?.folded ?? '')) return null
  const [before, last] = [words[at - 3]?.folded ?? '', words[at - 2]?.folded ?? '']
  const joined = sides[language].get(`${before}-${last}`)
  if (joined !== undefined) return { from: at - 3, position: joined }
  const plain = sides[language].get(last)
  return plain === undefined ? null : { from: at - 2, position: plain }
}

/** How the place that starts at word `first` is placed; null where no preposition of place stands before it. */
export function locate(reading: SentenceReading, first: number): Located | null {
  const { words, language } = reading
  const side = sideBefore(words, first, language)
  if (side !== null) return { ...side, role: null, denied: isDenied(reading, side.from) }
  let end = first
  for (let skipped = 0; skipped <= mostDeterminers; skipped++) {
    const role = phraseBefore(rolePhrases[language], words, end)
    if (role !== null) return { from: role.from, position: 'in', role: role.value, denied: isDenied(reading, role.from) }
    const placed = phraseBefore(positionPhrases[language], words, end)
    if (placed !== null) return { from: placed.from, position: placed.value, role: roleAfter(reading, placed.from, end), denied: isDenied(reading, placed.from) }
    const after = roleAfter(reading, end - 1, end)
    if (after !== null) return { from: end - 1, position: 'in', role: after, denied: isDenied(reading, end - 1) }
    if (end === 0 || !determiners[language].has(words[end - 1]!.folded)) return null
    end--
  }
  return null
}

/** "a quitté Selm à 7 h pour Angor": the preposition between `from` and `end` gives a role because of a verb before it, in the same stretch without a stop. */
function roleAfter({ words, language, text }: SentenceReading, from: number, end: number): PlaceRole | null {
  for (const { role, prepositions, verbs } of roleVerbs[language]) {
    if (phraseBefore(prepositions, words, end)?.from !== from) continue
    for (let at = from - 1; at >= Math.max(0, from - verbReach); at--) {
      if (/[;:()«»“”]/u.test(text.slice(words[at]!.end, words[at + 1]!.start)) || /^(?:avant|apres|qui|mais|ou|before|after|who|but|while|where)$/u.test(words[at]!.folded)) break
      if (verbs.has(words[at]!.stem)) return role
    }
  }
  return null
}

// "non pas à Selm mais à Angor", "rather than in Selm"; the "pas" of "n’est pas arrivé à" stands with its verb.
const isDenied = ({ words, language }: SentenceReading, from: number): boolean => phraseBefore(denials[language], words, from) !== null

/** The role that the clause which starts at word `from` gives: "…, where he is held", "c’est à Selm qu’elle a étudié". */
export function roleOfClause({ words, language, text }: SentenceReading, from: number): PlaceRole | null {
  const clause = clauseAt(readClauses(words, text, language), from)
  const role = roleVerbs[language].find(({ verbs, role: one }) => one !== 'origin' && one !== 'destination' && words.slice(from, clause.to).some((word) => verbs.has(word.stem)))
  return role?.role ?? null
}

/** The index of the first word of a span. */
export const firstWordOf = ({ words }: SentenceReading, span: Span): number => words.findIndex((word) => word.end > span.start)
