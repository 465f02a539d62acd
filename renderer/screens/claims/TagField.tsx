/** The person's tags; `t` opens a field that knows the tags already used. */
import { useId, useState } from 'react'
import { claimsTexts } from '../../text/claims.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { Kbd } from '../../ui/Kbd.tsx'
import { Tag } from '../../ui/Tag.tsx'

type Props = { tags: readonly string[]; known: readonly string[]; isOpen: boolean; onOpen: (open: boolean) => void; onTag: (tag: string, present: boolean) => void }

export function TagField({ tags, known, isOpen, onOpen, onTag }: Props) {
  const say = useText(claimsTexts)
  return (
    <div className="tags">
      {tags.map((tag) => <Tag key={tag} name={tag} removeLabel={say('removeTag', { tag })} onRemove={() => onTag(tag, false)} />)}
      {isOpen
        ? <NewTag known={known.filter((tag) => !tags.includes(tag))} onAdd={(tag) => onTag(tag, true)} onClose={() => onOpen(false)} />
        : <Button kind="quiet" className="add-tag" icon={<Kbd keys="t" />} onClick={() => onOpen(true)}>{say('tag')}</Button>}
    </div>
  )
}

/** Enter adds and stays for another; Escape or leaving closes. */
function NewTag({ known, onAdd, onClose }: { known: readonly string[]; onAdd: (tag: string) => void; onClose: () => void }) {
  const say = useText(claimsTexts)
  const [text, setText] = useState('')
  const listId = useId()
  return (
    <form className="new-tag" onSubmit={(event) => { event.preventDefault(); if (text.trim()) { onAdd(text.trim()); setText('') } else onClose() }}>
      <input
        type="text" list={listId} aria-label={say('newTag')} placeholder={say('newTag')} value={text} maxLength={60} autoComplete="off" ref={(element) => element?.focus()}
        onChange={(event) => setText(event.target.value)} onBlur={onClose} onKeyDown={(event) => { if (event.key === 'Escape') { event.preventDefault(); onClose() } }}
      />
      <datalist id={listId}>{known.map((tag) => <option key={tag}>{tag}</option>)}</datalist>
    </form>
  )
}
