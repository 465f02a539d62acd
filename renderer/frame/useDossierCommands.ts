/** Opening, creating, copying and closing dossiers, the same from Start, the bar's menu, keys and the desktop's menu. */
import { useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Outcome } from '../../shared/contract/errors.ts'
import type { DossierSummary } from '../../shared/contract/shapes.ts'
import { useCommand } from '../client/queries.ts'
import { useHost } from '../host/host.ts'
import { showToast } from '../state/messages.ts'
import { forgetDossier, type ScreenName } from '../state/ui.ts'
import { commonTexts } from '../text/common.ts'
import { useText } from '../text/useText.ts'

export type DossierCommands = {
  /** Asks where, creates and opens; false when the person gave up or it failed. */
  create: () => Promise<boolean>
  /** Creates an untitled dossier without a question, for articles that were dropped before there was one. */
  createUntitled: () => Promise<boolean>
  open: () => Promise<boolean>
  openPath: (path: string) => Promise<boolean>
  openSample: () => Promise<boolean>
  saveCopy: (name: string) => Promise<void>
  close: () => Promise<void>
}

/** A path is somewhere; anything else is a name, for the engine to place. */
const isPath = (answer: string): boolean => /[\\/]/.test(answer)

export function useDossierCommands(): DossierCommands {
  const host = useHost()
  const say = useText(commonTexts)
  const queries = useQueryClient()
  const { run: create } = useCommand('workspace.create')
  const { run: open } = useCommand('workspace.open')
  const { run: sample } = useCommand('workspace.openSample')
  const { run: copy } = useCommand('workspace.saveCopy')
  const { run: close } = useCommand('workspace.close')

  return useMemo(() => {
    /** Nothing of the last dossier may stay: neither its selection nor its answers. */
    const entered = async (outcome: Outcome<DossierSummary>, screen: ScreenName): Promise<boolean> => {
      if (!outcome.ok) return false
      forgetDossier(screen)
      await queries.resetQueries()
      return true
    }
    return {
      create: async () => {
        const answer = await host.pickDossier('create', say('untitled'))
        if (!answer) return false
        return entered(await create(isPath(answer) ? { path: answer } : { name: answer }), 'sources')
      },
      createUntitled: async () => entered(await create({ name: say('untitled') }), 'sources'),
      open: async () => {
        const path = await host.pickDossier('open', '')
        return path ? entered(await open({ path }), 'claims') : false
      },
      openPath: async (path) => entered(await open({ path }), 'claims'),
      openSample: async () => entered(await sample({}), 'claims'),
      saveCopy: async (name) => {
        const path = await host.pickDossier('copy', name)
        if (!path) return
        const outcome = await copy({ path })
        if (outcome.ok) showToast({ text: say('copySaved', { path: outcome.value.path }) })
      },
      close: async () => {
        if ((await close({})).ok) { forgetDossier(); await queries.resetQueries() }
      },
    }
  }, [host, say, queries, create, open, sample, copy, close])
}
