/**
 * Which other figures an article gives of the same thing. Only one reader sees all of them: where an article counts its employees once, that count is the
 * one another outlet's count stands against; where it counts them twice, nobody knows which of the two is meant.
 */
import type { ExtractedClaim } from '../../domain/claim.ts'
import type { QuantityValue } from '../../domain/value.ts'

/** What is counted or measured, and whose it is. */
const thingOf = ({ attribute, subjectKey }: ExtractedClaim, value: QuantityValue): string => [attribute, value.scope?.measured ?? '', subjectKey].join('|')

/** The claims of one article, sentence by sentence, each figure with the other amounts that the article gives of its thing. */
export function withRivals(claims: readonly ExtractedClaim[][]): ExtractedClaim[][] {
  const amounts = new Map<string, Set<number>>()
  for (const claim of claims.flat()) {
    if (claim.value.kind !== 'quantity') continue
    const thing = thingOf(claim, claim.value)
    amounts.set(thing, (amounts.get(thing) ?? new Set()).add(claim.value.amount))
  }
  return claims.map((ofSentence) => ofSentence.map((claim) => {
    if (claim.value.kind !== 'quantity' || claim.value.scope === undefined) return claim
    const { amount, scope } = claim.value
    const rivals = [...amounts.get(thingOf(claim, claim.value))!].filter((other) => other !== amount)
    return rivals.length === 0 ? claim : { ...claim, value: { ...claim.value, scope: { ...scope, rivals } } }
  }))
}
