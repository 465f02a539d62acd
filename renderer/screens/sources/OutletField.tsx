/** The article's outlet: free text, with the dossier's outlets suggested, typing errors forgiven. */
import Fuse from 'fuse.js'
import { useMemo, useState } from 'react'
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components'
import type { Outlet } from '../../../shared/contract/shapes.ts'
import { fold } from '../../../shared/domain/fold.ts'
import { useCall } from '../../client/queries.ts'
import { sourcesTexts } from '../../text/sources.ts'
import { useText } from '../../text/useText.ts'

const noOutlets: readonly Outlet[] = []

/** Suggestions shown at most. */
const shown = 8

export function OutletField({ value, onSave }: { value: string; onSave: (name: string) => void }) {
  const say = useText(sourcesTexts)
  const { data: outlets = noOutlets } = useCall('articles.outlets', {})
  const [draft, setDraft] = useState(value)
  const index = useMemo(() => new Fuse(outlets.map((outlet) => ({ name: outlet.name, folded: fold(outlet.name) })), { keys: ['folded'], threshold: 0.4 }), [outlets])
  const found = draft.trim() && draft !== value ? index.search(fold(draft), { limit: shown }).map((hit) => hit.item) : outlets.slice(0, shown)
  const commit = (name: string): void => { if (name.trim() && name.trim() !== value) onSave(name.trim()) }
  return (
    <ComboBox
      className="record-row" items={found.map(({ name }) => ({ id: name, name }))} inputValue={draft} onInputChange={setDraft} allowsCustomValue menuTrigger="input" defaultFilter={() => true}
      onSelectionChange={(key) => { if (key !== null) { setDraft(String(key)); commit(String(key)) } }} onBlur={() => commit(draft)}
      onKeyDown={(event) => { if (event.key === 'Escape') setDraft(value) }}
    >
      <Label>{say('outlet')}</Label>
      <Input className="value" placeholder={say('notGiven')} spellCheck={false} />
      {/* Inside main and not modal: the rest of the window stays readable while names are suggested. */}
      <Popover className="pop" placement="bottom start" offset={4} isNonModal UNSTABLE_portalContainer={document.querySelector('main') ?? document.body}>
        <ListBox className="menu" aria-label={say('outlets')}>{(item: { id: string; name: string }) => <ListBoxItem className="menu-item" textValue={item.name}>{item.name}</ListBoxItem>}</ListBox>
      </Popover>
    </ComboBox>
  )
}
