/** Which key was pressed, said the way bindings are written: "j", "A", "1", "Mod+Shift+z", "ArrowDown". Pure, so that keyboards can be tested. */

/** The part of a KeyboardEvent that decides. */
export type KeyPress = { key: string; code: string; ctrlKey: boolean; metaKey: boolean; altKey: boolean; shiftKey: boolean }

/** The digit of the physical key, so that AZERTY needs no Shift; null for every other key. */
const digitOf = (press: KeyPress): string | null => /^(?:Digit|Numpad)(\d)$/.exec(press.code)?.[1] ?? null

/** Letters tell upper from lower case by Shift, whatever Caps Lock says. */
function letterOf(press: KeyPress): string | null {
  return /^\p{L}$/u.test(press.key) ? (press.shiftKey ? press.key.toUpperCase() : press.key.toLowerCase()) : null
}

/**
 * True when the press is the binding. "Mod" is Ctrl, ⌘ on a Mac. With Mod, Shift must be named ("Mod+Shift+z"); without it a letter's case
 * says it ("A"), and signs such as "?" and "/" are matched by what they type, wherever the keyboard has them.
 */
export function matchesKeys(binding: string, press: KeyPress, mac: boolean): boolean {
  const parts = binding === '+' ? ['+'] : binding.split('+')
  const key = parts.at(-1)!
  const mod = mac ? press.metaKey : press.ctrlKey
  const otherMod = mac ? press.ctrlKey : press.metaKey
  if (mod !== parts.includes('Mod') || otherMod || press.altKey !== parts.includes('Alt')) return false
  if (/^\d$/.test(key)) return digitOf(press) === key && (parts.includes('Shift') === press.shiftKey || !parts.includes('Mod'))
  if (key.length === 1 && /\p{L}/u.test(key)) {
    return mod ? press.key.toLowerCase() === key.toLowerCase() && press.shiftKey === parts.includes('Shift') : letterOf(press) === key
  }
  if (key.length === 1) return press.key === key
  return press.key === key && press.shiftKey === parts.includes('Shift')
}

/** Combinations that belong to the text field while someone types in it. */
export function editsText(press: KeyPress): boolean {
  return (press.ctrlKey || press.metaKey) && /^[zyxcva]$/i.test(press.key)
}
