/** A labelled field of a dialog, one line or many. */
import './fields.css'

type Props = { label: string; value: string; onChange: (value: string) => void; lines?: boolean; focused?: boolean; placeholder?: string }

export function TextField({ label, value, onChange, lines = false, focused = false, placeholder }: Props) {
  const shared = { value, placeholder, 'aria-label': label, autoFocus: focused }
  return (
    <label className="text-field">
      <span>{label}</span>
      {lines
        ? <textarea {...shared} onChange={(event) => onChange(event.target.value)} />
        : <input type="text" {...shared} onChange={(event) => onChange(event.target.value)} />}
    </label>
  )
}
