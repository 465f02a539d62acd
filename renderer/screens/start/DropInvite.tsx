/** Where articles come in: a place to drop them, and buttons for those who do not drag. On Start, and on Sources while it is empty. */
import { startTexts } from '../../text/start.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import type { ArticleIntake } from './useArticleIntake.ts'
import './dropInvite.css'

/** `over` while something is held above the window: the drop itself is taken by useDrop, anywhere on the screen. */
export function DropInvite({ over, intake }: { over: boolean; intake: ArticleIntake }) {
  const say = useText(startTexts)
  return (
    <div className={over ? 'drop-invite over' : 'drop-invite'} role="region" aria-label={say('dropTitle')}>
      <h2>{say(over ? 'dropNow' : 'dropTitle')}</h2>
      <p>{say('dropText')}</p>
      <div className="b">
        <Button kind="primary" onClick={() => void intake.pickFiles()}>{say('pickFiles')}</Button>
        <Button onClick={() => void intake.pickFolder()}>{say('pickFolder')}</Button>
      </div>
    </div>
  )
}
