/** A menu under a button of the bar, each line with its key. */
import type { ReactNode } from 'react'
import { Button, Menu as AriaMenu, MenuItem, MenuTrigger, Popover, Separator } from 'react-aria-components'
import { OverlayKeys } from './Dialog.tsx'
import { Kbd } from './Kbd.tsx'
import './overlay.css'

export type MenuLine = { id: string; label: string; detail?: string; keys?: string; disabled?: boolean; run: () => void } | 'rule'

type Props = { label: string; className: string; trigger: ReactNode; lines: readonly MenuLine[]; triggerName?: string }

/** `label` names the menu; `triggerName` the button, where its own words do not say enough. */
export function Menu({ label, className, trigger, lines, triggerName }: Props) {
  return (
    <MenuTrigger>
      <Button className={className} aria-label={triggerName}>{trigger}</Button>
      <Popover className="pop" placement="bottom start" offset={4}>
        <OverlayKeys />
        <AriaMenu className="menu" aria-label={label}>
          {lines.map((line, index) => line === 'rule'
            // oxlint-disable-next-line react/no-array-index-key -- rules have no identity but their place
            ? <Separator key={`rule-${index}`} className="menu-rule" />
            : (
              <MenuItem key={line.id} id={line.id} className="menu-item" textValue={line.label} isDisabled={line.disabled ?? false} onAction={line.run}>
                <span>{line.label}{line.detail ? <small>{line.detail}</small> : null}</span>{line.keys ? <Kbd keys={line.keys} /> : null}
              </MenuItem>
            ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  )
}
