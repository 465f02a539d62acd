/** Setting a passage aside and putting it back: one command, one undo, said in a toast. */
import { useCallback } from 'react'
import type { ArticleDetail } from '../../../shared/contract/shapes.ts'
import type { Span } from '../../../shared/domain/span.ts'
import { useCommand } from '../../client/queries.ts'
import { announce, showToast } from '../../state/messages.ts'
import { sourcesTexts } from '../../text/sources.ts'
import { useText } from '../../text/useText.ts'
import { snapToWords } from './layoutArticle.ts'

export type NoiseCommands = { setAside: (span: Span | null) => void; keep: (span: Span | null) => void }

/** Null spans ask for a selection instead. */
export function useNoiseCommands(article: ArticleDetail | undefined): NoiseCommands {
  const say = useText(sourcesTexts)
  const { run } = useCommand('articles.setNoise')
  const change = useCallback(async (span: Span | null, reason: 'user' | null) => {
    const trimmed = article && span ? snapToWords(article.text, span) : null
    if (!article || !trimmed) { showToast({ text: say('selectFirst') }); return }
    const outcome = await run({ articleId: article.id, span: trimmed, reason })
    if (!outcome.ok) return
    window.getSelection()?.removeAllRanges()
    const text = say(reason ? 'passageAside' : 'passageKept')
    announce(text)
    showToast({ text, undo: true })
  }, [article, run, say])
  return { setAside: useCallback((span) => void change(span, 'user'), [change]), keep: useCallback((span) => void change(span, null), [change]) }
}
