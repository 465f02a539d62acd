/** "Lire aussi : …" and the summary under it: the line is never the article's own, the paragraph below it only sometimes. */
import { isSignature } from '../metadata/names.ts'
import { datePrompt, isEndMarker, isWordless } from './recognise.ts'
import type { Judged } from './verdict.ts'

/** Ends as content systems cut summaries: two dots, a dot after a space or a dash, no end at all. */
const isCutOff = (text: string): boolean => /(?:[^.]\.\.|\s\.|^-\.?|\[…\]|\[\.\.\.\])["»”]?$/u.test(text) || !/[.!?…:;"'”’»)\]]$/u.test(text)
/** Three dots are also a way to end a paragraph of one's own, so they count only beside other signs. */
const trailsOff = (text: string): boolean => /(?:…|\.\.\.)$/u.test(text)

const isPointer = (entry: Judged | undefined): boolean => entry?.reason === 'read-also'

const endsHere = (entry: Judged | undefined): boolean => entry === undefined || isPointer(entry) || isEndMarker(entry.block)

/** The pairs (pointer, one paragraph) that follow each other without anything between, from `at` on. */
function runFrom(entries: readonly Judged[], at: number): number[] {
  const summaries: number[] = []
  for (let i = at; isPointer(entries[i]); i += 2) {
    const below = entries[i + 1]
    if (below === undefined || (below.reason !== null && !isWordless(below.block.text)) || !endsHere(entries[i + 2])) break
    summaries.push(i + 1)
  }
  return summaries
}

/**
 * Sets the summaries under pointers aside: those that are visibly cut off; and whole runs of at least two pairs where a third of
 * the summaries is cut off or the author signed just before. A paragraph that ends well after a lone pointer is the article going on.
 */
export function setPointerSummariesAside(entries: readonly Judged[]): void {
  for (let at = 0; at < entries.length; at++) {
    if (!isPointer(entries[at])) continue
    const run = runFrom(entries, at)
    const cut = run.filter((i) => isCutOff(entries[i]!.block.text) || trailsOff(entries[i]!.block.text)).length
    const before = entries[at - 1]
    const signed = before !== undefined && isSignature(before.block.text)
    if (run.length >= 2 && (cut * 3 >= run.length || signed)) {
      for (const i of run) entries[i]!.reason = 'teaser'
      at += run.length * 2 - 1
      continue
    }
    const below = entries[at + 1]
    if (below?.reason === null && below.block.kind !== 'heading' && (below.block.prose ? /[^.]\.\.$/.test(below.block.text) : isCutOff(below.block.text) && endsHere(entries[at + 2]))) below.reason = 'teaser'
  }
}

const byline = /^(?:par|by)\s+\p{Lu}/iu

/**
 * Teasers without a pointer: a headline, a paragraph, then "Par …" or "Publié …" below it. Only after the article's own date line or prose,
 * and only where such a group repeats: once may be the article's own foot.
 */
export function setDatedTeasersAside(entries: readonly Judged[]): void {
  const groups: { start: number; end: number }[] = []
  for (let at = 1; at + 1 < entries.length; at++) {
    const [headline, summary, first] = [entries[at - 1]!, entries[at]!, entries[at + 1]!]
    if (headline.reason !== null || summary.reason !== null || headline.block.prose) continue
    const signedBelow = byline.test(first.block.text) && first.block.text.length < 80
    const dated = datePrompt(first.block) !== null || (signedBelow && entries[at + 2] !== undefined && datePrompt(entries[at + 2]!.block) !== null)
    if (dated) groups.push({ start: at - 1, end: signedBelow ? at + 2 : at + 1 })
  }
  if (groups.length < 2 || groups[0]!.start < 2) return
  for (const { start, end } of groups) for (let i = start; i <= end; i++) entries[i]!.reason ??= 'teaser'
}
