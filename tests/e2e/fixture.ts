/** One fixture for every end-to-end spec: the application, open, on the driver of its project, with an empty data folder that goes when it closes. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base } from '@playwright/test'
import { assertNever } from '../../shared/domain/assertNever.ts'
import type { Language } from '../../shared/domain/language.ts'
import { openBrowser } from './drivers/browser.ts'
import { openDouble } from './drivers/double.ts'
import type { Opened, Start } from './drivers/driver.ts'
import { openElectron } from './drivers/electron.ts'
import type { DriverName } from './places.ts'

export type Application = Opened & { driver: DriverName; userDataDir: string }

type Options = {
  driver: DriverName
  /** The system's language. */
  language: Language
  /** Files and folders that the application is started with. */
  files: string[]
  /** Another build than out/main: the packed one. */
  mainBundle: Start['mainBundle']
}

/** Opens the application on one driver. */
export function openApplication(driver: DriverName, start: Start): Promise<Opened> {
  switch (driver) {
    case 'electron': return openElectron(start)
    case 'double': return openDouble(start)
    case 'browser': return openBrowser(start)
    default: return assertNever(driver)
  }
}

export const test = base.extend<Options & { app: Application }>({
  driver: ['double', { option: true }],
  language: ['fr', { option: true }],
  files: [[], { option: true }],
  mainBundle: [undefined, { option: true }],
  app: async ({ driver, language, files, mainBundle }, use) => {
    const userDataDir = mkdtempSync(join(tmpdir(), 'recoupe-e2e-'))
    try {
      const opened = await openApplication(driver, { userDataDir, files, language, mainBundle })
      try {
        await use({ ...opened, driver, userDataDir })
      } finally {
        await opened.close()
      }
    } finally {
      rmSync(userDataDir, { recursive: true, force: true, maxRetries: 5 })
    }
  },
})

export { expect } from '@playwright/test'
