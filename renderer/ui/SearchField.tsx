/** A pane's search field. Escape empties it, then leaves it. */
import { Search, X } from 'lucide-react'
import type { Ref } from 'react'
import { commonTexts } from '../text/common.ts'
import { useText } from '../text/useText.ts'
import { Kbd } from './Kbd.tsx'
import './fields.css'

type Props = { label: string; value: string; onChange: (value: string) => void; keys?: string; ref?: Ref<HTMLInputElement>; onEnter?: () => void }

export function SearchField({ label, value, onChange, keys, ref, onEnter }: Props) {
  const say = useText(commonTexts)
  return (
    <div className="field search-field">
      <Search className="i" aria-hidden="true" />
      <input
        ref={ref} type="text" role="searchbox" aria-label={label} placeholder={label} value={value} spellCheck={false} autoComplete="off"
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') { onEnter?.(); event.currentTarget.blur() }
          if (event.key === 'Escape' && value) { event.preventDefault(); onChange('') }
        }}
      />
      {value ? <button type="button" className="clear" aria-label={say('clear')} onClick={() => onChange('')}><X className="i" aria-hidden="true" /></button> : keys ? <Kbd keys={keys} /> : null}
    </div>
  )
}
