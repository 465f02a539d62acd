/** Dropping onto the whole screen and pasting outside a field, for Start and Sources alike. */
import { useEffect, useRef, useState } from 'react'

/** True while something droppable is held over the window. */
export function useDrop(take: (transfer: DataTransfer) => void): boolean {
  const [over, setOver] = useState(false)
  const latest = useRef(take)
  useEffect(() => { latest.current = take })
  useEffect(() => {
    // Entering a child fires before leaving its parent: only the balance tells whether the pointer left the window.
    let depth = 0
    const balance = (step: number): void => { depth = Math.max(0, depth + step); setOver(depth > 0) }
    const listeners: { [Name in 'dragenter' | 'dragover' | 'dragleave' | 'drop' | 'paste']: (event: DocumentEventMap[Name]) => void } = {
      dragenter: (event) => { event.preventDefault(); balance(1) },
      dragover: (event) => event.preventDefault(),
      dragleave: () => balance(-1),
      drop: (event) => { event.preventDefault(); depth = 0; setOver(false); if (event.dataTransfer) latest.current(event.dataTransfer) },
      paste: (event) => {
        const inField = event.target instanceof Element && event.target.closest('input, textarea, [contenteditable]')
        if (!inField && event.clipboardData) { event.preventDefault(); latest.current(event.clipboardData) }
      },
    }
    const entries = Object.entries(listeners) as [keyof typeof listeners, EventListener][]
    for (const [name, listener] of entries) document.addEventListener(name, listener)
    return () => { for (const [name, listener] of entries) document.removeEventListener(name, listener) }
  }, [])
  return over
}
