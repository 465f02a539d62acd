/**
 * Why the machine gave a stance: typed, so that the window, the report and the command line word it in the reader's language
 * (shared/text/explain.ts), and so that it can be turned round when the evidence's own claim is the one on screen.
 */
import type { Span } from './span.ts'

/** One rule of comparison each; the texts stand in shared/text/reasons.ts, and the compiler asks for both languages. */
export const reasonKinds = [
  'rank-same', 'rank-compatible', 'rank-differs', 'rank-evolved', 'rank-lowered',
  'office-same', 'office-compatible', 'office-domain-differs', 'office-holder-differs', 'office-evolved', 'office-tenure-differs',
  'date-same', 'date-compatible', 'date-differs', 'time-differs', 'date-calendar', 'date-rescheduled', 'date-other-event',
  'quantity-same', 'quantity-rounded', 'quantity-compatible', 'quantity-differs', 'quantity-evolved', 'quantity-listed', 'quantity-converted', 'quantity-sources',
  'duration-same', 'duration-since', 'since-differs', 'duration-differs', 'penalty-same', 'penalty-differs',
  'place-same', 'place-within', 'place-differs', 'place-denied',
  'person-same', 'person-spelling', 'person-differs',
  'event-same', 'event-announced', 'event-negated', 'event-opposed', 'event-exchanged', 'event-evolved',
  'quote-same', 'quote-reworded', 'quote-differs',
  'statement-same', 'statement-negated', 'statement-antonym', 'statement-figure', 'statement-role', 'statement-scope',
  'same-subject', 'user-added',
] as const
export type ReasonKind = (typeof reasonKinds)[number]

/**
 * - `claimValue`/`evidenceValue`: the two values in the articles' own words.
 * - `claimSpan`/`evidenceSpan`: the differing words, as offsets into the claim's and the evidence's sentence; null where nothing is to be marked.
 * - `claimDate`/`evidenceDate`: ISO dates at which each side speaks, where time matters to the rule.
 * - `detail`: what else the sentence of the reason needs, e.g. { claimGrade: 10, evidenceGrade: 9, days: 4, person: "Ilian Darvos" }.
 *   Keys that start with "claim" and "evidence" are exchanged when the reason is turned round.
 */
export type Reason = {
  kind: ReasonKind
  claimValue: string
  evidenceValue: string
  claimSpan: Span | null
  evidenceSpan: Span | null
  claimDate: string | null
  evidenceDate: string | null
  detail: Record<string, string | number>
}

/** The same reason seen from the other side: the evidence's claim becomes the claim. Turning round twice changes nothing. */
export function turnReason(reason: Reason): Reason {
  const turned = Object.entries(reason.detail).map(([key, value]) => [turnKey(key), value] as const)
  return {
    kind: reason.kind,
    claimValue: reason.evidenceValue, evidenceValue: reason.claimValue,
    claimSpan: reason.evidenceSpan, evidenceSpan: reason.claimSpan,
    claimDate: reason.evidenceDate, evidenceDate: reason.claimDate,
    detail: Object.fromEntries(turned),
  }
}

function turnKey(key: string): string {
  if (key.startsWith('claim')) return `evidence${key.slice('claim'.length)}`
  if (key.startsWith('evidence')) return `claim${key.slice('evidence'.length)}`
  return key
}
