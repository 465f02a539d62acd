/** Lists that lost their line ends: "1.) The first item 2.) The second item". Only the successor of the marker that opens the sentence is looked for. */
import { isDigit, isLower, isSpace } from '../words/characters.ts'

/** A marker such as "1.", "1.)", "a." or "a)": its value and what follows the value. */
type Marker = { value: string; tail: string }

function readMarker(text: string, at: number, limit: number): Marker | null {
  let end = at
  while (end < limit && end - at < 3 && isDigit(text.charCodeAt(end))) end++
  if (end === at && isLower(text.charCodeAt(at))) end++
  if (end === at) return null
  let tail = end
  if (text.charCodeAt(tail) === 46) tail++
  if (text.charCodeAt(tail) === 41) tail++
  return tail > end && tail < limit && isSpace(text.charCodeAt(tail)) ? { value: text.slice(at, end), tail: text.slice(end, tail) } : null
}

const successor = (value: string): string => (isDigit(value.charCodeAt(0)) ? String(Number(value) + 1) : String.fromCharCode(value.charCodeAt(0) + 1))

/** The offset at which the list item after the one that starts at `from` begins, or -1. The item's text must not start in lower case. */
export function findNextItem(text: string, from: number, limit: number): number {
  const marker = readMarker(text, from, limit)
  if (marker === null) return -1
  const wanted = ` ${successor(marker.value)}${marker.tail} `
  const at = text.indexOf(wanted, from)
  if (at < 0 || at + wanted.length >= limit) return -1
  return isLower(text.charCodeAt(at + wanted.length)) ? -1 : at + 1
}
