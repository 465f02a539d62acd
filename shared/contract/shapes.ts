/** The rows and details that queries return: flat, typed, wordless. What people read of them is worded by shared/text in their language. */
import { z } from 'zod'
import { noiseReasons } from '../domain/article.ts'
import { claimTypes } from '../domain/claim.ts'
import type { ArticleId, ClaimId, EvidenceId, HistoryGroupId, OriginId, OutletId, PointId, SentenceId } from '../domain/ids.ts'
import { languages } from '../domain/language.ts'
import { reasonKinds } from '../domain/reason.ts'
import { stances } from '../domain/stance.ts'
import { machineStates } from '../domain/state.ts'
import { failureSchema } from './errors.ts'

const id = <Id extends number>() => z.number().int().positive().transform((value) => value as Id)
export const articleId = id<ArticleId>()
export const outletId = id<OutletId>()
export const originId = id<OriginId>()
export const sentenceId = id<SentenceId>()
export const claimId = id<ClaimId>()
export const evidenceId = id<EvidenceId>()
export const pointId = id<PointId>()
export const historyGroupId = id<HistoryGroupId>()

export const languageSchema = z.enum(languages)
export const stanceSchema = z.enum(stances)
export const claimTypeSchema = z.enum(claimTypes)
export const spanSchema = z.object({ start: z.number().int().nonnegative(), end: z.number().int().nonnegative() })
export const judgementSchema = z.enum(['accepted', 'rejected', 'overridden'])
export const outletKinds = ['daily', 'agency', 'state', 'broadcaster', 'institution', 'online', 'unknown'] as const

export const reasonSchema = z.object({
  kind: z.enum(reasonKinds), claimValue: z.string(), evidenceValue: z.string(),
  claimSpan: spanSchema.nullable(), evidenceSpan: spanSchema.nullable(), claimDate: z.string().nullable(), evidenceDate: z.string().nullable(),
  detail: z.record(z.string(), z.union([z.string(), z.number()])),
})

export const outletSchema = z.object({ id: outletId, name: z.string(), domain: z.string().nullable(), kind: z.enum(outletKinds), articles: z.number().int() })
export type Outlet = z.infer<typeof outletSchema>

/** Text that a claim marks inside its sentence: the words that differ or agree, as offsets into the sentence. */
export const markSchema = spanSchema.extend({ stance: z.union([stanceSchema, z.literal('calendar'), z.literal('plain')]) })
export type Mark = z.infer<typeof markSchema>

// ---- Sources ----
export const articleRowSchema = z.object({
  id: articleId, title: z.string(), outlet: outletSchema.nullable(), published: z.string().nullable(), claims: z.number().int(),
  copyOf: z.object({ articleId, outlet: z.string().nullable(), overlap: z.number() }).nullable(), calendarErrors: z.number().int(), file: z.string(),
})
export type ArticleRow = z.infer<typeof articleRowSchema>

export const articleDetailSchema = z.object({
  id: articleId, file: z.string(), title: z.string().nullable(), outlet: outletSchema.nullable(), author: z.string().nullable(), published: z.string().nullable(),
  language: languageSchema, url: z.string().nullable(), agency: z.string().nullable(), text: z.string(),
  noise: z.array(spanSchema.extend({ reason: z.enum(noiseReasons) })),
  sentences: z.array(spanSchema.extend({ id: sentenceId })),
  /** Marks are offsets into `text`; `pointId` opens the point. */
  marks: z.array(markSchema.extend({ pointId, claimId })),
  original: z.object({ bytes: z.number().int(), sha256: z.string(), importedAt: z.string(), encoding: z.string() }),
  origin: z.object({ id: originId, articles: z.array(z.object({ articleId, outlet: z.string().nullable(), overlap: z.number() })) }),
})
export type ArticleDetail = z.infer<typeof articleDetailSchema>

// ---- Claims ----
/** One line of the list. `values` are the reference value and the strongest contradicting (else evolved) one, in the articles' words. */
export const pointRowSchema = z.object({
  id: pointId, claimId, type: claimTypeSchema, subject: z.string(), attribute: z.string(), attributeText: z.string(), claimText: z.string(),
  state: z.enum(machineStates), calendarError: z.boolean(), eventDate: z.string().nullable(), values: z.array(z.string()).max(2), differs: z.enum(['contradicts', 'evolved']).nullable(),
  outlet: z.string().nullable(), published: z.string().nullable(), against: z.number().int(), for: z.number().int(), evolved: z.number().int(), undecided: z.number().int(),
  verdict: z.number().int().nullable(), tags: z.array(z.string()), checkworthiness: z.number(), reasonKind: z.enum(reasonKinds).nullable(),
})
export type PointRow = z.infer<typeof pointRowSchema>

/** A sentence as shown beside others: with its neighbours for context and the words to mark. */
export const quotedSentenceSchema = z.object({
  sentenceId, articleId, outlet: z.string().nullable(), outletId: outletId.nullable(), title: z.string().nullable(), published: z.string().nullable(), author: z.string().nullable(), url: z.string().nullable(),
  text: z.string(), before: z.string(), after: z.string(), marks: z.array(markSchema), agency: z.string().nullable(),
})
export type QuotedSentence = z.infer<typeof quotedSentenceSchema>

export const evidenceRowSchema = z.object({
  id: evidenceId, sentence: quotedSentenceSchema, otherClaimId: claimId.nullable(),
  /** The machine's finding; null for evidence that a person added. */
  machine: stanceSchema.nullable(), score: z.number(), reason: reasonSchema,
  judgement: judgementSchema.nullable(), override: z.object({ stance: stanceSchema, note: z.string() }).nullable(),
  sameOrigin: z.boolean(), originId, overlap: z.number().nullable(),
})
export type EvidenceRow = z.infer<typeof evidenceRowSchema>

export const pointDetailSchema = z.object({
  row: pointRowSchema, claimId, sentence: quotedSentenceSchema, value: z.string(), eventDate: z.string().nullable(), speaker: z.string().nullable(), rules: z.array(z.string()),
  /** Every evidence of the reference claim: contradicting first, then evolved, supporting, mentioning; copies directly after their origin. */
  evidence: z.array(evidenceRowSchema),
  silent: z.array(z.object({ outlet: outletSchema, articlesRead: z.number().int() })),
  /** The other claims grouped on this point, for choosing another reference. */
  claims: z.array(z.object({ claimId, outlet: z.string().nullable(), published: z.string().nullable(), value: z.string() })),
  tally: z.object({ againstOutlets: z.number().int(), againstOrigins: z.number().int(), forOutlets: z.number().int(), forOrigins: z.number().int() }),
  rationale: z.string(),
})
export type PointDetail = z.infer<typeof pointDetailSchema>

export const pointFilterSchema = z.object({
  tab: z.enum(['all', 'conflicting', 'undecided']).default('all'),
  types: z.array(claimTypeSchema).default([]), outlets: z.array(outletId).default([]), states: z.array(z.enum(machineStates)).default([]),
  verdicts: z.array(z.number().int()).default([]), tags: z.array(z.string()).default([]),
  /** Free text; typing errors are forgiven. */
  search: z.string().max(200).default(''),
})
export type PointFilter = z.infer<typeof pointFilterSchema>
export type PointFilterInput = z.input<typeof pointFilterSchema>

// ---- Matrix ----
export const matrixCellSchema = z.object({
  outletId, kind: z.union([stanceSchema, z.literal('asserts'), z.literal('silent')]), value: z.string(), copy: z.boolean(),
  evidenceId: evidenceId.nullable(), sentence: quotedSentenceSchema.nullable(), more: z.number().int(),
})
export const matrixRowSchema = z.object({ point: pointRowSchema, cells: z.array(matrixCellSchema), againstOrigins: z.number().int(), origins: z.number().int(), assertion: quotedSentenceSchema })
export type MatrixRow = z.infer<typeof matrixRowSchema>
export type MatrixCell = z.infer<typeof matrixCellSchema>

// ---- History, jobs, dossier ----
export const historyEntrySchema = z.object({
  groupId: historyGroupId, at: z.string(), actor: z.string(), action: z.string(), subject: z.string(), from: z.string(), to: z.string(), undone: z.boolean(), pointId: pointId.nullable(), articleId: articleId.nullable(),
})
export type HistoryEntry = z.infer<typeof historyEntrySchema>

export const importResultSchema = z.object({
  imported: z.array(articleId), duplicates: z.array(z.object({ name: z.string(), articleId })), failures: z.array(failureSchema), cancelled: z.boolean(),
})
export type ImportResult = z.infer<typeof importResultSchema>

export const dossierSummarySchema = z.object({
  path: z.string(), name: z.string(), readOnly: failureSchema.nullable(), articles: z.number().int(), outlets: z.number().int(), origins: z.number().int(),
  points: z.object({ all: z.number().int(), conflicting: z.number().int(), undecided: z.number().int() }), savedAt: z.string().nullable(),
  canUndo: z.object({ action: z.string(), subject: z.string() }).nullable(), canRedo: z.object({ action: z.string(), subject: z.string() }).nullable(),
  tags: z.array(z.string()), scale: z.array(z.object({ step: z.number().int(), label: z.object({ fr: z.string(), en: z.string() }), truth: z.number().nullable() })),
})
export type DossierSummary = z.infer<typeof dossierSummarySchema>
