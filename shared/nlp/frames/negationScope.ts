/** What a "not" covers. Two sentences contradict through a negation only where its scope holds what the other sentence affirms. */
import type { Language } from '../../domain/language.ts'
import { contentStems, type Word } from '../words.ts'
import { clauseAt, type Clause } from './clauses.ts'
import { isNegator } from './modality.ts'

/** Words before the negator that belong to the negated verb: "ne participe pas", "did not take". */
const verbReach = 3

/** What a sentence denies: whether anything is, the content stems in the scope of its negators, and those that the negators stand with. */
export type Denied = { any: boolean; stems: string[]; heads: string[] }

// "pas moins de 2 %", "not more than two": the comparison is denied and not the verb.
const comparatives: Record<Language, ReadonlySet<string>> = { fr: new Set(['moins', 'plus', 'aussi', 'seulement']), en: new Set(['less', 'more', 'fewer', 'only', 'as']) }
// "pas avant décembre" denies an earlier time and affirms the later.
const bounds: Record<Language, ReadonlySet<string>> = { fr: new Set(['avant', 'encore']), en: new Set(['before', 'until', 'yet']) }
const without: Record<Language, string> = { fr: 'sans', en: 'without' }

/** Reads the negations of a sentence. Two that may cancel each other ("sans test, on ne peut pas") and comparisons leave `heads` empty; "sans" alone denies its own clause only. */
export function readDenied(words: readonly Word[], clauses: readonly Clause[], language: Language): Denied {
  const at = words.flatMap((_, i) => (isNegator(words, i, language) ? [i] : []))
  const lacking = words.flatMap((word, i) => (word.folded === without[language] ? [i] : []))
  const scope = [...at, ...lacking].flatMap((i) => { const clause = clauseAt(clauses, i); return words.slice(Math.max(clause.from, lacking.includes(i) ? i : i - verbReach), clause.to) })
  const bounded = at.some((i) => words.slice(i + 1, clauseAt(clauses, i).to + 1).some((word) => bounds[language].has(word.folded)))
  const simple = lacking.length === 0 && !bounded && !at.some((i) => words.slice(i + 1, i + 1 + verbReach).some((word) => comparatives[language].has(word.folded)))
  return { any: at.length > 0, stems: contentStems(scope), heads: simple ? [...new Set(at.map((i) => headOf(words, i, language)).filter((head) => head !== null))] : [] }
}

/** The verb between "ne" and "pas", else the first content word after the negator. */
function headOf(words: readonly Word[], at: number, language: Language): string | null {
  const before = words.slice(Math.max(0, at - verbReach), at)
  const particle = before.findIndex((word) => word.folded === 'ne' || word.folded === 'n')
  const own = words[at]!.folded
  const verb = language === 'fr' && particle >= 0 && (own === 'pas' || own === 'jamais') ? before.slice(particle + 1).find((word) => word.content) : undefined
  return (verb ?? words.slice(at + 1, at + 1 + verbReach).find((word) => word.content))?.stem ?? null
}
