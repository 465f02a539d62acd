/** Arrows move the focus among the buttons of a group, as in any radio group; choosing stays with Enter and Space. */
import type { KeyboardEvent } from 'react'

export function moveInGroup(event: KeyboardEvent<HTMLElement>): void {
  const by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key]
  const buttons = [...(event.currentTarget.parentElement?.querySelectorAll<HTMLElement>('[role="radio"]') ?? [])]
  if (by === undefined || buttons.length === 0) return
  event.preventDefault()
  const at = buttons.indexOf(event.currentTarget)
  buttons[(at + by + buttons.length) % buttons.length]?.focus()
}
