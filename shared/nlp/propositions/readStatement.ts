/**
 * A text as what it affirms and what it denies: every content word with the sign under which it stands. Two texts deny each other where they say
 * the same words of the same things under opposite signs; a "not" elsewhere in the sentence must not count, so signs follow clauses.
 */
import type { Language } from '../../domain/language.ts'
import { findDates } from '../dates/findDates.ts'
import type { DurationMention, QuantityMention } from '../mentions.ts'
import { findQuantities, type Quantities } from '../numbers/findQuantities.ts'
import { scanText } from '../words/scanText.ts'
import { clauseAt, readClauses, type Clause } from '../frames/clauses.ts'
import { splitSentences } from '../sentences.ts'
import { isFunctionWord, readWords, type Word } from '../words.ts'
import { lemmaOf, lemmaOfWord } from './lemmas.ts'
import { oppositions } from './lexicon.ts'
import { readNegations, type Sign } from './readNegations.ts'

/**
 * One content word. `lemma` is its dictionary stem, `concept` the first word of its family; `weight` is how much it tells (names and figures most, `light` words
 * least); `sign` is -1 under a negation and 0 where nothing is said for or against, `head` true for a word that the negation stands with. `clause`, `sentence` and `at` (its place among the words) count
 * through the text; `start` and `end` are offsets into it.
 */
export type Term = {
  lemma: string; concept: string; folded: string; text: string; weight: number; sign: Sign; head: boolean; light: boolean; figure: boolean
  clause: number; sentence: number; at: number; start: number; end: number
}

/** `words` have offsets into the text, `lemmas` go with them, `clauses` are runs of them. `hearsay` tells that somebody passes it on with nobody vouching for it. `exclusive`, `universal` and `partial` tell whether such a word stands anywhere ("only", "all", "half"). */
export type Statement = { text: string; terms: Term[]; words: Word[]; lemmas: string[]; clauses: Clause[]; quantities: QuantityMention[]; durations: DurationMention[]; exclusive: boolean; universal: boolean; partial: boolean; hearsay: boolean }

const weights = { light: 0.25, common: 1, named: 1.5, figure: 1.2 }

/** Function words that state something: modals, and before against after. */
const telling: Record<Language, ReadonlySet<string>> = {
  fr: new Set(['pouvoir', 'devoir', 'avant', 'après'].map((word) => lemmaOfWord(word, 'fr'))),
  en: new Set(['must', 'can', 'may', 'before', 'after'].map((word) => lemmaOfWord(word, 'en'))),
}
// Negators give signs to others and say nothing themselves.
const negators: Record<Language, ReadonlySet<string>> = {
  fr: new Set(['jamais', 'aucun', 'aucune', 'rien', 'nul', 'nulle', 'guere', 'non', 'nullement', 'aucunement']),
  en: new Set(['never', 'not', 'none', 'nobody', 'nothing', 'cannot', 'neither']),
}

/** Reads a text of one or more sentences. Linear in its length. */
export function readStatement(text: string, language: Language): Statement {
  const { exclusive, universal, partial, hearsay } = oppositions[language]
  const statement: Statement = { text, terms: [], words: [], lemmas: [], clauses: [], ...readCounts(text, language), exclusive: false, universal: false, partial: false, hearsay: false }
  splitSentences(text, language).forEach((span, index) => addSentence(statement, text.slice(span.start, span.end), { offset: span.start, index }, language))
  const any = (set: ReadonlySet<string>): boolean => statement.words.some((word) => set.has(word.folded))
  return { ...statement, exclusive: statement.exclusive || any(exclusive), universal: any(universal) && !statement.partial, partial: statement.partial || any(partial), hearsay: any(hearsay) }
}

// The numbers of dates count nothing.
function readCounts(text: string, language: Language): Quantities {
  const tokens = scanText(text)
  return findQuantities(text, language, findDates(text, { reference: null, language }, tokens), tokens)
}

function addSentence(statement: Statement, sentence: string, { offset, index }: { offset: number; index: number }, language: Language): void {
  const words = readWords(sentence, language)
  // Quotation marks part no clause here, since fact-checks quote single words, and neither does "(OMS)".
  const clauses = readClauses(words, sentence.replace(/["«»“”]|\((?=\p{Lu}+\))|(?<=\(\p{Lu}{2,9})\)/gu, ' '), language)
  const lemmas = words.map((word) => lemmaOf(word.text, word.stem, language))
  const denied = readNegations(words, lemmas, clauses, language)
  const before = { words: statement.words.length, clauses: statement.clauses.length }
  words.forEach((word, i) => {
    const lemma = lemmas[i]!
    if (!denied.heads.has(i) && (negators[language].has(word.folded) || (isFunctionWord(word.folded, language) && !telling[language].has(lemma)))) return
    statement.terms.push({
      ...describe(word, i, words[i - 1]?.folded === 'non' && denied.signs[i] === 1 ? `non${lemma}` : lemma, language), sign: denied.signs[i]!, head: denied.heads.has(i),
      clause: before.clauses + clauses.indexOf(clauseAt(clauses, i)), sentence: index, at: before.words + i, start: offset + word.start, end: offset + word.end,
    })
  })
  statement.exclusive ||= denied.exclusive
  statement.partial ||= denied.partial
  statement.clauses.push(...clauses.map((clause) => ({ from: clause.from + before.words, to: clause.to + before.words })))
  statement.lemmas.push(...lemmas)
  statement.words.push(...words.map((word) => ({ ...word, start: word.start + offset, end: word.end + offset })))
}

function describe(word: Word, index: number, lemma: string, language: Language): Pick<Term, 'lemma' | 'concept' | 'folded' | 'text' | 'weight' | 'light' | 'figure'> {
  const { families, light } = oppositions[language]
  const figure = /^\d/u.test(word.folded)
  const weight = light.has(lemma) ? weights.light : figure ? weights.figure : index > 0 && /^\p{Lu}/u.test(word.text) ? weights.named : weights.common
  return { lemma, concept: families.get(lemma) ?? lemma, folded: word.folded, text: word.text, weight, light: light.has(lemma), figure }
}
