/** End-to-end specs: every spec on this machine's desktop driver, those that need no desktop also on the browser host. */
import { defineConfig } from '@playwright/test'
import { desktopDriver, type DriverName } from './tests/e2e/places.ts'

export default defineConfig<{ driver: DriverName }>({
  testDir: 'tests/e2e',
  outputDir: 'out/test-results',
  timeout: 60_000,
  expect: { timeout: 10_000 },
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  reporter: 'list',
  projects: [
    { name: 'desktop', testIgnore: ['**/browserHost.spec.ts', '**/coreSteps.spec.ts'], use: { driver: desktopDriver() } },
    { name: 'browser', testMatch: ['**/smoke.spec.ts', '**/browserHost.spec.ts', '**/coreSteps.spec.ts'], use: { driver: 'browser' } },
  ],
})
