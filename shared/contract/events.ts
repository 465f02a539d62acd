/** What the engine tells without being asked. Every event is plain data. */
import type { Failure } from './errors.ts'
import type { ImportResult } from './shapes.ts'

/** Which parts of the dossier changed; queries that read them are asked again. */
export const topics = ['dossier', 'articles', 'points', 'report', 'history', 'workspace'] as const
export type Topic = (typeof topics)[number]

export type EngineEvent =
  | { event: 'changed'; topics: Topic[] }
  /** `phase` reads files, then compares claims. `total` may grow while folders are walked. `current` is the file at hand. */
  | { event: 'job-progress'; jobId: string; phase: 'read' | 'compare'; done: number; total: number; current: string; failures: Failure[] }
  | { event: 'job-done'; jobId: string; result: ImportResult }
  /** A menu item or the command line asks the window to do something. */
  | { event: 'menu'; action: MenuAction }

export const menuActions = [
  'new', 'open', 'save-copy', 'import-files', 'import-folder', 'paste', 'export', 'undo', 'redo', 'find', 'keys',
  'screen-sources', 'screen-claims', 'screen-matrix', 'screen-report',
] as const
export type MenuAction = (typeof menuActions)[number]
