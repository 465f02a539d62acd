/** An icon alone: it needs a name, and shows it on hover and focus. */
import type { LucideIcon } from 'lucide-react'
import { Button, Tooltip, TooltipTrigger } from 'react-aria-components'
import './overlay.css'

export function IconButton({ icon: Icon, name, disabled = false, onPress }: { icon: LucideIcon; name: string; disabled?: boolean; onPress: () => void }) {
  return (
    <TooltipTrigger delay={500}>
      <Button className="icon-btn" aria-label={name} isDisabled={disabled} onPress={onPress}><Icon className="i" aria-hidden="true" /></Button>
      <Tooltip className="tooltip" offset={6}>{name}</Tooltip>
    </TooltipTrigger>
  )
}
