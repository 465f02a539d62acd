/** Articles coming in by drop, pick or paste: makes a dossier where none is open, shows Sources, starts the import. */
import { useCallback } from 'react'
import type { ImportSource } from '../../../shared/contract/methods.ts'
import { useImports } from '../../client/imports.tsx'
import { useCall } from '../../client/queries.ts'
import { useDossierCommands } from '../../frame/useDossierCommands.ts'
import { useHost } from '../../host/host.ts'
import { goTo } from '../../state/ui.ts'

export type ArticleIntake = {
  take: (sources: ImportSource[]) => Promise<void>
  takeDrop: (transfer: DataTransfer) => Promise<void>
  pickFiles: () => Promise<void>
  pickFolder: () => Promise<void>
}

export function useArticleIntake(): ArticleIntake {
  const host = useHost()
  const { createUntitled, openPath } = useDossierCommands()
  const { start } = useImports()
  const { data: workspace } = useCall('workspace.state', {})
  const isOpen = workspace?.open ?? false
  const take = useCallback(async (sources: ImportSource[]) => {
    const [only] = sources
    // A dossier dropped on the window is opened, not read as an article.
    if (sources.length === 1 && only?.kind === 'path' && only.path.endsWith('.recoupe')) { await openPath(only.path); return }
    if (sources.length === 0 || (!isOpen && !(await createUntitled()))) return
    goTo('sources')
    await start(sources)
  }, [isOpen, createUntitled, openPath, start])
  return {
    take,
    takeDrop: async (transfer) => take(await sourcesOf(transfer, host)),
    pickFiles: async () => take(await host.pickArticles()),
    pickFolder: async () => take(await host.pickFolder()),
  }
}

/** Files where there are some, else the text itself: a selection dragged or copied out of a page. */
async function sourcesOf(transfer: DataTransfer, host: ReturnType<typeof useHost>): Promise<ImportSource[]> {
  const text = transfer.getData('text/plain').trim()
  const files = await host.sourcesFromDrop(transfer)
  return files.length > 0 || !text ? files : [{ kind: 'text', text }]
}
