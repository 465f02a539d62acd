/** The visible text of a page as blocks in reading order, each text node marked so that the verdict of the reading-mode library can be traced back to it. */
import type { NoiseReason } from '../../../../shared/domain/article.ts'
import { makeBlock, type Block, type BlockKind } from '../block.ts'
import { squeeze, splitLines, normaliseText } from '../splitLines.ts'
import { noiseLexicon } from '../noise/lexicon.ts'
import { isElement, isText, type PageDocument, type PageElement, type PageText } from './dom.ts'

/** The attribute that carries a text node's number through Readability, which rebuilds nodes from markup between its attempts. */
export const markAttribute = 'data-recoupe-text'

/** A block with the numbers and lengths of the text nodes that it was made of. */
export type CollectedBlock = { block: Block; pieces: { index: number; length: number }[] }

const invisibleTags = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'SVG', 'IFRAME', 'OBJECT', 'CANVAS', 'VIDEO', 'AUDIO', 'MAP', 'TITLE', 'META', 'LINK', 'SELECT', 'TEXTAREA', 'DATALIST', 'MATH'])
const blockTags = new Set(['ADDRESS', 'ARTICLE', 'ASIDE', 'BLOCKQUOTE', 'BUTTON', 'CAPTION', 'DD', 'DETAILS', 'DIV', 'DL', 'DT', 'FIELDSET', 'FIGCAPTION', 'FIGURE', 'FOOTER', 'FORM', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6',
  'HEADER', 'HR', 'LABEL', 'LEGEND', 'LI', 'MAIN', 'NAV', 'OL', 'P', 'PRE', 'SECTION', 'SUMMARY', 'TABLE', 'TBODY', 'TD', 'TFOOT', 'TH', 'THEAD', 'TR', 'UL'])
const kinds: Record<string, BlockKind> = { H1: 'heading', H2: 'heading', H3: 'heading', H4: 'heading', H5: 'heading', H6: 'heading', LI: 'item', DT: 'item', DD: 'item', TD: 'item', TH: 'item', FIGCAPTION: 'caption', CAPTION: 'caption', BLOCKQUOTE: 'quote' }
const zones: Record<string, NoiseReason> = { NAV: 'menu', FOOTER: 'menu', ASIDE: 'related', FIGCAPTION: 'caption', FORM: 'subscription', BUTTON: 'menu', LABEL: 'menu', ADDRESS: 'author-box' }

/** What surrounds a text node. */
type Place = { kind: BlockKind; zone: NoiseReason | null; inLink: boolean; preformatted: boolean }
type Piece = { text: string; index: number; inLink: boolean }
type Mark = { node: PageText; parent: PageElement }
type Collector = { collected: CollectedBlock[]; open: Piece[]; marks: Mark[] }

function isHidden(element: PageElement): boolean {
  return element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true' || /display\s*:\s*none/i.test((element.getAttribute('style') ?? '').slice(0, 500))
}

/** What class and id say of an element, by whole words: "post-share" is a share bar, "shareholder-news" is not. */
function zoneOfNames(element: PageElement): NoiseReason | null {
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`.slice(0, 400)
  if (names.length < 2) return null
  for (const word of names.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase().split(/[^a-z]+/)) {
    const zone = noiseLexicon.classWords.get(word)
    if (zone) return zone
  }
  return null
}

function placeOf(element: PageElement, outer: Place): Place {
  const tag = element.tagName
  return {
    kind: kinds[tag] ?? (tag === 'P' && outer.kind !== 'item' && outer.kind !== 'quote' && outer.kind !== 'caption' ? 'paragraph' : outer.kind),
    zone: zones[tag] ?? zoneOfNames(element) ?? outer.zone,
    preformatted: outer.preformatted || tag === 'PRE',
    inLink: outer.inLink || tag === 'A' || tag === 'BUTTON',
  }
}

/** Ends the open block: its text is split where the page's own line breaks end a line, and its pieces stay with every part. */
function flush(collector: Collector, place: Place): void {
  const pieces = collector.open
  if (pieces.length === 0) return
  collector.open = []
  const raw = normaliseText(pieces.map((piece) => piece.text).join(''))
  const length = (piece: Piece): number => squeeze(piece.text).length
  const whole = pieces.reduce((sum, piece) => sum + length(piece), 0)
  const linked = pieces.reduce((sum, piece) => sum + (piece.inLink ? length(piece) : 0), 0)
  const traced = pieces.filter((piece) => piece.index >= 0).map((piece) => ({ index: piece.index, length: length(piece) }))
  for (const text of splitLines(raw)) {
    collector.collected.push({ block: makeBlock(text, { kind: place.kind, linkShare: linked / Math.max(1, whole), zone: place.zone, kept: null }), pieces: traced })
  }
}

function visitText(node: PageText, parent: PageElement, place: Place, collector: Collector): void {
  const text = place.preformatted ? node.data : node.data.replace(/[ \t\r\n\f]+/g, ' ')
  const blank = text.trim() === ''
  if (blank && collector.open.length === 0) return
  collector.open.push({ text, index: blank ? -1 : collector.marks.length, inLink: place.inLink })
  if (!blank) collector.marks.push({ node, parent })
}

function visitElement(element: PageElement, outer: Place, collector: Collector): void {
  const tag = element.tagName
  if (tag === 'BR') { collector.open.push({ text: '\n', index: -1, inLink: outer.inLink }); return }
  if (invisibleTags.has(tag) || isHidden(element)) return
  const place = placeOf(element, outer)
  const isBlock = blockTags.has(tag)
  if (isBlock) flush(collector, outer)
  for (const child of element.childNodes) {
    if (isText(child)) visitText(child, element, place, collector)
    else if (isElement(child)) visitElement(child, place, collector)
  }
  if (isBlock) flush(collector, place)
}

/** Wraps every text node in a <data> element with its number: phrasing content, which Readability weighs like the text itself. */
function markTexts(document: PageDocument, marks: readonly Mark[]): void {
  marks.forEach(({ node, parent }, index) => {
    const wrapper = document.createElement('data')
    wrapper.setAttribute(markAttribute, String(index))
    parent.insertBefore(wrapper, node)
    wrapper.append(node)
  })
}

/** Collects the blocks of a page and marks its text nodes in place. `kept` is null in every block until Readability was asked. */
export function collectBlocks(document: PageDocument): CollectedBlock[] {
  const collector: Collector = { collected: [], open: [], marks: [] }
  const page: Place = { kind: 'paragraph', zone: null, inLink: false, preformatted: false }
  visitElement(document.body, page, collector)
  flush(collector, page)
  markTexts(document, collector.marks)
  return collector.collected
}
