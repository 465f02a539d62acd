/**
 * One pass over a text gives the words that all entity finders share: folded once, with their shape and what separates them.
 * A character scanner, because a regular expression over every article was half of all extraction time (PERFORMANCE.md).
 */
import { fold } from '../../domain/fold.ts'
import type { Span } from '../../domain/span.ts'

/** `initial` is one capital letter, `upper` all capitals, `capital` any other word that starts with a capital, `digit` starts with a figure. */
export type Shape = 'lower' | 'capital' | 'upper' | 'initial' | 'digit'

/** What stands between a word and the one before it; `start` opens a span, `period` is a full stop that may belong to an abbreviation, `break` is anything else. */
export type Gap = 'start' | 'space' | 'hyphen' | 'apostrophe' | 'period' | 'comma' | 'break'

/** A run of letters and digits. `key` is folded, `accented` tells "à" from "a"; `sentence` is the index of the span it stands in. "l’État-major" is three words. */
export type Word = Span & { readonly key: string; readonly accented: boolean; readonly shape: Shape; readonly gap: Gap; readonly sentence: number }

const other = 0, lower = 1, upper = 2, digit = 3, mark = 4, unknown = 255
const classes = new Uint8Array(0x10000).fill(unknown)

/** The class of a code unit, worked out at its first use. Surrogates are `other`: names in the languages read here have none. */
function classOf(code: number): number {
  const known = classes[code]!
  if (known !== unknown) return known
  const unit = String.fromCharCode(code)
  const found = /\p{Lu}|\p{Lt}/u.test(unit) ? upper : /\p{L}/u.test(unit) ? lower : /\p{Nd}/u.test(unit) ? digit : /\p{M}/u.test(unit) ? mark : other
  classes[code] = found
  return found
}

const foldedWords = new Map<string, string>()
const foldedLimit = 100_000

/** Folding remembered for words with accents: news repeats its names. */
function foldWord(word: string, ascii: boolean): string {
  if (ascii) return word.toLowerCase()
  let out = foldedWords.get(word)
  if (out === undefined) {
    out = fold(word)
    if (foldedWords.size >= foldedLimit) foldedWords.clear()
    foldedWords.set(word, out)
  }
  return out
}

function shapeOf(first: number, uppers: number, letters: number): Shape {
  if (first === digit) return 'digit'
  if (first !== upper) return 'lower'
  if (letters === 1) return 'initial'
  return uppers === letters ? 'upper' : 'capital'
}

const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019 || code === 0x2bc || code === 0x2018
const isHyphen = (code: number): boolean => code === 0x2d || code === 0x2010 || code === 0x2011
const isSpace = (code: number): boolean => code === 0x20 || code === 0xa0 || code === 0x202f || code === 0x2009 || code === 0x09 || code === 0x0a || code === 0x0d

/** What the characters between two words amount to. Two line ends are a break, one is a space. */
function gapOf(text: string, from: number, to: number): Gap {
  const first = text.charCodeAt(from)
  if (to - from === 1) {
    if (isSpace(first)) return 'space'
    if (isHyphen(first)) return 'hyphen'
    if (isApostrophe(first)) return 'apostrophe'
  }
  let lines = 0
  for (let at = isSpace(first) ? from : from + 1; at < to; at++) {
    const code = text.charCodeAt(at)
    if (!isSpace(code)) return 'break'
    if (code === 0x0a) lines++
  }
  if (lines > 1) return 'break'
  if (isSpace(first)) return 'space'
  if (first === 0x2e) return 'period'
  return first === 0x2c ? 'comma' : 'break'
}

/** The words of the given spans (the whole text by default), in order. */
export function scanWords(text: string, within: readonly Span[] = [{ start: 0, end: text.length }]): Word[] {
  const words: Word[] = []
  for (let sentence = 0; sentence < within.length; sentence++) {
    const { start: from, end: to } = within[sentence]!
    let last = -1
    for (let at = from; at < to;) {
      const first = classOf(text.charCodeAt(at))
      if (first === other || first === mark) { at++; continue }
      const start = at
      let uppers = 0, letters = 0, ascii = true
      for (; at < to; at++) {
        const code = text.charCodeAt(at), kind = classOf(code)
        if (kind === other) break
        if (code >= 0x80) ascii = false
        if (kind === upper) uppers++
        if (kind === upper || kind === lower) letters++
      }
      words.push({ start, end: at, key: foldWord(text.slice(start, at), ascii), accented: !ascii, shape: shapeOf(first, uppers, letters), gap: last < 0 ? 'start' : gapOf(text, last, start), sentence })
      last = at
    }
  }
  return words
}

/** True for a word written with a capital: a possible part of a name. */
export const isCapitalised = (word: Word): boolean => word.shape === 'capital' || word.shape === 'upper' || word.shape === 'initial'
