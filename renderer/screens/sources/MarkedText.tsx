/** A kept stretch of the article with its claims marked; each mark is a link to its claim. */
import type { ArticleDetail } from '../../../shared/contract/shapes.ts'
import type { Span } from '../../../shared/domain/span.ts'
import { openPoint } from '../../state/ui.ts'
import { sourcesTexts } from '../../text/sources.ts'
import { useText } from '../../text/useText.ts'
import { MarkedWords } from '../../ui/MarkedSentence.tsx'
import { splitMarks } from '../../ui/splitMarks.ts'
import { coversSentence } from './layoutArticle.ts'

type Props = { article: ArticleDetail; span: Span }

/** A claim that is the whole sentence stays unmarked unless it is disputed: a page all underlined would show nothing. */
export function MarkedText({ article, span }: Props) {
  const say = useText(sourcesTexts)
  const words = article.text.slice(span.start, span.end)
  const local = article.marks.filter((mark) => mark.start < span.end && span.start < mark.end)
    .map((mark) => ({ ...mark, whole: coversSentence(mark, article.sentences), start: mark.start - span.start, end: mark.end - span.start }))
  return splitMarks(words, local).map((piece) => {
    const exact = piece.marks.filter((mark) => !mark.whole)
    const marks = exact.length > 0 ? exact : piece.marks
    const shown = <MarkedWords key={piece.start} words={words.slice(piece.start, piece.end)} stances={marks.map((mark) => mark.stance)} at={span.start + piece.start} />
    const mark = marks[0]
    if (!mark) return shown
    return (
      <a key={piece.start} className={mark.whole ? 'mark-link whole' : 'mark-link'} href={`#point-${mark.pointId}`} title={say('openClaim')} draggable={false}
        onClick={(event) => { event.preventDefault(); openPoint(mark.pointId, mark.claimId) }}>{shown}</a>
    )
  })
}
