/** Cuts a sentence at its marks, so that the marked words can be set apart in HTML, in Markdown and on screen alike. */
import type { Mark } from '../contract/shapes.ts'

export type MarkKind = Mark['stance']

/** A stretch of the sentence. `mark` is null for plain words. */
export type Segment = { text: string; mark: MarkKind | null }

/** Where marks overlap the graver one shows: a contradiction is never hidden under agreement. */
const gravity: readonly MarkKind[] = ['plain', 'mentions', 'supports', 'evolved', 'calendar', 'contradicts']

/** Joined in order, the segments are the text. Marks outside the text are cut to it. */
export function segmentsOf(text: string, marks: readonly Mark[]): Segment[] {
  const cuts = [...new Set([0, text.length, ...marks.flatMap((mark) => [mark.start, mark.end])])]
    .filter((at) => at >= 0 && at <= text.length).sort((a, b) => a - b)
  const segments: Segment[] = []
  for (const [index, start] of cuts.entries()) {
    const end = cuts[index + 1]
    if (end === undefined) break
    const covering = marks.filter((mark) => mark.start <= start && mark.end >= end).map((mark) => mark.stance)
    const mark = covering.sort((a, b) => gravity.indexOf(b) - gravity.indexOf(a))[0] ?? null
    const last = segments.at(-1)
    if (last?.mark === mark) last.text += text.slice(start, end)
    else segments.push({ text: text.slice(start, end), mark })
  }
  return segments
}
