/** Opens a quoted sentence in its article: its place is asked only then, so that lists need not carry offsets. */
import { useCallback } from 'react'
import type { QuotedSentence } from '../../../shared/contract/shapes.ts'
import { useClient } from '../../client/client.ts'
import { openArticle } from '../../state/ui.ts'

/** An article that cannot be read is opened all the same: its own screen says what is wrong. */
export function useOpenSentence(): (sentence: Pick<QuotedSentence, 'articleId' | 'sentenceId'>) => Promise<void> {
  const client = useClient()
  return useCallback(async ({ articleId, sentenceId }) => {
    const answer = await client.call('articles.get', { articleId })
    const found = answer.ok ? answer.value.sentences.find((sentence) => sentence.id === sentenceId) : undefined
    openArticle(articleId, found ? { start: found.start, end: found.end } : null)
  }, [client])
}
