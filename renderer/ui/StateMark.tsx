/** A point's machine state as icon and word, or the icon alone with its name for the list. */
import { CalendarX, Circle, CircleCheck, CircleDashed, CircleDot, EqualNot, type LucideIcon } from 'lucide-react'
import type { MachineState } from '../../shared/domain/state.ts'
import { stateNames } from '../../shared/text/names.ts'
import { useText } from '../text/useText.ts'
import './marks.css'

type ShownState = MachineState | 'calendar'

export const stateIcons: Readonly<Record<ShownState, LucideIcon>> = {
  conflicting: EqualNot, 'single-origin': CircleDot, corroborated: CircleCheck, 'no-other-source': Circle, unchecked: CircleDashed, calendar: CalendarX,
}

/** The ink of a state; empty for the states that have none. */
export const stateInks: Readonly<Record<ShownState, string>> = {
  conflicting: 't-con', 'single-origin': '', corroborated: 't-sup', 'no-other-source': '', unchecked: '', calendar: 't-warn',
}

export function StateMark({ state, iconOnly = false }: { state: ShownState; iconOnly?: boolean }) {
  const name = useText(stateNames)(state)
  const Icon = stateIcons[state]
  return (
    <span className={`state-mark ${stateInks[state]}`}>
      <Icon className="i" aria-hidden="true" />{iconOnly ? <span className="vh">{name}</span> : name}
    </span>
  )
}
