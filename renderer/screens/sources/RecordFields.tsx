/** Fields of the record that are edited where they stand: plain text until touched, saved when left, put back by Escape. */
import { useId, useState, type KeyboardEvent } from 'react'

type TextProps = { label: string; value: string; placeholder: string; onSave: (value: string) => void }

/** Enter leaves the field (and so saves); Escape puts the value back first. */
function leaveOn(event: KeyboardEvent<HTMLInputElement | HTMLTextAreaElement>, putBack: () => void): void {
  if (event.key === 'Enter') { event.preventDefault(); event.currentTarget.blur() }
  if (event.key === 'Escape') { event.preventDefault(); putBack() }
}

/** One value that may run over several lines; no line breaks in it. */
export function RecordText({ label, value, placeholder, onSave }: TextProps) {
  const [draft, setDraft] = useState<string | null>(null)
  const finish = (): void => {
    const changed = draft?.trim()
    if (changed !== undefined && changed !== value) onSave(changed)
    setDraft(null)
  }
  return (
    <label className="record-row">
      <span>{label}</span>
      <textarea rows={1} value={draft ?? value} placeholder={placeholder} spellCheck={false}
        onChange={(event) => setDraft(event.target.value.replace(/\n/g, ' '))} onBlur={finish} onKeyDown={(event) => leaveOn(event, () => setDraft(null))} />
    </label>
  )
}

type ChoiceProps<Option extends string> = { label: string; value: Option; options: readonly { value: Option; name: string }[]; onSave: (value: Option) => void }

export function RecordChoice<Option extends string>({ label, value, options, onSave }: ChoiceProps<Option>) {
  return (
    <label className="record-row">
      <span>{label}</span>
      <select value={value} onChange={(event) => onSave(event.target.value as Option)}>
        {options.map((option) => <option key={option.value} value={option.value}>{option.name}</option>)}
      </select>
    </label>
  )
}

type DateProps = { label: string; dayLabel: string; timeLabel: string; shown: string; value: string | null; onSave: (value: string | null) => void }

/** A date reads as the newsroom writes it and opens into day and time. `value` is YYYY-MM-DD or a local ISO date-time. */
export function RecordDate({ label, dayLabel, timeLabel, shown, value, onSave }: DateProps) {
  const [draft, setDraft] = useState<{ day: string; time: string } | null>(null)
  const id = useId()
  const finish = (): void => {
    const changed = draft === null ? value : draft.day ? (draft.time ? `${draft.day}T${draft.time}` : draft.day) : null
    setDraft(null)
    if (changed !== value) onSave(changed)
  }
  const keys = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key === 'Enter') { event.preventDefault(); finish() }
    if (event.key === 'Escape') { event.preventDefault(); setDraft(null) }
  }
  return (
    <div className="record-row">
      <span id={id}>{label}</span>
      {draft
        ? (
          <div className="date-edit" onBlur={(event) => { if (!event.currentTarget.contains(event.relatedTarget)) finish() }}>
            {/* The person has just asked to edit this date. */}
            {/* oxlint-disable-next-line jsx-a11y/no-autofocus */}
            <input type="date" aria-label={dayLabel} value={draft.day} autoFocus onChange={(event) => setDraft({ ...draft, day: event.target.value })} onKeyDown={keys} />
            <input type="time" aria-label={timeLabel} value={draft.time} onChange={(event) => setDraft({ ...draft, time: event.target.value })} onKeyDown={keys} />
          </div>
        )
        : <button type="button" className="value num" aria-describedby={id} onClick={() => setDraft({ day: value?.slice(0, 10) ?? '', time: /T(\d{2}:\d{2})/.exec(value ?? '')?.[1] ?? '' })}>{shown}</button>}
    </div>
  )
}
