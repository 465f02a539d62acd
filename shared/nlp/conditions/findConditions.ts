/** Reads how a sentence says that somebody or something is ("sain et sauf", "swept away", "unanimously"), and of whom: two such readings of one story may exclude each other. */
import type { Condition } from '../../domain/claim.ts'
import type { Language } from '../../domain/language.ts'
import type { Modality } from '../../domain/value.ts'
import type { SentenceReading } from '../claims/reading.ts'
import { clauseAt, readClauses, type Clause } from '../frames/clauses.ts'
import { findDenial, isNegated, modalityOf } from '../frames/modality.ts'
import type { Word } from '../words.ts'
import { type About, conditionPhrases, mostBetween, type ConditionPhrase, type Place } from './lexicon.ts'
import { lookUp } from '../words/wordTable.ts'
import { subjectOf } from './subjects.ts'

// Closed classes of the grammar: what a passive has before its participle, what makes it active, and articles, after which a word is no verb.
const being: Record<Language, ReadonlySet<string>> = {
  fr: new Set(['est', 'sont', 'ete', 'etait', 'etaient', 'fut', 'furent', 'etre', 'etant', 'sera', 'seront', 'serait', 'seraient']),
  en: new Set(['was', 'were', 'been', 'being', 'is', 'are', 'be', 'got', 'gets', 'left']),
}
const having: ReadonlySet<string> = new Set(['a', 'ont', 'avait', 'avaient', 'aura', 'auront', 'ayant', 'avoir'])
const articles: Record<Language, ReadonlySet<string>> = { fr: new Set(['un', 'une', 'le', 'la', 'les', 'l', 'du', 'des', 'ce', 'cet', 'cette', 'ces', 'son', 'sa', 'ses', 'de', 'd']), en: new Set(['a', 'an', 'the', 'this', 'that', 'its', 'their', 'his', 'her', 'of']) }
/** Longer sentences are lists, which say nothing of one subject. */
const mostWords = 200
/** How far an auxiliary may stand before its participle. */
const auxiliaryReach = 4
/** How far after it the verb may stand that makes a plan of it ("du brouillard est attendu"). */
const forecastReach = 3

/** The conditions that a sentence states as facts or plans, each with whom it is said of; none in a question or under an "if". */
export function findConditions(reading: SentenceReading): Condition[] {
  const { words, text, language } = reading
  if (words.length > mostWords) return []
  const found: Condition[] = []
  const settled = new Map<string, number>()
  let clauses: Clause[] | null = null
  words.forEach((word, at) => {
    for (const phrase of lookUp(conditionPhrases[language], word.folded, word.hash) ?? []) {
      // Of an axis the longest phrase at a place counts, and none within it.
      if ((settled.get(phrase.axis.id) ?? -1) > at) continue
      const to = endOf(words, at, phrase.places)
      if (to === null) continue
      clauses ??= readClauses(words, text, language)
      const clause = clauseAt(clauses, at)
      if (!fits(words, at, phrase, clause, language)) continue
      settled.set(phrase.axis.id, to)
      const condition = phrase.pole === null ? null : conditionAt(reading, clause, at, to, phrase)
      if (condition !== null) found.push(condition)
    }
  })
  return found.length > 0 && /\?\s*[»”"]?\s*$/u.test(text) ? [] : found
}

/** The word index after the phrase that starts at `at`; null where it does not stand there. */
function endOf(words: readonly Word[], at: number, places: readonly Place[]): number | null {
  let next = at
  for (let i = 0; i < places.length; i++) {
    const place = places[i]!
    if (place !== null) {
      if (words[next] === undefined || !place.has(words[next]!.folded)) return null
      next++
      continue
    }
    const after = places[i + 1]
    const skip = words.slice(next, next + mostBetween + 1).findIndex((word) => after?.has(word.folded) ?? false)
    if (skip < 0) return null
    next += skip
  }
  return next
}

function fits(words: readonly Word[], at: number, phrase: ConditionPhrase, clause: Clause, language: Language): boolean {
  const before = words[at - 1]?.folded ?? ''
  if (phrase.verb) return !articles[language].has(before)
  if (!phrase.passive) return true
  const auxiliaries = words.slice(Math.max(clause.from, at - auxiliaryReach), at).map((word) => word.folded)
  if (auxiliaries.some((word) => being[language].has(word))) return true
  if (language === 'en') return at === clause.from
  // A participle stands by itself ("le randonneur emporté par les eaux"); the accents tell it from a present tense.
  return !auxiliaries.some((word) => having.has(word)) && /(?:[éiu]|ert)e?s?$/u.test(words[at]!.text.toLowerCase()) && !articles.fr.has(before)
}

const subjectless = (about: About): about is 'story' | 'deed' => about === 'story' || about === 'deed'

function conditionAt(reading: SentenceReading, clause: Clause, at: number, to: number, { axis, pole, denies, follows }: ConditionPhrase): Condition | null {
  const { words, language } = reading
  const opener = words[clause.from]!.folded
  if (opener === 'si' || opener === 'if') return null
  // A fog that “is expected” comes before what is said of it.
  const modality = heldAs(words, at, Math.min(clause.to, subjectless(axis.about) ? to + forecastReach : to), clause, language)
  if (modality === null) return null
  const subject = subjectless(axis.about) ? null : subjectOf(reading, clause, at, to, { follows, kind: axis.about })
  if (subject === null && !subjectless(axis.about)) return null
  return {
    axis: axis.id, pole: pole!, negated: !denies && isNegated(words, at, to, clause.from, clause.to, language), planned: modality === 'planned',
    of: subject?.keys ?? [], which: subject?.which ?? null, start: words[at]!.start, end: words[to - 1]!.end,
  }
}

/** Null for what is only possible, asked for or denied. "A annoncé qu’il ferait appel" is a plan told in the past. */
function heldAs(words: readonly Word[], at: number, to: number, clause: Clause, language: Language): Modality | null {
  const modality = modalityOf(words, at, to, clause.from, findDenial(words, language), language)
  if (modality === 'possible' && language === 'fr' && words[clause.from]!.folded.startsWith('qu') && !words.slice(clause.from, to).some((word) => word.folded.startsWith('pourrai'))) return 'planned'
  return modality === 'fact' || modality === 'planned' ? modality : null
}
