/** Language, theme, density and the person's name. Every choice works at once; there is nothing to confirm. */
import { Radio, RadioGroup, Label } from 'react-aria-components'
import { useState } from 'react'
import { useCall, useCommand } from '../client/queries.ts'
import type { Settings } from '../../shared/contract/methods.ts'
import { commonTexts } from '../text/common.ts'
import { useText } from '../text/useText.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { TextField } from '../ui/TextField.tsx'

type Word = keyof typeof commonTexts

const choices = {
  language: [['system', 'system'], ['fr', 'french'], ['en', 'english']],
  theme: [['system', 'system'], ['light', 'light'], ['dark', 'dark'], ['contrast', 'contrast']],
  density: [['comfortable', 'comfortable'], ['compact', 'compact']],
} as const satisfies Partial<Record<keyof Settings, readonly (readonly [string, Word])[]>>

export function SettingsDialog({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const say = useText(commonTexts)
  const { data } = useCall('workspace.state', {})
  const { run } = useCommand('workspace.set')
  const settings = data?.settings
  return (
    <Dialog title={say('settings')} isOpen={isOpen} onClose={onClose}>
      {settings ? (
        <>
          {(Object.keys(choices) as (keyof typeof choices)[]).map((key) => (
            <Choice key={key} label={say(key)} value={settings[key]} options={choices[key]} onChange={(value) => void run({ [key]: value })} />
          ))}
          <AuthorField initial={settings.author} onDone={(author) => void run({ author })} />
        </>
      ) : null}
      <div className="buttons"><Button kind="primary" onClick={onClose}>{say('close')}</Button></div>
    </Dialog>
  )
}

type ChoiceProps = { label: string; value: string; options: readonly (readonly [string, Word])[]; onChange: (value: string) => void }

function Choice({ label, value, options, onChange }: ChoiceProps) {
  const say = useText(commonTexts)
  return (
    <RadioGroup className="setting" orientation="horizontal" value={value} onChange={onChange}>
      <Label>{label}</Label>
      <div className="setting-options">{options.map(([option, word]) => <Radio key={option} value={option} className="setting-option">{say(word)}</Radio>)}</div>
    </RadioGroup>
  )
}

/** Saved when the field is left, not with every letter. */
function AuthorField({ initial, onDone }: { initial: string; onDone: (author: string) => void }) {
  const say = useText(commonTexts)
  const [author, setAuthor] = useState(initial)
  return <div onBlur={() => { if (author.trim() !== initial) onDone(author.trim()) }}><TextField label={say('author')} value={author} onChange={setAuthor} /></div>
}
