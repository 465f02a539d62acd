/** The actions of the current evidence, each with its key. */
import { useRef } from 'react'
import type { EvidenceRow } from '../../../shared/contract/shapes.ts'
import { claimsTexts } from '../../text/claims.ts'
import { useText } from '../../text/useText.ts'
import { Kbd } from '../../ui/Kbd.tsx'
import type { EvidenceActions } from './EvidencePassage.tsx'
import { OverridePopover } from './OverridePopover.tsx'

export function EvidenceActs({ row, actions }: { row: EvidenceRow; actions: EvidenceActions }) {
  const say = useText(claimsTexts)
  const overrideButton = useRef<HTMLButtonElement>(null)
  return (
    <div className="acts">
      {row.machine === null ? null : <button type="button" aria-pressed={row.judgement === 'accepted'} onClick={actions.accept}><Kbd keys="a" />{say('accept')}</button>}
      <button type="button" aria-pressed={row.judgement === 'rejected'} onClick={actions.reject}><Kbd keys="r" />{say('reject')}</button>
      <button ref={overrideButton} type="button" aria-haspopup="dialog" aria-expanded={actions.overriding} onClick={() => actions.setOverriding(true)}><Kbd keys="o" />{say('override')}</button>
      <button type="button" onClick={actions.open}><Kbd keys="e" /><span className="long">{say('open')}</span><span className="short">{say('openShort')}</span></button>
      {actions.overriding ? <OverridePopover row={row} anchor={overrideButton} onClose={() => actions.setOverriding(false)} onOverride={actions.override} /> : null}
    </div>
  )
}
