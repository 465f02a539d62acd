/** The top of a pasted page: site name, breadcrumbs, headline, byline and date stand above the first paragraph, and only the headline is wanted there. */
import { countWords, endsSentence, foldLine, isHeadline } from '../block.ts'
import { readByline, isNameList } from '../metadata/names.ts'
import { noiseLexicon } from './lexicon.ts'
import { datePrompt, splitCrumbs } from './recognise.ts'
import { isBodyProse, type Judged } from './verdict.ts'

const domain = /^(?:www\.)?[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.(?:com|net|org|info|fr|ml|sn|ci|ga|cm|bf|ne|tg|bj|ma|dz|tn|be|ch|ca|uk|tv|africa|news|eu|io|co)$/iu

/** True for "example.com" and the like. */
export const isDomainName = (text: string): boolean => domain.test(text.trim())

/** A line that could be a site's name: up to five words, all capitalised, or a domain. */
export function isSiteName(text: string): boolean {
  const line = text.trim()
  if (isDomainName(line)) return true
  const parts = line.split(/\s+/)
  return parts.length <= 5 && line.length <= 40 && /^\p{L}/u.test(line) && !/[.:;!?,]$/.test(line)
    && parts.every((part) => /^(?:[\p{Lu}\d]|d[’'e]|l[’']|du|des|de|la|le|les|of|the|&|et|and)/u.test(part)) && !parts.every((part) => noiseLexicon.menuWords.has(foldLine(part)))
}

/** "Site | Section", "Site > Section > Topic", "Site - Section": the parts are short and at least one is a section or a name. */
export function isBreadcrumb(text: string): boolean {
  const parts = splitCrumbs(text)
  if (parts.length < 2 || parts.length > 6 || countWords(text) > 12) return false
  if (!parts.every((part) => countWords(part) <= 5)) return false
  return parts.some((part) => noiseLexicon.menuWords.has(foldLine(part))) || parts.slice(1).some((part) => noiseLexicon.whole.has(foldLine(part))) || parts.every((part) => isSiteName(part))
}

/** Index of the first paragraph that reads as the article's own; the length of the list where there is none. */
export function firstProse(entries: readonly Judged[]): number {
  const at = entries.findIndex((entry, i) => isBodyProse(entry) && !(i === 0 && isOpeningHeadline(entry, entries)))
  return at < 0 ? entries.length : at
}

/** A first line that asks or exclaims is a headline when longer prose follows: "Mali : vers la paix ?". */
function isOpeningHeadline(entry: Judged, entries: readonly Judged[]): boolean {
  return isHeadline(entry.block) && entry.block.words <= 25 && entries.slice(1).some((later) => isBodyProse(later) && later.block.text.length > entry.block.text.length)
}

/** A shorter line under the headline is a section's name; a longer one says something. */
const fewestStandfirstWords = 5

/** Gives every line above the first paragraph its reason. `title` is already known or null. What is left null is a standfirst. */
export function judgeHeader(entries: readonly Judged[], title: string | null): void {
  const end = firstProse(entries)
  for (let at = 0; at < end; at++) {
    const entry = entries[at]!
    const { text } = entry.block
    if (entry.reason !== null) continue
    if (datePrompt(entry.block)) entry.reason = 'metadata'
    else if (readByline(text) !== null || (isNameList(text) && title !== null && entry.block.words > 1 && at > 0)) entry.reason = 'author-box'
    else if (isBreadcrumb(text) || isSiteName(text)) entry.reason = 'menu'
    else if (entries[at - 1]?.reason === 'caption' && isHeadline(entry.block)) entry.reason = 'caption'
    else if (entry.block.words >= 3 && endsSentence(text)) continue
    else if (entry.block.kept === null && entry.block.words < fewestStandfirstWords) entry.reason = 'menu'
  }
}
