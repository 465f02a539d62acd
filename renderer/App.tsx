/** The window: bar, screen, status, and what lies over them. */
import { useEffect, useRef, useState } from 'react'
import { useCall } from './client/queries.ts'
import { Bar } from './frame/Bar.tsx'
import { focusNextPane } from './frame/focusNextPane.ts'
import { KeysSheet } from './frame/KeysSheet.tsx'
import { QuestionDialog } from './frame/QuestionDialog.tsx'
import { SettingsDialog } from './frame/SettingsDialog.tsx'
import { Status } from './frame/Status.tsx'
import { useDossierCommands } from './frame/useDossierCommands.ts'
import { useHistoryCommands } from './frame/useHistoryCommands.ts'
import { useImportNotice } from './frame/useImportNotice.ts'
import { useMenuEvents } from './frame/useMenuEvents.ts'
import { screens } from './screens/registry.ts'
import { PasteDialog } from './screens/start/PasteDialog.tsx'
import { StartScreen } from './screens/start/StartScreen.tsx'
import { useArticleIntake } from './screens/start/useArticleIntake.ts'
import { useKeyListener, useKeys, useRunKey } from './state/keys.ts'
import { useMessages } from './state/messages.ts'
import { forgetDossier, goTo, screenNames, useUi } from './state/ui.ts'
import { commonTexts } from './text/common.ts'
import { useText } from './text/useText.ts'
import { Button } from './ui/Button.tsx'
import { EmptyState } from './ui/EmptyState.tsx'
import { ErrorBoundary } from './ui/ErrorBoundary.tsx'
import { FailureNote } from './ui/FailureNote.tsx'
import { useIsMac } from './ui/Kbd.tsx'
import { Waiting } from './ui/Progress.tsx'
import { Toasts } from './ui/Toasts.tsx'
import './frame/frame.css'

type Over = 'keys' | 'settings' | 'paste' | null

export function App() {
  const { data: workspace, failure } = useCall('workspace.state', {})
  const isOpen = workspace?.open ?? false
  const dossier = useDossierCommands()
  const history = useHistoryCommands(isOpen)
  const [over, setOver] = useState<Over>(null)
  const close = (): void => setOver(null)
  useKeyListener(useIsMac())
  useOpenDossier(isOpen)
  useImportNotice(isOpen)
  useFrameCommands({ isOpen, dossier, history, show: setOver })
  return (
    <>
      <Bar isOpen={isOpen} dossier={dossier} history={history} onSettings={() => setOver('settings')} />
      {workspace ? <Screen isOpen={isOpen} /> : <main>{failure ? <FailureNote failure={failure} /> : <WaitingForEngine />}</main>}
      <Status isOpen={isOpen} />
      <Toasts onUndo={history.undo} />
      <LiveRegion />
      <KeysSheet isOpen={over === 'keys'} onClose={close} />
      <SettingsDialog isOpen={over === 'settings'} onClose={close} />
      <PasteDialog isOpen={over === 'paste'} onClose={close} />
      <QuestionDialog />
    </>
  )
}

/** The open screen, or Start while no dossier is open. A screen that breaks leaves the bar and the other screens usable. */
function Screen({ isOpen }: { isOpen: boolean }) {
  const say = useText(commonTexts)
  const name = useUi((state) => state.screen)
  const Shown = isOpen ? (screens[name] ?? screens.sources!) : StartScreen
  const fallback = (reopen: () => void) => (
    <main className="broken"><EmptyState title={say('broken')} action={<Button onClick={reopen}>{say('reopen')}</Button>}>{say('brokenWhy')}</EmptyState></main>
  )
  return <ErrorBoundary key={isOpen ? name : 'start'} fallback={fallback}><Shown /></ErrorBoundary>
}

const WaitingForEngine = () => <Waiting label={useText(commonTexts)('loading')} />

const LiveRegion = () => <div className="vh" aria-live="polite">{useMessages((state) => state.announcement)}</div>

/** The window's title, and a clean start when the desktop opened another dossier by itself (a double click on its file). */
function useOpenDossier(isOpen: boolean): void {
  const { data } = useCall('dossier.summary', {}, { enabled: isOpen })
  const name = isOpen ? data?.name : undefined
  const path = isOpen ? data?.path : undefined
  const last = useRef(path)
  useEffect(() => { document.title = name ? `${name} · Recoupe` : 'Recoupe' }, [name])
  useEffect(() => {
    if (path && last.current && path !== last.current) forgetDossier(useUi.getState().screen)
    last.current = path ?? last.current
  }, [path])
}

type FrameCommands = { isOpen: boolean; dossier: ReturnType<typeof useDossierCommands>; history: ReturnType<typeof useHistoryCommands>; show: (over: Over) => void }

/** The keys that work everywhere, and the same commands for the desktop's menu. */
function useFrameCommands({ isOpen, dossier, history, show }: FrameCommands): void {
  const say = useText(commonTexts)
  const intake = useArticleIntake()
  const runKey = useRunKey()
  const shown = screenNames.filter((name) => screens[name])
  useKeys('app', [
    { keys: 'Mod+z', label: say('undo'), enabled: isOpen, action: history.undo },
    { keys: ['Mod+Shift+z', 'Mod+y'], label: say('redo'), enabled: isOpen, action: history.redo },
    ...shown.map((name, index) => ({ keys: `Mod+${index + 1}`, label: say('goTo', { name: say(name) }), whileTyping: true, enabled: isOpen, action: () => goTo(name) })),
    { keys: 'F6', label: say('nextPane'), whileTyping: true, action: focusNextPane },
    { keys: 'Mod+n', label: say('newDossier'), action: () => void dossier.create() },
    { keys: 'Mod+o', label: say('openDossier'), action: () => void dossier.open() },
    { keys: 'Mod+,', label: say('settings'), action: () => show('settings') },
    { keys: '?', label: say('allKeys'), action: () => show('keys') },
  ])
  useMenuEvents({
    new: () => void dossier.create(), open: () => void dossier.open(), 'save-copy': () => void dossier.saveCopy(''),
    'import-files': () => void intake.pickFiles(), 'import-folder': () => void intake.pickFolder(), paste: () => show('paste'),
    export: () => goTo('report'), undo: history.undo, redo: history.redo, find: () => runKey('/'), keys: () => show('keys'),
    'screen-sources': () => goTo('sources'), 'screen-claims': () => goTo('claims'), 'screen-matrix': () => goTo('matrix'), 'screen-report': () => goTo('report'),
  })
}
