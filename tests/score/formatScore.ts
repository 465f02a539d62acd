/** One line of the table: the figures that matter for a kind of measure, in words that need no legend. */
import { z } from 'zod'
import type { Measure } from './measures.ts'

const share = z.number().nullable()
const rates = z.object({ precision: share, recall: share, f1: share })
const shapes = {
  sentences: z.object({ exact: share, f1: share, cases: z.number() }),
  dates: z.object({ right: share, cases: z.number() }),
  clean: z.object({ all: z.object({ precision: share, recall: share, f1: share, pages: z.number() }) }),
  stances: z.object({ pairs: z.number(), accuracy: share, traps: z.number(), trapAlarms: z.number(), support: rates, contradict: rates }),
}

const percent = (value: number | null): string => (value === null ? '    –' : (100 * value).toFixed(1).padStart(5))

/** `figures` are the scorer's; throws when they have lost their shape, since a table of blanks would look like a result. */
export function formatScore(measure: Measure, figures: unknown): string {
  if (measure.kind === 'numbers' || (measure.kind === 'texts' && measure.mode === 'dates')) {
    const { right, cases } = shapes.dates.parse(figures)
    return `right ${percent(right)}  of ${cases}`
  }
  if (measure.kind === 'texts' && measure.mode === 'sentences') {
    const { exact, f1, cases } = shapes.sentences.parse(figures)
    return `exact ${percent(exact)}  of ${cases} paragraphs, boundaries F1 ${percent(f1)}`
  }
  if (measure.kind === 'pages') {
    const { all } = shapes.clean.parse(figures)
    return `F1    ${percent(all.f1)}  of ${all.pages} pages, P ${percent(all.precision)}  R ${percent(all.recall)}`
  }
  const { pairs, accuracy, traps, trapAlarms, support, contradict } = shapes.stances.parse(figures)
  const rate = ({ precision, recall }: z.infer<typeof rates>) => `P ${percent(precision)} R ${percent(recall)}`
  return `right ${percent(accuracy)}  of ${pairs} pairs, contradicts ${rate(contradict)}, supports ${rate(support)}, false alarms on traps ${trapAlarms}/${traps}`
}
