/** The window's only header: the dossier, the screens as text tabs, undo and settings. */
import { ChevronDown, Redo2, Settings2, Undo2 } from 'lucide-react'
import { useState } from 'react'
import { useCall } from '../client/queries.ts'
import { screens } from '../screens/registry.ts'
import { goTo, screenNames, useUi } from '../state/ui.ts'
import { commonTexts } from '../text/common.ts'
import { IconButton } from '../ui/IconButton.tsx'
import { Logo } from '../ui/Logo.tsx'
import { Menu } from '../ui/Menu.tsx'
import { formatRecent } from '../text/format.ts'
import { useLanguage, useText } from '../text/useText.ts'
import type { DossierCommands } from './useDossierCommands.ts'
import type { HistoryCommands } from './useHistoryCommands.ts'

type Props = { isOpen: boolean; dossier: DossierCommands; history: HistoryCommands; onSettings: () => void }

export function Bar({ isOpen, dossier, history, onSettings }: Props) {
  const say = useText(commonTexts)
  return (
    <header className="bar">
      {isOpen ? <DossierMenu dossier={dossier} onSettings={onSettings} /> : <span className="dossier"><Logo /><span>Recoupe</span></span>}
      {isOpen ? <Tabs /> : null}
      <div className="right">
        {isOpen ? (
          <>
            <IconButton icon={Undo2} name={history.undoName ? say('undoThis', { what: history.undoName }) : say('undo')} disabled={!history.undoName} onPress={history.undo} />
            <IconButton icon={Redo2} name={history.redoName ? say('redoThis', { what: history.redoName }) : say('redo')} disabled={!history.redoName} onPress={history.redo} />
          </>
        ) : null}
        <IconButton icon={Settings2} name={say('settings')} onPress={onSettings} />
      </div>
    </header>
  )
}

function Tabs() {
  const say = useText(commonTexts)
  const current = useUi((state) => state.screen)
  return (
    <nav className="tabs" aria-label={say('screens')}>
      {screenNames.filter((name) => screens[name]).map((name) => (
        <a key={name} href={`#${name}`} aria-current={name === current ? 'page' : undefined} onClick={(event) => { event.preventDefault(); goTo(name) }}>{say(name)}</a>
      ))}
    </nav>
  )
}

function DossierMenu({ dossier, onSettings }: { dossier: DossierCommands; onSettings: () => void }) {
  const say = useText(commonTexts)
  const language = useLanguage()
  const { data: summary } = useCall('dossier.summary', {})
  const { data: state } = useCall('workspace.state', {})
  const name = summary?.name ?? ''
  const [now] = useState(() => Date.now())
  const others = (state?.recent ?? []).filter((recent) => recent.path !== summary?.path).slice(0, 5)
  return (
    <Menu
      className="dossier" label={say('dossierMenu', { name })} triggerName={say('dossierMenu', { name })} trigger={<><Logo /><span className="name">{name}</span><ChevronDown className="i" aria-hidden="true" /></>}
      lines={[
        { id: 'new', label: say('newDossier'), keys: 'Mod+n', run: () => void dossier.create() },
        { id: 'open', label: say('openDossier'), keys: 'Mod+o', run: () => void dossier.open() },
        ...(others.length > 0 ? ['rule' as const] : []),
        ...others.map((recent) => ({ id: recent.path, label: recent.name, detail: formatRecent(recent.openedAt, language, now), run: () => void dossier.openPath(recent.path) })),
        'rule',
        { id: 'copy', label: say('saveCopy'), run: () => void dossier.saveCopy(copyName(summary?.path ?? name)) },
        { id: 'settings', label: say('settings'), keys: 'Mod+,', run: onSettings },
        { id: 'close', label: say('closeDossier'), run: () => void dossier.close() },
      ]}
    />
  )
}

/** "x.recoupe" -> "x 2.recoupe": a name beside the original. */
const copyName = (path: string): string => `${path.replace(/\.recoupe$/, '')} 2.recoupe`
