/** In a browser: the dossier's name or path, which the desktop asks with its file dialog. */
import { useState } from 'react'
import { useQuestion, type Purpose } from '../state/question.ts'
import { commonTexts } from '../text/common.ts'
import { useText } from '../text/useText.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { TextField } from '../ui/TextField.tsx'

const words = {
  create: { title: 'askCreate', label: 'askCreateLabel', button: 'create' },
  open: { title: 'askOpen', label: 'askOpenLabel', button: 'open' },
  copy: { title: 'askCopy', label: 'askCopyLabel', button: 'save' },
} as const satisfies Record<Purpose, { title: keyof typeof commonTexts; label: keyof typeof commonTexts; button: keyof typeof commonTexts }>

export function QuestionDialog() {
  const question = useQuestion((state) => state.question)
  const say = useText(commonTexts)
  if (!question) return null
  const { title } = words[question.purpose]
  return <Dialog title={say(title)} isOpen onClose={() => question.answer(null)}><QuestionForm {...question} /></Dialog>
}

function QuestionForm({ purpose, suggestedName, answer }: { purpose: Purpose; suggestedName: string; answer: (name: string | null) => void }) {
  const say = useText(commonTexts)
  const [name, setName] = useState(suggestedName)
  const { label, button } = words[purpose]
  return (
    <form className="dialog-form" onSubmit={(event) => { event.preventDefault(); if (name.trim()) answer(name.trim()) }}>
      <TextField label={say(label)} value={name} onChange={setName} focused />
      <div className="buttons">
        <Button kind="primary" submit disabled={!name.trim()}>{say(button)}</Button>
        <Button kind="quiet" onClick={() => answer(null)}>{say('cancel')}</Button>
      </div>
    </form>
  )
}
