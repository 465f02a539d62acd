/** A small surface beside what it belongs to: filters, the override of a stance. */
import type { ReactNode, RefObject } from 'react'
import { Dialog, Popover as AriaPopover } from 'react-aria-components'
import type { KeyBinding } from '../state/keys.ts'
import { OverlayKeys } from './Dialog.tsx'
import './overlay.css'

type Props = {
  label: string; isOpen: boolean; onClose: () => void; anchor: RefObject<HTMLElement | null>; children: ReactNode
  placement?: 'bottom start' | 'bottom end' | 'top start' | 'top end'; keys?: readonly KeyBinding[]
}

export function Popover({ label, isOpen, onClose, anchor, children, placement = 'bottom start', keys }: Props) {
  return (
    <AriaPopover className="pop" triggerRef={anchor} isOpen={isOpen} placement={placement} offset={6} onOpenChange={(open) => { if (!open) onClose() }}>
      <Dialog className="pop-body" aria-label={label}>
        <OverlayKeys {...(keys ? { keys } : {})} />
        {children}
      </Dialog>
    </AriaPopover>
  )
}
