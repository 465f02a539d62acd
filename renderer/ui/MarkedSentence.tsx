/** A sentence with the words that differ or agree marked in it, and its neighbours in grey. */
import type { ReactNode } from 'react'
import type { Mark } from '../../shared/contract/shapes.ts'
import { commonTexts } from '../text/common.ts'
import { useText } from '../text/useText.ts'
import { splitMarks } from './splitMarks.ts'
import './marks.css'

/** The class that tokens.css gives each kind of mark. */
const markClasses: Readonly<Record<Mark['stance'], string>> = { contradicts: 'con', evolved: 'evo', supports: 'sup', mentions: 'men', calendar: 'warn', plain: 'v' }

type Props = { text: string; marks: readonly Mark[]; context?: { before: string; after: string } | undefined }

export function MarkedSentence({ text, marks, context }: Props) {
  return (
    <>
      {context?.before ? <span className="context">{context.before} </span> : null}
      {splitMarks(text, marks).map((piece) => <MarkedWords key={piece.start} words={text.slice(piece.start, piece.end)} stances={piece.marks.map((mark) => mark.stance)} />)}
      {context?.after ? <span className="context"> {context.after}</span> : null}
    </>
  )
}

/** Words under their marks, strongest innermost and alone in its tint; a screen reader hears what the mark means first. */
export function MarkedWords({ words, stances, at }: { words: string; stances: readonly Mark['stance'][]; at?: number }) {
  const say = useText(commonTexts)
  const strongest = stances[0]
  const inner: ReactNode = at === undefined ? words : <span data-at={at}>{words}</span>
  if (!strongest) return inner
  const spoken = strongest === 'contradicts' || strongest === 'evolved' ? say('difference') : strongest === 'calendar' ? say('impossibleDate') : null
  return stances.reduce<ReactNode>(
    (content, stance, index) => stance === 'plain' ? <span className="v">{content}</span> : <mark className={`${markClasses[stance]}${index > 0 ? ' under' : ''}`}>{content}</mark>,
    <>{spoken ? <span className="vh unselectable">{spoken} </span> : null}{inner}</>,
  )
}
