/** What no page may do, whatever it holds: leave its origin, open windows, get permissions, embed guests, or reach the network. */
import { app, type Session, session, type WebContents } from 'electron'
import { isOurs } from './address.ts'

/** Schemes that a page of ours may load from: its bundle, images inside its own style sheets, and what it made itself. DevTools load their own. */
const localProtocols = new Set(['app:', 'data:', 'blob:', 'devtools:', 'chrome-extension:'])

/** Refuses every permission, every spelling dictionary from the network, and every request that would leave the machine. */
export function guardSession(guarded: Session): void {
  guarded.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  guarded.setPermissionCheckHandler(() => false)
  guarded.setDevicePermissionHandler(() => false)
  guarded.setSpellCheckerEnabled(false)
  guarded.webRequest.onBeforeRequest((request, answer) => answer({ cancel: !localProtocols.has(new URL(request.url).protocol) }))
}

/** A page stays where it is, opens nothing and embeds nothing; links go through the bridge, which asks first. */
function guardContents(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.on('will-frame-navigate', (event) => {
    if (!isOurs(event.url)) event.preventDefault()
  })
  contents.on('will-redirect', (event) => {
    if (!isOurs(event.url)) event.preventDefault()
  })
}

/** Guards the default session and every page to come. Runs once the app is ready, before the first window. */
export function guardEverything(): void {
  guardSession(session.defaultSession)
  app.on('web-contents-created', (_event, contents) => guardContents(contents))
}
