/** The person's stance against the machine's: 1 to 4 chooses, a reason is required, Enter saves. The machine's own stays in sight. */
import { useRef, useState, type RefObject } from 'react'
import type { EvidenceRow } from '../../../shared/contract/shapes.ts'
import { stances, type Stance } from '../../../shared/domain/stance.ts'
import { shownStance } from '../../../shared/report/groupEvidence.ts'
import { claimsTexts } from '../../text/claims.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { Popover } from '../../ui/Popover.tsx'
import { StanceChip } from '../../ui/StanceChip.tsx'
import { StancePicker } from './StancePicker.tsx'

type Props = { row: EvidenceRow; anchor: RefObject<HTMLElement | null>; onClose: () => void; onOverride: (stance: Stance, note: string) => void }

export function OverridePopover({ row, anchor, onClose, onOverride }: Props) {
  const say = useText(claimsTexts)
  const [stance, setStance] = useState<Stance>(shownStance(row))
  const [note, setNote] = useState(row.override?.note ?? '')
  const [isMissing, setMissing] = useState(false)
  const reason = useRef<HTMLInputElement>(null)
  const choose = (chosen: Stance): void => { setStance(chosen); reason.current?.focus() }
  const save = (): void => {
    if (!note.trim()) { setMissing(true); reason.current?.focus(); return }
    onOverride(stance, note.trim())
    onClose()
  }
  const digits = stances.map((candidate, index) => ({ keys: String(index + 1), label: candidate, action: () => choose(candidate) }))
  return (
    <Popover label={say('overrideStance')} isOpen anchor={anchor} onClose={onClose} keys={digits}>
      <form className="override" onSubmit={(event) => { event.preventDefault(); save() }}>
        <p className="lead">{row.machine === null ? say('noMachine') : <>{say('machineSays')} <StanceChip stance={row.machine} /> {say('youSay')}</>}</p>
        <StancePicker stance={stance} onChoose={choose} focused />
        <input
          ref={reason} type="text" className="field" aria-label={say('why')} placeholder={say('why')} value={note} maxLength={2000} aria-invalid={isMissing} aria-describedby={isMissing ? 'override-missing' : undefined}
          onChange={(event) => { setNote(event.target.value); setMissing(false) }}
        />
        {isMissing ? <p id="override-missing" className="missing" role="alert">{say('whyNeeded')}</p> : null}
        <div className="ends"><Button kind="primary" submit keys="Enter">{say('save')}</Button><Button kind="quiet" keys="Escape" onClick={onClose}>{say('giveUp')}</Button></div>
      </form>
    </Popover>
  )
}
