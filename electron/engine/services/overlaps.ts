/** How much a copy repeats of its original, worked out from the two signatures when it is shown. */
import { similarity } from '../../../shared/nlp/copies.ts'
import type { ArticleId, OriginId } from '../../../shared/domain/ids.ts'
import type { Connection } from '../store/connection.ts'
import { membersOfOrigin, type OriginMember } from '../store/origins.ts'

/** A signature as it is stored: the little-endian bytes of its 32-bit values. */
export const signatureOfBytes = (bytes: Uint8Array): Uint32Array => new Uint32Array(bytes.slice().buffer)
export const bytesOfSignature = (signature: Uint32Array): Uint8Array => new Uint8Array(signature.slice().buffer)

export type Overlaps = {
  /** The earliest article of the origin; null where it is the article itself. */
  original(articleId: ArticleId, origin: OriginId | null): (OriginMember & { overlap: number }) | null
  withOriginal(articleId: ArticleId, origin: OriginId | null): number | null
  members(articleId: ArticleId, origin: OriginId): (OriginMember & { overlap: number })[]
}

/** Reads each origin once for the answer at hand. */
export function createOverlaps(read: Connection): Overlaps {
  const origins = new Map<OriginId, OriginMember[]>()
  const membersOf = (origin: OriginId) => {
    let members = origins.get(origin)
    if (!members) origins.set(origin, (members = membersOfOrigin(read, origin)))
    return members
  }
  const overlap = (a: OriginMember | undefined, b: OriginMember | undefined) =>
    (a?.signature && b?.signature ? similarity(signatureOfBytes(a.signature), signatureOfBytes(b.signature)) : 0)
  const original: Overlaps['original'] = (articleId, origin) => {
    if (origin === null) return null
    const members = membersOf(origin)
    const first = members[0]
    return !first || first.id === articleId ? null : { ...first, overlap: overlap(first, members.find(({ id }) => id === articleId)) }
  }
  return {
    original,
    withOriginal: (articleId, origin) => original(articleId, origin)?.overlap ?? null,
    members(articleId, origin) {
      const members = membersOf(origin)
      const self = members.find(({ id }) => id === articleId)
      return members.filter((member) => member !== self).map((member) => ({ ...member, overlap: overlap(self, member) }))
    },
  }
}
