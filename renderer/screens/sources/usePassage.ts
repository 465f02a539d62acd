/** Brings a passage of the open article into view and tints it, through the browser's highlights: the text is not drawn again for it. */
import { useEffect, type RefObject } from 'react'
import type { Span } from '../../../shared/domain/span.ts'
import { rangesOf } from './selectedSpan.ts'

/** The name that sources.css styles. */
const highlightName = 'passage'

export function usePassage(root: RefObject<HTMLElement | null>, span: Span | null): void {
  useEffect(() => {
    const element = root.current
    if (!element || !span) return undefined
    const ranges = rangesOf(element, span)
    CSS.highlights.set(highlightName, new Highlight(...ranges))
    ranges[0]?.startContainer.parentElement?.scrollIntoView({ block: 'center' })
    return () => { CSS.highlights.delete(highlightName) }
  }, [root, span])
}
