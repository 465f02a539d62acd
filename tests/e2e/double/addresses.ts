/** Chromium knows no schemes but its own, so app://recoupe/x is shown as https://recoupe.app.scheme.invalid/x: secure, standard, with an origin of its own. */
const suffix = 'scheme.invalid'

/** The address that the browser is given for an address of the app. */
export function toBrowser(address: string): string {
  const parts = /^([a-z][a-z0-9+.-]*):\/\/([^/?#]*)(.*)$/i.exec(address)
  if (parts === null || ['http', 'https', 'file', 'ws', 'wss'].includes(parts[1]!)) return address
  return `https://${parts[2]}.${parts[1]}.${suffix}${parts[3]}`
}

/** The app's own address for what the browser shows; other addresses stay as they are. */
export function toApp(address: string): string {
  const parts = /^https:\/\/([^/?#]+)\.([a-z0-9+-]+)\.scheme\.invalid(.*)$/.exec(address)
  return parts === null ? address : `${parts[2]}://${parts[1]}${parts[3]}`
}
