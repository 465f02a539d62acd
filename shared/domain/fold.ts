/** Case and diacritics folded away: the one way in which Recoupe makes words comparable. */

const ligatures: Record<string, string> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', đ: 'd', ł: 'l', ı: 'i' }

/** Latin letters and the marks of typography: each folds to the same whatever stands beside it. */
const standsAlone = /^[\0-\u02ff\u2010-\u2030]*$/u

/** Lower case, no diacritics, ligatures spelled out, typographic apostrophes and hyphens made plain. Folding twice changes nothing. Length may change. */
export function fold(text: string): string {
  if (!standsAlone.test(text)) return foldWhole(text)
  // Normalising a text costs ten times what looking up its few letters beyond a to z does.
  return text.toLowerCase().replace(/[^\0-_a-\x7f]/gu, foldUnit)
}

function foldWhole(text: string): string {
  return text
    .normalize('NFKD').replace(/\p{M}+/gu, '').toLowerCase()
    .replace(/[œæßøđłı]/g, (letter) => ligatures[letter] ?? letter)
    .replace(/[’ʼ‘`´]/g, "'").replace(/[‐‑–—]/g, '-')
    .normalize('NFKD').replace(/\p{M}+/gu, '')
}

const folded = new Map<string, string>()

/** One character folded, remembered: few differ. */
function foldUnit(unit: string): string {
  let out = folded.get(unit)
  if (out === undefined) {
    out = foldWhole(unit)
    folded.set(unit, out)
  }
  return out
}

const inPlace = new Map<string, string>()

/**
 * The same folding with every UTF-16 code unit kept in its place, so that a match in the folded text has the offsets of the original.
 * A character that cannot be folded to one code unit (œ, emoji) stays as its lower case form or itself.
 */
export function foldInPlace(text: string): string {
  let out = ''
  for (let i = 0; i < text.length; i++) {
    const unit = text[i]!
    const code = text.charCodeAt(i)
    if (code < 0x80) { out += code >= 65 && code <= 90 ? String.fromCharCode(code + 32) : unit; continue }
    let one = inPlace.get(unit)
    if (one === undefined) {
      one = fold(unit)
      if (one.length !== 1) { const lower = unit.toLowerCase(); one = lower.length === 1 ? lower : unit }
      inPlace.set(unit, one)
    }
    out += one
  }
  return out
}
