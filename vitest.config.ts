import { defineConfig } from 'vitest/config'

// Unit tests stand beside what they test; store, contract, property and packaging tests live under tests/.
export default defineConfig({
  test: {
    projects: [
      // Unit tests share their modules (they hold no state between tests): loading the lexicons for each file anew took four fifths of the time.
      { extends: true, test: { name: 'unit', isolate: false, include: ['shared/**/*.test.ts', 'electron/**/*.test.ts', 'renderer/**/*.test.ts'], testTimeout: 30_000 } },
      { extends: true, test: { name: 'whole', include: ['tests/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 60_000 } },
    ],
  },
})
