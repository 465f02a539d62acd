/** Who signed the article: the page's own data, a byline near the headline, or the signature under the last paragraph. */
import type { Judged } from '../noise/verdict.ts'
import { isBodyProse } from '../noise/verdict.ts'
import { fold } from '../../../../shared/domain/fold.ts'
import { cleanField } from './cleanField.ts'
import { announcesNames, isDesk, isNameList, isSignature, readByline } from './names.ts'

/** Names from a page's data, cleaned: "Par"/"By" taken off, desks, addresses and the outlet itself left out. Null where no person is left. */
export function authorOfData(values: readonly string[], outlet: string | null): string | null {
  for (const value of values) {
    const field = cleanField(value)
    if (field === null || field.length > 200 || isDesk(field) || (outlet !== null && fold(field) === fold(outlet))) continue
    return (readByline(field) ?? field.replace(/^(?:par|by)\s+/iu, '')).replace(/[\s,;|]+$/u, '')
  }
  return null
}

/** Index of the last paragraph of the article's own prose; -1 where there is none. */
export const lastProse = (entries: readonly Judged[]): number => entries.findLastIndex((entry) => isBodyProse(entry))

/** Lines under the last paragraph among which a signature is looked for. */
const signatureLines = 5

/**
 * The author that the text names; null where it names none. Only lines near the headline and directly under the last paragraph count:
 * the bylines of teasers are other people's.
 */
export function findAuthorInText(entries: readonly Judged[]): string | null {
  const last = lastProse(entries)
  const first = entries.findIndex((entry) => isBodyProse(entry))
  const near = entries.slice(0, first + 4).filter(({ reason }) => reason !== 'teaser' && reason !== 'related')
  for (const { block } of near) { const byline = readByline(block.text); if (byline !== null) return cleanField(byline) }
  const below = entries.slice(last + 1, last + 1 + signatureLines)
  for (const [i, { block, reason }] of below.entries()) {
    if (reason === 'read-also' || reason === 'related' || reason === 'teaser') break
    const text = block.text.replace(/\.$/, '')
    const next = below[i + 1]
    if (announcesNames(text) && next && isNameList(next.block.text)) return cleanField(next.block.text)
    const byline = readByline(text)
    if (byline !== null || (block.kept !== false && isSignature(text))) return cleanField(byline ?? text)
  }
  return null
}
