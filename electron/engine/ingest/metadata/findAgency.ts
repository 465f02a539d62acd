/** Which news agency the article credits: the base on which copies of one wire story are told from independent reports. */
import { fold } from '../../../../shared/domain/fold.ts'
import type { Judged } from '../noise/verdict.ts'
import { bylineLexicon } from './lexicons.ts'

/** A name written in capitals is only known as written: "MAP" is an agency, a "Site Map" is none. */
const isAcronym = (name: string): boolean => name.length <= 5 && name === name.toUpperCase()

const acronyms = new Map(bylineLexicon.agencies.flatMap((names) => names.filter(isAcronym).map((name) => [name, names[0]!] as const)))
const fullNames = new Map(bylineLexicon.agencies.flatMap((names) => names.filter((name) => !isAcronym(name)).map((name) => [fold(name), names[0]!] as const)))

/** The short name of the agency that a text names and nothing else ("AFP", "l’Agence France-Presse"); null where it is no agency. */
export function agencyOf(text: string): string | null {
  const name = text.trim().replace(/^(?:l['’]|the )/iu, '')
  return acronyms.get(name) ?? fullNames.get(fold(name)) ?? null
}

const firstAgency = (names: readonly string[]): string | null => names.map(agencyOf).find((name) => name !== null) ?? null

/** The agency of a credit line: "Avec AFP", "Source : Reuters", "AC/Sf/APA", "(AIP) tad". Null for any other line. */
export function agencyOfCreditLine(text: string): string | null {
  if (text.length > 80) return null
  const parts = text.split(/[\s/,:;()|©.]+|(?<![\p{L}])(?:et|and)(?![\p{L}])/u).filter(Boolean)
  const named = firstAgency(parts) ?? agencyOf(text.replace(/^[^:]*:\s*/, ''))
  if (named === null || parts.length > 8) return null
  const others = parts.filter((part) => agencyOf(part) === null && !bylineLexicon.agencyCues.has(fold(part)))
  // Besides the agency only initials may stand, unless a cue opens the line.
  return bylineLexicon.agencyCues.has(fold(parts[0]!)) || others.every((part) => part.length <= 4) ? named : null
}

/** "PARIS (AFP) – …" and "PARIS, 3 mai (Reuters) - …"; "Yangon, AFP - …". */
const datelines = [
  /^[^.!?()]{2,80}\((\p{Lu}[^()]{1,30})\)\s*[-–—:.]/u,
  /^\p{Lu}[\p{L} '’-]{2,40}(?:,\s[^,–—]{1,30})?\s*[,/–—-]\s*(\p{Lu}[\p{L} -]{1,30}?)\s*[–—:-]\s/u,
]
const brackets = /\(([^()]{2,40})\)/gu

function agencyOfDateline(text: string): string | null {
  for (const dateline of datelines) { const found = dateline.exec(text.slice(0, 160)); const named = found && firstAgency(found[1]!.split(/[,/]\s*/)); if (named) return named }
  return null
}

/** "(avec AFP)", "(AFP, Reuters)" anywhere in a paragraph; a bare "(AFP)" only at its end, for within a text it may explain a name. */
function agencyOfBrackets(text: string): string | null {
  for (const [whole, inner] of text.matchAll(brackets)) {
    const words = inner!.split(/\s+(?:et|and|avec|with)\s+|[,/]\s*|^(?:avec|with|source\s*:?)\s+/iu).filter(Boolean)
    const named = firstAgency(words)
    if (named !== null && (words.length > 1 || words[0] !== inner || text.trimEnd().endsWith(whole))) return named
  }
  return null
}

/** Agencies that the lexicon lacks name themselves: "VALMORA (Kestrel) - …" with "Agence Kestrel" or "avec Kestrel" beside the headline. */
function unlistedAgency(opening: string, lines: readonly string[]): string | null {
  const credited = lines.map((line) => /(?:^|\s)(?:avec|with|agence|agency)\s+(\p{Lu}[\p{L}-]+)$|^(\p{Lu}[\p{L}-]+)\s+(?:agency|news agency)$/iu.exec(line)).find(Boolean)
  const name = credited?.[1] ?? credited?.[2]
  if (!name) return null
  const shared = lines.some((line) => new RegExp(`(?:avec|with)\\s+${name}$`, 'iu').test(line) && line.split(/\s+/).length <= 6)
  return shared || opening.slice(0, 160).includes(`(${name})`) ? name : null
}

/** How many lines above the first and below the last paragraph may credit an agency. */
const creditLines = 5

/** The agency credited by the page's own data, a dateline, a bracket, or a line beside the article; null where none is. */
export function findAgency(entries: readonly Judged[], authors: readonly string[]): string | null {
  for (const author of authors) { const named = firstAgency(author.split(/[,/]|\s(?:et|and|avec|with)\s/u)); if (named) return named }
  const own = entries.flatMap(({ reason, block }, at) => (reason === null ? [{ at, text: block.text }] : []))
  const opening = own.slice(0, 3).map(({ text }) => text)
  for (const text of opening) { const named = agencyOfDateline(text); if (named) return named }
  for (const text of [...opening, ...own.slice(-3).map((entry) => entry.text)]) { const named = agencyOfBrackets(text); if (named) return named }
  const first = own[0]?.at ?? 0
  const last = own.at(-1)?.at ?? 0
  const beside = [...entries.slice(Math.max(0, first - creditLines), first), ...entries.slice(last, last + 1 + creditLines)]
    .filter(({ reason }) => reason === null || reason === 'author-box' || reason === 'metadata' || reason === 'menu').map(({ block }) => block.text)
  return beside.map(agencyOfCreditLine).find((name) => name !== null) ?? unlistedAgency(opening[0] ?? '', beside)
}
