/** What a "not" covers. Two sentences contradict through a negation only where its scope holds what the other sentence affirms. */
import type { Language } from '../../domain/language.ts'
import { contentStems, type Word } from '../words.ts'
import { clauseAt, type Clause } from './clauses.ts'
import { isNegator } from './modality.ts'

/** Words before the negator that belong to the negated verb: "ne participe pas", "did not take". */
const verbReach = 3

/** Content stems in the scope of a negator: the verb that it stands with, and the rest of its clause. */
export function negatedStems(words: readonly Word[], clauses: readonly Clause[], language: Language): string[] {
  const scope: Word[] = []
  for (let i = 0; i < words.length; i++) {
    if (!isNegator(words, i, language)) continue
    const clause = clauseAt(clauses, i)
    scope.push(...words.slice(Math.max(clause.from, i - verbReach), clause.to))
  }
  return contentStems(scope)
}
