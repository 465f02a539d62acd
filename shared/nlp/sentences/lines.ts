/** Decides whether a line end ends a sentence. News is pasted one paragraph per line; agency copy comes with hard line breaks. */
import type { Span } from '../../domain/span.ts'
import { isLower, isSpace } from '../words/characters.ts'
import { isTerminal } from './boundary.ts'

const newline = 10

/** The lines between two blank lines. `wrapped` says that its line ends are a matter of width, not of meaning. */
export type Block = Span & { wrapped: boolean }

/** True when a line that starts at `at` goes on with what the line before left open: in lower case, but not with a list letter ("b)", "b."). */
const continues = (text: string, at: number): boolean =>
  isLower(text.charCodeAt(at)) && text.charCodeAt(at + 1) !== 41 && text.charCodeAt(at + 1) !== 46

function skipSpaces(text: string, at: number, limit: number): number {
  let next = at
  while (next < limit && isSpace(text.charCodeAt(next)) && text.charCodeAt(next) !== newline) next++
  return next
}

/** The last visible character before `at`. */
function lastVisible(text: string, at: number, from: number): number {
  let end = at
  while (end > from && isSpace(text.charCodeAt(end - 1))) end--
  return text.charCodeAt(end - 1)
}

/** Reads the block that starts at `from`: it is wrapped when a line without a terminal mark is followed by one in lower case. */
export function readBlock(text: string, from: number, limit: number): Block {
  let wrapped = false
  let at = from
  for (;;) {
    const end = text.indexOf('\n', at)
    if (end < 0 || end >= limit) return { start: from, end: limit, wrapped }
    const next = skipSpaces(text, end + 1, limit)
    if (next >= limit || text.charCodeAt(next) === newline) return { start: from, end, wrapped }
    if (continues(text, next) && !isTerminal(lastVisible(text, end, from))) wrapped = true
    at = end + 1
  }
}

/** True when the line end at `at`, inside `block`, ends what stands before it. Terminal marks are judged elsewhere. */
export function lineEnds(text: string, at: number, block: Block): boolean {
  const next = skipSpaces(text, at + 1, block.end)
  if (at >= block.end || next >= block.end) return true
  const last = lastVisible(text, at, block.start)
  if (continues(text, next)) return isTerminal(last) && !block.wrapped
  return !block.wrapped && last !== 44
}
