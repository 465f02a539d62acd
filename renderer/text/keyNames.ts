/** What is printed on a key: "Ctrl Maj Z" in French, "⇧⌘Z" on a Mac. */
import type { Language } from '../../shared/domain/language.ts'

const named: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  Mod: { fr: 'Ctrl', en: 'Ctrl' }, Shift: { fr: 'Maj', en: 'Shift' }, Alt: { fr: 'Alt', en: 'Alt' }, Enter: { fr: 'Entrée', en: 'Enter' }, Escape: { fr: 'Échap', en: 'Esc' },
  ArrowUp: { fr: '↑', en: '↑' }, ArrowDown: { fr: '↓', en: '↓' }, ArrowLeft: { fr: '←', en: '←' }, ArrowRight: { fr: '→', en: '→' }, ' ': { fr: 'Espace', en: 'Space' }, Delete: { fr: 'Suppr', en: 'Del' },
}
const macSigns: Readonly<Record<string, string>> = { Mod: '⌘', Shift: '⇧', Alt: '⌥' }

/** The label of a binding as keyMatch spells it. Bare letters keep their case: `a` and `A` are two keys. */
export function nameKeys(keys: string, language: Language, mac: boolean): string {
  const parts = keys.split('+')
  const names = parts.map((part, index) => {
    const sign = mac ? macSigns[part] : undefined
    const key = parts.length > 1 && index === parts.length - 1 && part.length === 1 ? part.toUpperCase() : part
    return sign ?? named[part]?.[language] ?? key
  })
  return names.join(mac ? '' : ' ')
}
