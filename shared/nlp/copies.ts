/**
 * Finds near-copies: a reprint is no second source. One-permutation MinHash with rotation densification (Shrivastava & Li, 2014)
 * over word shingles; SimHash was measured and loses two copies in five (PERFORMANCE).
 */
import { scanText, type Token } from './words/scanText.ts'

/** Values per signature. 128 bins put the error of the estimated overlap at about 4 points. */
export const signatureLength = 128
/** Two rows a band: 64 bands find a pair of overlap 0.3 with probability above .997. */
const rowsPerBand = 2
const shingleWords = 3
const empty = 0xffffffff

/**
 * Overlap from which two articles count as one origin. A copy with one word in seven changed, or with another lead, keeps 0.3 to 0.6; independent reports
 * of one event were never seen above 0.15 (`npm run bench -- copies`).
 */
export const copyThreshold = 0.25

const mix = (hash: number): number => {
  let h = hash
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}

/** The signature of a text's word shingles; the same text gives the same signature, an empty text a signature of all ones. */
export function signatureOf(text: string, tokens: readonly Token[] = scanText(text)): Uint32Array {
  const hashes: number[] = []
  for (const token of tokens) if (token.kind !== 'mark') hashes.push(token.hash)
  const bins = new Uint32Array(signatureLength).fill(empty)
  const last = Math.max(0, hashes.length - shingleWords)
  for (let i = 0; i <= last && hashes.length > 0; i++) {
    let h = 0
    for (let j = i; j < Math.min(i + shingleWords, hashes.length); j++) h = mix((Math.imul(h, 31) + hashes[j]!) | 0)
    const bin = h % signatureLength
    const value = mix(h ^ 0x9e3779b9)
    if (value < bins[bin]!) bins[bin] = value
  }
  return densify(bins)
}

// An empty bin borrows from the next full one, marked by the distance, so that short texts compare like long ones.
function densify(bins: Uint32Array): Uint32Array {
  if (bins.every((value) => value === empty)) return bins
  const full = bins.slice()
  for (let i = 0; i < signatureLength; i++) {
    if (bins[i] !== empty) continue
    let distance = 1
    while (bins[(i + distance) % signatureLength] === empty) distance++
    full[i] = mix((bins[(i + distance) % signatureLength]! + Math.imul(distance, 0x27d4eb2f)) | 0)
  }
  return full
}

/** Estimated share of shingles in common, 0 to 1. Two empty texts share nothing. */
export function similarity(a: Uint32Array, b: Uint32Array): number {
  let same = 0
  for (let i = 0; i < signatureLength; i++) if (a[i] === b[i] && a[i] !== empty) same++
  return same / signatureLength
}

/** Keys for looking copies up: two texts that share one are worth comparing with `similarity`; two that share none are no copies. */
export function bandsOf(signature: Uint32Array): number[] {
  const bands: number[] = []
  for (let i = 0; i < signatureLength; i += rowsPerBand) bands.push(mix((Math.imul(signature[i]!, 31) + signature[i + 1]! + i) | 0))
  return bands
}
