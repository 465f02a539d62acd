/** A kept stretch of the article with its claims marked; each mark is a link to its claim. */
import type { ArticleDetail } from '../../../shared/contract/shapes.ts'
import type { Span } from '../../../shared/domain/span.ts'
import { openPoint } from '../../state/ui.ts'
import { sourcesTexts } from '../../text/sources.ts'
import { useText } from '../../text/useText.ts'
import { MarkedWords } from '../../ui/MarkedSentence.tsx'
import { splitMarks } from '../../ui/splitMarks.ts'

type ArticleMark = ArticleDetail['marks'][number]

export function MarkedText({ text, span, marks }: { text: string; span: Span; marks: readonly ArticleMark[] }) {
  const say = useText(sourcesTexts)
  const words = text.slice(span.start, span.end)
  const local = marks.filter((mark) => mark.start < span.end && span.start < mark.end).map((mark) => ({ ...mark, start: mark.start - span.start, end: mark.end - span.start }))
  return splitMarks(words, local).map((piece) => {
    const shown = <MarkedWords key={piece.start} words={words.slice(piece.start, piece.end)} stances={piece.marks.map((mark) => mark.stance)} at={span.start + piece.start} />
    const mark = piece.marks[0]
    if (!mark) return shown
    return <a key={piece.start} className="mark-link" href={`#point-${mark.pointId}`} title={say('openClaim')} draggable={false} onClick={(event) => { event.preventDefault(); openPoint(mark.pointId, mark.claimId) }}>{shown}</a>
  })
}
