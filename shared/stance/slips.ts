/** Figures that read like one another's slip of the pen. */

/** Fewest digits, zeros at the end left off, in which a likeness is no chance: two of them exchanged, or one of them another. */
const fewestDigits = { swapped: 3, changed: 4 }

/**
 * True where two figures have the same digits but for two neighbours exchanged ("236,000" and "326,000", "52.18" and "52.81") or for one digit
 * ("94.35" and "94.85"). Nobody counts two things so near alike by chance: both are of one thing, and one is wrong.
 */
export function isSlip(a: number, b: number): boolean {
  const [x, y] = alignDigits(a, b)
  return isSwapped(a, b) || (x.length === y.length && x.length >= fewestDigits.changed && apartAt(x, y).length === 1)
}

/** True where two figures have the same digits but for two neighbours exchanged. */
export function isSwapped(a: number, b: number): boolean {
  const [x, y] = alignDigits(a, b)
  const apart = apartAt(x, y)
  const [first = -1, second = -1] = apart
  return x.length === y.length && apart.length === 2 && x.length >= fewestDigits.swapped && second === first + 1 && x[first] === y[second] && x[second] === y[first]
}

/** Where two runs of digits differ. */
const apartAt = (x: string, y: string): number[] => x.split('').flatMap((digit, at) => (digit === y[at] ? [] : [at]))

/** The digits of both, with as many decimals, without the zeros that both end in. */
function alignDigits(a: number, b: number): [string, string] {
  const decimals = Math.max(...[a, b].map((amount) => String(amount).split('.')[1]?.length ?? 0))
  const [x, y] = [a, b].map((amount) => amount.toFixed(decimals).replace('.', '')) as [string, string]
  const zeros = Math.min(...[x, y].map((digits) => /0*$/u.exec(digits)![0].length))
  return [x.slice(0, x.length - zeros), y.slice(0, y.length - zeros)]
}
