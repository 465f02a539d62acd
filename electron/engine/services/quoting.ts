/** Sentences as screens show them: cut from their article, with their neighbours, their source and the words to mark. */
import type { Mark, QuotedSentence } from '../../../shared/contract/shapes.ts'
import type { ArticleId, SentenceId } from '../../../shared/domain/ids.ts'
import type { Span } from '../../../shared/domain/span.ts'
import { getArticle, type ArticleRecord } from '../store/articles.ts'
import type { Connection } from '../store/connection.ts'
import { getSentence, listSentences, type SentenceRow } from '../store/sentences.ts'

export type Quoter = {
  article(id: ArticleId): ArticleRecord
  quote(articleId: ArticleId, sentenceId: SentenceId, marks: Mark[]): QuotedSentence
}

/** Longest neighbour shown before or after a sentence, in UTF-16 units. */
const neighbourLimit = 400

/** Reads each article once for the answer at hand. */
export function createQuoter(read: Connection): Quoter {
  const articles = new Map<ArticleId, { record: ArticleRecord; sentences: SentenceRow[] }>()
  const open = (id: ArticleId) => {
    let known = articles.get(id)
    if (!known) articles.set(id, (known = { record: getArticle(read, id)!, sentences: listSentences(read, id) }))
    return known
  }
  return {
    article: (id) => open(id).record,
    quote(articleId, sentenceId, marks) {
      const { record, sentences } = open(articleId)
      const at = sentences.findIndex((sentence) => sentence.id === sentenceId)
      // A sentence that an edit removed keeps its place in the text, but has no neighbours any more.
      const span = sentences[at] ?? getSentence(read, sentenceId)
      const cut = (other: Span | undefined) => (other ? record.text.slice(other.start, other.end) : '')
      return {
        sentenceId, articleId, outlet: record.outlet, outletId: record.outlet_id, title: record.title, published: record.published, author: record.author, url: record.url,
        text: cut(span), before: at < 0 ? '' : cut(sentences[at - 1]).slice(-neighbourLimit), after: at < 0 ? '' : cut(sentences[at + 1]).slice(0, neighbourLimit),
        marks, agency: record.agency,
      }
    },
  }
}
