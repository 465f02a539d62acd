/** The desktop's menu and the command line ask the window to do things; here each finds the command that keys and buttons use. */
import { useEffect, useRef } from 'react'
import type { MenuAction } from '../../shared/contract/events.ts'
import { useClient } from '../client/client.ts'

/** One command per menu action. */
export type MenuCommands = Readonly<Record<MenuAction, () => void>>

export function useMenuEvents(commands: MenuCommands): void {
  const client = useClient()
  const latest = useRef(commands)
  useEffect(() => { latest.current = commands })
  useEffect(() => client.subscribe((event) => { if (event.event === 'menu') latest.current[event.action]() }), [client])
}
