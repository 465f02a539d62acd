/**
 * Text to sentences. Every claim and every piece of evidence is anchored in one of these spans, so a wrong cut shows everywhere;
 * one scan over the characters, since every imported article passes through here.
 */
import type { Language } from '../domain/language.ts'
import type { Span } from '../domain/span.ts'
import { abbreviations, type Abbreviations } from './sentences/abbreviations.ts'
import { endOfMarks, endsSentence } from './sentences/boundary.ts'
import { lineEnds, readBlock } from './sentences/lines.ts'
import { findNextItem } from './sentences/lists.ts'
import { isSpace } from './words/characters.ts'

const newline = 10, quote = 34
/**
 * A stretch without an end that is longer than this many code units is cut at a blank. The longest sentences of newspapers stay under half of it; what goes
 * beyond is a table or an attack, and what reads a sentence may then take time by its square.
 */
const longestSentence = 3_000

/**
 * The sentences of `text` (of the part `within`, where given): trimmed, never empty, sorted, without overlap; between them stands nothing but
 * blanks. Offsets are UTF-16 code units of the whole text. A blank line always ends a sentence.
 */
export function splitSentences(text: string, language: Language, within?: Span): Span[] {
  const limit = Math.min(within?.end ?? text.length, text.length)
  const spans: Span[] = []
  let at = within?.start ?? 0
  while (at < limit) {
    const block = readBlock(text, at, limit)
    splitBlock(text, block, abbreviations[language], spans)
    at = block.end + 1
  }
  return spans
}

function splitBlock(text: string, block: ReturnType<typeof readBlock>, known: Abbreviations, spans: Span[]): void {
  const limit = block.end
  let start = skipBlank(text, block.start, limit)
  let nextItem = findNextItem(text, start, limit)
  let quotes = 0
  const cut = (end: number) => {
    push(text, start, end, spans)
    start = skipBlank(text, end, limit)
    nextItem = findNextItem(text, start, limit)
    quotes = 0
  }
  for (let i = nextMark(text, start, limit); ;) {
    if (nextItem >= 0 && nextItem <= i) { cut(nextItem); continue }
    if (i >= limit) break
    const code = text.charCodeAt(i)
    let after = i + 1
    if (code === quote) quotes++
    else if (code === newline) {
      if (lineEnds(text, i, block)) cut(i)
    } else {
      after = endOfMarks(text, i, limit, quotes % 2 === 1)
      const next = skipBlank(text, after, limit)
      if (next < limit && endsSentence(text, i, after, next, start, known)) cut(after)
    }
    i = nextMark(text, after, limit)
  }
  push(text, start, limit, spans)
}

/** The next character that may end a sentence or open a quotation. A compiled search skips the letters between at twice the speed of a loop. */
function nextMark(text: string, from: number, limit: number): number {
  const mark = /[.!?…"\n]/g
  mark.lastIndex = from
  return mark.test(text) ? Math.min(mark.lastIndex - 1, limit) : limit
}

function skipBlank(text: string, at: number, limit: number): number {
  let next = at
  while (next < limit && isSpace(text.charCodeAt(next))) next++
  return next
}

function push(text: string, start: number, limit: number, spans: Span[]): void {
  let end = limit
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--
  let from = start
  while (end - from > longestSentence) {
    const cut = lastBlank(text, from, from + longestSentence)
    spans.push({ start: from, end: cut })
    from = skipBlank(text, cut, end)
  }
  if (end > from) spans.push({ start: from, end })
}

/** Where the last word before `limit` ends; `limit` itself where one word fills all of it, but never within a surrogate pair. */
function lastBlank(text: string, from: number, limit: number): number {
  for (let at = limit; at > from; at--) if (isSpace(text.charCodeAt(at)) && !isSpace(text.charCodeAt(at - 1))) return at
  return (text.charCodeAt(limit) & 0xfc00) === 0xdc00 ? limit - 1 : limit
}
