/** The loopback host in an ordinary browser: what `npm start` falls back to. */
import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { root } from '../places.ts'
import { environmentOf, type Opened, rejectWhenGone, type Start, waitUntilGone } from './driver.ts'

/** The address that the host prints once it listens. */
function readAddress(host: ChildProcess): Promise<string> {
  let heard = ''
  return new Promise((resolve) => {
    host.stdout?.setEncoding('utf8').on('data', (text: string) => {
      heard += text
      const address = /^READY (\S+)/m.exec(heard)?.[1]
      if (address !== undefined) resolve(address)
    })
  })
}

/** Starts the host and opens its address. CHROME_PATH names the browser. */
export async function openBrowser(start: Start): Promise<Opened> {
  const host = spawn(process.execPath, [join(root, 'out/main/loopback.cjs'), ...start.files], { cwd: start.userDataDir, env: environmentOf(start), stdio: ['pipe', 'pipe', 'inherit'] })
  const gone = rejectWhenGone(host)
  gone.catch(() => {})
  try {
    const address = await Promise.race([readAddress(host), gone])
    const browser = await chromium.launch({ executablePath: process.env.CHROME_PATH, args: ['--no-sandbox', '--disable-dev-shm-usage'], headless: process.env.HEADED !== '1' })
    const page = await browser.newPage({ locale: start.language === 'fr' ? 'fr-FR' : 'en-GB', viewport: { width: 1280, height: 800 } })
    await page.goto(address)
    return {
      page,
      evaluate: () => Promise.reject(new Error('The browser host has no main process of Electron.')),
      async close() {
        await browser.close()
        host.kill('SIGTERM')
        await waitUntilGone(host)
      },
    }
  } catch (error) {
    host.kill('SIGKILL')
    throw error
  }
}
