/** Finds whose text an article repeats. Near-copies share an origin; so do shorter overlaps where both credit the same agency. */
import { fold } from '../../../shared/domain/fold.ts'
import type { ArticleId, OriginId } from '../../../shared/domain/ids.ts'
import { bandsOf, copyThreshold, similarity } from '../../../shared/nlp/copies.ts'
import { getArticle } from '../store/articles.ts'
import type { Connection } from '../store/connection.ts'
import { articlesSharingBands, createOrigin, getSignature, membersOfOrigin, mergeOrigins, setOrigin, type Signed } from '../store/origins.ts'
import { signatureOfBytes } from '../services/overlaps.ts'

/** Overlap from which two texts that credit the same agency are taken for one dispatch, cut to different lengths. */
const dispatchThreshold = 0.18

/** Sets the article's origin: that of the articles it overlaps, else its own. An article that joins two families makes them one. */
export function assignOrigin(write: Connection, id: ArticleId): void {
  const article = getArticle(write, id)
  const bytes = getSignature(write, id)
  if (!article || !bytes) return
  const signature = signatureOfBytes(bytes)
  const repeats = (other: Signed) => {
    const overlap = similarity(signature, signatureOfBytes(other.signature))
    return overlap >= copyThreshold || (overlap >= dispatchThreshold && sameAgency(article.agency, other.agency))
  }
  const family = articlesSharingBands(write, id, bandsOf(signature)).filter((other) => other.origin_id !== null && repeats(other))
  const origins = [...new Set(family.map((other) => other.origin_id!))].sort((a, b) => a - b)
  const [first, ...rest] = origins
  setOrigin(write, id, first ?? ownOrigin(write, id, article.origin_id))
  for (const other of rest) mergeOrigins(write, other, first!)
}

/** An article that repeats nobody keeps the origin that it has to itself, and leaves one that it shared with others. */
function ownOrigin(write: Connection, id: ArticleId, current: OriginId | null): OriginId {
  const isAlone = current !== null && membersOfOrigin(write, current).every((member) => member.id === id)
  return isAlone ? current : createOrigin(write)
}

const sameAgency = (a: string | null, b: string | null): boolean => a !== null && b !== null && fold(a) === fold(b)
