/** Which words of two statements say the same, and which say the opposite. */
import type { Language } from '../../domain/language.ts'
import { oppositions } from '../../nlp/propositions/lexicon.ts'
import type { Term } from '../../nlp/propositions/readStatement.ts'

/** How two words relate: `sense` is 1 for the same meaning, -1 for opposites; `strength` 0 to 1 how surely. Null where they have nothing to do with each other. */
export type Relation = { sense: 1 | -1; strength: number }

const strengths = { same: 1, pole: 0.8, kindred: 0.7 }
/** Fewest letters that two kindred words share at their start, and the part of the longer that these must be ("ukrain", "ukrainien"; "russ", "russie"). */
const kindredLetters = 4
const kindredShare = 0.6
/** Prefixes that turn an adjective round; the rest of the word must have this many letters. */
const negativePrefix = /^(?:in|im|il|ir|non|dis|un)/u
const prefixedLetters = 5

/** The relation of two words of one language, whatever their signs. */
export function relate(a: Term, b: Term, language: Language): Relation | null {
  if (a.concept === b.concept || a.lemma === b.lemma) return { sense: 1, strength: strengths.same }
  if (a.figure || b.figure) return null
  const poles = oppositions[language].poles
  const [left, right] = [poles.get(a.lemma), poles.get(b.lemma)]
  if (left !== undefined && right !== undefined) {
    const shared = left.flatMap((one) => right.filter((other) => other.axis === one.axis).map((other) => one.pole === other.pole))
    if (shared.length > 0) return { sense: shared.some((same) => same) ? 1 : -1, strength: strengths.pole }
  }
  if (isNegativeOf(a.lemma, b.lemma) || isNegativeOf(b.lemma, a.lemma)) return { sense: -1, strength: strengths.pole }
  return areKindred(a.lemma, b.lemma) ? { sense: 1, strength: strengths.kindred } : null
}

const isNegativeOf = (word: string, plain: string): boolean => plain.length >= prefixedLetters && word.length - plain.length <= 3 && word.endsWith(plain) && word.replace(negativePrefix, '') === plain

function areKindred(a: string, b: string): boolean {
  let shared = 0
  while (shared < a.length && shared < b.length && a[shared] === b[shared]) shared++
  return shared >= kindredLetters && shared / Math.max(a.length, b.length) >= kindredShare
}

/** The best match of a word among others. */
export function bestMatch(term: Term, others: readonly Term[], language: Language): { term: Term; relation: Relation } | null {
  let best: { term: Term; relation: Relation } | null = null
  for (const other of others) {
    const relation = relate(term, other, language)
    if (relation !== null && (best === null || relation.strength > best.relation.strength || (relation.strength === best.relation.strength && best.relation.sense === -1 && relation.sense === 1))) best = { term: other, relation }
  }
  return best
}

/** The part of what `terms` tell that `others` say as well (either way round), 0 to 1. */
export function coverage(terms: readonly Term[], others: readonly Term[], language: Language): number {
  let all = 0
  let found = 0
  for (const term of terms) {
    all += term.weight
    found += term.weight * (bestMatch(term, others, language)?.relation.strength ?? 0)
  }
  return all === 0 ? 0 : found / all
}
