/** Claims as the comparison wants them, remembered for one round of settling: a much-told claim is a candidate for every new article. */
import type { ArticleId, ClaimId } from '../../../shared/domain/ids.ts'
import type { ClaimInContext } from '../../../shared/stance/comparison.ts'
import { articleText, getClaimPlace, toExtracted } from '../store/claims.ts'
import type { Connection } from '../store/connection.ts'

/** An article that is edited meanwhile is compared again in the next round, so that what is remembered here may be one edit old. */
export type Contexts = { get(id: ClaimId): ClaimInContext }

/** About 3 KB a claim: 60 MB at most. Texts are whole articles, and come in runs. */
const claimLimit = 20_000
const textLimit = 500

export function createContexts(read: Connection): Contexts {
  const claims = new Map<ClaimId, ClaimInContext>()
  const texts = new Map<ArticleId, string>()
  const textOf = (id: ArticleId): string => {
    const known = texts.get(id)
    if (known !== undefined) return known
    if (texts.size >= textLimit) texts.clear()
    const text = articleText(read, id)
    texts.set(id, text)
    return text
  }
  return {
    get(id) {
      const known = claims.get(id)
      if (known) return known
      if (claims.size >= claimLimit) claims.clear()
      const place = getClaimPlace(read, id)!
      const sentence = textOf(place.article_id).slice(place.sentence_start, place.sentence_end)
      const context: ClaimInContext = { claim: toExtracted(place, sentence), sentence, article: { published: place.published, outlet: place.outlet, language: place.language, origin: place.origin_id } }
      claims.set(id, context)
      return context
    },
  }
}
