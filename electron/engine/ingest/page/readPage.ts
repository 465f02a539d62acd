/** A page to blocks and what it says of itself: parsed, flattened, and put to the reading mode's judgement. */
import { plainBlock, type Block } from '../block.ts'
import { normaliseText, splitLines } from '../splitLines.ts'
import { collectBlocks } from './collectBlocks.ts'
import { findArticle } from './findArticle.ts'
import { isTooDeep, parsePage, stripTags } from './parsePage.ts'
import { readStructuredData } from './structuredData.ts'

/** Blocks in reading order and the page's data, best witness first in each list. `lang` is what the markup declares. */
export type PageReading = { blocks: Block[]; titles: string[]; outlets: string[]; authors: string[]; published: string[]; urls: string[]; lang: string | null }

/** Reads markup. `ask` false leaves reading mode out: markup made from Markdown has no page around the article. */
export function readPage(html: string, options: { ask: boolean }): PageReading {
  if (isTooDeep(html)) {
    return { blocks: splitLines(normaliseText(stripTags(html))).map((line) => plainBlock(line)), titles: [], outlets: [], authors: [], published: [], urls: [], lang: null }
  }
  const { document, lang } = parsePage(html)
  const data = readStructuredData(document)
  const titles = [...data.titles, ...[...document.querySelectorAll('h1')].slice(0, 1).map((heading) => heading.textContent ?? ''), document.querySelector('title')?.textContent ?? '']
  const collected = collectBlocks(document)
  const blocks = options.ask ? findArticle(document, collected) : collected.map(({ block }) => block)
  return { blocks, titles: titles.map((title) => title.replace(/\s+/g, ' ').trim()).filter(Boolean), outlets: data.outlets, authors: data.authors, published: data.published, urls: data.urls, lang }
}
