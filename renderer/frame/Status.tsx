/** The window's foot: what is saved and where on the left, the keys of the screen on the right. */
import { HardDrive } from 'lucide-react'
import { describeFailure } from '../../shared/text/errors.ts'
import { useImports } from '../client/imports.tsx'
import { useCall } from '../client/queries.ts'
import { useRegisteredKeys, type KeyScope } from '../state/keys.ts'
import { useUi } from '../state/ui.ts'
import { commonTexts } from '../text/common.ts'
import { formatNumber, formatTime } from '../text/format.ts'
import { sourcesTexts } from '../text/sources.ts'
import { useLanguage, useText } from '../text/useText.ts'
import { Kbd } from '../ui/Kbd.tsx'

export function Status({ isOpen }: { isOpen: boolean }) {
  const screen = useUi((state) => state.screen)
  return (
    <footer className="status">
      <span className="where num"><HardDrive className="i" aria-hidden="true" />{isOpen ? <SavedWhere counts={screen === 'sources'} /> : <Offline />}</span>
      <KeyHints scope={isOpen ? screen : 'start'} />
    </footer>
  )
}

function Offline() {
  const { data } = useCall('workspace.state', {})
  return useText(commonTexts)('noNetwork', { version: data?.version ?? '' })
}

function SavedWhere({ counts }: { counts: boolean }) {
  const say = useText(commonTexts)
  const language = useLanguage()
  const importing = useText(sourcesTexts)
  const { job } = useImports()
  const { data } = useCall('dossier.summary', {})
  if (!data) return null
  if (data.readOnly) return <b className="t-warn">{describeFailure(data.readOnly, language)}</b>
  if (job && !counts) return importing(job.phase === 'read' ? 'importing' : 'comparing', { done: formatNumber(job.done, language), total: formatNumber(job.total, language) })
  if (counts) return say('counts', { articles: data.articles, outlets: data.outlets, origins: data.origins })
  return data.savedAt ? say('saved', { name: data.name, time: formatTime(data.savedAt, language) }) : say('savedHere', { name: data.name })
}

/** Neighbouring bindings with one hint share it: "j k article". */
function KeyHints({ scope }: { scope: KeyScope }) {
  const say = useText(commonTexts)
  const bindings = useRegisteredKeys().filter((entry) => entry.scope === scope).flatMap((entry) => entry.bindings).filter((binding) => binding.hint && binding.enabled !== false)
  const hints = new Map<string, string[]>()
  for (const binding of bindings) hints.set(binding.hint!, [...(hints.get(binding.hint!) ?? []), typeof binding.keys === 'string' ? binding.keys : binding.keys[0]!])
  return (
    <span className="keys">
      {[...hints].map(([hint, keys]) => <span key={hint}>{keys.map((key) => <Kbd key={key} keys={key} />)}{hint}</span>)}
      <span><Kbd keys="?" />{say('allKeysHint')}</span>
    </span>
  )
}
