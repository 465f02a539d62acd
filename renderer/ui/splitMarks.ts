/** Cuts a sentence where marks begin and end. Marks may overlap; each piece knows all that cover it, and one tint shows: contradiction wins. */
import type { Mark } from '../../shared/contract/shapes.ts'

export type Piece<M extends Mark = Mark> = { start: number; end: number; marks: M[] }

/** Strongest first: the order in which overlapping marks may show their tint. */
const strength: readonly Mark['stance'][] = ['contradicts', 'calendar', 'evolved', 'supports', 'mentions', 'plain']

/** The pieces cover `text` from end to end, in order, none empty. Marks are cut to the text; their order in a piece is strongest first. */
export function splitMarks<M extends Mark>(text: string, marks: readonly M[]): Piece<M>[] {
  const cuts = new Set([0, text.length])
  const within = marks.map((mark) => ({ mark, start: Math.max(0, mark.start), end: Math.min(text.length, mark.end) })).filter(({ start, end }) => start < end)
  for (const { start, end } of within) cuts.add(start).add(end)
  const edges = [...cuts].sort((a, b) => a - b)
  return edges.slice(0, -1).map((start, index) => {
    const end = edges[index + 1]!
    const covering = within.filter((one) => one.start <= start && end <= one.end).map((one) => one.mark)
    return { start, end, marks: covering.sort((a, b) => strength.indexOf(a.stance) - strength.indexOf(b.stance)) }
  })
}
