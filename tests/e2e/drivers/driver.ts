/** What a spec gets, whichever driver runs: a page of the application, its data folder, and a way into its main process. */
import type { ChildProcess } from 'node:child_process'
import type { Page } from '@playwright/test'
import type * as Electron from 'electron'
import type { Language } from '../../../shared/domain/language.ts'

/** How the application is started. `files` are opened with it; `mainBundle` is another build than out/main (the packed one, with its app folder and resources). */
export type Start = { userDataDir: string; files: string[]; language: Language; mainBundle?: { main: string; app: string; resources: string } }

export type Opened = {
  page: Page
  /** Runs a function beside the main bundle with the `electron` module; rejects on the browser driver, which has none. */
  evaluate<Result, Input>(run: (electron: typeof Electron, input: Input) => Result | Promise<Result>, input: Input): Promise<Result>
  /** Ends the application as a user would, and waits until it has gone. */
  close(): Promise<void>
}

/** The system's language and the data folder, as every driver hands them over; no display scaling, no colours in logs. */
export const environmentOf = ({ userDataDir, language }: Start): Record<string, string> => ({
  ...(process.env as Record<string, string>), RECOUPE_USER_DATA: userDataDir, LANGUAGE: language, LC_ALL: language === 'fr' ? 'fr_FR.UTF-8' : 'en_GB.UTF-8', NO_COLOR: '1', FORCE_COLOR: '0',
})

/** Rejects as soon as the child has gone: a crash at start must not cost a test's whole time. */
export function rejectWhenGone(child: ChildProcess): Promise<never> {
  return new Promise((_resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code, signal) => reject(new Error(`The application ended while it was being driven (${signal ?? `exit code ${code}`}).`)))
  })
}

/** Waits for the end of a child that was asked to end; kills it after ten seconds. */
export async function waitUntilGone(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const late = setTimeout(() => child.kill('SIGKILL'), 10_000)
  await new Promise((resolve) => void child.once('exit', resolve))
  clearTimeout(late)
}
