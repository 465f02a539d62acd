/** What one line says of itself, wherever it stands: a prompt, a menu, a caption, a pointer to another article. Order and neighbours are judged in setAside.ts. */
import type { NoiseReason } from '../../../../shared/domain/article.ts'
import { countWords, isProse, type Block } from '../block.ts'
import { noiseLexicon, startOf } from './lexicon.ts'

/** Longer text is never a prompt, whatever it starts with. In characters. */
const longestPrompt = 240

const separators = /\s*[|•·>›»/]\s*|\s+[-–—]\s+/u

/** The parts of a line that menus and breadcrumbs are made of; one part where nothing separates. */
export const splitCrumbs = (line: string): string[] => line.split(separators).map((part) => part.trim()).filter(Boolean)

/** A row of short labels ("Home | World | Sport") or of section names without separators. */
function isMenuRow({ text, line }: Block): boolean {
  if (/[.!?…]["”’»)]?$/u.test(text) || text.length > longestPrompt) return false
  const parts = text.split(/\s*[|•·›>]\s*/u).filter(Boolean)
  if (parts.length >= 3 && parts.every((part) => countWords(part) <= 4)) return true
  const words = line.split(/[\s|>/•·-]+/u).filter(Boolean)
  const known = words.filter((word) => noiseLexicon.menuWords.has(word)).length
  return words.length >= 2 && known >= 2 && known * 2 >= words.length
}

const isPagination = (text: string): boolean => /^[\d\s.,/|«»<>‹›←→+#-]{1,24}$/u.test(text) && !/\d{5}/.test(text)

/** True for a line that points to another article: "Lire aussi : …", "READ MORE: …", or the prompt alone. */
function isReadAlso({ line }: Block): boolean {
  const prompt = startOf(line, noiseLexicon.readAlso)
  if (prompt === null) return false
  const rest = line.slice(prompt.length)
  return rest === '' || /^\s*[:|>»–—(-]/u.test(rest)
}

/** True for a line of its own that opens a list of other articles. */
export function isEndMarker({ text, words, line }: Block): boolean {
  if (text.length > 90 || words > 9 || /[.;]$/.test(text)) return false
  return noiseLexicon.endMarkers.has(line) || startOf(line, noiseLexicon.endMarkerStarts) !== null
}

const clock = /\d{1,2}\s?(?:[:h]\s?\d{2}|[ap]\.?m)/i
const year = /(?:19|20)\d\d/

const announced = /(?<!\p{L})(?:publi[ée]e?s?|mise? en ligne|post[ée]e?|published|posted)(?!\p{L})/iu

/** Where a line starts to say when it was published, though a menu or the headline may stand before; -1 where it does not say. */
export const publishedAt = (text: string): number => text.search(announced)

/** How a line gives a date: as the article's own, as an update, or not at all. Prose is never a date line. */
export function datePrompt({ text, words, prose, line }: Block): 'published' | 'updated' | null {
  if (text.length > 160 || (prose && words > 14)) return null
  const kind = startOf(line, noiseLexicon.published) ? 'published' : startOf(line, noiseLexicon.updated) ? 'updated' : null
  return kind !== null && (words <= 2 || year.test(line) || clock.test(line) || /\d{1,2}[/.-]\d{1,2}/.test(line)) ? kind : null
}

function isCaption({ line, text }: Block): boolean {
  if (text.length > longestPrompt) return false
  if (startOf(line, noiseLexicon.captionStarts)) return true
  return noiseLexicon.captionMarks.some((mark) => line.includes(mark) || line.endsWith(mark.replace(/[)\s]+$/u, '')))
}

/** "© 2026 Site", "© Site. All rights reserved.": a copyright sign with a year or a legal word. */
function isLegalNotice({ line, text }: Block): boolean {
  if (!text.includes('©') || text.length > longestPrompt || isProse(text.replace(/©.*$/u, ''))) return false
  return year.test(line) || noiseLexicon.legalMarks.some((mark) => line.includes(mark))
}

function promptOf({ line, text }: Block): NoiseReason | null {
  if (text.length > longestPrompt) return null
  const start = noiseLexicon.whole.has(line) ? null : startOf(line, noiseLexicon.starts)
  return noiseLexicon.whole.get(line) ?? (start === null ? null : (noiseLexicon.reasons.get(start) ?? null))
}

/** Dots, dashes, asterisks: what is left where a page had nothing to say. */
export const isWordless = (text: string): boolean => !/[\p{L}\p{N}]/u.test(text)

/** A line that is an address and nothing else, as people paste it above an article. */
export const isAddress = (text: string): boolean => /^https?:\/\/\S+$/i.test(text)

/** The reason that a block gives by itself, or null. Tests go from the surest to the least sure. */
export function recogniseBlock(block: Block): NoiseReason | null {
  const { text } = block
  if (block.kind === 'caption') return 'caption'
  if (isWordless(text)) return 'metadata'
  if (isAddress(text)) return 'metadata'
  if (isReadAlso(block)) return 'read-also'
  if (datePrompt(block)) return 'metadata'
  const prompt = promptOf(block)
  if (prompt) return prompt
  if (isLegalNotice(block)) return 'legal'
  if (isCaption(block)) return 'caption'
  if (isPagination(text)) return 'menu'
  return isMenuRow(block) ? 'menu' : null
}
