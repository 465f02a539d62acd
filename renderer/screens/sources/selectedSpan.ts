/** Between the page and the text: which passage is selected, and where a passage is drawn. Every element that shows text carries its offset (data-at). */
import type { Span } from '../../../shared/domain/span.ts'

type Shown = { node: Text; at: number }

function shownTexts(root: HTMLElement): Shown[] {
  return [...root.querySelectorAll<HTMLElement>('[data-at]')].flatMap((element) => {
    const node = element.firstChild
    return node instanceof Text ? [{ node, at: Number(element.dataset.at) }] : []
  })
}

/** The selected passage as offsets into the article's text; null when nothing of it is selected. */
export function selectedSpan(root: HTMLElement): Span | null {
  const selection = window.getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  const touched = shownTexts(root).filter(({ node }) => range.intersectsNode(node)).map(({ node, at }) => ({
    start: at + (node === range.startContainer ? range.startOffset : 0),
    end: at + (node === range.endContainer ? range.endOffset : node.length),
  }))
  if (touched.length === 0) return null
  return { start: Math.min(...touched.map((one) => one.start)), end: Math.max(...touched.map((one) => one.end)) }
}

/** The page's ranges that show a passage, one per element that it touches. */
export function rangesOf(root: HTMLElement, span: Span): Range[] {
  return shownTexts(root).filter(({ node, at }) => at < span.end && span.start < at + node.length).map(({ node, at }) => {
    const range = document.createRange()
    range.setStart(node, Math.max(0, span.start - at))
    range.setEnd(node, Math.min(node.length, span.end - at))
    return range
  })
}
