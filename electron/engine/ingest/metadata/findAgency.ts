/** Which news agency the article credits: the base on which copies of one wire story are told from independent reports. */
import { fold } from '../../../../shared/domain/fold.ts'
import type { Judged } from '../noise/verdict.ts'
import { agencyCues, agencyNames } from './names.ts'

/** "(AFP)" after the place and date of a first paragraph, or alone in brackets at the end of a paragraph. */
const inBrackets = /\(([^()]{2,40})\)/gu
const dateline = /^[^.!?]{2,80}?\((\p{Lu}[^()]{1,30})\)\s*[-–—:.]/u
const datelineWithoutBrackets = /^\p{Lu}[\p{L} '’-]{2,40}(?:,\s[^,–—]{1,30})?\s*[,/–—-]\s*(\p{Lu}[\p{L} -]{1,30}?)\s*[–—:-]\s/u

/** The short name of the agency that a piece of text names and nothing else; null where it is no agency. */
const agencyOf = (text: string): string | null => agencyNames.get(fold(text).replace(/^(?:l'|the )/, '').trim()) ?? null

/** A credit line: "Avec AFP", "Source : Reuters", "AC/Sf/APA", "AFP". */
function agencyOfLine(text: string): string | null {
  if (text.length > 80) return null
  const parts = text.split(/[\s/,:;()|©.]+|\bet\b|\band\b/u).filter(Boolean)
  const found = parts.map(agencyOf).find((name) => name !== null) ?? agencyOf(text.replace(/^[^:]*:\s*/, ''))
  if (!found) return null
  const others = parts.filter((part) => agencyOf(part) === null && !agencyCues.has(fold(part)) && !/^l['’]?$/i.test(part))
  return others.length <= 2 && others.every((part) => part.length <= 4 || /^\p{Ll}{0,4}$/u.test(part)) || agencyCues.has(fold(parts[0]!)) ? found : null
}

/** The agency credited by the data of the page, the dateline, a bracket that ends a paragraph, or a line above or below the article; null where none. */
export function findAgency(entries: readonly Judged[], authors: readonly string[]): string | null {
  for (const author of authors) { const named = author.split(/,|\/|\s(?:et|and|avec|with)\s/u).map((part) => agencyOf(part)).find((name) => name !== null); if (named) return named }
  const own = entries.filter(({ reason }) => reason === null)
  const opening = own.slice(0, 3)
  for (const { block } of opening) {
    const match = dateline.exec(block.text) ?? datelineWithoutBrackets.exec(block.text.slice(0, 140))
    const named = match && agencyOf(match[1]!)
    if (named) return named
  }
  for (const { block } of [...opening, ...own.slice(-3)]) {
    for (const [whole, inner] of block.text.matchAll(inBrackets)) {
      const words = inner!.split(/\s+(?:et|and|avec|with)\s+|[,/]\s*|^(?:avec|with|source\s*:?)\s+/iu).filter(Boolean)
      const named = words.map(agencyOf).find((name) => name !== null)
      if (named && (words.length > 1 || block.text.trimEnd().endsWith(whole))) return named
    }
  }
  for (const { block, reason } of entries) {
    if (reason === 'teaser' || reason === 'related' || reason === 'read-also' || reason === 'caption' || reason === 'comments') continue
    const named = agencyOfLine(block.text)
    if (named) return named
  }
  return null
}
