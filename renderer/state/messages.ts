/** What the window says to the person: toasts on the screen, announcements to a screen reader. */
import { create } from 'zustand'

export type ToastMessage = {
  text: string
  tone?: 'done' | 'error'
  /** Offers the undo of the last command. */
  undo?: boolean
  action?: { label: string; run: () => void }
}
export type Toast = ToastMessage & { id: number }

type Messages = { toasts: Toast[]; announcement: string; nextId: number }

/** More errors than this on the screen hide the work; the oldest go. */
const shown = 3

export const useMessages = create<Messages>(() => ({ toasts: [], announcement: '', nextId: 1 }))

/**
 * Shows a toast: six seconds, or until closed when it tells of an error. Returns its id. One toast at a time tells what was done:
 * an older one would offer an undo that is no longer its own.
 */
export function showToast(message: ToastMessage): number {
  const id = useMessages.getState().nextId
  useMessages.setState((state) => ({ nextId: id + 1, toasts: [...state.toasts.filter((toast) => toast.tone === 'error' && toast.text !== message.text), { ...message, id }].slice(-shown) }))
  return id
}

export const closeToast = (id: number): void => useMessages.setState((state) => ({ toasts: state.toasts.filter((toast) => toast.id !== id) }))

/** Says something to a screen reader, politely: "Verdict : Faux. 2 sur 7." The same words twice are made to differ, or they would not be read again. */
export const announce = (text: string): void => useMessages.setState((state) => ({ announcement: state.announcement === text ? `${text}\u00A0` : text }))
