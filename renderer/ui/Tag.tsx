/** A tag: the person's own word, so in pen. */
import { X } from 'lucide-react'

/** With `onRemove` it can be taken off; `removeLabel` then names that button. */
export function Tag({ name, removeLabel, onRemove }: { name: string; removeLabel?: string; onRemove?: () => void }) {
  return (
    <span className="tag">
      {name}
      {onRemove ? <button type="button" className="tag-remove" aria-label={removeLabel ?? name} onClick={onRemove}><X className="i" aria-hidden="true" /></button> : null}
    </span>
  )
}
