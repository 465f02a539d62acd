/** The browser that shows the double's windows: one Chromium with a profile of its own, cut off from any network. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium, type Page } from 'playwright-core'
import { systemLanguages } from './systemLanguages.ts'

const profile = mkdtempSync(join(tmpdir(), 'recoupe-double-'))
let starting: Promise<BrowserContext> | null = null

/** Starts the browser at first use. CHROME_PATH names the program; HEADED=1 shows it. */
export function startChromium(): Promise<BrowserContext> {
  starting ??= chromium.launchPersistentContext(profile, {
    executablePath: process.env.CHROME_PATH, headless: process.env.HEADED !== '1', viewport: null, acceptDownloads: false, locale: systemLanguages()[0] ?? 'en',
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--remote-debugging-port=0', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
  })
  return starting
}

const taken = new WeakSet<Page>()

/** A page for a new window: the blank one that Chromium opens with, then new ones. */
export async function takePage(): Promise<Page> {
  const context = await startChromium()
  const page = context.pages().find((candidate) => !taken.has(candidate) && candidate.url() === 'about:blank') ?? (await context.newPage())
  taken.add(page)
  return page
}

/** Where the spec attaches: the browser's CDP address. */
export async function debuggingAddress(): Promise<string> {
  await startChromium()
  return `http://127.0.0.1:${readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n')[0]}`
}

/** Ends the browser and removes its profile. */
export async function stopChromium(): Promise<void> {
  await (await starting)?.close().catch(() => {})
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
}
