/** What only the desktop has: the sandbox, the bridge, the guards, the menu. */
import { expect, test } from './fixture.ts'

test('the page is sandboxed and sees one narrow bridge, which knows its methods by name', async ({ app }) => {
  const preferences = await app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents as unknown as { getLastWebPreferences: () => Electron.WebPreferences }
    const { sandbox, contextIsolation, nodeIntegration, webSecurity, webviewTag } = contents.getLastWebPreferences()
    return { sandbox, contextIsolation, nodeIntegration, webSecurity, webviewTag }
  }, null)
  expect(preferences).toEqual({ sandbox: true, contextIsolation: true, nodeIntegration: false, webSecurity: true, webviewTag: false })
  const seen = await app.page.evaluate(() => ({ bridge: Object.keys((window as unknown as { recoupe: object }).recoupe).sort(), node: ['require', 'process', 'module', 'Buffer'].filter((name) => name in window) }))
  expect(seen).toEqual({ bridge: ['call', 'openExternal', 'pathForFile', 'pickArticles', 'pickDossier', 'pickFolder', 'platform', 'saveAsPdf', 'saveFile', 'subscribe'], node: [] })
  const answer = await app.page.evaluate(() => (window as unknown as { recoupe: { call: (method: string, input: unknown) => Promise<unknown> } }).recoupe.call('fs.readFile', { path: '/etc/passwd' }))
  expect(answer).toEqual({ ok: false, error: { code: 'invalid-input', name: null, detail: { where: 'method' } } })
})

test('the page cannot leave, nor open windows', async ({ app }) => {
  const { page } = app
  const address = page.url()
  await page.evaluate(() => void (location.href = 'https://example.org/'))
  await page.evaluate(() => void window.open('https://example.org/'))
  await expect.poll(() => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length, null)).toBe(1)
  expect(page.url()).toBe(address)
  await expect(page.getByRole('main')).toBeVisible()
})

test('links open in the browser only when they are links, and only after asking', async ({ app }) => {
  await app.evaluate(({ dialog, shell }) => {
    const seen: string[] = []
    Object.assign(globalThis, { seen })
    dialog.showMessageBox = async () => ({ response: 0, checkboxChecked: false })
    shell.openExternal = async (url) => void seen.push(url)
  }, null)
  const open = (url: string) => app.page.evaluate((address) => (window as unknown as { recoupe: { openExternal: (url: string) => Promise<{ ok: boolean }> } }).recoupe.openExternal(address), url)
  expect((await open('https://example.org/article')).ok).toBe(true)
  expect((await open('file:///etc/passwd')).ok).toBe(false)
  expect((await open('javascript:alert(1)')).ok).toBe(false)
  await app.evaluate(({ dialog }) => void (dialog.showMessageBox = async () => ({ response: 1, checkboxChecked: false })), null)
  expect((await open('https://example.org/refused')).ok).toBe(false)
  expect(await app.evaluate(() => (globalThis as unknown as { seen: string[] }).seen, null)).toEqual(['https://example.org/article'])
})

test('the menu speaks French and tells the window', async ({ app }) => {
  await expect.poll(() => app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items.map((item) => item.label), null)).toEqual(['Fichier', 'Édition', 'Affichage', 'Aide'])
  await app.page.evaluate(() => {
    const heard: unknown[] = []
    Object.assign(window, { heard })
    ;(window as unknown as { recoupe: { subscribe: (listener: (event: unknown) => void) => void } }).recoupe.subscribe((event) => heard.push(event))
  })
  await app.evaluate(({ Menu }) => void Menu.getApplicationMenu()?.getMenuItemById('keys')?.click(), null)
  await expect.poll(() => app.page.evaluate(() => (window as unknown as { heard: unknown[] }).heard)).toEqual([{ event: 'menu', action: 'keys' }])
})

test('an export is written where the user says, as PDF too', async ({ app }) => {
  const path = `${app.userDataDir}/rapport.pdf`
  await app.evaluate(({ dialog }, filePath) => void (dialog.showSaveDialog = async () => ({ canceled: false, filePath })), path)
  const answer = await app.page.evaluate(() => (window as unknown as { recoupe: { saveAsPdf: (report: object) => Promise<unknown> } }).recoupe
    .saveAsPdf({ name: 'rapport.pdf', html: '<!doctype html><html lang="fr"><title>Rapport</title><h1>Rapport</h1><script>document.title = "ran"</script><p>Grade : général</p></html>' }))
  expect(answer).toEqual({ ok: true, value: { path } })
  const head = await app.evaluate(async (_electron, file) => {
    const { readFileSync } = process.getBuiltinModule('node:fs')
    return readFileSync(file).subarray(0, 5).toString()
  }, path)
  expect(head).toBe('%PDF-')
})
