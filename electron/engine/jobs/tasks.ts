/** What worker threads are asked to do. Everything here is structured-cloneable. */
import type { Outcome } from '../../../shared/contract/errors.ts'
import type { CleanDocument } from '../../../shared/domain/article.ts'
import type { Analysis, AnalysisInput } from '../../../shared/nlp/analysis.ts'
import type { ClaimInContext, Comparison } from '../../../shared/stance/comparison.ts'
import type { KnownMetadata } from './knownMetadata.ts'

/** One file to read (`path`), or what the window handed over (`bytes`). `name` is what the article will be listed under; `known` goes before what its text tells. */
export type SourceToRead = { name: string; path: string; known: KnownMetadata | null } | { name: string; bytes: Uint8Array }

/** A file read, cleaned and analysed: all that the writer stores. */
export type ReadArticle = { bytes: Uint8Array; sha256: string; encoding: string; document: CleanDocument; analysis: Analysis }

/** Claims once each, and pairs of indices into them: a claim that is compared with fifty others crosses the thread once. */
export type ClaimsToCompare = { claims: ClaimInContext[]; pairs: [number, number][] }

export type Tasks = {
  read: { input: SourceToRead; output: Outcome<ReadArticle> }
  analyse: { input: AnalysisInput; output: Analysis }
  /** One result a pair, in order; null where the claims have nothing to do with each other. */
  compare: { input: ClaimsToCompare; output: (Comparison | null)[] }
}
export type TaskName = keyof Tasks
export type TaskRequest = { [Name in TaskName]: { id: number; task: Name; input: Tasks[Name]['input'] } }[TaskName]

/** `error` is a bug's message: expected failures are outcomes. */
export type TaskAnswer = { id: number; output: unknown } | { id: number; error: string }
