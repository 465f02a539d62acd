/** What was set aside, struck but in its place, with the reason and the way back. */
import { useState } from 'react'
import type { NoiseReason } from '../../../shared/domain/article.ts'
import { noiseNames } from '../../../shared/text/names.ts'
import { sourcesTexts } from '../../text/sources.ts'
import { useLanguage, useText } from '../../text/useText.ts'

type Props = { at: number; reason: NoiseReason; onKeep: () => void }

/** Longer than this (characters) it is folded to three lines, so that a page's comments do not push the article away. */
const foldFrom = 320

export function NoiseBlock({ text, at, reason, onKeep }: Props & { text: string }) {
  const say = useText(sourcesTexts)
  const name = useText(noiseNames)(reason)
  const language = useLanguage()
  const [open, setOpen] = useState(text.length <= foldFrom)
  return (
    <div className="noise" role="group" aria-label={say('noiseGroup', { reason: name })}>
      <del data-at={at} className={open ? undefined : 'folded'}>{text}</del>
      <span lang={language}>
        {name}
        {open ? null : <button type="button" onClick={() => setOpen(true)}>{say('showAll')}</button>}
        <button type="button" aria-label={say('keepThis', { text: beginning(text) })} onClick={onKeep}>{say('keep')}</button>
      </span>
    </div>
  )
}

/** Noise inside a paragraph. */
export function NoiseWords({ words, at, reason, onKeep }: Props & { words: string }) {
  const say = useText(sourcesTexts)
  const name = useText(noiseNames)(reason)
  return (
    <span className="noise-words">
      <del data-at={at} title={say('noiseGroup', { reason: name })}>{words}</del>{' '}
      <button type="button" aria-label={say('keepThis', { text: beginning(words) })} onClick={onKeep}>{say('keep')}</button>{' '}
    </span>
  )
}

const beginning = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text)
