/** Tells of an import that ended while there is nothing to read about it, or while its panel is not on the screen. */
import { useEffect } from 'react'
import type { ImportResult } from '../../shared/contract/shapes.ts'
import { useImports } from '../client/imports.tsx'
import { showToast } from '../state/messages.ts'
import { goTo, useUi } from '../state/ui.ts'
import { sourcesTexts } from '../text/sources.ts'
import { useText } from '../text/useText.ts'

/** True when every article came in new: a toast says it all. */
export const isPlain = (result: ImportResult): boolean => result.failures.length === 0 && result.duplicates.length === 0

/** Before a dossier is open (the example is being imported) the dossier itself is the news. */
export function useImportNotice(isOpen: boolean): void {
  const { result, dismiss } = useImports()
  const say = useText(sourcesTexts)
  const screen = useUi((state) => state.screen)
  useEffect(() => {
    if (!result) return
    const text = say(result.cancelled ? 'stopped' : 'imported', { n: result.imported.length })
    if (!isPlain(result)) {
      if (isOpen && screen !== 'sources') showToast({ text, action: { label: say('see'), run: () => goTo('sources') } })
      return
    }
    if (isOpen) showToast({ text, undo: result.imported.length > 0 })
    dismiss()
    // Only the end of an import is news, not a later change of screen.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [result])
}
