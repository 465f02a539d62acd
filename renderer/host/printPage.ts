/**
 * Prints one HTML page from an ordinary browser, whose print dialog offers PDF. The page goes into a hidden frame; its styles go in as a
 * constructed sheet, because the window's policy refuses inline ones.
 */

/** Taken out before parsing: even an unused parse of an inline style is refused and reported. */
const styleElement = /<style[^>]*>([^<]*)<\/style>/gi

/** False when the browser would not print. Resolves when its print dialog was closed. */
export async function printPage(html: string): Promise<boolean> {
  const frame = document.createElement('iframe')
  frame.className = 'print-frame'
  frame.title = 'print'
  document.body.append(frame)
  const inner = frame.contentWindow
  const page = frame.contentDocument
  if (!inner || !page) { frame.remove(); return false }
  const sheet = new (inner as unknown as typeof globalThis).CSSStyleSheet()
  sheet.replaceSync([...html.matchAll(styleElement)].map((style) => style[1]).join('\n'))
  const parsed = new DOMParser().parseFromString(html.replace(styleElement, ''), 'text/html')
  for (const element of parsed.querySelectorAll('script, meta[http-equiv]')) element.remove()
  page.replaceChild(page.importNode(parsed.documentElement, true), page.documentElement)
  page.adoptedStyleSheets = [sheet]
  inner.print()
  frame.remove()
  return true
}
