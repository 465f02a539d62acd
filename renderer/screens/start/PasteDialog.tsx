/** A text pasted by hand becomes an article like any other. */
import { useState } from 'react'
import { startTexts } from '../../text/start.ts'
import { commonTexts } from '../../text/common.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { useArticleIntake } from './useArticleIntake.ts'

export function PasteDialog({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const say = useText(startTexts)
  return <Dialog title={say('pasteTitle')} isOpen={isOpen} onClose={onClose} wide><PasteForm onClose={onClose} /></Dialog>
}

function PasteForm({ onClose }: { onClose: () => void }) {
  const say = useText(startTexts)
  const common = useText(commonTexts)
  const { take } = useArticleIntake()
  const [text, setText] = useState('')
  const [name, setName] = useState('')
  const submit = (): void => {
    if (!text.trim()) return
    onClose()
    void take([{ kind: 'text', text, name: name.trim() || null }])
  }
  return (
    <form className="dialog-form" onSubmit={(event) => { event.preventDefault(); submit() }}>
      <TextField label={say('pasteBody')} value={text} onChange={setText} lines focused />
      <TextField label={say('pasteName')} value={name} onChange={setName} />
      <div className="buttons">
        <Button kind="primary" submit disabled={!text.trim()}>{say('pasteImport')}</Button>
        <Button kind="quiet" onClick={onClose}>{common('cancel')}</Button>
      </div>
    </form>
  )
}
