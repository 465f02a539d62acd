/** Asks Readability, the reading mode of Firefox, which text nodes of a page make the article. */
import { Readability } from '@mozilla/readability'
import type { Block } from '../block.ts'
import { markAttribute, type CollectedBlock } from './collectBlocks.ts'
import type { PageDocument, PageElement } from './dom.ts'

/** Above this many elements Readability would take seconds; the rules for plain text decide alone then. */
const mostElements = 40_000

/** An article shorter than this makes Readability try again with weaker filters. Its own 500 lets page furniture into the short news of agencies and radios. In characters. */
const shortestArticle = 200

/** The article's element with the marks of `collectBlocks`, or null where Readability finds none or gives up. Changes the document. */
function grabArticle(document: PageDocument): PageElement | null {
  try {
    const reader = new Readability<unknown>(document as never, { maxElemsToParse: mostElements, charThreshold: shortestArticle, keepClasses: true, disableJSONLD: true, serializer: (node) => node })
    return (reader.parse()?.content ?? null) as PageElement | null
  } catch {
    // It throws above its element limit and on markup that its authors did not foresee: both mean "no verdict".
    return null
  }
}

/** Blocks with `kept` set by majority of their characters; all null where there is no verdict. */
export function findArticle(document: PageDocument, collected: readonly CollectedBlock[]): Block[] {
  const article = grabArticle(document)
  if (!article) return collected.map(({ block }) => block)
  const survivors = new Set<number>()
  for (const mark of article.querySelectorAll(`[${markAttribute}]`)) survivors.add(Number(mark.getAttribute(markAttribute)))
  return collected.map(({ block, pieces }) => {
    let all = 0
    let kept = 0
    for (const { index, length } of pieces) { all += length; if (survivors.has(index)) kept += length }
    return { ...block, kept: kept * 2 > all }
  })
}
