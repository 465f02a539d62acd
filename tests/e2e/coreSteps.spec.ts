/** The core of the path where no Electron is: the browser host takes the same articles, the same decisions, and hands over the same files. */
import { claimOptions, dropSample, exportReport, findInReport, goTo, markedWords, openClaim, passageWith } from './acts.ts'
import { expect, test } from './fixture.ts'

const rank = 'Grade d’Ilian Darvos'
const courier = 'l’a reçue mercredi 11 mars au fort de Trévane.'
const note = 'Le décret du 2 mars n’est pas encore publié.'

test('articles dropped, a stance overridden, a verdict given, undone and redone, the report downloaded', async ({ app }) => {
  const { page } = app
  await dropSample(page)
  await goTo(page, 'claims')
  const pane = await openClaim(page, rank)
  const passage = passageWith(pane, courier)
  await expect.poll(async () => (await markedWords(passage)).join()).toMatch(/^(général )?d’armée$/)
  await passage.getByRole('button').first().focus()
  await page.keyboard.press('o')
  await page.getByRole('dialog', { name: 'Corriger une position' }).getByRole('radio', { name: 'Mentionne' }).click()
  await page.keyboard.type(note)
  await page.keyboard.press('Enter')
  await expect(passage).toContainText('Corrigé')
  await page.keyboard.press('5')
  const verdict = page.getByRole('radiogroup', { name: 'Verdict' }).getByRole('radio', { name: 'Faux', exact: true })
  await expect(verdict).toBeChecked()
  await page.keyboard.press('Control+z')
  await expect(verdict).not.toBeChecked()
  await page.keyboard.press('Control+Shift+z')
  await expect(verdict).toBeChecked()
  await page.keyboard.press('/')
  await page.keyboard.type('Dravos')
  await expect(claimOptions(page).filter({ hasText: 'Grade de Sévan Orlic' })).toHaveCount(0)
  await openClaim(page, rank)
  await findInReport(page, rank, 'Faux')
  for (const format of ['Page HTML', 'Tableur'] as const) {
    const file = await exportReport(app, format)
    for (const said of [rank, 'Faux', note, courier]) expect(file).toContain(said)
  }
})
