/**
 * The rating scale. `step` is what the digit keys give (1 first); `truth` maps it to ClaimReview's numbers (5 true, 1 false), null for "unverifiable".
 * The default is the newsroom scale of the design page; users may have 2 to 9 steps, so nothing may assume six.
 */
export type VerdictStep = { step: number; label: { fr: string; en: string }; truth: number | null }

export const defaultScale: readonly VerdictStep[] = [
  { step: 1, label: { fr: 'Vrai', en: 'True' }, truth: 5 },
  { step: 2, label: { fr: 'Plutôt vrai', en: 'Mostly true' }, truth: 4 },
  { step: 3, label: { fr: 'Trompeur', en: 'Misleading' }, truth: 3 },
  { step: 4, label: { fr: 'Plutôt faux', en: 'Mostly false' }, truth: 2 },
  { step: 5, label: { fr: 'Faux', en: 'False' }, truth: 1 },
  { step: 6, label: { fr: 'Invérifiable', en: 'Unverifiable' }, truth: null },
]
