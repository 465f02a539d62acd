/** The one question that a browser host must put itself: a dossier's name or path, which the desktop asks with its file dialog. */
import { create } from 'zustand'

export type Purpose = 'open' | 'create' | 'copy'
type Question = { purpose: Purpose; suggestedName: string; answer: (name: string | null) => void }

export const useQuestion = create<{ question: Question | null }>(() => ({ question: null }))

/** Puts the question; resolves with what was typed, null when the person gave up. */
export function askName(purpose: Purpose, suggestedName: string): Promise<string | null> {
  return new Promise((resolve) => {
    useQuestion.setState({ question: { purpose, suggestedName, answer: (name) => { useQuestion.setState({ question: null }); resolve(name) } } })
  })
}
