/**
 * The one keyboard registry. Screens say which keys they answer to while they are shown; one listener on the window finds the binding,
 * the status bar and the "?" sheet list what is registered, so that no key works unsaid.
 */
import { createContext, use, useEffect, useRef, useSyncExternalStore } from 'react'
import { editsText, matchesKeys, type KeyPress } from './keyMatch.ts'
import type { ScreenName } from './ui.ts'

/** `overlay` is for dialogs and popovers: while one is open, nothing else answers. */
export type KeyScope = 'app' | 'start' | ScreenName | 'overlay'

export type KeyBinding = {
  /** One spelling or several ("j", ["ArrowDown", "j"]); see keyMatch for how they are written. The first is shown. */
  keys: string | readonly string[]
  /** What it does, for the sheet: "Affirmation suivante". */
  label: string
  /** A word or two for the status bar; without it the key stands in the sheet only. */
  hint?: string
  /** Works while someone types in a field (Ctrl K). */
  whileTyping?: boolean
  enabled?: boolean
  action: () => void
}

/** The bindings of one component, as registered. */
export type Entry = { scope: KeyScope; bindings: readonly KeyBinding[] }

export type KeyRegistry = {
  add: (entry: Entry) => () => void
  /** Every entry now registered; the same array until something changes. */
  list: () => readonly Entry[]
  subscribe: (listener: () => void) => () => void
}

/** An empty registry; the window makes one. */
export function createKeyRegistry(): KeyRegistry {
  let entries: readonly Entry[] = []
  const listeners = new Set<() => void>()
  const change = (next: readonly Entry[]): void => { entries = next; for (const listener of listeners) listener() }
  return {
    add(entry) {
      change([...entries, entry])
      return () => change(entries.filter((other) => other !== entry))
    },
    list: () => entries,
    subscribe(listener) { listeners.add(listener); return () => listeners.delete(listener) },
  }
}

export const KeyRegistryContext = createContext<KeyRegistry | null>(null)

function useRegistry(): KeyRegistry {
  const registry = use(KeyRegistryContext)
  if (!registry) throw new Error('useKeys needs a KeyRegistryContext')
  return registry
}

const spellings = (binding: KeyBinding): readonly string[] => (typeof binding.keys === 'string' ? [binding.keys] : binding.keys)

/** Answers to keys while the component is shown. Actions may change with every render; the registry only hears of changed keys and words. */
export function useKeys(scope: KeyScope, bindings: readonly KeyBinding[]): void {
  const registry = useRegistry()
  const latest = useRef(bindings)
  useEffect(() => { latest.current = bindings })
  const shape = JSON.stringify(bindings.map(({ action: _action, ...said }) => said))
  useEffect(() => {
    const said = JSON.parse(shape) as Omit<KeyBinding, 'action'>[]
    return registry.add({ scope, bindings: said.map((binding, index) => ({ ...binding, action: () => latest.current[index]?.action() })) })
  }, [registry, scope, shape])
}

/** Every registered entry, for the sheet and the status bar. */
export function useRegisteredKeys(): readonly Entry[] {
  const registry = useRegistry()
  return useSyncExternalStore(registry.subscribe, registry.list)
}

/** Runs the screen's binding of a key, for a menu item that means the same; nothing where no binding answers. */
export function useRunKey(): (keys: string) => void {
  const registry = useRegistry()
  return (keys) => registry.list().flatMap((entry) => entry.bindings).find((binding) => spellings(binding).includes(keys))?.action()
}

const isTyping = (target: EventTarget | null): target is HTMLElement =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('textarea, select, input:not([type="checkbox"]):not([type="radio"]):not([type="button"])'))

/** Enter and Space belong to the control that has the focus; a link answers to Enter alone. */
const isPressing = (event: KeyboardEvent): boolean => {
  if (!(event.target instanceof Element) || (event.key !== 'Enter' && event.key !== ' ')) return false
  const control = event.target.closest('button, a[href], summary, [role="button"], [role="radio"], [role="menuitem"]')
  return control !== null && (event.key === 'Enter' || !control.matches('a[href]'))
}

/** The binding that answers to a press: the topmost overlay's alone where one is open, else the screen's before the application's. */
export function findBinding(entries: readonly Entry[], press: KeyPress, { mac, typing }: { mac: boolean; typing: boolean }): KeyBinding | null {
  const overlay = entries.filter((entry) => entry.scope === 'overlay').slice(-1)
  const order = overlay.length > 0 ? overlay : [...entries.filter((entry) => entry.scope !== 'app').reverse(), ...entries.filter((entry) => entry.scope === 'app')]
  for (const entry of order) {
    for (const binding of entry.bindings) {
      if (binding.enabled === false || (typing && (!binding.whileTyping || editsText(press)))) continue
      if (spellings(binding).some((keys) => matchesKeys(keys, press, mac))) return binding
    }
  }
  return null
}

/** Listens for the whole window. Used once. */
export function useKeyListener(mac: boolean): void {
  const registry = useRegistry()
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing || isPressing(event)) return
      if (event.key === 'Escape' && isTyping(event.target) && !registry.list().some((entry) => entry.scope === 'overlay')) { event.target.blur(); return }
      const binding = findBinding(registry.list(), event, { mac, typing: isTyping(event.target) })
      if (!binding) return
      event.preventDefault()
      binding.action()
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [registry, mac])
}
