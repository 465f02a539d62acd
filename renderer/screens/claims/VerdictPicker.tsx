/** The person's own scale as one radio group; the picked step is in pen, and picking it again takes it back. */
import type { DossierSummary } from '../../../shared/contract/shapes.ts'
import { claimsTexts } from '../../text/claims.ts'
import { useLanguage, useText } from '../../text/useText.ts'
import { Kbd } from '../../ui/Kbd.tsx'
import { moveInGroup } from './moveInGroup.ts'

type Props = { scale: DossierSummary['scale']; step: number | null; onRate: (step: number) => void }

export function VerdictPicker({ scale, step, onRate }: Props) {
  const say = useText(claimsTexts)
  const language = useLanguage()
  return (
    <div className="scale">
      <span className="lab" aria-hidden="true">{say('verdict')}</span>
      <div className="steps" role="radiogroup" aria-label={say('verdict')}>
        {scale.map((one, index) => (
          <button
            key={one.step} type="button" role="radio" aria-checked={one.step === step} tabIndex={one.step === step || (step === null && index === 0) ? 0 : -1}
            onKeyDown={moveInGroup} onClick={() => onRate(one.step)}
          >
            <Kbd keys={String(one.step)} />{one.label[language]}
          </button>
        ))}
      </div>
    </div>
  )
}
