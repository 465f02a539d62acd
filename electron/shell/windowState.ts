/** Remembers where the window stood, and puts it back only where a screen still is. */
import { readFileSync, writeFileSync } from 'node:fs'
import { z } from 'zod'

/** Window bounds in the screen's own pixels (device-independent). */
const boundsSchema = z.object({ x: z.number().int(), y: z.number().int(), width: z.number().int().min(400), height: z.number().int().min(300) })
export type Bounds = z.infer<typeof boundsSchema>

const windowStateSchema = z.object({ bounds: boundsSchema.nullable().default(null), maximised: z.boolean().default(false) })
export type WindowState = z.infer<typeof windowStateSchema>

const firstSize = { width: 1280, height: 800 }

/** The remembered state; a missing or damaged file is a first start. */
export function readWindowState(file: string): WindowState {
  try {
    return windowStateSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return { bounds: null, maximised: false }
  }
}

/** Writes the state; a folder that cannot be written to costs the memory, not the session. */
export function writeWindowState(file: string, state: WindowState): void {
  try {
    writeFileSync(file, JSON.stringify(state))
  } catch {
    // The next start opens in the middle of the screen.
  }
}

/** How much of the title bar must be on a screen (pixels) for the user to be able to drag the window back. */
const reachable = 80

/** The bounds to open with: the remembered ones where their title bar is on a screen, else the first size, cut to the screen and centred by the system. */
export function fitToScreens(remembered: Bounds | null, screens: readonly Bounds[]): Partial<Bounds> {
  const isReachable = (bounds: Bounds) =>
    screens.some((screen) => bounds.y >= screen.y - 8 && bounds.y < screen.y + screen.height - reachable && bounds.x + bounds.width > screen.x + reachable && bounds.x < screen.x + screen.width - reachable)
  if (remembered !== null && isReachable(remembered)) return remembered
  const screen = screens[0]
  return screen === undefined ? firstSize : { width: Math.min(firstSize.width, screen.width), height: Math.min(firstSize.height, screen.height) }
}
