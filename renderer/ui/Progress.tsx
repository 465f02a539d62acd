/** Work that takes time: count, what is at hand, Stop. Shown by its owner only once it takes over 400 ms. */
import { useEffect, useState } from 'react'
import './states.css'

type Props = { label: string; done: number; total: number; detail?: string; stop?: { label: string; run: () => void } }

export function Progress({ label, done, total, detail, stop }: Props) {
  const share = total > 0 ? Math.min(1, done / total) : 0
  return (
    <div className="progress">
      <p className="num"><output>{label}</output><span>{detail}</span>{stop ? <button type="button" onClick={stop.run}>{stop.label}</button> : null}</p>
      <progress aria-label={label} value={share} max={1} />
    </div>
  )
}

/** True once `active` has lasted `delay` milliseconds; what is quick shows nothing. */
export function useSlow(active: boolean, delay = 400): boolean {
  const [slow, setSlow] = useState(false)
  useEffect(() => {
    const timer = active ? setTimeout(() => setSlow(true), delay) : undefined
    return () => { clearTimeout(timer); setSlow(false) }
  }, [active, delay])
  return slow && active
}

/** Lines where text will stand, for a pane that is being read. */
export function Waiting({ label }: { label: string }) {
  const slow = useSlow(true)
  return slow ? <output className="waiting">{label}</output> : null
}
