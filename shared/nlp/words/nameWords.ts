/** The words that names and titles are read from: tokens without marks, each with what separates it from the one before. */
import type { Span } from '../../domain/span.ts'
import { isApostrophe, isHyphen, isSpace } from './characters.ts'
import type { Form, Shape } from './forms.ts'
import { isGlued, scanText, type Token } from './scanText.ts'
import { hashWord } from './wordTable.ts'

/** What stands between a word and the one before it; `start` opens a span, `period` is a full stop that may belong to an abbreviation, `break` is anything else. */
export type Gap = 'start' | 'space' | 'hyphen' | 'apostrophe' | 'period' | 'comma' | 'break'

/** A run of letters and digits ("A380" is one). `sentence` is the index of the span it stands in. "l’État-major" is three words. */
export type Word = Span & Form & { readonly gap: Gap; readonly sentence: number }

/** How far the end of a quotation is looked for. */
const quoteReach = 300

/** "Justice 'Mathabo Bel": an apostrophe before a capital is part of the name, unless it opens a quotation, which ends with another. */
function opensName(text: string, start: number): boolean {
  if (!/^['’]\p{Lu}/u.test(text.slice(start - 1, start + 2))) return false
  return !/['’](?!\p{L})/u.test(text.slice(start, start + quoteReach))
}

/** What the characters between two words amount to. Two line ends are a break, one is a space. */
function gapOf(text: string, from: number, to: number): Gap {
  const first = text.charCodeAt(from)
  if (to - from === 1) {
    if (isSpace(first)) return 'space'
    if (isHyphen(first)) return 'hyphen'
    if (isApostrophe(first)) return 'apostrophe'
  }
  if (to - from === 2 && isSpace(first) && opensName(text, to)) return 'space'
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

/** The shape of letters that go on after a figure ("A3B"); figures inside a word change nothing. */
function joinShapes(shape: Shape, next: Shape): Shape {
  if (next === 'digit' || shape === 'lower' || shape === 'digit') return shape
  return shape !== 'capital' && (next === 'upper' || next === 'initial') ? 'upper' : 'capital'
}

/** The word that begins at token `index`, and the index of its last token. */
function joinTokens(tokens: readonly Token[], index: number): { last: number; form: Form } {
  let form: Form = tokens[index]!, last = index
  for (; isGlued(tokens, last + 1) && tokens[last + 1]!.kind !== 'mark'; last++) {
    const next = tokens[last + 1]!
    form = {
      written: form.written + next.written, folded: form.folded + next.folded, hash: hashWord(next.folded, form.hash), shape: joinShapes(form.shape, next.shape),
      capital: form.capital, accented: form.accented || next.accented,
    }
  }
  return { last, form }
}

/** The words of the given spans (sorted; the whole text by default), in order. */
export function readNameWords(text: string, within: readonly Span[] = [{ start: 0, end: text.length }], tokens: readonly Token[] = scanText(text)): Word[] {
  const words: Word[] = []
  let index = 0
  for (let sentence = 0; sentence < within.length; sentence++) {
    const span = within[sentence]!
    let before = -1
    for (; index < tokens.length && tokens[index]!.start < span.end; index++) {
      const { start, kind } = tokens[index]!
      if (kind === 'mark' || start < span.start) continue
      const { last, form: { written, folded, hash, shape, capital, accented } } = joinTokens(tokens, index)
      const { end } = tokens[last]!
      words.push({ start, end, written, folded, hash, shape, capital, accented, gap: before < 0 ? 'start' : gapOf(text, before, start), sentence })
      before = end
      index = last
    }
  }
  return words
}
