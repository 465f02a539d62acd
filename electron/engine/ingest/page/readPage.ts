/** A page to blocks and what it says of itself: parsed, flattened, and put to the reading mode's judgement. */
import { makeBlock, type Block } from '../block.ts'
import { normaliseText, splitLines } from '../splitLines.ts'
import { collectBlocks } from './collectBlocks.ts'
import type { PageDocument } from './dom.ts'
import { findArticle } from './findArticle.ts'
import { headOf, isBeyondTree, parsePage, stripTags } from './parsePage.ts'
import { readStructuredData } from './structuredData.ts'

/** What a page says of itself, best witness first in each list. `lang` is what the markup declares. */
type PageData = { titles: string[]; outlets: string[]; authors: string[]; published: string[]; urls: string[]; lang: string | null }

/** Blocks in reading order and the page's data. */
export type PageReading = PageData & { blocks: Block[] }

/** The reading of text that has no page around it. */
export const withoutPage = (blocks: Block[]): PageReading => ({ blocks, titles: [], outlets: [], authors: [], published: [], urls: [], lang: null })

function readData(document: PageDocument, lang: string | null): PageData {
  const { titles, outlets, authors, published, urls } = readStructuredData(document)
  const elements = [document.querySelector('h1')?.textContent, document.querySelector('title')?.textContent]
  const all = [...titles, ...elements].map((title) => (title ?? '').replace(/\s+/g, ' ').trim())
  return { titles: all.filter(Boolean), outlets, authors, published, urls, lang }
}

/** A page beyond building a tree: its text without its structure, and the metadata of its head. */
function readWithoutTree(html: string): PageReading {
  const blocks = splitLines(normaliseText(stripTags(html))).map((line) => makeBlock(line))
  const head = headOf(html)
  const parsed = head === '' || isBeyondTree(head) ? null : parsePage(head)
  return { ...withoutPage(blocks), ...(parsed ? readData(parsed.document, parsed.lang) : {}) }
}

/** Reads markup. `ask` false leaves reading mode out: markup made from Markdown has no page around the article. */
export function readPage(html: string, options: { ask: boolean }): PageReading {
  const parsed = isBeyondTree(html) ? null : parsePage(html)
  if (!parsed) return readWithoutTree(html)
  const data = readData(parsed.document, parsed.lang)
  const collected = collectBlocks(parsed.document)
  const blocks = options.ask ? findArticle(parsed.document, collected) : collected.map(({ block }) => block)
  return { ...data, blocks }
}
