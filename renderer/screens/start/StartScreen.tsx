/** No dossier is open: what Recoupe does, the ways in, and one point of an example so that the promise can be seen. */
import { ClipboardPaste, FilePlus, FolderOpen } from 'lucide-react'
import { useState, type ReactNode } from 'react'
import { useDossierCommands } from '../../frame/useDossierCommands.ts'
import { useKeys } from '../../state/keys.ts'
import { startTexts } from '../../text/start.ts'
import { useText } from '../../text/useText.ts'
import { Kbd } from '../../ui/Kbd.tsx'
import { DropInvite } from './DropInvite.tsx'
import { ExamplePoint } from './ExamplePoint.tsx'
import { PasteDialog } from './PasteDialog.tsx'
import { RecentDossiers } from './RecentDossiers.tsx'
import { useArticleIntake } from './useArticleIntake.ts'
import { useDrop } from './useDrop.ts'
import './start.css'

export function StartScreen() {
  const say = useText(startTexts)
  const dossier = useDossierCommands()
  const intake = useArticleIntake()
  const over = useDrop((transfer) => void intake.takeDrop(transfer))
  const [pasting, setPasting] = useState(false)
  const [opening, setOpening] = useState(false)
  const openSample = async (): Promise<void> => {
    if (opening) return
    setOpening(true)
    await dossier.openSample()
    setOpening(false)
  }
  useKeys('start', [
    { keys: 'Enter', label: say('openSample'), hint: say('hintSample'), action: () => void openSample() },
    { keys: 'Mod+n', label: say('newDossier'), hint: say('hintNew'), action: () => void dossier.create() },
    { keys: 'Mod+o', label: say('openDossier'), hint: say('hintOpen'), action: () => void dossier.open() },
  ])
  return (
    <main className="start">
      <section className="ways" data-pane="ways" aria-label={say('actions')}>
        <h1>{say('headline')}</h1>
        <p className="say">{say('promise')}</p>
        <div className="start-ways">
          <Act icon={<FilePlus className="i" aria-hidden="true" />} keys="Mod+n" label={say('newDossier')} run={() => void dossier.create()} />
          <Act icon={<FolderOpen className="i" aria-hidden="true" />} keys="Mod+o" label={say('openDossier')} run={() => void dossier.open()} />
          <Act icon={<ClipboardPaste className="i" aria-hidden="true" />} keys="Mod+v" label={say('pasteText')} run={() => setPasting(true)} />
        </div>
        <RecentDossiers onOpen={(path) => void dossier.openPath(path)} />
      </section>
      <div className="inbox" data-pane="inbox">
        <DropInvite over={over} intake={intake} />
        <ExamplePoint opening={opening} onOpen={() => void openSample()} />
      </div>
      <PasteDialog isOpen={pasting} onClose={() => setPasting(false)} />
    </main>
  )
}

function Act({ icon, label, keys, run }: { icon: ReactNode; label: string; keys: string; run: () => void }) {
  return <button type="button" className="start-way" onClick={run}>{icon}{label}<Kbd keys={keys} /></button>
}
