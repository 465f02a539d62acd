/** Markup to a DOM, within bounds: a hostile or broken page may cost a second, never a crash or a hang. */
import { DOMParser } from 'linkedom'
import type { PageDocument } from './dom.ts'

/** Pages with more tags are read as text: a tree of this size already takes a second, and an article with its page has a few thousand. */
const mostTags = 60_000

/** Deeper pages are read as text. Readability recurses per level, and the parser's time grows with the square of what is left open. */
const deepestNesting = 400

/** A page's head, for its metadata, where its body is beyond building a tree. In characters. */
const longestHead = 200_000

/** The part of a page before its body. */
export function headOf(html: string): string {
  const start = html.slice(0, longestHead)
  const end = start.search(/<\/head>|<body/i)
  return end < 0 ? '' : start.slice(0, end)
}

const tags = /<(\/?)([a-z][a-z0-9]*)/gi
/** Elements that hold nothing or that the parser closes by itself. */
const unnested = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'param', 'source', 'track', 'wbr', 'p', 'li', 'dt', 'dd', 'tr', 'td', 'th', 'thead', 'tbody', 'tfoot', 'option', 'path', 'use', 'circle', 'rect', 'polygon', 'line'])

/** True when the markup has so many elements, or so many inside each other, that building its tree is not worth the risk. Linear. */
export function isBeyondTree(html: string): boolean {
  let depth = 0
  let count = 0
  for (const [, slash, name] of html.matchAll(tags)) {
    if (++count > mostTags) return true
    if (unnested.has(name!.toLowerCase())) continue
    depth = slash ? Math.max(0, depth - 1) : depth + 1
    if (depth > deepestNesting) return true
  }
  return false
}

const skeletonTags = /<\/?(?:html|head|body|!doctype)(?:\s[^>]*)?>/gi

/**
 * Parses a page of any shape; null where the parser gives up. linkedom supplies no html, head or body element where a page lacks them, and Readability needs all three,
 * so the page's own are replaced by one skeleton; `lang` is what its html element said.
 */
export function parsePage(html: string): { document: PageDocument; lang: string | null } | null {
  const lang = /<html\s[^>]*?(?<![\w:-])lang\s*=\s*["']?([a-z]{2})/i.exec(html.slice(0, 20_000))?.[1]?.toLowerCase() ?? null
  const whole = `<!doctype html><html><head></head><body>${html.replace(skeletonTags, ' ')}</body></html>`
  try {
    const document: unknown = new DOMParser().parseFromString(whole, 'text/html')
    return { document: document as PageDocument, lang }
  } catch {
    // Seen with attributes of megabytes, which overflow the parser's stack.
    return null
  }
}

const droppedContent = ['script', 'style', 'template', 'noscript', 'svg', 'head']
const lineTags = /<(?:\/?(?:p|div|section|article|h[1-6]|ul|ol|li|table|tr|blockquote|header|footer|nav|aside|main|figure|figcaption)|br|hr)(?=[\s/>])[^>]*>/gi
const anyTag = /<[a-z/!?][^>]*>/gi
const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00A0', laquo: '«', raquo: '»', rsquo: '’', eacute: 'é', egrave: 'è', agrave: 'à', ccedil: 'ç', ecirc: 'ê' }

/** Cuts out every <name …>…</name> by position; an element that never ends takes the rest with it. Linear, whatever the input. */
function cutElements(html: string, name: string): string {
  const lower = html.toLowerCase()
  let out = ''
  let at = 0
  for (;;) {
    const start = lower.indexOf(`<${name}`, at)
    if (start < 0) return out + html.slice(at)
    out += html.slice(at, start)
    const end = lower.indexOf(`</${name}`, start)
    if (end < 0) return out
    at = end + name.length + 2
  }
}

/** The text of a page without building its tree: what remains for pages that are too deep. Block elements become line breaks. */
export function stripTags(html: string): string {
  let text = html
  for (const name of droppedContent) text = cutElements(text, name)
  return text.replace(lineTags, '\n\n').replace(anyTag, '')
    .replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi, (whole, decimal: string | undefined, hex: string | undefined, name: string | undefined) => {
      if (name) return entities[name.toLowerCase()] ?? whole
      const code = decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16)
      return code > 31 && code <= 0x10ffff ? String.fromCodePoint(code) : ' '
    })
}
