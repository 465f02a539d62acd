/** A fact-checker's whole path through the sample story: articles dropped in, a contradiction judged, the report out, and everything they did found in it. */
import { createHash } from 'node:crypto'
import type { Locator, Page } from '@playwright/test'
import { parseHTML } from 'linkedom'
import { claimOptions, dropSample, exportReport, findInReport, goTo, markedWords, openClaim, openExample, passageWith, readSample } from './acts.ts'
import { expect, test } from './fixture.ts'

const rank = 'Grade d’Ilian Darvos'
const dispatch = 'a signé pour la partie sarénienne, et la vice-ministre de la Défense Oda Rehn pour la Norvalie.'
const courier = 'l’a reçue mercredi 11 mars au fort de Trévane.'
const echo = 'a reçu la délégation mercredi 11 mars au fort de Trévane.'
const palace = 'se félicite de l’entretien qui s’est tenu ce mercredi 11 mars au fort de Trévane'
const note = 'Le communiqué est signé par le protocole.'
const rationale = 'Le journal officiel du 2 mars le donne général d’armée.'

const hashOf = (name: string): string => createHash('sha256').update(readSample().find((file) => file.name === name)!.bytes).digest('hex')

/** Makes a passage the current one, as Tab to its outlet does. */
async function choose(passage: Locator): Promise<void> {
  await passage.getByRole('button').first().focus()
  await expect(passage).toHaveAttribute('aria-current', 'true')
}

/** Every decision of the rank claim, as the screen shows it. */
async function readDecisions(page: Page, pane: Locator): Promise<Record<string, unknown>> {
  const judged = async (words: string): Promise<string> => (await passageWith(pane, words).locator('.pen').allInnerTexts()).join()
  return {
    override: await judged(courier), accepted: await judged(echo), rejected: await judged(palace),
    verdict: await page.getByRole('radiogroup', { name: 'Verdict' }).getByRole('radio', { checked: true }).allInnerTexts().then((texts) => texts.join().replace(/^\d\s*/, '')),
    rationale: await page.getByRole('textbox', { name: 'Pourquoi' }).inputValue(),
    tags: await page.locator('.decide .tag').allInnerTexts(),
  }
}

const nothingDecided = { override: '', accepted: '', rejected: '', verdict: '', rationale: '', tags: [] as string[] }
/** The decisions in the order in which they are made: what each step adds to what stands. */
const steps = [{ override: 'Corrigé' }, { accepted: 'Accepté' }, { rejected: 'Rejeté' }, { verdict: 'Plutôt faux' }, { rationale }, { tags: ['journal officiel'] }]
/** What stands after so many decisions. */
const after = (count: number): Record<string, unknown> => Object.assign({}, nothingDecided, ...steps.slice(0, count)) as Record<string, unknown>

/** Decides everything there is to decide on the rank claim, by keyboard. */
async function decide(page: Page, pane: Locator): Promise<void> {
  await choose(passageWith(pane, courier))
  await page.keyboard.press('o')
  const popover = page.getByRole('dialog', { name: 'Corriger une position' })
  await popover.getByRole('radio', { name: 'Contredit', checked: true }).waitFor()
  await page.keyboard.press('4')
  await page.keyboard.type(note)
  await page.keyboard.press('Enter')
  await expect(popover).toBeHidden()
  await expect.poll(() => readDecisions(page, pane)).toEqual(after(1))
  await choose(passageWith(pane, echo))
  await page.keyboard.press('a')
  await expect.poll(() => readDecisions(page, pane)).toEqual(after(2))
  await choose(passageWith(pane, palace))
  await page.keyboard.press('r')
  await expect.poll(() => readDecisions(page, pane)).toEqual(after(3))
  await page.keyboard.press('4')
  await expect.poll(() => readDecisions(page, pane)).toEqual(after(4))
  await page.keyboard.press('n')
  await page.keyboard.type(rationale)
  await page.keyboard.press('Escape')
  await page.keyboard.press('t')
  await page.keyboard.type('journal officiel')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  await expect.poll(() => readDecisions(page, pane)).toEqual(after(6))
}

/** Undoes one decision after the other down to the import itself, then redoes them, and looks at each. */
async function undoAndRedo(page: Page, pane: Locator): Promise<void> {
  for (let count = steps.length - 1; count >= 0; count--) {
    await page.keyboard.press('Control+z')
    await expect.poll(() => readDecisions(page, pane)).toEqual(after(count))
  }
  await page.keyboard.press('Control+z')
  await expect(page.getByText('Aucune affirmation', { exact: true })).toBeVisible()
  await page.keyboard.press('Control+Shift+z')
  await claimOptions(page).filter({ hasText: rank }).click()
  await expect.poll(() => readDecisions(page, pane)).toEqual(after(0))
  for (let count = 1; count <= steps.length; count++) {
    await page.keyboard.press('Control+Shift+z')
    await expect.poll(() => readDecisions(page, pane)).toEqual(after(count))
  }
}

/** The table row of a sentence in an exported page, as text without runs of white space. */
function readRow(html: string, words: string): string {
  const rows = [...parseHTML(html).document.querySelectorAll('table.report-passages tr')] as { textContent: string }[]
  return rows.find((row) => row.textContent.includes(words))?.textContent.replace(/\s+/g, ' ') ?? ''
}

test('both sentences side by side, decided, undone, redone, and found in the exports', async ({ app }) => {
  const { page } = app
  await test.step('drops ten articles', async () => {
    await dropSample(page)
    await expect(page.getByRole('listbox', { name: 'Articles' }).getByRole('option')).toHaveCount(10)
    await expect(page.getByRole('contentinfo')).toContainText('10 articles, 8 médias')
  })
  const pane = await test.step('opens the rank claim: both sentences, the differing words marked', async () => {
    await goTo(page, 'claims')
    const pane = await openClaim(page, rank)
    await expect(pane.getByText('En conflit', { exact: true })).toBeVisible()
    await expect.poll(async () => (await markedWords(passageWith(pane, dispatch))).join()).toMatch(/^(général )?de corps( d’armée)?$/)
    await expect.poll(async () => (await markedWords(passageWith(pane, courier))).join()).toMatch(/^(général )?d’armée$/)
    return pane
  })
  await test.step('decides by keyboard', () => decide(page, pane))
  await test.step('undoes every decision, then redoes it', () => undoAndRedo(page, pane))
  await test.step('exports, and finds what was done', async () => {
    await findInReport(page, rank, 'Plutôt faux')
    await page.keyboard.press('j')
    await page.keyboard.press('Space')
    const second = page.getByRole('option', { name: /^2, .*sans verdict$/ })
    await expect(second).toHaveAttribute('aria-selected', 'true')
    await page.keyboard.press('Space')
    await expect(second).toHaveCount(0)
    await page.getByRole('textbox', { name: 'Titre' }).fill('Le grade du général Darvos')
    await page.getByRole('textbox', { name: 'Titre' }).blur()
    await expect(page.getByRole('region', { name: 'Aperçu' }).getByRole('heading', { level: 1 })).toHaveText('Le grade du général Darvos')
    expectHtml(await exportReport(app, 'Page HTML'))
    expectCsv(await exportReport(app, 'Tableur'))
  })
})

function expectHtml(html: string): void {
  const { document } = parseHTML(html)
  expect(document.querySelector('h1')?.textContent).toBe('Le grade du général Darvos')
  for (const said of ['Plutôt faux', rationale, 'journal officiel']) expect(document.body.textContent).toContain(said)
  expect(readRow(html, courier)).toContain('Machine : contredit. Rédaction : mentionne.')
  expect(readRow(html, courier)).toContain(note)
  expect(readRow(html, echo)).toContain('Vérifié par la rédaction')
  expect(readRow(html, dispatch)).toContain('Agence Kestrel')
  expect(document.body.textContent).toContain('rejetées par la rédaction')
  for (const { name } of readSample()) expect(html).toContain(hashOf(name))
  expect(document.querySelectorAll('script, link, img')).toHaveLength(0)
}

function expectCsv(csv: string): void {
  const lines = csv.split('\r\n').filter((line) => line.includes(rank))
  const lineOf = (words: string): string => lines.find((line) => line.includes(words)) ?? ''
  expect(lineOf(courier)).toContain(`;Mentionne;Contredit;Corrigé;${note};`)
  expect(lineOf(courier)).toContain(hashOf('courrier-de-valmora-2026-03-12.html'))
  expect(lineOf(echo)).toContain(';Contredit;Contredit;Accepté;')
  expect(lineOf(palace)).toContain(';;Contredit;Rejeté;')
  for (const line of lines) expect(line).toContain(`;Plutôt faux;${rationale};journal officiel;`)
}

test('narrows, searches with a typing error, goes by the matrix to the sentence in its article', async ({ app }) => {
  const { page } = app
  await openExample(page)
  await test.step('filters by type and outlet', () => filterRanks(page))
  await test.step('searches with a typing error', async () => {
    await page.keyboard.press('/')
    await page.keyboard.type('Dravos')
    await expect(claimOptions(page).first()).toContainText('Darvos')
    await expect(claimOptions(page).filter({ hasText: 'Grade de Sévan Orlic' })).toHaveCount(0)
    await openClaim(page, rank)
    await page.getByRole('searchbox').fill('')
  })
  await test.step('opens a sentence from the matrix', () => openFromMatrix(page))
})

async function filterRanks(page: Page): Promise<void> {
  const countAll = await claimOptions(page).first().getAttribute('aria-setsize')
  await page.getByRole('button', { name: 'Filtrer' }).click()
  const popover = page.getByRole('dialog', { name: 'Filtrer' })
  await popover.getByRole('checkbox', { name: 'Grade' }).focus()
  await page.keyboard.press('Space')
  await popover.getByRole('checkbox', { name: 'Radio Lagune' }).focus()
  await page.keyboard.press('Space')
  await popover.getByRole('button', { name: 'Terminé' }).click()
  await expect(page.getByRole('button', { name: '2 filtres' })).toBeVisible()
  // The radio names one officer's rank, and not the general's.
  await expect(claimOptions(page)).toHaveText([/Grade de Sévan Orlic/])
  await page.getByRole('button', { name: '2 filtres' }).click()
  await popover.getByRole('button', { name: 'Retirer les filtres' }).click()
  await expect(popover).toBeHidden()
  await expect(claimOptions(page).first()).toHaveAttribute('aria-setsize', countAll ?? '')
}

async function openFromMatrix(page: Page): Promise<void> {
  await goTo(page, 'matrix')
  const line = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: rank }) })
  await line.getByRole('gridcell', { name: /^Le Courrier de Valmora/ }).click()
  await expect(page.getByRole('region', { name: 'Case choisie' })).toContainText(courier)
  await expect(line.getByRole('gridcell', { name: /^Radio Lagune/ })).toContainText('muet')
  await page.keyboard.press('e')
  await expect(page.getByRole('article', { name: 'Texte de l’article' }).getByRole('heading', { level: 1 })).toHaveText('À Trévane, une poignée de main et peu de mots')
  const shown = (): Promise<string> => page.evaluate(() => [...(CSS.highlights.get('passage') ?? [])].map((range) => (range as Range).toString()).join(''))
  await expect.poll(shown).toContain('Ilian Darvos')
  await expect.poll(shown).toContain(courier)
}
