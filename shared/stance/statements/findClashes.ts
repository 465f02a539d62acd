/** Values that cannot both stand in one place of a statement: another count of the same things, another year, another doer, another thing shown. */
import { assertNever } from '../../domain/assertNever.ts'
import type { Language } from '../../domain/language.ts'
import type { QuantityValue } from '../../domain/value.ts'
import { oppositions } from '../../nlp/propositions/lexicon.ts'
import type { Statement, Term } from '../../nlp/propositions/readStatement.ts'
import { coverage, relate } from './matchTerms.ts'
import { placesTold, relateAll } from './placesTold.ts'

/** The two values, and how much of the rest both sides say, 0 to 1. */
export type Clash = { a: Term; b: Term; strength: number }

// "les années 1980", "the 1980s" name no year.
const decades = new Set(['annees', 'decennie', 'siecle'])
const isYear = (text: string): boolean => /^(?:1[89]|20)\d\d$/u.test(text)

/** How much of the statement that tells less is told by the other, 0 to 1. */
const sharedPart = (a: Statement, b: Statement, language: Language): number => Math.max(coverage(a.terms, b.terms, language), coverage(b.terms, a.terms, language))

/** How alike two statements are, as wholes and in the clauses of the two values. */
function strengthOf(a: Statement, left: Term, b: Statement, right: Term, language: Language): number {
  const near = (side: Statement, term: Term): Term[] => side.terms.filter((word) => word.clause === term.clause && word !== term && !word.figure)
  const local = (coverage(near(a, left), near(b, right), language) + coverage(near(b, right), near(a, left), language)) / 2
  return Math.sqrt(local * sharedPart(a, b, language))
}

/** Two years where each side names one at least and no year is named by both. */
export function findYearClash(a: Statement, b: Statement, language: Language): Clash | null {
  const [left, right] = [a, b].map((side) => side.terms.filter((term) => isYear(term.folded) && !decades.has(side.words[term.at - 1]?.folded ?? '')))
  if (left!.length === 0 || right!.length === 0 || left!.some((one) => right!.some((other) => other.folded === one.folded))) return null
  return { a: left![0]!, b: right![0]!, strength: strengthOf(a, left![0]!, b, right![0]!, language) }
}

/** A count in a statement: the range of numbers that it leaves open, its unit, and the term that is counted, or that lasts so long. */
type Count = { term: Term; low: number; high: number; unit: string | null }

/** How far "près de" and "environ" may be off. */
const roughly = 0.15

function countsOf(statement: Statement): Count[] {
  const lasting = statement.durations.flatMap(({ start, value }) => {
    const term = statement.terms.findLast((one) => one.end <= start && !one.light)
    return term === undefined ? [] : [{ term, unit: 'day', ...rangeOf({ amount: value.days, high: null, approximation: value.approximation }) }]
  })
  return [...lasting, ...statement.quantities.flatMap(({ start, end, value }) => {
    const term = statement.terms.findLast((one) => one.end <= end && one.start >= start && !one.figure && !one.light) ?? statement.terms.findLast((one) => one.start >= start && one.end <= end)
    return term === undefined || value.ordinal || value.approximation === 'several' || term.sign < 0 ? [] : [{ term, unit: value.unit, ...rangeOf(value) }]
  })]
}

function rangeOf({ amount, high, approximation }: Pick<QuantityValue, 'amount' | 'high' | 'approximation'>): { low: number; high: number } {
  switch (approximation) {
    case 'exact': return { low: amount, high: high ?? amount }
    case 'about': case 'nearly': return { low: amount * (1 - roughly), high: (high ?? amount) * (1 + roughly) }
    case 'at-least': case 'more-than': return { low: amount, high: Infinity }
    case 'at-most': case 'less-than': return { low: 0, high: amount }
    case 'several': return { low: 0, high: Infinity }
    default: return assertNever(approximation, 'approximation')
  }
}

/** Two counts of the same things; none where any count of theirs may be the same. */
export function findCountClash(a: Statement, b: Statement, language: Language): Clash | null {
  const right = countsOf(b)
  const met = countsOf(a).flatMap((one) => right.filter((other) => other.unit === one.unit && other.term.concept === one.term.concept).map((other) => [one, other] as const))
  if (met.length === 0 || met.some(([one, other]) => one.low <= other.high && other.low <= one.high)) return null
  const [one, other] = met[0]!
  if (areOpposed(governorOf(a, one.term), governorOf(b, other.term), language)) return null
  return { a: one.term, b: other.term, strength: strengthOf(a, one.term, b, other.term, language) }
}

/** The word that a counted thing depends on: the last before it that says something and is no figure. */
const governorOf = (statement: Statement, counted: Term): Term | undefined => statement.terms.findLast((term) => term.clause === counted.clause && term.at < counted.at && !term.light && !term.figure)

const areOpposed = (a: Term | undefined, b: Term | undefined, language: Language): boolean => a !== undefined && b !== undefined && relate(a, b, language)?.sense === -1

/** True where opposite words are said of two counts: "cut 300 jobs" and "create 400 jobs" may both hold. */
export function countTwoThings(a: Statement, left: Term, b: Statement, right: Term, language: Language): boolean {
  const of = (statement: Statement, word: Term): Count[] => countsOf(statement).filter((count) => governorOf(statement, count.term) === word)
  return of(a, left).some((one) => of(b, right).some((other) => one.term.concept === other.term.concept && !(one.low <= other.high && other.low <= one.high))) && areOpposed(left, right, language)
}

/** How many words after its marker fill a role, and how alike the fillers of both sides may be and still be two things. */
const fillerWords = 3
const mostAlike = 0.1

/** Two fillers of one role ("par …", "montre …", "appartient à …") that share nothing, where the rest of both statements is shared. */
export function findRoleClash(a: Statement, b: Statement, language: Language): Clash | null {
  let best: Clash | null = null
  for (const markers of oppositions[language].roles) {
    const [left, right] = [rolesOf(a, markers), rolesOf(b, markers)]
    if (left.length === 0 || right.length === 0 || !left.some((one) => right.some((other) => one.of.some((mine) => other.of.some((theirs) => relate(mine, theirs, language)?.sense === 1))))) continue
    const [these, those] = [left.flatMap((role) => role.fillers), right.flatMap((role) => role.fillers)]
    if ((coverage(these, those, language) + coverage(those, these, language)) / 2 > mostAlike) continue
    const strength = (coverage(a.terms.filter((term) => !these.includes(term)), b.terms, language) + coverage(b.terms.filter((term) => !those.includes(term)), a.terms, language)) / 2
    if (strength > (best?.strength ?? 0)) best = { a: these[0]!, b: those[0]!, strength }
  }
  return best !== null && areOnePlace(a, best.a, b, best.b, language) ? null : best
}

const areOnePlace = (a: Statement, left: Term, b: Statement, right: Term, language: Language): boolean =>
  relateAll(placesTold(a, language).filter((place) => place.term === left), placesTold(b, language).filter((place) => place.term === right)).some((relation) => relation !== 'apart')

/** How many words before its marker a role may be a role in: an adverb or a place stands between ("organised twice by", "shot in Selm by"). */
const ownerWords = 2

/** What a role is a role in (words before its marker), and what fills it. */
type Role = { of: Term[]; fillers: Term[] }

function rolesOf(statement: Statement, markers: ReadonlySet<string>): Role[] {
  return statement.words.flatMap((word, i) => {
    if (!markers.has(word.folded) && !(word.content && markers.has(statement.lemmas[i]!))) return []
    const clause = statement.clauses.findIndex((one) => i >= one.from && i < one.to)
    const of = statement.terms.filter((term) => term.at < i && !term.light).slice(-ownerWords)
    const fillers = statement.terms.filter((term) => term.clause === clause && term.at > i && term.sign > 0 && !term.light).slice(0, fillerWords)
    return of.length === 0 || fillers.length === 0 ? [] : [{ of, fillers }]
  })
}
