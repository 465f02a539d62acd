/** Why: one line that grows to six. What is typed is saved when the typing rests, when the field is left, and when the claim is. */
import { useEffect, useRef, useState, type RefObject } from 'react'
import { claimsTexts } from '../../text/claims.ts'
import { useText } from '../../text/useText.ts'
import { Kbd } from '../../ui/Kbd.tsx'

type Props = { ref: RefObject<HTMLTextAreaElement | null>; saved: string; onSave: (rationale: string) => void }

/** How long the typing must rest before it is saved, in milliseconds: one undo step per thought, not per letter. */
const rest = 900

export function RationaleField({ ref, saved, onSave }: Props) {
  const say = useText(claimsTexts)
  const [draft, setDraft] = useState<string | null>(null)
  const latest = useRef({ draft, saved, onSave })
  useEffect(() => { latest.current = { draft, saved, onSave } })
  const flush = useRef(() => {
    const { draft, saved, onSave } = latest.current
    if (draft !== null && draft !== saved) onSave(draft)
  })
  useEffect(() => {
    if (draft === null) return undefined
    const timer = setTimeout(() => { flush.current(); setDraft(null) }, rest)
    return () => clearTimeout(timer)
  }, [draft])
  useEffect(() => { const leave = flush.current; return () => leave() }, [])
  return (
    <label className="rationale">
      <span className="lab">{say('rationale')}</span>
      <span className="grow" data-text={`${draft ?? saved} `}>
        <textarea
          ref={ref} rows={1} aria-label={say('rationale')} placeholder={say('rationaleHint')} maxLength={20_000} value={draft ?? saved}
          onChange={(event) => setDraft(event.target.value)} onBlur={() => { flush.current(); setDraft(null) }}
        />
        <Kbd keys="n" />
      </span>
    </label>
  )
}
