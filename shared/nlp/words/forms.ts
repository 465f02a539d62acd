/** What a written word is, whatever text it stands in: worked out once for all finders and all articles, since news repeats its words. */
import { fold } from '../../domain/fold.ts'
import { isLetter, isUpper } from './characters.ts'
import { hashWord } from './wordTable.ts'

/** `initial` is one capital letter, `upper` all capitals, `capital` any other word that starts with a capital, `digit` a figure; marks are `lower`. */
export type Shape = 'lower' | 'capital' | 'upper' | 'initial' | 'digit'

/** `written` is the word itself, one string for all its occurrences. `folded` compares: lower case, no diacritics; `hash` is its hash. `accented` tells "à" from "a". `capital` is true for every shape that starts with a capital. */
export type Form = { readonly written: string; readonly folded: string; readonly hash: number; readonly shape: Shape; readonly capital: boolean; readonly accented: boolean }

const remembered = new Map<string, Form>()
const mostRemembered = 100_000

/** The form of a run of letters. */
export function formOf(written: string): Form {
  const known = remembered.get(written)
  if (known !== undefined) return known
  const shape = shapeOf(written), folded = fold(written)
  const form: Form = { written, folded, hash: hashWord(folded), shape, capital: shape !== 'lower', accented: /[^\0-\x7f]/u.test(written) }
  if (remembered.size >= mostRemembered) remembered.clear()
  remembered.set(written, form)
  return form
}

function shapeOf(written: string): Shape {
  if (!isUpper(written.charCodeAt(0))) return 'lower'
  let letters = 0, capitals = 0
  for (let at = 0; at < written.length; at++) {
    if (isUpper(written.charCodeAt(at))) capitals++
    if (isLetter(written.charCodeAt(at))) letters++
  }
  return letters === 1 ? 'initial' : capitals === letters ? 'upper' : 'capital'
}
