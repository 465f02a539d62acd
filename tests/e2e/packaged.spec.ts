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
  const { page, close } = await openApplication('double', { userDataDir, files: [], language: 'fr', mainBundle: { main: join(app, 'out/main/main.cjs'), app, resources: packed.resources } })
  try {
    const sample = page.getByRole('button', { name: /exemple/i })
    await sample.click()
    await expect(sample).toBeHidden()
    await expect(page.getByRole('main').getByText('Courrier de Valmora').first()).toBeVisible({ timeout: 30_000 })
  } finally {
    await close()
  }
})
