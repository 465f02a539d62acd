/**
 * Whole sentences of a dossier, which mostly speak of different things: only a denial of the very word that the other side affirms, or plain opposites
 * in nearly the same sentence, make a contradiction here. Words in common are no agreement.
 */
import type { Language } from '../domain/language.ts'
import { readStatement, type Statement, type Term } from '../nlp/propositions/readStatement.ts'
import type { ClaimInContext, Comparison } from './comparison.ts'
import { compareAs } from './found.ts'
import { overlapOf } from './sameEvent.ts'
import { describeLead } from './statements/describeLead.ts'
import { weighStatements, type Weighing } from './statements/weighStatements.ts'

/** Fewest words, and least part of the shorter sentence, that two sentences share which are worth reading beside each other. */
const sharedWords = 3
const sharedPart = 0.4
/** What a contradiction in a dossier takes: read one by one on all pairs of sentences of the labelled dossiers, below these most were about two things. */
const certain = { probability: 0.8, shared: 0.35, negated: 0.5, loose: 0.8, antonym: 0.7, nearlySame: 0.6 }
const saidAgain = { overlap: 0.8, lengths: 0.6 }

/** Compares two sentences of one language as wholes. */
export function compareStatements(first: ClaimInContext, second: ClaimInContext): Comparison | null {
  const { language } = first.article
  if (language !== second.article.language) return null
  const left = { text: first.sentence, statement: readOnce(first.sentence, language) }
  const right = { text: second.sentence, statement: readOnce(second.sentence, language) }
  const [a, b] = [wordsOf(left.statement), wordsOf(right.statement)]
  const [shortest, longest] = [Math.min(a.length, b.length), Math.max(a.length, b.length)]
  const overlap = overlapOf(a, b)
  if (overlap < sharedPart || Math.round(overlap * shortest) < sharedWords) return null
  const weighing = weighStatements(left.statement, right.statement, language)
  if (contradicts(weighing, left.statement, right.statement)) {
    const { kind, ...told } = describeLead(weighing.lead!, left, right)
    const found = compareAs(first, second, { stance: 'contradicts', score: weighing.probability, kind })
    return { ...found, reason: { ...found.reason, ...told } }
  }
  const sameSigns = denies(left.statement) === denies(right.statement)
  return sameSigns && overlap >= saidAgain.overlap && shortest / longest >= saidAgain.lengths ? compareAs(first, second, { stance: 'supports', score: overlap * 0.8, kind: 'statement-same' }) : null
}

const wordsOf = (statement: Statement): string[] => [...new Set(statement.terms.map((term) => term.concept))]

function contradicts({ probability, features, lead }: Weighing, a: Statement, b: Statement): boolean {
  if (lead === null || probability < certain.probability || features.shared < certain.shared) return false
  if (lead.kind === 'antonym') return features.antonym >= certain.antonym
  if ((lead.kind !== 'negated' && lead.kind !== 'loose') || tellsOfEnd(a, lead.a!) || tellsOfEnd(b, lead.b!)) return false
  // In nearly the same words it does not matter which of them the "not" stands with.
  const nearlySame = features.shared >= certain.nearlySame
  return lead.kind === 'loose' ? nearlySame && features.loose >= certain.loose : features.negated >= certain.negated && (lead.a!.head || lead.b!.head || nearlySame)
}

const denies = (statement: Statement): boolean => statement.terms.some((term) => term.sign < 0)

/** "N’est plus préfet", "no longer": what has ended was so before. */
function tellsOfEnd(statement: Statement, term: Term): boolean {
  const clause = statement.clauses[term.clause]!
  return term.sign < 0 && statement.words.slice(clause.from, clause.to).some((word) => word.folded === 'plus' || word.folded === 'longer' || word.folded === 'anymore')
}

/** The sentences read last: in a dossier one claim meets many. */
const read = new Map<string, Statement>()
const mostRead = 500

function readOnce(sentence: string, language: Language): Statement {
  const key = `${language} ${sentence}`
  const known = read.get(key)
  if (known !== undefined) return known
  if (read.size >= mostRead) read.clear()
  const statement = readStatement(sentence, language)
  read.set(key, statement)
  return statement
}
