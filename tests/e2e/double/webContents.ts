/** The page of a window: loads, guards, IPC and printing, over one page of the browser. */
import { EventEmitter } from 'node:events'
import { readFileSync } from 'node:fs'
import type { CDPSession, Page, Route } from 'playwright-core'
import { toApp, toBrowser } from './addresses.ts'
import { emitPreventable } from './app.ts'
import { takePage } from './chromium.ts'
import { answerInvoke, ipcMain } from './ipcMain.ts'
import { bindingName, pageScript, preloadScript, worldName } from './pageWorlds.ts'
import { type Session, session } from './session.ts'
import { decodeValue, encodeValue } from './values.ts'

export type WebPreferences = { preload?: string; javascript?: boolean; session?: Session; sandbox?: boolean; contextIsolation?: boolean; nodeIntegration?: boolean; webSecurity?: boolean; webviewTag?: boolean }
type FromPage = { kind: 'invoke'; id: number; channel: string; input: unknown[] } | { kind: 'send'; channel: string; input: unknown[] }
type OpenHandler = (details: { url: string }) => { action: 'allow' | 'deny' }

export class WebContents extends EventEmitter {
  readonly page: Promise<Page>
  readonly session: Session
  private readonly preferences: WebPreferences
  private openPage: Page | null = null
  private cdp: CDPSession | null = null
  private preloadContext: number | null = null
  private asked = ''
  private openHandler: OpenHandler = () => ({ action: 'allow' })

  constructor(preferences: WebPreferences, size: { width: number; height: number }) {
    super()
    this.preferences = preferences
    this.session = preferences.session ?? session.defaultSession
    this.page = this.open(size)
  }

  private async open(size: { width: number; height: number }): Promise<Page> {
    const page = await takePage()
    this.openPage = page
    await page.setViewportSize(size)
    this.cdp = await page.context().newCDPSession(page)
    if (this.preferences.javascript === false) await this.cdp.send('Emulation.setScriptExecutionDisabled', { value: true })
    await this.addPreload(this.cdp)
    await page.route('**/*', (route) => this.handleRequest(route))
    page.on('popup', (popup) => {
      this.openHandler({ url: toApp(popup.url()) })
      void popup.close()
    })
    page.on('console', (message) => this.emit('console-message', { message: message.text(), level: message.type() }))
    page.on('crash', () => this.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 1 }))
    return page
  }

  private async addPreload(cdp: CDPSession): Promise<void> {
    if (this.preferences.preload === undefined) return
    await cdp.send('Runtime.enable')
    await cdp.send('Page.enable')
    await cdp.send('Runtime.addBinding', { name: bindingName, executionContextName: worldName })
    cdp.on('Runtime.bindingCalled', ({ name, payload, executionContextId }) => {
      if (name !== bindingName) return
      this.preloadContext = executionContextId
      void this.receive(decodeValue(payload) as FromPage, executionContextId)
    })
    await cdp.send('Page.addScriptToEvaluateOnNewDocument', { source: pageScript })
    await cdp.send('Page.addScriptToEvaluateOnNewDocument', { source: preloadScript(readFileSync(this.preferences.preload, 'utf8'), process.platform), worldName })
    cdp.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.name === worldName) this.preloadContext = context.id
    })
  }

  private async receive(told: FromPage, context: number): Promise<void> {
    const event = { sender: this, senderFrame: { url: this.getURL(), parent: null } }
    if (told.kind === 'send') return void ipcMain.emit(told.channel, event, ...told.input)
    const answer = await answerInvoke(told.channel, event, told.input)
    return this.tell(context, { kind: 'answer', id: told.id, ...answer })
  }

  /** A page that was closed or reloaded meanwhile hears nothing, as in Electron. */
  private async tell(context: number, told: object): Promise<void> {
    const expression = `globalThis.fromMainProcess(${JSON.stringify(encodeValue(told))})`
    await this.cdp?.send('Runtime.evaluate', { expression, contextId: context }).catch(() => {})
  }

  private async handleRequest(route: Route): Promise<void> {
    const request = route.request()
    const url = toApp(request.url())
    if (request.isNavigationRequest() && url !== this.asked) {
      const isMainFrame = request.frame() === this.openPage?.mainFrame()
      const goesOn = emitPreventable(this, 'will-frame-navigate', { url, isMainFrame }) && (!isMainFrame || emitPreventable(this, 'will-navigate', { url, isMainFrame }, url))
      if (!goesOn) return route.abort('aborted')
    }
    if (!(await this.session.lets(request))) return route.abort('blockedbyclient')
    return this.session.answer(route)
  }

  async loadURL(address: string): Promise<void> {
    const page = await this.page
    this.asked = address
    await page.goto(toBrowser(address))
    this.emit('did-finish-load')
  }

  send(channel: string, ...input: unknown[]): void {
    const told = { kind: 'event', channel, input: structuredClone(input) }
    if (this.preloadContext !== null) void this.tell(this.preloadContext, told)
  }

  setWindowOpenHandler(handler: OpenHandler): void {
    this.openHandler = handler
  }

  async printToPDF(options: { pageSize?: string; landscape?: boolean; printBackground?: boolean; displayHeaderFooter?: boolean; headerTemplate?: string; footerTemplate?: string; generateTaggedPDF?: boolean; generateDocumentOutline?: boolean }): Promise<Buffer> {
    const { pageSize = 'Letter', generateTaggedPDF: tagged, generateDocumentOutline: outline, ...rest } = options
    return (await this.page).pdf({ format: pageSize, tagged, outline, ...rest })
  }

  getURL(): string {
    return toApp(this.openPage?.url() ?? '')
  }

  /** What the window asked for: specs assert the sandbox on both drivers. */
  getLastWebPreferences(): WebPreferences {
    return this.preferences
  }

  async reload(): Promise<void> {
    await (await this.page).reload()
  }

  isDestroyed(): boolean {
    return this.openPage?.isClosed() ?? false
  }

  undo(): void {
    void this.openPage?.evaluate(() => document.execCommand('undo'))
  }

  redo(): void {
    void this.openPage?.evaluate(() => document.execCommand('redo'))
  }

  forcefullyCrashRenderer(): void {
    void this.cdp?.send('Page.crash').catch(() => {})
  }
}
