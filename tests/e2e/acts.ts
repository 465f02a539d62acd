/** What a person does in the window, whichever driver runs it: bringing articles, going to a screen, opening a claim, exporting. Words are French, as most specs are. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import type { Application } from './fixture.ts'
import { expect } from './fixture.ts'
import { root } from './places.ts'

/** A file as it is dropped: its name and what is in it. */
export type Dropped = { name: string; bytes: Uint8Array }

/** The articles of the sample, by name. */
export function readSample(): Dropped[] {
  const folder = join(root, 'resources/sample')
  return readdirSync(folder).sort().map((name) => ({ name, bytes: readFileSync(join(folder, name)) }))
}

/** Drags files over the window and lets them go. Such files have no path, so they travel as bytes, as those dragged out of another window do. */
export async function dropFiles(page: Page, files: readonly Dropped[]): Promise<void> {
  const transfer = await page.evaluateHandle((files) => {
    const transfer = new DataTransfer()
    for (const { name, base64 } of files) transfer.items.add(new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], name))
    return transfer
  }, files.map(({ name, bytes }) => ({ name, base64: Buffer.from(bytes).toString('base64') })))
  const target = page.getByRole('main')
  // A window that is still opening takes nothing yet.
  await expect(async () => {
    await target.dispatchEvent('dragenter', { dataTransfer: transfer })
    await expect(page.getByText('Lâchez pour importer')).toBeVisible({ timeout: 1000 })
  }).toPass()
  await target.dispatchEvent('drop', { dataTransfer: transfer })
  await transfer.dispose()
}

/** Drops the sample's ten articles and waits for the word that they are in. */
export async function dropSample(page: Page): Promise<void> {
  await dropFiles(page, readSample())
  await expect(page.getByText('10 articles importés')).toBeVisible({ timeout: 40_000 })
}

/** Opens the example from Start with Enter and waits for its claims. */
export async function openExample(page: Page): Promise<void> {
  await expect(page.getByRole('button', { name: 'Ouvrir l’exemple' })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(claimOptions(page).first()).toBeVisible({ timeout: 40_000 })
}

const screenKeys = { sources: 'Control+1', claims: 'Control+2', matrix: 'Control+3', report: 'Control+4' } as const

/** Goes to a screen by its key. */
export async function goTo(page: Page, screen: keyof typeof screenKeys): Promise<void> {
  await page.keyboard.press(screenKeys[screen])
  await expect(page.locator(`nav a[href="#${screen}"]`)).toHaveAttribute('aria-current', 'page')
}

/** Goes to the report, which has taken in the claim that was judged, first and current. */
export async function findInReport(page: Page, title: string, verdict: string): Promise<void> {
  await goTo(page, 'report')
  await expect(page.getByRole('option', { name: `1, ${title}, ${verdict}` })).toHaveAttribute('aria-selected', 'true')
}

/** The claims in the list, all kinds. */
export const claimOptions = (page: Page): Locator => page.getByRole('listbox', { name: 'Affirmations' }).getByRole('option')

/** Opens a claim of the list by the beginning of its title; answers its pane. */
export async function openClaim(page: Page, title: string): Promise<Locator> {
  await claimOptions(page).filter({ hasText: title }).first().click()
  const pane = page.getByRole('region', { name: title, exact: true })
  await expect(pane).toHaveAttribute('aria-busy', 'false')
  return pane
}

/** The passage (claim or evidence) that quotes a sentence. */
export const passageWith = (pane: Locator, words: string): Locator => pane.getByRole('article').filter({ hasText: words })

/** The words that are marked in a passage, without what is only spoken. */
export const markedWords = (passage: Locator): Promise<string[]> =>
  passage.locator('mark').evaluateAll((marks) => marks.map((mark) => [...mark.childNodes].filter((node) => !(node instanceof Element && node.matches('.vh'))).map((node) => node.textContent).join('')))

/** Exports the report in one format, by key, and answers the file: the desktop's save dialog is answered with a path, the browser downloads. */
export async function exportReport(app: Application, format: 'Page HTML' | 'Tableur'): Promise<string> {
  const { page } = app
  await page.getByRole('radio', { name: format }).check()
  if (app.driver === 'browser') {
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Control+s')])
    return readFileSync(await download.path(), 'utf8')
  }
  const path = join(app.userDataDir, `exported ${format}`)
  await app.evaluate(({ dialog }, filePath) => void (dialog.showSaveDialog = async () => ({ canceled: false, filePath })), path)
  await page.keyboard.press('Control+s')
  await expect(page.getByText(`Rapport enregistré : ${path}`)).toBeVisible()
  return readFileSync(path, 'utf8')
}
