/** Draws resources/icons/icon.png (1024 px, transparent) from icon.svg: run by hand with a Node that fits, after the picture changed. electron-builder makes .ico and .icns of it. */
import { readFileSync } from 'node:fs'
import { chromium } from 'playwright-core'
import { findBrowser } from './browser.mjs'
import { at } from './places.mjs'

const { path } = await findBrowser()
const browser = await chromium.launch({ executablePath: path, args: ['--no-sandbox'] })
const page = await browser.newPage({ viewport: { width: 1024, height: 1024 } })
await page.setContent(`<style>body{margin:0}svg{display:block}</style>${readFileSync(at('resources/icons/icon.svg'), 'utf8')}`)
await page.screenshot({ path: at('resources/icons/icon.png'), omitBackground: true })
await browser.close()
