/** The words on which two statements turn: said of one side and denied by the other, or opposites said of the same thing. */
import type { Language } from '../../domain/language.ts'
import { oppositions } from '../../nlp/propositions/lexicon.ts'
import type { Statement, Term } from '../../nlp/propositions/readStatement.ts'
import { coverage, relate } from './matchTerms.ts'

/** A word of each side, and how much of what stands around them (and of what the negation covers) both sides say, 0 to 1. */
export type Opposed = { a: Term; b: Term; strength: number }

/** `negated`, `loose` (only covered by a negation whose own word the other side does not have) and `antonym` are the strongest of their kind; `agreed` tells how surely both sides deny the same, `elsewhere` that what one side denies is no business of the other. */
export type Oppositions = { negated: Opposed | null; loose: Opposed | null; antonym: Opposed | null; agreed: number; elsewhere: boolean }

type Pair = { a: Term; b: Term; sense: 1 | -1; strength: number; agrees: boolean; context: number; elsewhere: boolean }

/** A word that also stands on the other side under the same sign, in a place not much less alike, is not what the statements turn on. */
const betterPlace = 0.6
/** Below this part of what it covers a negation is about something that the other side does not speak of. */
const littleTold = 0.15
/** Clauses of fewer words besides the one compared tell too little; the sentence is compared in their place. */
const fewestWords = 2

/** Reads what two statements of one language affirm and deny of each other. */
export function findOppositions(a: Statement, b: Statement, language: Language): Oppositions {
  const pairs = pairUp(a, b, language)
  const disputed = new Set(pairs.filter((pair) => !pair.agrees).flatMap((pair) => [pair.a, pair.b]))
  for (const pair of pairs) if (disputed.has(pair.a) || disputed.has(pair.b) || pair.a.head || pair.b.head) pair.context = contextOf(a, b, pair, language)
  const found: Oppositions = { negated: null, loose: null, antonym: null, agreed: 0, elsewhere: false }
  let scoped: Opposed | null = null
  for (const pair of pairs) {
    if (!pair.agrees && isSettled(pair, pairs)) continue
    const weight = Math.min(pair.a.weight, pair.b.weight) * pair.strength
    if (pair.agrees) {
      if ((pair.a.head || pair.b.head) && (pair.a.sign < 0 || pair.b.sign < 0) && (pair.sense < 0 || (pair.a.sign < 0 && pair.b.sign < 0))) found.agreed = Math.max(found.agreed, pair.context)
      continue
    }
    if (pair.elsewhere && (pair.a.head || pair.b.head)) found.elsewhere = true
    const strength = pair.context * Math.min(pair.strength, weight)
    const opposed = { a: pair.a, b: pair.b, strength }
    if (pair.sense < 0) found.antonym = stronger(found.antonym, opposed)
    else if (pair.a.head || pair.b.head) found.negated = stronger(found.negated, opposed)
    else if (pair.a.figure) continue
    else if (headIsMet(a, b, pair, language)) scoped = stronger(scoped, opposed)
    else found.loose = stronger(found.loose, opposed)
  }
  // Where both deny the same, whatever else stands under one negation only is part of how it is worded.
  if (scoped !== null) found.negated = stronger(found.negated, { ...scoped, strength: scoped.strength * (1 - found.agreed) })
  return found
}

/** True where the word that the negation stands with has its like on the other side: "n’a pas confirmé la mort" denies no death. */
function headIsMet(a: Statement, b: Statement, pair: Pair, language: Language): boolean {
  const [denying, term, other, place] = pair.a.sign < 0 ? [a, pair.a, b, pair.b] : [b, pair.b, a, pair.a]
  const heads = besides(denying, term, 'clause').filter((one) => one.head && !oppositions[language].transparent.has(one.lemma))
  return heads.length === 0 || heads.some((head) => besides(other, place, 'sentence').some((one) => relate(head, one, language) !== null))
}

const stronger = (one: Opposed | null, other: Opposed): Opposed => (one === null || other.strength > one.strength ? other : one)

/** All words of the two sides that mean the same or the opposite. "No rise" and "no fall" may both hold, and say nothing of each other. */
function pairUp(a: Statement, b: Statement, language: Language): Pair[] {
  const pairs: Pair[] = []
  for (const left of a.terms) {
    for (const right of b.terms) {
      const relation = relate(left, right, language)
      if (relation === null || left.sign === 0 || right.sign === 0 || (relation.sense < 0 && left.sign < 0 && right.sign < 0)) continue
      pairs.push({ a: left, b: right, ...relation, agrees: relation.sense * left.sign * right.sign > 0, context: 0, elsewhere: false })
    }
  }
  return pairs
}

const isSettled = (pair: Pair, pairs: readonly Pair[]): boolean =>
  pairs.some((other) => other.agrees && other.strength >= pair.strength && (other.a === pair.a) !== (other.b === pair.b) && other.context >= pair.context * betterPlace)

function contextOf(a: Statement, b: Statement, pair: Pair, language: Language): number {
  const sentenceA = besides(a, pair.a, 'sentence')
  const sentenceB = besides(b, pair.b, 'sentence')
  const near = (coverage(around(a, pair.a), sentenceB, language) + coverage(around(b, pair.b), sentenceA, language)) / 2
  if (pair.a.sign === pair.b.sign) return near
  const covered = pair.a.sign < 0 ? deniedAfter(a, pair.a) : deniedAfter(b, pair.b)
  if (covered.length === 0) return near
  // What the "not" covers must be said on the other side: "il parlait de …" and "il ne parlait pas de" something else agree.
  const told = coverage(covered, pair.a.sign < 0 ? sentenceB : sentenceA, language)
  pair.elsewhere = told < littleTold
  return Math.sqrt(near * told)
}

/** What a negation covers behind a word, up to the next word that it stands with ("ni neuf ni cher"). */
function deniedAfter(statement: Statement, head: Term): Term[] {
  const after = besides(statement, head, 'clause').filter((term) => term.at > head.at)
  const next = head.head ? after.findIndex((term) => term.head) : -1
  return (next < 0 ? after : after.slice(0, next)).filter((term) => term.sign < 0 && !term.light && !term.head)
}

const besides = (statement: Statement, term: Term, unit: 'clause' | 'sentence'): Term[] => statement.terms.filter((one) => one[unit] === term[unit] && one !== term)

function around(statement: Statement, term: Term): Term[] {
  const clause = besides(statement, term, 'clause')
  return clause.length >= fewestWords ? clause : besides(statement, term, 'sentence')
}
