/**
 * Stances: what one sentence says about another outlet's claim (PRODUCT: "The model").
 * `silent` is no stance: it is an outlet without evidence, and is worked out where outlets are listed.
 */
import type { ClaimType } from './claim.ts'
import type { ReasonKind } from './reason.ts'

export const stances = ['contradicts', 'evolved', 'supports', 'mentions'] as const
export type Stance = (typeof stances)[number]

/**
 * What the finding between two claims means for the one of type `type`. That the same event or person is spoken of confirms the event or the person;
 * a date, a place or a rank told with it is only mentioned by a sentence that does not give one.
 */
export function stanceFor(type: ClaimType, stance: Stance, kind: ReasonKind): Stance {
  const about = kind.startsWith('event-') ? 'event' : kind.startsWith('person-') ? 'person' : null
  return stance === 'supports' && about !== null && type !== about ? 'mentions' : stance
}

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
