/** What two statements turn on, as a reason shows it: the rule, and the words of each side with their places. */
import { assertNever } from '../../domain/assertNever.ts'
import type { Reason, ReasonKind } from '../../domain/reason.ts'
import type { Span } from '../../domain/span.ts'
import type { Statement, Term } from '../../nlp/propositions/readStatement.ts'
import type { Lead } from './weighStatements.ts'

/** A statement with the text that it was read from. */
export type ReadText = { text: string; statement: Statement }

/** The part of a reason that a lead tells. Spans are offsets into the texts. */
export function describeLead(lead: Lead, claim: ReadText, evidence: ReadText): Pick<Reason, 'kind' | 'claimValue' | 'evidenceValue' | 'claimSpan' | 'evidenceSpan'> {
  const [claimSpan, evidenceSpan] = [spanOf(lead, lead.a, claim), spanOf(lead, lead.b, evidence)]
  return { kind: kindOf(lead), claimValue: claim.text.slice(claimSpan.start, claimSpan.end), evidenceValue: evidence.text.slice(evidenceSpan.start, evidenceSpan.end), claimSpan, evidenceSpan }
}

function kindOf(lead: Lead): ReasonKind {
  switch (lead.kind) {
    case 'negated': case 'loose': return 'statement-negated'
    case 'antonym': return 'statement-antonym'
    case 'count': case 'year': return 'statement-figure'
    case 'role': case 'depiction': return 'statement-role'
    case 'exclusive': case 'universal': return 'statement-scope'
    default: return assertNever(lead.kind, 'lead of two statements')
  }
}

/** The word itself where it speaks for itself, a count with its figure, the clause where a "not" stands in it, else the whole statement. */
function spanOf(lead: Lead, term: Term | null, { text, statement }: ReadText): Span {
  if (term === null) return { start: text.length - text.trimStart().length, end: text.trimEnd().replace(/[.!?]$/u, '').length }
  if (lead.kind === 'antonym' || lead.kind === 'year') return { start: term.start, end: term.end }
  if (lead.kind === 'count') {
    const mention = [...statement.quantities, ...statement.durations].find((one) => (one.start <= term.start && one.end >= term.end) || one.start >= term.end)
    return mention === undefined ? { start: term.start, end: term.end } : { start: Math.min(term.start, mention.start), end: Math.max(term.end, mention.end) }
  }
  const clause = statement.clauses[term.clause]!
  return { start: statement.words[clause.from]!.start, end: statement.words[clause.to - 1]!.end }
}
