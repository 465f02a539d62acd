/** What a person meets when files are not what they seem: each is named with what to do, the rest goes on, and nothing stored is lost when the application ends. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { claimOptions, type Dropped, dropFiles, goTo, readSample } from './acts.ts'
import { expect, openApplication, test } from './fixture.ts'

const text = (name: string, content: string): Dropped => ({ name, bytes: Buffer.from(content) })
const bytes = (name: string, start: string): Dropped => ({ name, bytes: Buffer.concat([Buffer.from(start, 'latin1'), Buffer.from(Array.from({ length: 600 }, (_, at) => (at * 37) % 256))]) })

const good = text('quai-nord.txt', 'La Gazette du Quai\n\nLa jetée nord rouvre\n\nPublié le mercredi 18 mars 2026 à 10:00\n\nLa jetée nord de Selm rouvre jeudi 19 mars après trois semaines de travaux. La préfète Aude Sarrel a coupé le ruban.\n')

test('bad files are named, the good one comes in, and all of it is there after a restart', async ({ driver }) => {
  const userDataDir = mkdtempSync(join(tmpdir(), 'recoupe-e2e-'))
  const start = { userDataDir, files: [], language: 'fr' as const }
  try {
    const first = await openApplication(driver, start)
    try {
      await dropFiles(first.page, [readSample()[0]!])
      const articles = first.page.getByRole('listbox', { name: 'Articles' }).getByRole('option')
      await expect(articles).toHaveCount(1)
      await dropFiles(first.page, [text('vide.html', ''), bytes('note.pdf', '%PDF-1.7\n'), bytes('sauvegarde.bin', '\u0000\u0001\u0002'), { ...readSample()[0]!, name: 'doublon.txt' }, good])
      const result = first.page.getByRole('region', { name: 'Résultat de l’import' })
      await expect(result).toContainText('1 article importé')
      for (const said of ['vide.html est vide. Enregistrez de nouveau la page', /note\.pdf est un fichier PDF.*Collez-en le texte/, /sauvegarde\.bin n’est pas du texte\. Enregistrez l’article/, /doublon\.txt.*déjà/]) {
        await expect(result.getByRole('listitem').filter({ hasText: said })).toHaveCount(1)
      }
      await expect(articles).toHaveCount(2)
      await goTo(first.page, 'claims')
      await claimOptions(first.page).first().click()
      await first.page.keyboard.press('2')
      await expect(first.page.getByRole('radiogroup', { name: 'Verdict' }).getByRole('radio', { name: 'Plutôt vrai' })).toBeChecked()
    } finally {
      await first.close()
    }
    const second = await openApplication(driver, start)
    try {
      await second.page.getByRole('button', { name: /^Sans titre/ }).click()
      await expect(claimOptions(second.page).filter({ hasText: 'Plutôt vrai' })).toHaveCount(1)
      await goTo(second.page, 'sources')
      await expect(second.page.getByRole('listbox', { name: 'Articles' }).getByRole('option', { name: /La jetée nord rouvre, La Gazette du Quai/ })).toBeVisible()
      await expect(second.page.getByRole('listbox', { name: 'Articles' }).getByRole('option')).toHaveCount(2)
    } finally {
      await second.close()
    }
  } finally {
    rmSync(userDataDir, { recursive: true, force: true, maxRetries: 5 })
  }
})

test('a file that is no dossier is refused by name, and left as it is', async ({ app }) => {
  const path = join(app.userDataDir, 'lettre.recoupe')
  writeFileSync(path, 'Chère rédaction,\n'.repeat(80))
  await app.evaluate(({ dialog }, filePath) => void (dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [filePath] })), path)
  await app.page.getByRole('button', { name: 'Ouvrir un dossier' }).click()
  await expect(app.page.getByRole('alert')).toContainText(/lettre\.recoupe.* n’est pas un dossier Recoupe\. Il n’a pas été modifié\./)
  await expect(app.page.getByRole('button', { name: 'Ouvrir l’exemple' })).toBeVisible()
})
