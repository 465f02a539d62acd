/** The application opens, is quiet, and keeps its page to itself. */
import type { Page } from '@playwright/test'
import { expect, test } from './fixture.ts'

/** Everything that the page complains about while it is loaded again: errors, refused sources, broken scripts. */
async function listenToReload(page: Page): Promise<string[]> {
  const complaints: string[] = []
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
  })
  page.on('pageerror', (error) => void complaints.push(error.message))
  await page.reload()
  await expect(page.getByRole('main')).toBeVisible()
  return complaints
}

test('opens on the start page, in the system’s language, without a complaint', async ({ app }) => {
  await expect(app.page.getByRole('main')).toBeVisible()
  await expect(app.page.locator('html')).toHaveAttribute('lang', 'fr')
  await expect(app.page.getByRole('button', { name: /exemple/i })).toBeVisible()
  expect(await listenToReload(app.page)).toEqual([])
})

test('runs nothing that is not its own', async ({ app }) => {
  const { page } = app
  const policy = await page.evaluate(async () => (await fetch(location.href)).headers.get('content-security-policy') ?? '')
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain("script-src 'self'")
  expect(policy).not.toMatch(/unsafe/)
  const ran = await page.evaluate(() => {
    const script = document.createElement('script')
    script.textContent = 'window.intruder = true'
    document.head.append(script)
    return 'intruder' in window
  })
  expect(ran).toBe(false)
  expect(await page.evaluate(() => fetch('https://example.org/').then(() => 'reached', () => 'refused'))).toBe('refused')
})

test.describe('in English', () => {
  test.use({ language: 'en' })
  test('follows the system', async ({ app }) => {
    await expect(app.page.locator('html')).toHaveAttribute('lang', 'en')
    await expect(app.page.getByRole('button', { name: /example/i })).toBeVisible()
  })
})
