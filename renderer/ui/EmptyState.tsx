/** Nothing to show: what that means and the one thing to do, left-aligned and short. */
import type { ReactNode } from 'react'
import './states.css'

export function EmptyState({ title, children, action }: { title: string; children?: ReactNode; action?: ReactNode }) {
  return <div className="empty"><b>{title}</b>{children ? <p>{children}</p> : null}{action}</div>
}
