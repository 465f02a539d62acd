/** The places that a statement affirms, each with the word that names it: Kyoto and Japan share no letter, and yet are no two answers to "where". */
import type { Language } from '../../domain/language.ts'
import type { PlaceValue } from '../../domain/value.ts'
import { findPlaces } from '../../nlp/places/findPlaces.ts'
import { type PlaceRelation, relatePlaces } from '../../nlp/places/relatePlaces.ts'
import type { Statement, Term } from '../../nlp/propositions/readStatement.ts'

/** A place and the term that names it. */
export type PlaceTold = { value: PlaceValue; term: Term }

/** The places of a statement that stand under no negation, in order. */
export function placesTold(statement: Statement, language: Language): PlaceTold[] {
  return findPlaces(statement.text, language, []).flatMap(({ start, end, value }) => {
    const term = statement.terms.find((one) => one.start >= start && one.end <= end)
    return term !== undefined && term.sign > 0 ? [{ value, term }] : []
  })
}

/** How each place of one side lies to each of the other. */
export const relateAll = (a: readonly PlaceTold[], b: readonly PlaceTold[]): PlaceRelation[] => a.flatMap((one) => b.map((other) => relatePlaces(one.value, other.value, () => false)))
