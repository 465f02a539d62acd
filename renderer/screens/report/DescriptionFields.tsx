/** Title, summary and author of the report. What stands there is what will be printed; an emptied field brings Recoupe's proposal back. */
import { useState } from 'react'
import type { Language } from '../../../shared/domain/language.ts'
import { useCall, useCommand } from '../../client/queries.ts'
import { reportTexts } from '../../text/report.ts'
import { useText } from '../../text/useText.ts'

const fields = ['title', 'summary', 'author'] as const
type Field = (typeof fields)[number]

export function DescriptionFields({ language }: { language: Language }) {
  const say = useText(reportTexts)
  const { data } = useCall('report.preview', { language }, { keep: true })
  const { run } = useCommand('report.describe')
  return (
    <div className="describe">
      <h2>{say('describe')}</h2>
      {fields.map((field) => <DescriptionField key={field} field={field} label={say(field)} saved={data?.[field] ?? ''} onSave={(text) => void run({ [field]: text })} />)}
    </div>
  )
}

type Props = { field: Field; label: string; saved: string; onSave: (text: string) => void }

/** Saved when the field is left, so that one change is one undo step. */
function DescriptionField({ field, label, saved, onSave }: Props) {
  const [draft, setDraft] = useState<string | null>(null)
  const save = (): void => {
    if (draft !== null && draft.trim() !== saved) onSave(draft.trim())
    setDraft(null)
  }
  const shared = { value: draft ?? saved, onBlur: save }
  return (
    <label>
      <span>{label}</span>
      {field === 'author'
        ? <input type="text" maxLength={200} {...shared} onChange={(event) => setDraft(event.target.value)} />
        : <textarea rows={field === 'title' ? 2 : 5} maxLength={field === 'title' ? 300 : 5000} {...shared} onChange={(event) => setDraft(event.target.value)} />}
    </label>
  )
}
