/** One point of the example, as the open claim looks: the promise of the headline, seen. */
import { formatDate } from '../../text/format.ts'
import { exampleRows, startTexts } from '../../text/start.ts'
import { useLanguage, useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { MarkedSentence } from '../../ui/MarkedSentence.tsx'
import { StanceChip } from '../../ui/StanceChip.tsx'

export function ExamplePoint({ opening, onOpen }: { opening: boolean; onOpen: () => void }) {
  const say = useText(startTexts)
  const language = useLanguage()
  return (
    <div className="try">
      <div className="t">
        <h2>{say('sampleTitle')}</h2><span>{say('sampleText')}</span>
        {opening ? <Button disabled>{say('opening')}</Button> : <Button keys="Enter" onClick={onOpen}>{say('openSample')}</Button>}
      </div>
      {exampleRows[language].map(({ outlet, date, before, marked, after, stance }) => (
        <div className="r" key={outlet}>
          <div><b>{outlet}</b><span className="d num">{formatDate(date, language)}</span></div>
          <p className="q"><MarkedSentence text={before + marked + after} marks={[{ start: before.length, end: before.length + marked.length, stance: stance === 'asserts' ? 'contradicts' : stance }]} /></p>
          <span>{stance === 'asserts' ? <span className="st men">{say('assertion')}</span> : <StanceChip stance={stance} />}</span>
        </div>
      ))}
      <div className="r"><div><b>Radio Lagune</b></div><p className="none">{say('silentLine')}</p><span><StanceChip stance="silent" /></span></div>
      <p className="why">{say('verdictLine')}</p>
    </div>
  )
}
