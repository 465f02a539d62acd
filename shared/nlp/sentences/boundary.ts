/** Decides whether a terminal mark (. ! ? …) ends its sentence: the one judgement on which all of splitting rests. */
import type { Abbreviations } from './abbreviations.ts'
import { isDigit, isLetter, isLower, isSpace, isUpper, isWordUnit } from '../words/characters.ts'

const closers = new Set('"\'’”»)]›'.split('').map((mark) => mark.charCodeAt(0)))
const openers = new Set('"\'‘“«([‹–—-•*¿¡$€£#@°'.split('').map((mark) => mark.charCodeAt(0)))
const stop = 46, guillemet = 0xbb, quote = 34, openParenthesis = 40, closeParenthesis = 41, openBracket = 91, apostrophe = 39

/** True for . ! ? and … */
export const isTerminal = (code: number): boolean => code === stop || code === 33 || code === 63 || code === 0x2026

/**
 * The offset after the terminal marks at `at` and the quotation marks and brackets that close with them.
 * A closing « » may stand after a space (French typography), a straight quote after a space closes only what `quotesOpen` says is open.
 */
export function endOfMarks(text: string, at: number, limit: number, quotesOpen: boolean): number {
  let end = at
  while (end < limit && isTerminal(text.charCodeAt(end))) end++
  for (;;) {
    const code = text.charCodeAt(end)
    if (end < limit && (closers.has(code) || (isTerminal(code) && end > at))) { end++; continue }
    let next = end
    while (next < limit && next - end < 2 && isSpace(text.charCodeAt(next)) && text.charCodeAt(next) !== 10) next++
    const after = text.charCodeAt(next)
    const closesQuote = after === quote && quotesOpen && !isWordUnit(text.charCodeAt(next + 1))
    if (next > end && next < limit && (after === guillemet || closesQuote)) { end = next + 1; continue }
    return end
  }
}

/** The word that ends at `at`: letters, digits, inner stops and hyphens ("J.-C", "p.m", "1"), not before `from`. */
function wordBefore(text: string, at: number, from: number): string {
  let start = at
  while (start > from) {
    const code = text.charCodeAt(start - 1)
    if (!isWordUnit(code) && code !== stop && code !== 45) break
    start--
  }
  return text.slice(start, at)
}

/** The letters from `at` on, lower case, with the apostrophe of an elision: the first word of what may be the next sentence. */
function wordAfter(text: string, at: number): string {
  let end = at
  while (isLetter(text.charCodeAt(end))) end++
  const elided = text.charCodeAt(end) === apostrophe || text.charCodeAt(end) === 0x2019
  return text.slice(at, end).toLowerCase() + (elided ? '’' : '')
}

/** True when the character before the word that ends at `at` shows a name: "Jonas E.", "J. K." */
function followsName(text: string, at: number, from: number): boolean {
  let end = at
  while (end > from && isSpace(text.charCodeAt(end - 1))) end--
  if (text.charCodeAt(end - 1) === stop) return true
  let start = end
  while (start > from && isLetter(text.charCodeAt(start - 1))) start--
  return start < end && start > from && isUpper(text.charCodeAt(start))
}

const acronym = /^\p{L}{1,2}(?:\.-?\p{L}{1,2})+$/u
const roman = /^[ivxlc]+$/

/**
 * True when the stop at `at` belongs to an abbreviation, an initial or a list number and the sentence goes on at `next`.
 * `from` is where the sentence starts.
 */
function stopIsInner(text: string, at: number, next: number, from: number, known: Abbreviations): boolean {
  const written = wordBefore(text, at, from)
  if (written === '') return false
  const word = written.toLowerCase()
  const first = text.charCodeAt(next)
  const follower = wordAfter(text, next)
  const startsSentence = known.starters.has(follower)
  if (known.titles.has(word)) return true
  if (known.beforeNumbers.has(word) && (isDigit(first) || (follower.length < 6 && roman.test(follower)))) return true
  if (known.closing.has(word)) return isDigit(first) || isTimeWord(follower, known)
  if (known.open.has(word) || acronym.test(written)) return !startsSentence
  if (isListMark(text, at, from)) return true
  const initial = written.length === 1 && isUpper(written.charCodeAt(0))
  return initial && (!startsSentence || followsName(text, at - 1, from))
}

/** "5 p.m. Tuesday", "5 p.m. GMT": a capital that continues a time. */
function isTimeWord(follower: string, known: Abbreviations): boolean {
  return known.beforeNumbers.has(follower.slice(0, 3)) || /^(?:gmt|utc|cet|cest|e[sd]t|p[sd]t|bst|local)$/.test(follower)
}

/**
 * True when the sentence that starts at `from` ends with the marks at `at`, which with their closers end at `end`.
 * `next` is the offset of the next visible character.
 */
export function endsSentence(text: string, at: number, end: number, next: number, from: number, known: Abbreviations): boolean {
  const first = text.charCodeAt(next), before = at > from ? text.charCodeAt(at - 1) : Number.NaN
  if (next === end) return isGluedStart(text, at, end, from)
  if (before === openBracket || before === openParenthesis) return false
  if (isLower(first)) return startsListItem(text, next)
  if (!isUpper(first) && !isDigit(first) && !openers.has(first)) return false
  if (first === openParenthesis && addsSource(text, next)) return false
  if (text.charCodeAt(at) !== stop || isTerminal(text.charCodeAt(at + 1))) return true
  if (end > at + 1) return !(end === at + 2 && text.charCodeAt(at + 1) === closeParenthesis && isListMark(text, at, from))
  return !stopIsInner(text, at, next, from, known)
}

/** "… la paix. » (source : ministère)." The bracket holds no sentence of its own: it belongs to the sentence before it. */
function addsSource(text: string, at: number): boolean {
  const close = text.indexOf(')', at)
  if (close < 0) return false
  let last = close - 1
  while (isSpace(text.charCodeAt(last))) last--
  return !isTerminal(text.charCodeAt(last)) && isTerminal(text.charCodeAt(close + 1))
}

/** True when all that the sentence has before the stop at `at` is a list number or letter. */
function isListMark(text: string, at: number, from: number): boolean {
  const length = at - from
  if (isDigit(text.charCodeAt(from))) return length === 1 || (length === 2 && isDigit(text.charCodeAt(from + 1)))
  return length === 1 && isLetter(text.charCodeAt(from))
}

/** "ii) " or "b) ": a list item opens what follows, though in lower case. */
function startsListItem(text: string, at: number): boolean {
  let end = at
  while (end - at < 4 && isLower(text.charCodeAt(end))) end++
  return text.charCodeAt(end) === 41 && (end - at === 1 || roman.test(text.slice(at, end)))
}

/** "… la paix.Le ministre": pasted text that lost its space. Needs a word before and a capitalised one after that ends in a blank, so that no address is cut. */
function isGluedStart(text: string, at: number, end: number, from: number): boolean {
  if (!isUpper(text.charCodeAt(end)) || !isLower(text.charCodeAt(end + 1))) return false
  let close = end
  while (isWordUnit(text.charCodeAt(close))) close++
  if (close < text.length && !isSpace(text.charCodeAt(close)) && text.charCodeAt(close) !== 44 && text.charCodeAt(close) !== apostrophe && text.charCodeAt(close) !== 0x2019) return false
  let start = at
  while (start > from && isLower(text.charCodeAt(start - 1))) start--
  const before = start > from ? text.charCodeAt(start - 1) : Number.NaN
  return at - start >= 3 && (Number.isNaN(before) || isSpace(before) || isUpper(before) || before === apostrophe || before === 0x2019)
}
