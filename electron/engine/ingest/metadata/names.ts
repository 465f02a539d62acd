/** Bylines and signatures: lines that consist of people's names, and of nothing else. */
import { fold } from '../../../../shared/domain/fold.ts'
import { bylineLexicon, outletLexicon } from './lexicons.ts'
import { agencyOf } from './findAgency.ts'

const nameWord = /^(?:\p{Lu}[\p{L}’'.-]*|de|du|des|d’|d'|la|le|el|al|ben|bin|ould|ag|van|von|der|da|dos|di|ibn)$/u
const initials = /^(?:\p{Lu}{1,3}\.?[\s./-]?){1,4}$/u
const joiner = /\s*(?:,|;|\/|&|\s(?:et|and|avec|with)\s)\s*/u

/** True for one person's name: two to five words, the first and last capitalised. */
function isName(text: string): boolean {
  const parts = text.trim().split(/\s+/)
  if (parts.length < 2 || parts.length > 5) return false
  const capital = /^\p{Lu}/u
  return parts.every((part) => nameWord.test(part)) && capital.test(parts[0]!) && capital.test(parts.at(-1)!) && !parts.some((part) => outletLexicon.nameWords.has(fold(part)) || agencyOf(part) !== null) && !bylineLexicon.notNames.has(fold(parts[0]!))
}

/** True for one or several names joined by commas or "et"/"and". */
export const isNameList = (text: string): boolean => text.length <= 120 && text.split(joiner).every((name) => isName(name))

/** True for what stands under an article: names, or initials such as "M.S" and "A.B./C.D.". */
export function isSignature(text: string): boolean {
  const line = text.trim().replace(/^[(—–-]\s*|\s*[)]$/gu, '')
  return isNameList(line.replace(/\.$/, '')) || (line.length <= 12 && /\p{Lu}/u.test(line) && initials.test(line) && agencyOf(line) === null)
}

/** True for a line such as "Envoyés spéciaux", which announces names. */
export const announcesNames = (text: string): boolean => bylineLexicon.specials.has(fold(text).replace(/[\s:,]+$/, ''))

/** Takes a date off the names that it follows: "Jane Doe March 18 at 3 pm", "Awa Keita 12 mars". */
function cutDate(text: string): string {
  const dayFirst = /^(\D{3,}?)\s+\d{1,2}(?:er|st|nd|rd|th)?\s+(?!at\b)\p{L}{3,}/u.exec(text)
  const monthFirst = /^(\D{3,}?)\s+\p{L}+\.?\s+\d/u.exec(text)
  return (dayFirst ?? monthFirst)?.[1] ?? text
}

/** The names of a byline ("Par Awa Keita", "By Jane Doe and John Roe, in Paris"); null where the line is none. */
export function readByline(text: string): string | null {
  if (text.length > 160) return null
  const folded = fold(text.slice(0, 60))
  const prefix = bylineLexicon.prefixes.find((word) => folded.startsWith(word) && /^[\s:]/.test(folded.slice(word.length)))
  if (prefix === undefined) return null
  // fold() may change the length of rare letters only; prefixes hold none, so the prefix's own length counts.
  const rest = cutDate(text.slice(prefix.length).replace(/^[\s:]+/, ''))
  const names = rest.split(/\s+[|•·–—-]\s+|,?\s+(?:à|in|at|le|on)\s+(?=[\p{Lu}\d])|\s*\(/u)[0]!.trim().replace(/[,.]$/, '')
  const kept = names.split(joiner).filter((name) => isName(name) || agencyOf(name) !== null)
  return kept.length > 0 && names.split(joiner)[0] === kept[0] ? kept.join(', ') : null
}

/** True for a byline that names a desk, a role or an address instead of a person. */
export const isDesk = (author: string): boolean => bylineLexicon.desks.has(fold(author)) || /^https?:|@|\.(?:com|net|org)\b/i.test(author)
