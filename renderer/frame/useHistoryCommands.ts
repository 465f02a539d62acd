/** Undo and redo from key, toast, bar and menu: one command each, and the person hears what it was. */
import { useCallback } from 'react'
import type { Outcome } from '../../shared/contract/errors.ts'
import { useCall, useCommand } from '../client/queries.ts'
import { announce, showToast } from '../state/messages.ts'
import { commonTexts } from '../text/common.ts'
import { actionTexts } from '../text/actions.ts'
import { useText } from '../text/useText.ts'

type Action = { action: string; subject: string }

/** What a history entry did, in words; an action that has none yet is called the last action. */
export function useActionName(): (entry: Action | null) => string {
  const say = useText(commonTexts)
  const name = useText(actionTexts)
  return useCallback((entry) => {
    if (!entry || !(entry.action in actionTexts)) return say('lastAction')
    const words = name(entry.action as keyof typeof actionTexts)
    return entry.subject ? `${words} (${entry.subject})` : words
  }, [say, name])
}

export type HistoryCommands = { undo: () => void; redo: () => void; undoName: string | null; redoName: string | null }

/** Names are null while there is nothing to undo or redo. */
export function useHistoryCommands(isOpen: boolean): HistoryCommands {
  const say = useText(commonTexts)
  const name = useActionName()
  const { data } = useCall('dossier.summary', {}, { enabled: isOpen })
  const { run: undo } = useCommand('history.undo')
  const { run: redo } = useCommand('history.redo')
  const tell = useCallback(async (key: 'undone' | 'redone', command: Promise<Outcome<Action>>) => {
    const outcome = await command
    if (!outcome.ok) return
    const text = say(key, { what: name(outcome.value) })
    announce(text)
    showToast({ text })
  }, [say, name])
  return {
    undo: useCallback(() => void tell('undone', undo({})), [undo, tell]),
    redo: useCallback(() => void tell('redone', redo({})), [redo, tell]),
    undoName: data?.canUndo ? name(data.canUndo) : null,
    redoName: data?.canRedo ? name(data.canRedo) : null,
  }
}
