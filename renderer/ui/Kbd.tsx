/** A key cap, in the keyboard's own words. */
import { useHost } from '../host/host.ts'
import { nameKeys } from '../text/keyNames.ts'
import { useLanguage } from '../text/useText.ts'

/** `keys` as bindings spell them: "Mod+z". Hidden from screen readers, which hear the button's name. */
export function Kbd({ keys }: { keys: string }) {
  const mac = useIsMac()
  return <kbd aria-hidden="true">{nameKeys(keys, useLanguage(), mac)}</kbd>
}

/** True where ⌘ does what Ctrl does elsewhere. */
export function useIsMac(): boolean {
  const { platform } = useHost()
  return platform === 'darwin' || (platform === 'web' && /Mac/.test(navigator.userAgent))
}
