/**
 * Character classes by UTF-16 code unit, read from a table. Scanners ask these questions once per character of every article,
 * where a regular expression per question costs more than all the rest of the scan.
 */

const upper = 1, lower = 2, digit = 4, space = 8
const tableSize = 0x250

const classes = new Uint8Array(tableSize)
for (let code = 0; code < tableSize; code++) classes[code] = classify(String.fromCharCode(code))

function classify(unit: string): number {
  if (/[0-9]/.test(unit)) return digit
  if (/\s/.test(unit)) return space
  if (/\p{Lu}/u.test(unit)) return upper
  return /\p{L}/u.test(unit) ? lower : 0
}

/** Beyond Latin: spaces of typography, combining marks (part of the word they stand in), and letters of other scripts. */
function classifyRare(code: number): number {
  if (code >= 0x2000 && code <= 0x206f) return code <= 0x200b || code === 0x202f || code === 0x205f || code === 0x2028 || code === 0x2029 ? space : 0
  if (code === 0x3000 || code === 0xfeff) return space
  if (code >= 0x300 && code <= 0x36f) return lower
  const unit = String.fromCharCode(code)
  if (/\p{Lu}/u.test(unit)) return upper
  return /\p{L}/u.test(unit) ? lower : 0
}

const classOf = (code: number): number => (code < tableSize ? classes[code]! : classifyRare(code))

/** True for capitals of any script. False for NaN, which charCodeAt gives beyond the text; so do all the tests below. */
export const isUpper = (code: number): boolean => classOf(code) === upper

/** True for letters that are no capitals, scripts without case included. */
export const isLower = (code: number): boolean => classOf(code) === lower

/** True for letters, and for the combining marks that belong to one. */
export const isLetter = (code: number): boolean => (classOf(code) & (upper | lower)) !== 0

/** True for 0 to 9. */
export const isDigit = (code: number): boolean => code >= 48 && code <= 57

/** True for letters and digits. */
export const isWordUnit = (code: number): boolean => (classOf(code) & (upper | lower | digit)) !== 0

/** True for blanks and line ends, the no-break and zero-width spaces of French typography and of pasted pages included. */
export const isSpace = (code: number): boolean => classOf(code) === space
