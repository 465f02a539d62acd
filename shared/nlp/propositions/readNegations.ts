/** The sign of every word of a sentence: which words stand under a "not", a "no", a "without" or a word that denies what follows it. */
import type { Language } from '../../domain/language.ts'
import { clauseAt, type Clause } from '../frames/clauses.ts'
import type { Word } from '../words.ts'
import { oppositions } from './lexicon.ts'

/** Affirmed, denied, or left open: "pas avant mai" says neither that it happens nor that it does not. */
export type Sign = 1 | -1 | 0

/** `signs` has one entry per word; `heads` the indexes of the words that a negation stands with; `exclusive` tells of "ne … que", `partial` of "pas tous". */
export type Negations = { signs: Sign[]; heads: Set<number>; exclusive: boolean; partial: boolean }

/** A sentence as the rules read it. */
type Sentence = { words: readonly Word[]; lemmas: readonly string[]; clauses: readonly Clause[]; language: Language }

/** The words that a negation reaches, from–to (exclusive), and those that it stands with. */
type Scope = { from: number; to: number; heads: number[]; open?: boolean }

// Closed classes of the two grammars, next to the rules that read them.
const withParticle = new Set(['pas', 'plus', 'jamais', 'guere', 'point', 'nullement', 'aucunement', 'rien', 'personne', 'nulle'])
const alone = new Set(['cesse', 'cessent', 'cessait', 'ose', 'osent', 'saurait', 'sauraient'])
const determiners: Record<Language, ReadonlySet<string>> = { fr: new Set(['aucun', 'aucune', 'nul']), en: new Set(['no', 'none', 'neither', 'nor', 'nobody', 'nothing']) }
const degrees: Record<Language, ReadonlySet<string>> = { fr: new Set(['moins', 'plus', 'seulement', 'uniquement', 'que', 'qu', 'simplement', 'exclusivement', 'autre', 'autres']), en: new Set(['only', 'less', 'more', 'fewer', 'just', 'merely', 'solely', 'until', 'other']) }
const universals: Record<Language, ReadonlySet<string>> = { fr: new Set(['tous', 'toutes', 'tout', 'toute', 'chaque']), en: new Set(['all', 'every', 'everyone', 'each']) }
const bounds: Record<Language, ReadonlySet<string>> = { fr: new Set(['avant', 'jusqu']), en: new Set(['before', 'until']) }
const beforeBareNot = new Set(['et', 'mais', 'ou', 'non', 'certainement', 'surtout', 'est', 'sont', 'a', 'pourquoi'])
const conjunctions: Record<Language, ReadonlySet<string>> = { fr: new Set(['et', 'mais']), en: new Set(['and', 'but']) }
const finite: Record<Language, ReadonlySet<string>> = {
  fr: new Set(['est', 'sont', 'a', 'ont', 'etait', 'etaient', 'avait', 'peut', 'peuvent', 'doit', 'doivent', 'va', 'vont', 'sera', 'seront', 'il', 'elle', 'ils', 'elles', 'on', 'ne', 'n', 'se', 'que', 'qu']),
  en: new Set(['is', 'are', 'was', 'were', 'has', 'have', 'had', 'can', 'may', 'must', 'will', 'he', 'she', 'it', 'they', 'that']),
}
const auxiliaries: Record<Language, ReadonlySet<string>> = { fr: new Set(['ne', 'n', 'est', 'sont', 'a', 'ont', 'etait', 'etaient', 'avait', 'avaient', 'sera', 'seront']), en: new Set(['is', 'are', 'was', 'were', 'has', 'have', 'had', 'will']) }
// What follows these is told, whatever the verb before them denies.
const concessions: Record<Language, ReadonlySet<string>> = { fr: new Set(['malgre', 'selon', 'contrairement', 'sauf', 'hormis']), en: new Set(['despite', 'unlike', 'except', 'according']) }
const without: Record<Language, string> = { fr: 'sans', en: 'without' }
const falsehoods: Record<Language, ReadonlySet<string>> = {
  fr: new Set(['faux', 'fausse', 'fausses', 'infonde', 'infondee', 'infondees', 'inexact', 'inexacte', 'mensonger', 'mensongere', 'errone', 'erronee', 'erronees', 'trompeur', 'trompeuse']),
  en: new Set(['false', 'untrue', 'baseless', 'unfounded', 'misleading', 'fabricated']),
}
// "Voter contre" rejects.
const voted = new Set(['vot', 'vote'])
const against = new Set(['contre', 'against'])
const towards = new Set(['a', 'pour', 'to'])
const partitives = new Set(['none', 'nothing', 'nobody', 'one'])
const prepositions = new Set(['of', 'in', 'from', 'at', 'among', 'on'])
const copulas = new Set(['est', 'sont', 'etait', 'etaient', 'is', 'are', 'was', 'were'])

/** How far before its "pas" a "ne" may stand, how far after its negative subject, how far "sans" reaches, and where a comparison may follow a "not"; in words. */
const reach = { particle: 6, subject: 14, without: 6, degree: 3 }

/** Reads the negations of one sentence. Negations in concord ("n’a jamais … aucun") count once; a word of denial turns what follows it round. */
export function readNegations(words: readonly Word[], lemmas: readonly string[], clauses: readonly Clause[], language: Language): Negations {
  const sentence = { words, lemmas, clauses, language }
  const signs: Sign[] = words.map(() => 1)
  const heads = new Set<number>()
  const scopes = words.flatMap((_, i) => scopeAt(sentence, i) ?? [])
  const exclusive = isExclusive(sentence)
  const partial = words.some((_, i) => isNegator(sentence, i) && universals[language].has(words[i + 1]?.folded ?? ''))
  // "Sans test, on ne peut pas entrer" asks for a test and denies nothing.
  if (scopes.length > 0 && words.some((word, i) => word.folded === without[language] && scopes.every((scope) => clauseAt(clauses, scope.from) !== clauseAt(clauses, i)))) return { signs, heads, exclusive, partial }
  for (const scope of scopes) {
    for (let i = scope.from; i < endOfDenial(sentence, clauseAt(clauses, scope.from), scope.to); i++) signs[i] = scope.open ? 0 : -1
    for (const head of scope.open ? [] : scope.heads.flatMap((one) => throughTransparent(sentence, one, scope.to))) {
      heads.add(head)
      signs[head] = -1
    }
  }
  words.forEach((word, i) => {
    const clause = clauseAt(clauses, i)
    const end = endOfScope(sentence, i + 1, clause.to)
    if (word.folded === without[language]) flip(signs, i + 1, Math.min(end, i + 1 + reach.without), heads, contentFrom(sentence, i + 1, end))
    else if (copulas.has(words[i - 1]?.folded ?? '') && falsehoods[language].has(word.folded)) flip(signs, 0, i, heads, -1)
    else if (isReverser(sentence, i)) flip(signs, i + 1, endOfDenial(sentence, clause, endOfObject(sentence, i + 1, end)), heads, word.folded.endsWith('ant') || word.folded === 'absence' ? -1 : contentFrom(sentence, i + 1, end))
    else if (voted.has(lemmas[i]!) && against.has(words[i + 1]?.folded ?? '')) flip(signs, i, i + 1, heads, i)
  })
  words.forEach((_, i) => {
    const { open } = oppositions[language]
    if (!open.has(lemmas[i]!) && !open.has(`${lemmas[i]} ${words[i + 1]?.folded ?? ''}`)) return
    const clause = clauseAt(clauses, i)
    for (let j = i + 1; j < endOfDenial(sentence, clause, endOfScope(sentence, i + 1, clause.to)); j++) {
      signs[j] = 0
      heads.delete(j)
    }
  })
  return { signs, heads, exclusive, partial }
}

/** A head, and the words behind it that a denial passes on to: "aucune intention de fermer" denies the closing. */
function throughTransparent(sentence: Sentence, head: number, to: number): number[] {
  const heads = [head]
  for (let last = head; last >= 0 && oppositions[sentence.language].transparent.has(sentence.lemmas[last]!);) {
    last = contentFrom(sentence, last + 1, to)
    if (last >= 0) heads.push(last)
  }
  return heads
}

function isReverser({ words, lemmas, language }: Sentence, at: number): boolean {
  const { reversers, hindrances } = oppositions[language]
  // Snowball brings "nier" and "ni" together.
  if (words[at]!.folded === 'ni') return false
  return reversers.has(lemmas[at]!) || reversers.has(`${lemmas[at]} ${lemmas[at + 1] ?? ''}`) || (hindrances.has(lemmas[at]!) && towards.has(words[at + 1]?.folded ?? ''))
}

function flip(signs: Sign[], from: number, to: number, heads: Set<number>, head: number): void {
  for (let i = from; i < Math.min(to, signs.length); i++) signs[i] = signs[i] === 1 ? -1 : signs[i] === -1 ? 1 : 0
  if (head >= 0) heads.add(head)
}

// "dément que …", "il est faux que …": the clause that "que" opens is denied with it.
function endOfDenial({ words, clauses }: Sentence, clause: Clause, end: number): number {
  const next = words[clause.to]?.folded
  if (end !== clause.to || (next !== 'que' && next !== 'qu' && next !== 'that')) return end
  const { to } = clauseAt(clauses, clause.to)
  // The subjunctive "soit" looks like the "soit" of a choice, which opens a clause.
  return words[to]?.folded === 'soit' ? clauseAt(clauses, to).to : to
}

/** A word of denial reaches its object and not the verb behind it: "le décret interdisant les réseaux n’a pas été signé". */
function endOfObject(sentence: Sentence, from: number, to: number): number {
  const { words, language } = sentence
  for (let i = from + 1; i < to; i++) if (isFinite(words[i]!, auxiliaries[language]) || (words[i - 1]!.content && isReverser(sentence, i))) return i
  return to
}

// Folded, the preposition "à" looks like "a".
const isFinite = (word: Word, verbs: ReadonlySet<string>): boolean => verbs.has(word.folded) && word.text !== 'à' && word.text !== 'À'

// "Dément toute fraude et parle d’une erreur": a bare word with a function word behind it is a verb oftener than a noun.
const opensBareVerb = (words: readonly Word[], at: number, to: number): boolean => at + 1 < to && words[at]!.content && !/^[\p{Lu}\d]/u.test(words[at]!.text) && !words[at + 1]!.content

/** Where a scope that opens at `from` ends: the clause's end, or an "and" with a verb of its own behind it. */
function endOfScope({ words, language }: Sentence, from: number, to: number): number {
  for (let i = from; i < to - 1; i++) {
    if (i > from && concessions[language].has(words[i]!.folded)) return i
    if (conjunctions[language].has(words[i]!.folded) && (opensBareVerb(words, i + 1, to) || isFinite(words[i + 1]!, finite[language]) || words.slice(i + 1, to).some((word) => word.folded === 'ne' || word.folded === 'n'))) return i
  }
  return to
}

function scopeAt(sentence: Sentence, at: number): Scope | null {
  const { words, clauses, language } = sentence
  const clause = clauseAt(clauses, at)
  const to = endOfScope(sentence, at + 1, clause.to)
  if (isNegator(sentence, at) && !compares(sentence, at, to)) {
    if (isUnrelated(sentence, at)) return { from: at + 1, to, heads: [at + 2] }
    const scope = language === 'fr' ? frenchScope(sentence, at, clause, to) : rightOf(sentence, at, to)
    return scope && { ...scope, open: isBounded(sentence, at, to) || isPurpose(sentence, at) }
  }
  return words[at]!.folded === 'non' && at + 1 < clause.to && ['pas', 'et'].includes(words[at + 1]!.folded) ? rightOf(sentence, at, to) : null
}

function isNegator({ words, language }: Sentence, at: number): boolean {
  const word = words[at]!.folded
  if (determiners[language].has(word)) return true
  if (language === 'en') return word === 'not' || word === 'never' || word === 'cannot' || (word === 't' && (words[at - 1]?.folded.endsWith('n') ?? false))
  return withParticle.has(word) || word === 'ni' || alone.has(word)
}

// "pas moins de 2 %", "pas seulement" compare, "pas tous" counts: neither denies.
function compares({ words, language }: Sentence, at: number, to: number): boolean {
  if (language === 'fr' && words[at]!.folded === 'plus') return false
  return words.slice(at + 1, Math.min(to, at + 1 + reach.degree)).some((word) => degrees[language].has(word.folded)) || universals[language].has(words[at + 1]?.folded ?? '')
}

// "pas avant décembre", "not until May".
// "À ne pas dépasser", "pour ne pas": what is to be kept from has not been so, nor has it not.
const isPurpose = ({ words }: Sentence, at: number): boolean => words[at - 1]?.folded === 'ne' && ['a', 'pour'].includes(words[at - 2]?.folded ?? '')

/** "Rien à voir avec", "nothing to do with" deny that two things belong together, and neither of them. */
function isUnrelated({ words }: Sentence, at: number): boolean {
  const next = words.slice(at, at + 3).map((word) => word.folded).join(' ')
  return next === 'rien a voir' || next === 'nothing to do'
}

const isBounded = ({ words, language }: Sentence, at: number, to: number): boolean => words.slice(at + 1, to + 1).some((word) => bounds[language].has(word.folded))

function frenchScope(sentence: Sentence, at: number, clause: Clause, to: number): Scope | null {
  const { words } = sentence
  const word = words[at]!.folded
  const particle = particleBefore(words, at, clause)
  const isSubject = determiners.fr.has(word) || word === 'personne' || word === 'rien' || word === 'ni'
  const after = isSubject && particle < 0 ? particleAfter(words, at, clause) : -1
  if (after >= 0) return { from: after + 1, to: endOfScope(sentence, after + 1, clause.to), heads: [contentFrom(sentence, after + 1, clause.to), determiners.fr.has(word) ? contentFrom(sentence, at + 1, after) : -1].filter((head) => head >= 0) }
  if (alone.has(word)) return particle === at - 1 && particle >= 0 ? { from: at, to, heads: [at] } : null
  if (withParticle.has(word)) {
    if (particle >= 0) return { from: particle + 1, to, heads: [contentFrom(sentence, particle + 1, at), contentFrom(sentence, at + 1, to)].filter((head) => head >= 0).slice(0, 1) }
    return word === 'pas' && (at === clause.from || beforeBareNot.has(words[at - 1]!.folded)) ? rightOf(sentence, at, to) : null
  }
  const right = rightOf(sentence, at, to)
  return particle >= 0 ? { from: particle + 1, to, heads: [...right.heads, contentFrom(sentence, particle + 1, at)].filter((head) => head >= 0) } : right
}

function rightOf(sentence: Sentence, at: number, to: number): Scope {
  const head = contentFrom(sentence, afterParts(sentence, at + 1), to)
  return { from: at + 1, to, heads: head < 0 ? [] : [head] }
}

// "None of the ingredients of the vaccine is", "nothing in the law forbids": what a "none" is a part of is not what is denied.
function afterParts({ words, language }: Sentence, from: number): number {
  if (language !== 'en' || !partitives.has(words[from - 1]!.folded)) return from
  let at = from
  while (prepositions.has(words[at]?.folded ?? '')) {
    do at++
    while (at < words.length && !words[at]!.content)
    at++
  }
  return at
}

function particleBefore(words: readonly Word[], at: number, clause: Clause): number {
  for (let i = at - 1; i >= Math.max(clause.from, at - reach.particle); i--) if (words[i]!.folded === 'ne' || words[i]!.folded === 'n') return i
  return -1
}

// "Personne ne connaissait", "aucune enquête de la cour n’est ouverte": what the negative word is a "no" of stands between.
function particleAfter(words: readonly Word[], at: number, clause: Clause): number {
  for (let i = at + 1; i < Math.min(clause.to, at + reach.subject); i++) if (words[i]!.folded === 'ne' || words[i]!.folded === 'n') return i
  return -1
}

/** The first word from `from` to `to` that says something by itself; -1 where none does. "Pas encore signé" and "never officially signed" stand with the signing. */
function contentFrom({ words, lemmas, language }: Sentence, from: number, to: number): number {
  const { light, adverbs } = oppositions[language]
  for (let i = from; i < to; i++) if (words[i]!.content && !light.has(lemmas[i]!) && !adverbs.has(words[i]!.folded)) return i
  return -1
}

// "ne … que": only.
function isExclusive({ words, language }: Sentence): boolean {
  if (language === 'en') return false
  return words.some((word, i) => (word.folded === 'ne' || word.folded === 'n') && words.slice(i + 2, i + 6).some((near, k) => (near.folded === 'que' || near.folded === 'qu') && !words.slice(i + 1, i + 2 + k).some((between) => withParticle.has(between.folded))))
}
