/**
 * Character classes by UTF-16 code unit, read from a table. Scanners ask these questions once per character of every article,
 * where a regular expression per question costs more than all the rest of the scan.
 */

const unknown = 0, other = 1, upper = 2, lower = 4, digit = 8, space = 16
const classes = new Uint8Array(0x10000).fill(unknown)

/** The class of a code unit, worked out at its first use. Surrogates are `other`: names in the languages read here have none. NaN is no character. */
function classOf(code: number): number {
  if (Number.isNaN(code)) return other
  const known = classes[code]
  if (known !== unknown) return known!
  const found = classify(String.fromCharCode(code))
  classes[code] = found
  return found
}

/** Combining marks are part of the word they stand in. */
function classify(unit: string): number {
  if (/[0-9]/.test(unit)) return digit
  if (/[\s\u200b]/.test(unit)) return space
  if (/[\p{Lu}\p{Lt}]/u.test(unit)) return upper
  return /[\p{L}\p{M}]/u.test(unit) ? lower : other
}

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

/** True for the apostrophes of typewriters and of typography. */
export const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019 || code === 0x2bc || code === 0x2018

/** True for hyphens, the one that does not break included; dashes are none. */
export const isHyphen = (code: number): boolean => code === 0x2d || code === 0x2010 || code === 0x2011
