/** Values that cannot both stand in one place of a statement: another count of the same things, another year, another doer, another thing shown. */
import type { Language } from '../../domain/language.ts'
import { parseNumber } from '../../nlp/numbers/parseNumber.ts'
import { oppositions } from '../../nlp/propositions/lexicon.ts'
import type { Statement, Term } from '../../nlp/propositions/readStatement.ts'
import { coverage } from './matchTerms.ts'

/** The two values, and how much of the rest both sides say, 0 to 1. */
export type Clash = { a: Term; b: Term; strength: number }

// "les années 1980", "the 1980s" name no year.
const decades = new Set(['annees', 'decennie', 'siecle'])
const isYear = (text: string): boolean => /^(?:1[89]|20)\d\d$/u.test(text)

/** How much of the statement that tells less is told by the other, 0 to 1. */
export const sharedPart = (a: Statement, b: Statement, language: Language): number => Math.max(coverage(a.terms, b.terms, language), coverage(b.terms, a.terms, language))

/** Two years where each side names one at least and no year is named by both. */
export function findYearClash(a: Statement, b: Statement, language: Language): Clash | null {
  const [left, right] = [a, b].map((side) => side.terms.filter((term) => isYear(term.folded) && !decades.has(side.words[term.at - 1]?.folded ?? '')))
  if (left!.length === 0 || right!.length === 0 || left!.some((one) => right!.some((other) => other.folded === one.folded))) return null
  return { a: left![0]!, b: right![0]!, strength: sharedPart(a, b, language) }
}

/** A count of something: `side` is 1 for "more than", -1 for "less than". */
type Count = { term: Term; value: number; side: -1 | 0 | 1 }

// Words of comparison before a figure, and words that count one or nothing in particular.
const more = new Set(['plus', 'more', 'over', 'above'])
const less = new Set(['moins', 'less', 'under', 'below', 'fewer'])
const articles = new Set(['un', 'une', 'a', 'one'])

function countsOf(statement: Statement, language: Language): Count[] {
  return statement.terms.flatMap((term) => {
    const before = statement.words[term.at - 1]
    if (term.figure || term.sign < 0 || before === undefined || isYear(before.folded) || articles.has(before.folded)) return []
    const value = parseNumber(before.text, language)
    if (value === null) return []
    const ahead = [statement.words[term.at - 2], statement.words[term.at - 3]].map((word) => word?.folded ?? '')
    return [{ term, value, side: ahead.some((word) => more.has(word)) ? 1 : ahead.some((word) => less.has(word)) ? -1 : 0 }]
  })
}

/** True where one number may meet both counts: "plus de 200" and "230" may. */
function mayBeOne(a: Count, b: Count): boolean {
  if (a.side === 0 && b.side === 0) return a.value === b.value
  if (a.side === b.side) return true
  const [lower, upper] = a.side > b.side ? [a, b] : [b, a]
  return lower.side === 0 ? lower.value <= upper.value : lower.value < upper.value || (upper.side === 0 && lower.value === upper.value)
}

/** Two counts of the same things; none where any count of theirs may be the same. */
export function findCountClash(a: Statement, b: Statement, language: Language): Clash | null {
  const right = countsOf(b, language)
  const met = countsOf(a, language).flatMap((one) => right.filter((other) => other.term.concept === one.term.concept).map((other) => [one, other] as const))
  if (met.length === 0 || met.some(([one, other]) => mayBeOne(one, other))) return null
  return { a: met[0]![0].term, b: met[0]![1].term, strength: sharedPart(a, b, language) }
}

/** How many words after its marker fill a role, and how alike the fillers of both sides may be and still be two things. */
const fillerWords = 3
const mostAlike = 0.1

/** Two fillers of one role ("par …", "montre …", "appartient à …") that share nothing, where the rest of both statements is shared. */
export function findRoleClash(a: Statement, b: Statement, language: Language): Clash | null {
  let best: Clash | null = null
  for (const markers of oppositions[language].roles) {
    const [left, right] = [fillersOf(a, markers), fillersOf(b, markers)]
    if (left.length === 0 || right.length === 0 || (coverage(left, right, language) + coverage(right, left, language)) / 2 > mostAlike) continue
    const strength = (coverage(a.terms.filter((term) => !left.includes(term)), b.terms, language) + coverage(b.terms.filter((term) => !right.includes(term)), a.terms, language)) / 2
    if (strength > (best?.strength ?? 0)) best = { a: left[0]!, b: right[0]!, strength }
  }
  return best
}

function fillersOf(statement: Statement, markers: ReadonlySet<string>): Term[] {
  return statement.words.flatMap((word, i) => {
    if (!markers.has(word.folded) && !markers.has(word.stem)) return []
    const clause = statement.clauses.findIndex((one) => i >= one.from && i < one.to)
    return statement.terms.filter((term) => term.clause === clause && term.at > i && term.sign > 0 && !term.light).slice(0, fillerWords)
  })
}
