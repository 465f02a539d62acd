/** The button of every screen: verb, and its key printed beside it. */
import type { ComponentProps, ReactNode } from 'react'
import { Kbd } from './Kbd.tsx'

type ButtonProps = Omit<ComponentProps<'button'>, 'type'> & { kind?: 'plain' | 'primary' | 'quiet'; keys?: string; icon?: ReactNode; submit?: boolean }

/** `keys` is only shown: the binding is the screen's (useKeys). */
export function Button({ kind = 'plain', keys, icon, submit = false, className, children, ...rest }: ButtonProps) {
  const classes = ['btn', kind === 'plain' ? '' : kind, className ?? ''].filter(Boolean).join(' ')
  return <button type={submit ? 'submit' : 'button'} className={classes} {...rest}>{icon}{children}{keys ? <Kbd keys={keys} /> : null}</button>
}
