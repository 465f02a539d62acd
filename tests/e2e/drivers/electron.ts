/** The real desktop. Root and containers have no user namespaces for Chromium's sandbox; the sandbox settings of the window are asserted all the same. */
import { _electron } from '@playwright/test'
import { findElectron, root } from '../places.ts'
import { environmentOf, type Opened, type Start } from './driver.ts'

/** Starts Electron's own binary on the project. */
export async function openElectron(start: Start): Promise<Opened> {
  const app = await _electron.launch({ executablePath: findElectron() ?? undefined, args: ['--no-sandbox', root, ...start.files], cwd: root, env: environmentOf(start) })
  return {
    page: await app.firstWindow(),
    evaluate: (run, input) => app.evaluate(run as never, input) as never,
    close: () => app.close(),
  }
}
