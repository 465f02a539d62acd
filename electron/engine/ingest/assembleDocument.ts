/** Judged blocks to the stored form: one text with everything in place, and the spans of it that are not the article's own. */
import type { NoiseSpan } from '../../../shared/domain/article.ts'
import type { Judged } from './noise/verdict.ts'

const paragraphBreak = '\n\n'

/** Joins the blocks by blank lines. Neighbours with the same reason become one span, so that a menu of forty entries is set aside, and put back, at once. */
export function assembleText(entries: readonly Judged[]): { text: string; noise: NoiseSpan[] } {
  const noise: NoiseSpan[] = []
  let text = ''
  for (const { block, reason } of entries) {
    if (text !== '') text += paragraphBreak
    const start = text.length
    text += block.text
    if (reason === null) continue
    const last = noise.at(-1)
    if (last?.reason === reason && last.end === start - paragraphBreak.length) noise[noise.length - 1] = { ...last, end: text.length }
    else noise.push({ start, end: text.length, reason })
  }
  return { text, noise }
}
