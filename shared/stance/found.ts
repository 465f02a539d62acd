/** Makes a comparison: stance, score and reason, with the differing words marked in both sentences. */
import { fold } from '../domain/fold.ts'
import type { Reason, ReasonKind } from '../domain/reason.ts'
import type { Span } from '../domain/span.ts'
import type { Stance } from '../domain/stance.ts'
import type { ClaimInContext, Comparison } from './comparison.ts'
import { confidenceOf } from './confidence.ts'

/** Below this likelihood a contradiction is only suspected, and is given as *mentions* with its reason (PRODUCT: a false alarm costs trust). */
export const contradictionThreshold = 0.6

/** What a rule found. `score` is its own likelihood, 0 to 1: it decides what is shown, and is turned into a confidence where it is. `claimDate` and `evidenceDate` default to the days from which both sides speak. */
export type Finding = { stance: Stance; score: number; kind: ReasonKind; detail?: Reason['detail']; claimDate?: string | null; evidenceDate?: string | null }

/** The finding about `first` and `second` as a comparison, the first being the claim. Its score is the confidence in what is said of them. */
export function compareAs(first: ClaimInContext, second: ClaimInContext, finding: Finding): Comparison {
  const { stance, score, kind, detail = {} } = finding
  const marks = stance === 'contradicts' || stance === 'evolved' ? differingWords(first, second) : { claim: first.claim.valueSpan, evidence: second.claim.valueSpan }
  const said = stance === 'contradicts' && score < contradictionThreshold ? 'mentions' : stance
  // Only what takes a side can be right or wrong, so only that was ever measured.
  const confidence = said === 'contradicts' || said === 'supports' ? confidenceOf(kind, score) : score
  return {
    stance: said, score: Math.round(confidence * 100) / 100,
    reason: {
      kind, claimValue: first.claim.valueText, evidenceValue: second.claim.valueText, claimSpan: marks.claim, evidenceSpan: marks.evidence,
      claimDate: finding.claimDate === undefined ? spokenOn(first) : finding.claimDate, evidenceDate: finding.evidenceDate === undefined ? spokenOn(second) : finding.evidenceDate, detail,
    },
  }
}

/** The day of which a claim speaks: its event's, else the one from which its article speaks; null where nothing tells. */
export const spokenOn = (side: ClaimInContext): string | null => side.claim.setting.date ?? side.claim.setting.reference ?? side.article.published?.slice(0, 10) ?? null

/** The day on which a claim was made: the article's, whatever the day of the event. */
export const madeOn = (side: ClaimInContext): string | null => side.claim.setting.reference ?? side.article.published?.slice(0, 10) ?? null

const wordPattern = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.,-]*/gu
type Placed = Span & { folded: string }
const placedWords = (side: ClaimInContext): Placed[] => [...side.claim.valueText.matchAll(wordPattern)].map((match) => {
  const start = side.claim.valueSpan.start + match.index
  return { start, end: start + match[0].length, folded: fold(match[0]) }
})

/**
 * The words of each value that the other does not have: what is left between the words they begin and end with alike. Where that leaves one side
 * nothing ("général d'armée" beside "général de corps d'armée"), the common end counts as differing too; where the words are the same, the whole value.
 */
export function differingWords(first: ClaimInContext, second: ClaimInContext): { claim: Span; evidence: Span } {
  const left = placedWords(first)
  const right = placedWords(second)
  const shortest = Math.min(left.length, right.length)
  let head = 0
  while (head < shortest && left[head]!.folded === right[head]!.folded) head++
  let tail = 0
  while (tail < shortest - head && left.at(-1 - tail)!.folded === right.at(-1 - tail)!.folded) tail++
  if (head + tail === shortest) tail = 0
  return { claim: stretch(left.slice(head, left.length - tail), first.claim.valueSpan), evidence: stretch(right.slice(head, right.length - tail), second.claim.valueSpan) }
}

const stretch = (words: readonly Placed[], otherwise: Span): Span => (words.length === 0 ? otherwise : { start: words[0]!.start, end: words.at(-1)!.end })
