/**
 * Pictures of the window. The README's is taken anew with `npm run e2e -- pictures --update-snapshots`; `RECOUPE_PICTURES=folder npm run e2e -- pictures`
 * writes every screen in both languages, themes and sizes, to be looked at. An ordinary run only sees that the README shows a picture that is there.
 */
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, test } from './fixture.ts'
import { root } from './places.ts'

const readmePicture = 'resources/readme/claims.png'
const words = {
  fr: { example: 'Ouvrir l’exemple', rank: 'Grade d’Ilian Darvos', filter: 'Filtrer' },
  en: { example: 'Open the example', rank: 'Rank of Ilian Darvos', filter: 'Filter' },
} as const
type Language = keyof typeof words

/** A picture is of one moment: nothing moves in it. */
const take = (page: Page, path: string): Promise<Buffer> => page.screenshot({ path, animations: 'disabled' })

/** Opens the example on its rank claim. */
async function openRankClaim(page: Page, language: Language): Promise<void> {
  await page.getByRole('button', { name: words[language].example }).click()
  await page.getByRole('option').filter({ hasText: words[language].rank }).click({ timeout: 40_000 })
  await expect(page.getByRole('region', { name: words[language].rank, exact: true })).toHaveAttribute('aria-busy', 'false')
}

/** Width and height that a PNG's header gives, in pixels. */
const sizeOf = (png: Buffer): number[] => [png.readUInt32BE(16), png.readUInt32BE(20)]

test.describe('of the README', () => {
  test.use({ language: 'en' })
  test('shows the claims screen as it is', async ({ app }) => {
    const { page } = app
    await page.setViewportSize({ width: 1280, height: 800 })
    await openRankClaim(page, 'en')
    await expect(page.getByRole('region', { name: words.en.rank, exact: true }).locator('mark').first()).toBeVisible()
    const wanted = test.info().config.updateSnapshots
    if (wanted === 'all' || wanted === 'changed') await take(page, join(root, readmePicture))
    expect(sizeOf(readFileSync(join(root, readmePicture)))).toEqual([1280, 800])
    expect(readFileSync(join(root, 'README.md'), 'utf8')).toContain(`](${readmePicture})`)
  })
})

const folder = process.env.RECOUPE_PICTURES
for (const language of folder === undefined ? [] : (['fr', 'en'] as const)) {
  test.describe(`of every screen, ${language}`, () => {
    test.use({ language })
    test('are written to the folder', async ({ app }) => {
      test.setTimeout(240_000)
      mkdirSync(folder!, { recursive: true })
      await takeEveryScreen(app.page, language)
    })
  })
}

const sizes = [[1280, 800], [1920, 1080]] as const

/** Walks all screens and what lies over them once per size: what lies over a screen closes when the window changes its size. */
async function takeEveryScreen(page: Page, language: Language): Promise<void> {
  const start = page.getByRole('button', { name: words[language].example })
  await expect(start).toBeVisible()
  for (const [width, height] of sizes) {
    await page.setViewportSize({ width, height })
    const takeBoth = async (screen: string): Promise<void> => {
      for (const theme of ['light', 'dark']) {
        await page.evaluate((chosen) => { document.documentElement.dataset.theme = chosen }, theme)
        await take(page, join(folder!, `${screen}-${language}-${theme}-${width}.png`))
      }
    }
    await page.keyboard.press('Escape')
    await takeBoth('start')
    await openRankClaim(page, language)
    await takeScreens(page, takeBoth)
    await takeOverlays(page, language, takeBoth)
    await page.keyboard.press('Control+2')
    await page.getByRole('banner').getByRole('button').first().click()
    await page.getByRole('menuitem').last().click()
    await expect(start).toBeVisible()
  }
}

async function takeScreens(page: Page, takeBoth: (screen: string) => Promise<void>): Promise<void> {
  await takeBoth('claims')
  for (const [screen, key] of [['sources', 'Control+1'], ['matrix', 'Control+3'], ['report', 'Control+4']] as const) {
    await page.keyboard.press(key)
    await expect(page.locator('.read .p, .matrix .cell, .pick-points [role=option][aria-selected=true]').first()).toBeVisible()
    if (screen === 'report') await page.keyboard.press('Space')
    await takeBoth(screen)
  }
  await page.keyboard.press('Space')
  await page.keyboard.press('Control+2')
}

async function takeOverlays(page: Page, language: Language, takeBoth: (screen: string) => Promise<void>): Promise<void> {
  const overlays = [
    ...([['keys', '?'], ['settings', 'Control+,'], ['override', 'o'], ['addEvidence', 's']] as const).map(([name, key]) => ({ name, open: () => page.keyboard.press(key) })),
    { name: 'filter', open: () => page.getByRole('button', { name: words[language].filter }).click() },
  ]
  for (const { name, open } of overlays) {
    await open()
    await expect(page.getByRole('dialog')).toBeVisible()
    await takeBoth(name)
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toBeHidden()
  }
}
