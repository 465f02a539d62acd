/**
 * Every call that crosses a boundary, once: name -> kind, input, output. Electron's IPC, the loopback host and the tests all go through this table.
 * A query changes nothing; a command runs in one transaction with one history group and answers after it is on disk; a job answers at once
 * with its id and reports by events. At most 100 rows a page; cursors are opaque strings from the previous page.
 */
import { z } from 'zod'
import { noiseReasons } from '../domain/article.ts'
import { reportModelSchema, exportFormats } from './report.ts'
import * as shape from './shapes.ts'

const nothing = z.object({}).default({})
const page = { cursor: z.string().nullable().default(null), limit: z.number().int().min(1).max(100).default(50) }
const pageOf = <Row extends z.ZodType>(row: Row) => z.object({ rows: z.array(row), next: z.string().nullable(), total: z.number().int() })
const done = z.object({})
const job = z.object({ jobId: z.string() })

const query = <I extends z.ZodType, O extends z.ZodType>(input: I, output: O) => ({ kind: 'query' as const, input, output })
const command = <I extends z.ZodType, O extends z.ZodType>(input: I, output: O) => ({ kind: 'command' as const, input, output })
/** Handled by the workspace, which opens and closes dossiers, and not by a dossier's engine. */
const workspace = <I extends z.ZodType, O extends z.ZodType>(input: I, output: O) => ({ kind: 'workspace' as const, input, output })

/** One thing to import: a file or folder of this machine, bytes that the window read, or pasted text. */
export const sourceSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('path'), path: z.string().min(1) }),
  z.object({ kind: z.literal('bytes'), name: z.string().min(1), bytes: z.instanceof(Uint8Array) }),
  z.object({ kind: z.literal('text'), name: z.string().nullable().default(null), text: z.string() }),
])
export type ImportSource = z.input<typeof sourceSchema>

const settings = {
  language: z.enum(['system', 'fr', 'en']), theme: z.enum(['system', 'light', 'dark', 'contrast']), density: z.enum(['comfortable', 'compact']),
  claimLayout: z.enum(['auto', 'rows', 'columns']), author: z.string().max(200),
}
/** What is missing is the default. A change is made of the plain settings instead: a partial of this would fill in every default. */
export const settingsSchema = z.object({
  language: settings.language.default('system'), theme: settings.theme.default('system'), density: settings.density.default('comfortable'),
  claimLayout: settings.claimLayout.default('auto'), author: settings.author.default(''),
})
export type Settings = z.infer<typeof settingsSchema>

const recent = z.object({ path: z.string(), name: z.string(), articles: z.number().int(), undecided: z.number().int(), openedAt: z.string() })

export const methods = {
  // ---- workspace ----
  'workspace.state': workspace(nothing, z.object({ open: z.boolean(), recent: z.array(recent), settings: settingsSchema, version: z.string(), systemLanguage: shape.languageSchema })),
  'workspace.create': workspace(z.object({ path: z.string().nullable().default(null), name: z.string().nullable().default(null) }), shape.dossierSummarySchema),
  'workspace.open': workspace(z.object({ path: z.string().min(1) }), shape.dossierSummarySchema),
  'workspace.openSample': workspace(nothing, shape.dossierSummarySchema),
  'workspace.saveCopy': workspace(z.object({ path: z.string().min(1) }), z.object({ path: z.string() })),
  'workspace.close': workspace(nothing, done),
  'workspace.forget': workspace(z.object({ path: z.string() }), done),
  'workspace.set': workspace(z.object(settings).partial(), settingsSchema),

  // ---- dossier ----
  'dossier.summary': query(nothing, shape.dossierSummarySchema),

  // ---- sources ----
  'articles.list': query(z.object({ ...page, search: z.string().max(200).default('') }), pageOf(shape.articleRowSchema)),
  'articles.get': query(z.object({ articleId: shape.articleId }), shape.articleDetailSchema),
  'articles.outlets': query(nothing, z.array(shape.outletSchema)),
  'articles.import': command(z.object({ sources: z.array(sourceSchema).min(1).max(10_000) }), job),
  'articles.edit': command(z.object({
    articleId: shape.articleId,
    change: z.object({
      title: z.string().max(500), outlet: z.string().max(200), outletKind: z.enum(shape.outletKinds), author: z.string().max(300), published: z.string().max(40).nullable(),
      language: shape.languageSchema, url: z.string().max(2000).nullable(),
    }).partial(),
  }), done),
  /** Sets a passage aside (reason given) or puts it back (reason null). Claims and evidence follow. */
  'articles.setNoise': command(z.object({ articleId: shape.articleId, span: shape.spanSchema, reason: z.enum(noiseReasons).nullable() }), done),
  'articles.remove': command(z.object({ articleId: shape.articleId }), done),
  'jobs.cancel': command(z.object({ jobId: z.string() }), done),
  /** The original bytes, as imported. */
  'articles.original': query(z.object({ articleId: shape.articleId }), z.object({ name: z.string(), bytes: z.instanceof(Uint8Array) })),

  // ---- claims ----
  'points.list': query(z.object({ ...page, filter: shape.pointFilterSchema.default(shape.pointFilterSchema.parse({})) }), pageOf(shape.pointRowSchema)),
  'points.get': query(z.object({ pointId: shape.pointId, claimId: shape.claimId.nullable().default(null) }), shape.pointDetailSchema),
  'points.setReference': command(z.object({ pointId: shape.pointId, claimId: shape.claimId }), done),
  'evidence.judge': command(z.object({ evidenceIds: z.array(shape.evidenceId).min(1).max(10_000), judgement: z.enum(['accepted', 'rejected']).nullable() }), done),
  'evidence.override': command(z.object({ evidenceId: shape.evidenceId, stance: shape.stanceSchema, note: z.string().min(1).max(2000) }), done),
  /** Evidence chosen by hand: the sentence that holds `span` of the article's text. */
  'evidence.add': command(z.object({ claimId: shape.claimId, articleId: shape.articleId, span: shape.spanSchema, stance: shape.stanceSchema, note: z.string().max(2000).default('') }), z.object({ evidenceId: shape.evidenceId })),
  'judgements.rate': command(z.object({ claimId: shape.claimId, step: z.number().int().min(1).max(9).nullable() }), done),
  'judgements.explain': command(z.object({ claimId: shape.claimId, rationale: z.string().max(20_000) }), done),
  'judgements.tag': command(z.object({ claimId: shape.claimId, tag: z.string().trim().min(1).max(60), present: z.boolean() }), done),

  // ---- matrix ----
  'matrix.list': query(z.object({ ...page, filter: shape.pointFilterSchema.default(shape.pointFilterSchema.parse({})) }), z.object({ outlets: z.array(shape.outletSchema.extend({ copyOf: z.string().nullable() })), rows: z.array(shape.matrixRowSchema), next: z.string().nullable(), total: z.number().int() })),

  // ---- report ----
  'report.choices': query(nothing, z.array(z.object({ point: shape.pointRowSchema, included: z.boolean(), againstOutlets: z.number().int(), againstOrigins: z.number().int(), forOutlets: z.number().int(), forOrigins: z.number().int() }))),
  'report.include': command(z.object({ pointId: shape.pointId, included: z.boolean() }), done),
  'report.move': command(z.object({ pointId: shape.pointId, to: z.number().int().nonnegative() }), done),
  'report.describe': command(z.object({ title: z.string().max(300), summary: z.string().max(5000), author: z.string().max(200) }).partial(), done),
  'report.preview': query(z.object({ language: shape.languageSchema }), reportModelSchema),
  'report.export': query(z.object({ format: z.enum(exportFormats), language: shape.languageSchema }), z.object({ fileName: z.string(), mediaType: z.string(), bytes: z.instanceof(Uint8Array) })),

  // ---- history ----
  'history.list': query(z.object({ ...page }), pageOf(shape.historyEntrySchema)),
  'history.undo': command(nothing, z.object({ action: z.string(), subject: z.string() })),
  'history.redo': command(nothing, z.object({ action: z.string(), subject: z.string() })),
} as const

export type Methods = typeof methods
export type MethodName = keyof Methods
export type MethodInput<Name extends MethodName> = z.input<Methods[Name]['input']>
export type MethodOutput<Name extends MethodName> = z.output<Methods[Name]['output']>
export const methodNames = Object.keys(methods) as MethodName[]
