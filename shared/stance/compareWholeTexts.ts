/** Two texts as whole statements: what no single claim of theirs tells, such as a denial in other words, is weighed here (`statements/weighStatements.ts`). */
import { assertNever } from '../domain/assertNever.ts'
import { fold } from '../domain/fold.ts'
import type { Language } from '../domain/language.ts'
import type { ReasonKind } from '../domain/reason.ts'
import type { Span } from '../domain/span.ts'
import { readStatement, type Statement, type Term } from '../nlp/propositions/readStatement.ts'
import type { Comparison } from './comparison.ts'
import { type Lead, weighStatements } from './statements/weighStatements.ts'

/**
 * From which probability on two texts that are put beside each other are said to contradict, and from which the doubt is told. The probability is fitted on pairs
 * that are about the same thing, as those of `recoupe stance` are; two sentences of a dossier mostly are not, and need `compareStatements`.
 */
const contradicting = 0.53
const doubtful = 0.35
/** Longer texts tell more than one thing, and comparing each word with each would take the square of their length. */
const mostTerms = 160

/** What the text `b` says about the text `a` as a whole; null where nothing speaks for a contradiction. */
export function compareWholeTexts(a: string, b: string, language: Language): Comparison | null {
  if (fold(a) === fold(b)) return null
  const [left, right] = [readStatement(a, language), readStatement(b, language)]
  if (left.terms.length > mostTerms || right.terms.length > mostTerms) return null
  const { probability, lead } = weighStatements(left, right, language)
  if (lead === null || probability < doubtful) return null
  const [claim, evidence] = [valueOf(lead, lead.a, left, a), valueOf(lead, lead.b, right, b)]
  return {
    stance: probability >= contradicting ? 'contradicts' : 'mentions', score: Math.round(probability * 100) / 100,
    reason: { kind: kindOf(lead), claimValue: a.slice(claim.start, claim.end), evidenceValue: b.slice(evidence.start, evidence.end), claimSpan: claim, evidenceSpan: evidence, claimDate: null, evidenceDate: null, detail: {} },
  }
}

function kindOf(lead: Lead): ReasonKind {
  switch (lead.kind) {
    case 'negated': return 'statement-negated'
    case 'antonym': return 'statement-antonym'
    case 'count': case 'year': return 'statement-figure'
    case 'role': return 'statement-role'
    case 'exclusive': case 'universal': return 'statement-scope'
    default: return assertNever(lead.kind, 'lead of two statements')
  }
}

/** The words that are shown for one side: the word itself where it speaks for itself, a count with its figure, else the clause that it stands in. */
function valueOf(lead: Lead, term: Term | null, statement: Statement, text: string): Span {
  if (term === null) return { start: 0, end: text.trimEnd().replace(/\.$/u, '').length }
  if (lead.kind === 'antonym' || lead.kind === 'year') return { start: term.start, end: term.end }
  if (lead.kind === 'count') return { start: statement.words[term.at - 1]?.start ?? term.start, end: term.end }
  const clause = statement.clauses[term.clause]!
  return { start: statement.words[clause.from]!.start, end: statement.words[clause.to - 1]!.end }
}
