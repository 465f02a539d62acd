/**
 * Stances: what one sentence says about another outlet's claim (PRODUCT: "The model").
 * `silent` is no stance: it is an outlet without evidence, and is worked out where outlets are listed.
 */
export const stances = ['contradicts', 'evolved', 'supports', 'mentions'] as const
export type Stance = (typeof stances)[number]

/** What a comparison of two free texts may also find: nothing in common. */
export type PairStance = Stance | 'unrelated'

/** What the fact-checker did with one piece of evidence. `null` means not judged yet. */
export type Judgement = 'accepted' | 'rejected' | 'overridden'

/** The stance that counts: the human's where there is one, the machine's otherwise; rejected evidence counts for nothing. */
export function effectiveStance(machine: Stance | null, judgement: Judgement | null, override: Stance | null): Stance | null {
  if (judgement === 'rejected') return null
  if (judgement === 'overridden') return override
  return machine
}
