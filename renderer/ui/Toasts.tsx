/** Messages at the bottom left. What was done goes after six seconds and offers its undo; an error stays until closed. */
import { X } from 'lucide-react'
import { useEffect } from 'react'
import { closeToast, useMessages, type Toast } from '../state/messages.ts'
import { commonTexts } from '../text/common.ts'
import { useText } from '../text/useText.ts'
import { Kbd } from './Kbd.tsx'
import './toasts.css'

/** How long a toast without an error stays, in milliseconds (design: "Toast"). */
const lifetime = 6000

export function Toasts({ onUndo }: { onUndo: () => void }) {
  const toasts = useMessages((state) => state.toasts)
  return <div className="toasts">{toasts.map((toast) => <ToastLine key={toast.id} toast={toast} onUndo={onUndo} />)}</div>
}

function ToastLine({ toast, onUndo }: { toast: Toast; onUndo: () => void }) {
  const say = useText(commonTexts)
  const isError = toast.tone === 'error'
  useEffect(() => {
    const timer = isError ? undefined : setTimeout(() => closeToast(toast.id), lifetime)
    return () => clearTimeout(timer)
  }, [toast.id, isError])
  return (
    <div className={isError ? 'toast err' : 'toast'} role={isError ? 'alert' : 'status'}>
      <span>{toast.text}</span>
      {toast.undo ? <button type="button" onClick={() => { closeToast(toast.id); onUndo() }}>{say('undo')}<Kbd keys="Mod+z" /></button> : null}
      {toast.action ? <button type="button" onClick={() => { closeToast(toast.id); toast.action?.run() }}>{toast.action.label}</button> : null}
      {isError ? <button type="button" className="shut" aria-label={say('close')} onClick={() => closeToast(toast.id)}><X className="i" aria-hidden="true" /></button> : null}
    </div>
  )
}
