/** Two texts as whole statements: what no single claim of theirs tells, such as a denial in other words, is weighed here (`statements/weighStatements.ts`). */
import { fold } from '../domain/fold.ts'
import type { Language } from '../domain/language.ts'
import { readStatement } from '../nlp/propositions/readStatement.ts'
import type { Comparison } from './comparison.ts'
import { describeLead } from './statements/describeLead.ts'
import { weighStatements } from './statements/weighStatements.ts'

/**
 * From which probability on two texts that are put beside each other are said to contradict, and from which the doubt is told. The probability is fitted on pairs
 * that are about the same thing, as those of `recoupe stance` are; two sentences of a dossier mostly are not, and need `compareStatements`.
 */
const contradicting = 0.46
const doubtful = 0.35
/** Longer texts tell more than one thing, and comparing each word with each would take the square of their length. */
const mostTerms = 160

/** What the text `b` says about the text `a` as a whole; null where nothing speaks for a contradiction. */
export function compareWholeTexts(a: string, b: string, language: Language): Comparison | null {
  if (fold(a) === fold(b)) return null
  const left = { text: a, statement: readStatement(a, language) }
  const right = { text: b, statement: readStatement(b, language) }
  if (left.statement.terms.length > mostTerms || right.statement.terms.length > mostTerms) return null
  const { probability, lead } = weighStatements(left.statement, right.statement, language)
  if (lead === null || probability < doubtful) return null
  return {
    stance: probability >= contradicting ? 'contradicts' : 'mentions', score: Math.round(probability * 100) / 100,
    reason: { ...describeLead(lead, left, right), claimDate: null, evidenceDate: null, detail: {} },
  }
}
