/** The chosen cell in full: the claim's sentence and the outlet's, side by side. */
import type { MatrixCell, MatrixRow, QuotedSentence } from '../../../shared/contract/shapes.ts'
import { titleOfPoint } from '../../../shared/text/titles.ts'
import { formatDate } from '../../text/format.ts'
import { matrixTexts } from '../../text/matrix.ts'
import { useLanguage, useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { MarkedSentence } from '../../ui/MarkedSentence.tsx'
import type { MatrixOutlet } from './useMatrix.ts'

type Props = { row: MatrixRow; cell: MatrixCell; outlet: MatrixOutlet; onJudge: () => void; onOpen: () => void }

export function MatrixPeek({ row, cell, outlet, onJudge, onOpen }: Props) {
  const say = useText(matrixTexts)
  const language = useLanguage()
  const [own, other] = row.point.values
  return (
    <section className="peek" aria-label={say('chosenCell')}>
      <div>
        <h1>{titleOfPoint(row.point, language)}</h1>
        <p className="why">{[own, cell.kind === 'asserts' ? other : cell.value || other].filter(Boolean).join(' / ')}</p>
      </div>
      <Said sentence={row.assertion} outlet={row.assertion.outlet ?? say('unknownOutlet')} />
      {cell.kind === 'asserts' ? <div /> : <Said sentence={cell.sentence} outlet={outlet.name} />}
      <div className="go">
        <Button kind="primary" keys="Enter" onClick={onJudge}>{say('judge')}</Button>
        <Button kind="quiet" keys="e" onClick={onOpen}>{say('openIt')}</Button>
      </div>
    </section>
  )
}

function Said({ sentence, outlet }: { sentence: QuotedSentence | null; outlet: string }) {
  const say = useText(matrixTexts)
  const language = useLanguage()
  return (
    <div>
      <p className="o"><b>{outlet}</b>{sentence?.published ? formatDate(sentence.published, language) : ''}</p>
      {sentence ? <p className="q"><MarkedSentence text={sentence.text} marks={sentence.marks} /></p> : <p className="none">{say('silentHere')}</p>}
    </div>
  )
}
