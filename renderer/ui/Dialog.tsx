/** A dialog over the window. While it is open only its own keys answer. */
import type { ReactNode } from 'react'
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { useKeys, type KeyBinding } from '../state/keys.ts'
import './overlay.css'

type Props = { title: string; isOpen: boolean; onClose: () => void; children: ReactNode; wide?: boolean; keys?: readonly KeyBinding[] }

/** Escape and a click outside close it; focus goes back to where it was. */
export function Dialog({ title, isOpen, onClose, children, wide = false, keys = noKeys }: Props) {
  return (
    <ModalOverlay className="veil" isOpen={isOpen} onOpenChange={(open) => { if (!open) onClose() }} isDismissable>
      <Modal className={wide ? 'modal wide' : 'modal'}>
        <AriaDialog className="dialog">
          <Heading slot="title">{title}</Heading>
          <OverlayKeys keys={keys} />
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}

const noKeys: readonly KeyBinding[] = []

/** Put into any overlay: silences the screen's keys while the overlay is open. */
export function OverlayKeys({ keys = noKeys }: { keys?: readonly KeyBinding[] }) {
  useKeys('overlay', keys)
  return null
}
