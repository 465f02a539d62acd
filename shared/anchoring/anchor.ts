/**
 * Anchors: a passage described so that it can be found again in a changed text. The way of the W3C Web Annotation model (TextPositionSelector and
 * TextQuoteSelector with prefix and suffix). What matters most is never to settle on a look-alike: an anchor resolves surely, or is shown as doubtful, or is an orphan.
 */
import search from 'approx-string-match'
import type { Span } from '../domain/span.ts'

/** `prefix` and `suffix` are up to `contextLength` code units on either side. */
export type Anchor = Span & { quote: string; prefix: string; suffix: string }

export type Resolution =
  | { found: 'exact' | 'moved'; span: Span }
  /** The best place, but changed words or a rival nearly as good: to be confirmed by a person. */
  | { found: 'doubtful'; span: Span }
  | { found: 'orphan' }

/** Code units of context kept on each side: enough to tell repeated phrases apart, short enough to survive edits nearby. */
const contextLength = 32
/** A quote may differ by a fifth of its length and still be thought the same passage, changed. */
const errorShare = 0.2
/** Quotes longer than this are not searched for with errors: the cost grows with their length. */
const longestFuzzyQuote = 1_000

/** Describes text.slice(span.start, span.end). */
export function describeAnchor(text: string, span: Span): Anchor {
  return {
    start: span.start, end: span.end, quote: text.slice(span.start, span.end),
    prefix: text.slice(Math.max(0, span.start - contextLength), span.start),
    suffix: text.slice(span.end, span.end + contextLength),
  }
}

/** Finds the passage in `text`: at its offsets, else by its exact quote where context decides, else by a similar quote (doubtful), else an orphan. */
export function resolveAnchor(text: string, anchor: Anchor): Resolution {
  if (!anchor.quote) return { found: 'orphan' }
  const places = occurrences(text, anchor.quote)
  const inPlace = places.find((start) => start === anchor.start)
  if (inPlace !== undefined && contextScore(text, anchor, inPlace) === 2) return { found: 'exact', span: spanAt(inPlace, anchor) }
  if (places.length === 1) return { found: places[0] === anchor.start ? 'exact' : 'moved', span: spanAt(places[0]!, anchor) }
  if (places.length > 1) return chooseByContext(text, anchor, places)
  return resolveFuzzily(text, anchor)
}

const spanAt = (start: number, anchor: Anchor): Span => ({ start, end: start + anchor.quote.length })

function occurrences(text: string, quote: string): number[] {
  const found: number[] = []
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) found.push(at)
  return found
}

/** 0 to 2: how much of the prefix and of the suffix stands around `start`, each as a share of its length. */
function contextScore(text: string, anchor: Anchor, start: number): number {
  const end = start + anchor.quote.length
  const before = commonEnd(anchor.prefix, text.slice(Math.max(0, start - anchor.prefix.length), start))
  const after = commonStart(anchor.suffix, text.slice(end, end + anchor.suffix.length))
  return (anchor.prefix.length ? before / anchor.prefix.length : Number(start === 0)) + (anchor.suffix.length ? after / anchor.suffix.length : Number(end === text.length))
}

/** Between equal quotes only context decides; without a clear winner the choice is doubtful. */
function chooseByContext(text: string, anchor: Anchor, places: number[]): Resolution {
  const ranked = places
    .map((start) => ({ start, score: contextScore(text, anchor, start) }))
    .sort((a, b) => b.score - a.score || Math.abs(a.start - anchor.start) - Math.abs(b.start - anchor.start))
  const [best, rival] = ranked
  const clear = best!.score >= 1 && best!.score - rival!.score >= 0.5
  return { found: clear ? 'moved' : 'doubtful', span: spanAt(best!.start, anchor) }
}

function resolveFuzzily(text: string, anchor: Anchor): Resolution {
  if (anchor.quote.length > longestFuzzyQuote) return { found: 'orphan' }
  const matches = search(text, anchor.quote, Math.floor(anchor.quote.length * errorShare))
  const best = matches.sort((a, b) => a.errors - b.errors || Math.abs(a.start - anchor.start) - Math.abs(b.start - anchor.start))[0]
  return best && best.end > best.start ? { found: 'doubtful', span: { start: best.start, end: best.end } } : { found: 'orphan' }
}

function commonStart(a: string, b: string): number {
  let n = 0
  while (n < a.length && n < b.length && a[n] === b[n]) n++
  return n
}

function commonEnd(a: string, b: string): number {
  let n = 0
  while (n < a.length && n < b.length && a[a.length - 1 - n] === b[b.length - 1 - n]) n++
  return n
}
