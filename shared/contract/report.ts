/** The report model: what every export is made from, and what the preview shows. All of it is data; words in the reader's language are already chosen. */
import { z } from 'zod'

export const exportFormats = ['html', 'md', 'csv', 'json'] as const
export type ExportFormat = (typeof exportFormats)[number]

const mark = z.object({ start: z.number().int(), end: z.number().int(), stance: z.enum(['contradicts', 'evolved', 'supports', 'mentions', 'calendar', 'plain']) })

/** One side of a point: a sentence, who said it, and what it does to the claim. `stance` is null for the claim itself. */
export const reportPassageSchema = z.object({
  outlet: z.string(), published: z.string().nullable(), title: z.string().nullable(), url: z.string().nullable(), sha256: z.string(), importedAt: z.string(),
  text: z.string(), marks: z.array(mark), value: z.string(),
  stance: z.enum(['contradicts', 'evolved', 'supports', 'mentions']).nullable(),
  machine: z.enum(['contradicts', 'evolved', 'supports', 'mentions']).nullable(), judgement: z.enum(['accepted', 'rejected', 'overridden']).nullable(), note: z.string(),
  reason: z.string(), score: z.number().nullable(), copy: z.boolean(),
})
export type ReportPassage = z.infer<typeof reportPassageSchema>

export const reportPointSchema = z.object({
  pointId: z.number().int(), title: z.string(), claim: z.string(), type: z.string(), state: z.string(), stateText: z.string(),
  verdict: z.object({ step: z.number().int(), of: z.number().int(), text: z.string(), truth: z.number().nullable() }).nullable(),
  rationale: z.string(), tags: z.array(z.string()), assertion: reportPassageSchema, evidence: z.array(reportPassageSchema), independence: z.string(), silent: z.array(z.string()),
})
export type ReportPoint = z.infer<typeof reportPointSchema>

export const reportModelSchema = z.object({
  language: z.enum(['fr', 'en']), title: z.string(), summary: z.string(), author: z.string(), date: z.string(), madeWith: z.string(),
  points: z.array(reportPointSchema),
  sources: z.array(z.object({ outlet: z.string(), title: z.string(), published: z.string().nullable(), url: z.string().nullable(), file: z.string(), sha256: z.string(), importedAt: z.string(), copyOf: z.string().nullable() })),
  method: z.array(z.string()),
})
export type ReportModel = z.infer<typeof reportModelSchema>
