/** The four stances as one radio group, each beside its digit. */
import { stances, type Stance } from '../../../shared/domain/stance.ts'
import { claimsTexts } from '../../text/claims.ts'
import { useText } from '../../text/useText.ts'
import { Kbd } from '../../ui/Kbd.tsx'
import { StanceChip } from '../../ui/StanceChip.tsx'
import { moveInGroup } from './moveInGroup.ts'

type Props = { stance: Stance; onChoose: (stance: Stance) => void; focused?: boolean }

/** `focused` takes the focus when it appears, so that the digits answer at once. */
export function StancePicker({ stance, onChoose, focused = false }: Props) {
  const say = useText(claimsTexts)
  return (
    <div className="stance-picker" role="radiogroup" aria-label={say('stance')}>
      {stances.map((candidate, index) => (
        <button
          key={candidate} type="button" role="radio" aria-checked={candidate === stance} tabIndex={candidate === stance ? 0 : -1} onKeyDown={moveInGroup} onClick={() => onChoose(candidate)}
          ref={(element) => { if (focused && candidate === stance && element && !element.closest('form')?.contains(document.activeElement)) element.focus() }}
        >
          <Kbd keys={String(index + 1)} /><StanceChip stance={candidate} />
        </button>
      ))}
    </div>
  )
}
