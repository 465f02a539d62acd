/**
 * What a host gives the window beside the engine's methods: files, printing, the outside world. The desktop's preload implements it over IPC,
 * the browser host with what a web page may do. One shape, so that no screen knows where it runs.
 */
import type { ErrorCode, Failure, Outcome } from './errors.ts'
import type { EngineEvent } from './events.ts'
import type { ImportSource, MethodName } from './methods.ts'

/** The name under which the preload exposes the bridge on `window`. */
export const bridgeName = 'recoupe'

export type FileToSave = { name: string; mediaType: string; bytes: Uint8Array }

/** The desktop's bridge, as the preload exposes it. Everything is structured-cloneable; nothing rejects for an expected failure. */
export type DesktopBridge = {
  platform: 'darwin' | 'win32' | 'linux'
  call(method: MethodName, input: unknown): Promise<Outcome<unknown>>
  subscribe(listener: (event: EngineEvent) => void): () => void
  /** Paths that the user chose; empty when the dialog was closed. */
  pickArticles(): Promise<string[]>
  pickFolder(): Promise<string | null>
  pickDossier(purpose: 'open' | 'create' | 'copy', suggestedName: string): Promise<string | null>
  /** Asks where, writes, answers the path; null when the dialog was closed. */
  saveFile(file: FileToSave): Promise<Outcome<{ path: string | null }>>
  /** Prints the report (one HTML page) to a PDF file that the user chooses. */
  saveAsPdf(report: { name: string; html: string }): Promise<Outcome<{ path: string | null }>>
  /** The path of a dropped file, '' where it has none. */
  pathForFile(file: unknown): string
  /** Opens an http(s) address in the user's browser, after asking. */
  openExternal(url: string): Promise<Outcome<{}>>
}

/** What screens use: the bridge, brought to one shape for both hosts. */
export type Host = {
  kind: 'desktop' | 'browser'
  platform: 'darwin' | 'win32' | 'linux' | 'web'
  pickArticles(): Promise<ImportSource[]>
  pickFolder(): Promise<ImportSource[]>
  /** Files and folders that were dropped or pasted. */
  sourcesFromDrop(transfer: unknown): Promise<ImportSource[]>
  pickDossier(purpose: 'open' | 'create' | 'copy', suggestedName: string): Promise<string | null>
  saveFile(file: FileToSave): Promise<Outcome<{ path: string | null }>>
  saveAsPdf(report: { name: string; html: string }): Promise<Outcome<{ path: string | null }>>
  openExternal(url: string): Promise<Outcome<{}>>
}

export type { ErrorCode, Failure }
