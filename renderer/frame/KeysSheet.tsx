/** The "?" sheet: every key that works now, those of the screen first. */
import { useRegisteredKeys, type KeyBinding } from '../state/keys.ts'
import { commonTexts } from '../text/common.ts'
import { useText } from '../text/useText.ts'
import { Dialog } from '../ui/Dialog.tsx'
import { Kbd } from '../ui/Kbd.tsx'

export function KeysSheet({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const say = useText(commonTexts)
  const entries = useRegisteredKeys()
  const here = entries.filter((entry) => entry.scope !== 'app' && entry.scope !== 'overlay').flatMap((entry) => entry.bindings)
  const everywhere = entries.filter((entry) => entry.scope === 'app').flatMap((entry) => entry.bindings)
  return (
    <Dialog title={say('allKeys')} isOpen={isOpen} onClose={onClose} wide keys={[{ keys: '?', label: say('close'), action: onClose }]}>
      <div className="key-sheet">
        {here.length > 0 ? <KeyTable title={say('keysHere')} bindings={here} /> : null}
        <KeyTable title={say('keysEverywhere')} bindings={everywhere} />
      </div>
    </Dialog>
  )
}

function KeyTable({ title, bindings }: { title: string; bindings: readonly KeyBinding[] }) {
  return (
    <section>
      <h3>{title}</h3>
      <dl>
        {bindings.filter((binding) => binding.enabled !== false).map((binding) => (
          <div key={`${String(binding.keys)} ${binding.label}`}>
            <dt>{(typeof binding.keys === 'string' ? [binding.keys] : binding.keys).map((keys) => <Kbd key={keys} keys={keys} />)}</dt>
            <dd>{binding.label}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
