/** What one line says of itself, wherever it stands: a prompt, a menu, a caption, a pointer to another article. Order and neighbours are judged in setAside.ts. */
import type { NoiseReason } from '../../../../shared/domain/article.ts'
import { countWords, isProse, type Block } from '../block.ts'
import { foldLine, noiseLexicon, startOf } from './lexicon.ts'

/** Longer text is never a prompt, whatever it starts with. In characters. */
const longestPrompt = 240

const separators = /\s*[|•·>›»/]\s*|\s+[-–—]\s+/u

/** The parts of a line that menus and breadcrumbs are made of; one part where nothing separates. */
export const splitCrumbs = (line: string): string[] => line.split(separators).map((part) => part.trim()).filter(Boolean)

/** A row of short labels ("Home | World | Sport") or of section names without separators. */
function isMenuRow(text: string): boolean {
  if (/[.!?…]["”’»)]?$/u.test(text) || text.length > 400) return false
  const parts = text.split(/\s*[|•·›>]\s*/u).filter(Boolean)
  if (parts.length >= 3 && parts.every((part) => countWords(part) <= 4)) return true
  const words = foldLine(text).split(/[\s|>/•·-]+/u).filter(Boolean)
  const known = words.filter((word) => noiseLexicon.menuWords.has(word)).length
  return words.length >= 2 && known >= 2 && known * 2 >= words.length
}

const isPagination = (text: string): boolean => /^[\d\s.,/|«»<>‹›←→+#-]{1,24}$/u.test(text) && !/\d{5}/.test(text)

/** True for a line that points to another article: "Lire aussi : …", "READ MORE: …", or the prompt alone. */
export function isReadAlso(text: string): boolean {
  if (text.length > 300) return false
  const line = foldLine(text)
  const prompt = startOf(line, noiseLexicon.readAlso)
  if (prompt === null) return false
  const rest = line.slice(prompt.length)
  return rest === '' || /^\s*[:|>»–—-]/u.test(rest) || /^\s*\(/.test(rest)
}

/** True for a line of its own that opens a list of other articles. */
export function isEndMarker(block: Block): boolean {
  const { text } = block
  if (text.length > 90 || /[.;]$/.test(text)) return false
  const line = foldLine(text.replace(/\s*[:|»>→…]+\s*$/u, ''))
  return noiseLexicon.endMarkers.has(line) || (countWords(text) <= 9 && startOf(line, noiseLexicon.endMarkerStarts) !== null)
}

const clock = /\d{1,2}\s?(?:[:h]\s?\d{2}|[ap]\.?m)/i
const year = /(?:19|20)\d\d/

/** How a line gives a date: as the article's own, as an update, or not at all. Prose is never a date line. */
export function datePrompt(text: string): 'published' | 'updated' | null {
  if (text.length > 160 || (isProse(text) && countWords(text) > 14)) return null
  const line = foldLine(text)
  const hasDate = /\d/.test(line) && (year.test(line) || clock.test(line) || /\d{1,2}[/.-]\d{1,2}/.test(line))
  if (startOf(line, noiseLexicon.published)) return hasDate || countWords(line) <= 2 ? 'published' : null
  if (startOf(line, noiseLexicon.updated)) return hasDate || countWords(line) <= 2 ? 'updated' : null
  return null
}

function isCaption(text: string): boolean {
  if (text.length > longestPrompt) return false
  const line = foldLine(text)
  if (startOf(line, noiseLexicon.captionStarts)) return true
  return noiseLexicon.captionMarks.some((mark) => line.includes(mark) || line.endsWith(mark.replace(/[)\s]+$/u, '')))
}

function promptOf(text: string): NoiseReason | null {
  const line = foldLine(text)
  const whole = noiseLexicon.whole.get(line)
  if (whole) return whole
  if (text.length > longestPrompt) return null
  return noiseLexicon.starts.find(({ index }) => startOf(line, index))?.reason ?? null
}

/** The reason that a block gives by itself, or null. Tests go from the surest to the least sure. */
export function recogniseBlock(block: Block): NoiseReason | null {
  const { text } = block
  if (block.kind === 'caption') return 'caption'
  if (!/[\p{L}\p{N}]/u.test(text)) return 'metadata'
  if (isReadAlso(text)) return 'read-also'
  if (datePrompt(text)) return 'metadata'
  const prompt = promptOf(text)
  if (prompt) return prompt
  if (isCaption(text)) return 'caption'
  if (isPagination(text)) return 'menu'
  return isMenuRow(text) ? 'menu' : null
}
