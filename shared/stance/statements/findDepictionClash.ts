/** What a picture or a recording shows and where it was taken: fact-checks turn on it more than on anything else, and say it without any "not". */
import type { Language } from '../../domain/language.ts'
import { oppositions } from '../../nlp/propositions/lexicon.ts'
import type { Statement, Term } from '../../nlp/propositions/readStatement.ts'
import type { Clash } from './findClashes.ts'
import { coverage } from './matchTerms.ts'
import { placesTold, relateAll } from './placesTold.ts'

/**
 * Two accounts of one picture: made up against shown or taken, or taken in two places of which neither lies in the other. `strength` is the part of the
 * shorter account that the other tells, its root taken, as accounts of one picture share little but the picture.
 */
export function findDepictionClash(a: Statement, b: Statement, language: Language): Clash | null {
  if (!isOfPicture(a, language) || !isOfPicture(b, language)) return null
  const clash = findStaging(a, b, language) ?? findPlacesApart(a, b, language)
  return clash && { ...clash, strength: Math.sqrt(Math.max(coverage(a.terms, b.terms, language), coverage(b.terms, a.terms, language))) }
}

const isOfPicture = (statement: Statement, language: Language): boolean => statement.terms.some((term) => oppositions[language].pictures.has(term.lemma))

type Opposed = { a: Term; b: Term }

/** Where either side denies anything, both may well say the same of the picture in two ways. */
function findStaging(a: Statement, b: Statement, language: Language): Opposed | null {
  const [left, right] = [stagingOf(a, language), stagingOf(b, language)]
  const plain = left === null ? a : b
  if ((left === null) === (right === null) || plain.terms.some((term) => term.sign < 0 || oppositions[language].denials.has(term.lemma))) return null
  if (!plain.words.some((word) => oppositions[language].shown.has(word.folded))) return null
  const shown = plain.terms.find((term) => oppositions[language].pictures.has(term.lemma))!
  return left === null ? { a: shown, b: right! } : { a: left, b: shown }
}

const stagingOf = (statement: Statement, language: Language): Term | null => statement.terms.find((term) => term.sign > 0 && oppositions[language].staged.has(term.lemma)) ?? null

function findPlacesApart(a: Statement, b: Statement, language: Language): Opposed | null {
  const [left, right] = [placesTold(a, language), placesTold(b, language)]
  const relations = relateAll(left, right)
  return relations.length > 0 && relations.every((relation) => relation === 'apart') ? { a: left[0]!.term, b: right[0]!.term } : null
}
