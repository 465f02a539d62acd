/** The application as it is packed, extracted from its archive, opens and works: nothing it needs was left out. */
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { extractPacked, type Packed, packForLinux } from '../packaging/pack.ts'
import { expect, openApplication, test } from './fixture.ts'

let packed: Packed
test.beforeAll(async () => void (packed = await packForLinux()))
test.afterAll(() => rmSync(packed.folder, { recursive: true, force: true }))

test('the packed application opens the sample dossier', async () => {
  const app = extractPacked(packed)
  const userDataDir = join(packed.folder, 'data')
  const opened = await openApplication('double', { userDataDir, files: [], language: 'fr', mainBundle: { main: join(app, 'out/main/main.cjs'), app, resources: packed.resources } })
  try {
    await opened.page.getByRole('button', { name: /ouvrir l’exemple/i }).click()
    await expect.poll(() => opened.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getTitle(), null), { timeout: 30_000 }).toBe('Dossier d’exemple — Recoupe')
    await expect(opened.page.getByRole('main').getByText('Ilian Darvos').first()).toBeVisible({ timeout: 30_000 })
  } finally {
    await opened.close()
  }
})
