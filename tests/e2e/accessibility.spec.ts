/** Nobody is left out: axe finds nothing on any screen, in any theme, and the whole path can be walked without a mouse. */
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { exportReport, findInReport, goTo, openClaim, openExample } from './acts.ts'
import { expect, test } from './fixture.ts'

const rank = 'Grade d’Ilian Darvos'

/** Every rule in the light theme; what colours decide in the others too, since the page is otherwise the same. The theme is put where the settings put it. */
async function expectAccessible(page: Page, where: string): Promise<void> {
  for (const theme of ['light', 'dark', 'contrast']) {
    await page.evaluate((chosen) => {
      document.documentElement.dataset.theme = chosen
      // Colours are read where they arrive, not on their way.
      for (const animation of document.getAnimations()) animation.finish()
    }, theme)
    // Legacy mode keeps to the page at hand: Electron opens no second one.
    const axe = new AxeBuilder({ page }).setLegacyMode(true)
    const { violations } = await (theme === 'light' ? axe : axe.withRules(['color-contrast', 'link-in-text-block'])).analyze()
    expect.soft(violations.map(({ id, nodes }) => `${where}, ${theme}: ${id} on ${nodes.map((node) => node.target.join(' ')).join('; ')}`)).toEqual([])
  }
}

test('axe finds nothing on the screens', async ({ app }) => {
  const { page } = app
  await expect(page.getByRole('button', { name: 'Ouvrir l’exemple' })).toBeVisible()
  await expectAccessible(page, 'start')
  await openExample(page)
  await openClaim(page, rank)
  await expectAccessible(page, 'claims in rows')
  await page.keyboard.press('c')
  await expect(page.locator('.syn.columns')).toBeVisible()
  await expectAccessible(page, 'claims in columns')
  await goTo(page, 'sources')
  await expect(page.getByRole('article', { name: 'Texte de l’article' })).toBeVisible()
  await expectAccessible(page, 'sources')
  await goTo(page, 'matrix')
  await expect(page.getByRole('region', { name: 'Case choisie' })).toBeVisible()
  await expectAccessible(page, 'matrix')
  await goTo(page, 'report')
  const chosen = page.getByRole('option', { selected: true })
  await expect(chosen).toContainText('laissée de côté')
  await page.keyboard.press('Space')
  await expect(page.getByRole('region', { name: 'Aperçu' }).getByRole('table').first()).toBeVisible()
  await expectAccessible(page, 'report')
})

test('axe finds nothing on what lies over the screens', async ({ app }) => {
  const { page } = app
  await openExample(page)
  await openClaim(page, rank)
  const overlays = [
    { name: 'keys', title: 'Toutes les touches', open: () => page.keyboard.press('?') },
    { name: 'settings', title: 'Réglages', open: () => page.keyboard.press('Control+,') },
    { name: 'override', title: 'Corriger une position', open: () => page.keyboard.press('o') },
    { name: 'filter', title: 'Filtrer', open: () => page.getByRole('button', { name: 'Filtrer' }).click() },
    { name: 'add evidence', title: /^Ajouter une phrase/, open: () => page.keyboard.press('s') },
  ]
  for (const { name, title, open } of overlays) {
    await open()
    const dialog = page.getByRole('dialog', { name: title })
    await expect(dialog).toBeVisible()
    await expectAccessible(page, name)
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
  }
})

/** What has the focus, as "role name", and whether it shows. */
const readFocus = (page: Page): Promise<{ name: string; isShown: boolean }> => page.evaluate(() => {
  const element = document.activeElement as HTMLElement
  const around = [element, element.parentElement, element.closest('article, label, .field')].filter((part) => part !== null)
  const role = element.getAttribute('role') ?? element.localName
  return { name: `${role} ${element.getAttribute('aria-label') ?? element.innerText}`, isShown: around.some((part) => getComputedStyle(part).outlineStyle !== 'none') }
})

test('the main path by keyboard alone', async ({ app }) => {
  const { page } = app
  await openExample(page)
  await test.step('searches, goes down into the list, opens the claim', async () => {
    await page.keyboard.press('/')
    await page.keyboard.type('Darvos')
    await expect(page.getByRole('option').first()).toContainText('Darvos')
    await page.keyboard.press('Enter')
    expect(await readFocus(page)).toEqual({ name: 'listbox Affirmations', isShown: true })
    await page.keyboard.press('Home')
    await expect.poll(async () => {
      const isOpen = await page.getByRole('region', { name: rank, exact: true }).isVisible()
      if (!isOpen) await page.keyboard.press('ArrowDown')
      return isOpen
    }).toBe(true)
    await page.keyboard.press('Enter')
    expect((await readFocus(page)).isShown).toBe(true)
  })
  await test.step('accepts, overrides and comes back to where it was', async () => {
    const current = page.locator('article[aria-current=true]')
    const first = await current.getAttribute('aria-label')
    await page.keyboard.press('a')
    await expect(page.getByRole('article', { name: first ?? '' })).toContainText('Accepté')
    await expect(current).not.toHaveAttribute('aria-label', first ?? '')
    await page.keyboard.press('o')
    await expect(page.getByRole('dialog', { name: 'Corriger une position' })).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await page.keyboard.press('1')
    await expect(page.getByRole('radio', { name: 'Vrai', exact: true })).toBeChecked()
  })
  await test.step('Tab leaves the list and comes round again', async () => {
    await page.keyboard.press('l')
    await expect.poll(async () => {
      await page.keyboard.press('Tab')
      return (await readFocus(page)).name
    }, { intervals: [0] }).toBe('listbox Affirmations')
  })
  await test.step('goes through the matrix to a sentence, then exports', async () => {
    await goTo(page, 'matrix')
    await expect(page.getByRole('region', { name: 'Case choisie' })).toContainText(rank)
    await page.keyboard.press('End')
    await expect(page.getByRole('gridcell', { selected: true })).toContainText('The Norval Herald')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('region', { name: rank, exact: true })).toBeVisible()
    await findInReport(page, rank, 'Vrai')
    expect(await exportReport(app, 'Page HTML')).toContain(rank)
  })
})
