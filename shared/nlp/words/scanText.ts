/**
 * A text to words, figures and marks in one scan, which every finder shares. Dates and quantities are grammars over these tokens; the words of names and of
 * claims are put together from them. Each would otherwise read, cut and fold the whole text again.
 */
import type { Span } from '../../domain/span.ts'
import { isApostrophe, isDigit, isHyphen, isLetter, isSpace } from './characters.ts'
import { formOf, type Form } from './forms.ts'
import { hashWord } from './wordTable.ts'

/**
 * A run of letters, a run of digits ("1 200" is two tokens), or one code unit of anything else but blanks.
 * A hyphen or apostrophe between two letters parts two words and is no token: "quatre-vingt", "l’été".
 */
export type Token = Span & Form & { readonly kind: 'word' | 'figure' | 'mark' }

/** All tokens of the text, sorted. */
export function scanText(text: string): Token[] {
  const tokens: Token[] = []
  for (let at = 0; at < text.length;) {
    const code = text.charCodeAt(at)
    const start = at++
    if (isLetter(code)) {
      while (isLetter(text.charCodeAt(at))) at++
      const { written, folded, hash, shape, capital, accented } = formOf(text.slice(start, at))
      tokens.push({ start, end: at, kind: 'word', written, folded, hash, shape, capital, accented })
    } else if (isDigit(code)) {
      while (isDigit(text.charCodeAt(at))) at++
      const written = text.slice(start, at)
      tokens.push({ start, end: at, kind: 'figure', written, folded: written, hash: hashWord(written), shape: 'digit', capital: false, accented: false })
    } else if (!isSpace(code) && !((isHyphen(code) || isApostrophe(code)) && isLetter(text.charCodeAt(start - 1)) && isLetter(text.charCodeAt(at)))) {
      const written = text.charAt(start)
      tokens.push({ start, end: at, kind: 'mark', written, folded: written, hash: hashWord(written), shape: 'lower', capital: false, accented: false })
    }
  }
  return tokens
}

/** True when nothing, not even a blank, stands between the token at `index` and the one before it. */
export const isGlued = (tokens: readonly Token[], index: number): boolean =>
  index > 0 && index < tokens.length && tokens[index - 1]!.end === tokens[index]!.start

/** The folded word, figure or mark at `index`; empty beyond the ends. */
export const wordAt = (tokens: readonly Pick<Token, 'folded'>[], index: number): string => tokens[index]?.folded ?? ''
