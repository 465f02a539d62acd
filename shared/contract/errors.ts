/** Expected failures are values. Their codes are the contract; their words stand in shared/text/errors.ts, in both languages. */
import { z } from 'zod'

export const errorCodes = [
  // one input of a batch
  'file-not-found', 'file-unreadable', 'file-empty', 'file-too-large', 'file-not-text', 'format-unsupported', 'no-article-found', 'encoding-doubtful',
  // the dossier
  'dossier-not-found', 'dossier-exists', 'dossier-not-sqlite', 'dossier-corrupt', 'dossier-newer', 'dossier-foreign', 'dossier-read-only', 'dossier-in-use', 'no-dossier',
  // the machine
  'disk-full', 'folder-read-only', 'host-cannot',
  // the call
  'invalid-input', 'not-found', 'cancelled', 'nothing-to-undo', 'nothing-to-redo', 'internal',
] as const
export type ErrorCode = (typeof errorCodes)[number]

/** `name` is the file, dossier or thing concerned; `detail` what the words need besides (a limit, a version, an encoding). */
export const failureSchema = z.object({
  code: z.enum(errorCodes),
  name: z.string().nullable().default(null),
  detail: z.record(z.string(), z.union([z.string(), z.number()])).default({}),
})
export type Failure = z.infer<typeof failureSchema>

export type Outcome<Value> = { ok: true; value: Value } | { ok: false; error: Failure }

export const succeed = <Value>(value: Value): Outcome<Value> => ({ ok: true, value })
export const fail = (code: ErrorCode, name: string | null = null, detail: Failure['detail'] = {}): { ok: false; error: Failure } => ({ ok: false, error: { code, name, detail } })
