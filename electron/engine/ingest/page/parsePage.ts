/** Markup to a DOM, within bounds: a hostile or broken page may cost a second, never a crash or a hang. */
import { DOMParser } from 'linkedom'
import type { PageDocument } from './dom.ts'

/** Deeper pages are read as text. Readability recurses per level, and the parser's time grows with the square of what is left open. */
const deepestNesting = 1500

const tags = /<(\/?)([a-z][a-z0-9]*)/gi
/** Elements that hold nothing or that the parser closes by itself. */
const unnested = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'param', 'source', 'track', 'wbr', 'p', 'li', 'dt', 'dd', 'tr', 'td', 'th', 'thead', 'tbody', 'tfoot', 'option', 'path', 'use', 'circle', 'rect', 'polygon', 'line'])

/** True when the markup opens so many elements without closing them that building its tree is not worth the risk. Linear. */
export function isTooDeep(html: string): boolean {
  let depth = 0
  for (const [, slash, name] of html.matchAll(tags)) {
    if (unnested.has(name!.toLowerCase())) continue
    depth = slash ? Math.max(0, depth - 1) : depth + 1
    if (depth > deepestNesting) return true
  }
  return false
}

const skeletonTags = /<\/?(?:html|head|body|!doctype)(?:\s[^>]*)?>/gi

/**
 * Parses a page of any shape. linkedom supplies no html, head or body element where a page lacks them, and Readability needs all three,
 * so the page's own are replaced by one skeleton; `lang` is what its html element said.
 */
export function parsePage(html: string): { document: PageDocument; lang: string | null } {
  const lang = /<html\s[^>]*?(?<![\w:-])lang\s*=\s*["']?([a-z]{2})/i.exec(html.slice(0, 20_000))?.[1]?.toLowerCase() ?? null
  const whole = `<!doctype html><html><head></head><body>${html.replace(skeletonTags, ' ')}</body></html>`
  const document: unknown = new DOMParser().parseFromString(whole, 'text/html')
  return { document: document as PageDocument, lang }
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
