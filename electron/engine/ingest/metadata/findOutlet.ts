/** Who published the article: what the page says, its address, or what the text around the article gives away. Null where nothing does. */
import { fold } from '../../../../shared/domain/fold.ts'
import { isBreadcrumb, isDomainName, isSiteName, firstProse } from '../noise/header.ts'
import { foldLine, type Block } from '../block.ts'
import { noiseLexicon } from '../noise/lexicon.ts'
import { datePrompt, publishedAt, splitCrumbs } from '../noise/recognise.ts'
import type { Judged } from '../noise/verdict.ts'
import { cleanField } from './cleanField.ts'
import { outletLexicon } from './lexicons.ts'

/** The domain of an address, without "www." and the like: the name of last resort. */
export function domainOfUrl(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null
  return cleanField(new URL(url).hostname.replace(/^(?:www|m|mobile|amp|news|fr|en)\./, ''))
}

/** The name under which the domain of an address is known to publish; null for the many that are not listed. */
export function outletOfUrl(url: string | null): string | null {
  const host = domainOfUrl(url) ?? ''
  for (let name = host; name.includes('.'); name = name.slice(name.indexOf('.') + 1)) {
    const known = outletLexicon.domains.get(name)
    if (known) return known
  }
  return null
}

/** "@lexample" and addresses are handles, not names. */
export const isOutletName = (value: string): boolean => !value.startsWith('@') && !/^https?:/.test(value) && value.length <= 80

/** The part of a top line that names a site: "Site | Section" -> "Site", "example.com Accueil" -> "example.com". */
function siteOfLine(text: string): string | null {
  const words = text.split(/\s+/)
  const domain = words.find(isDomainName)
  if (domain && words.every((word) => word === domain || noiseLexicon.menuWords.has(foldLine(word)))) return words.length <= 5 ? domain : null
  if (isBreadcrumb(text)) {
    const first = splitCrumbs(text)[0]!
    return isSiteName(first) && !noiseLexicon.menuWords.has(foldLine(first)) && !noiseLexicon.whole.has(foldLine(first)) ? first : null
  }
  return isSiteName(text) && !noiseLexicon.whole.has(foldLine(text)) ? text : null
}

/** "Publié le … | Site", "Publié par Site le …": the name that shares a line with the date. */
function siteOfDateLine(text: string): string | null {
  const last = text.split(/\s*[|•]\s*/).at(-1)!
  return last !== text && (isDomainName(last) || isSiteName(last)) && !/\d{4}/.test(last) ? last : null
}

function siteOfCredit({ text, line }: Block): string | null {
  if (text.length > 120) return null
  const copyright = /^(?:copyright\s*)?(?:©|\(c\))\s*(?:(?:19|20)\d\d\s*(?:[-–]\s*(?:19|20)\d\d)?\s*)?([^.|,]{2,50})/iu.exec(text)
  if (copyright && /(?:19|20)\d\d/.test(copyright[0]) && isSiteName(copyright[1]!.trim())) return copyright[1]!.trim()
  const prefix = outletLexicon.prefixes.find((word) => line.startsWith(word) && /^[\s:]/.test(line.slice(word.length)))
  if (prefix === undefined) return null
  const name = text.slice(prefix.length).replace(/^[\s:]+/, '').split(/\s+(?:et|and)\s+|[,|]/u)[0]!.trim()
  return isSiteName(name) && !/\d{3}/.test(name) ? name : null
}

/** "Site avec Agence", "Site with Agency": a line above the article that names who wrote it with whose help. */
function siteOfShared(text: string): string | null {
  const shared = /^(.{3,40}?)\s+(?:avec|with)\s+(\p{Lu}[\p{L} -]{1,30})$/u.exec(text)
  return shared && isSiteName(shared[1]!) && shared[1]!.split(/\s+/).some((word) => outletLexicon.nameWords.has(fold(word))) ? shared[1]! : null
}

/**
 * The outlet that the text itself names: beside the date, above the headline, in a copyright or source line; null where none does.
 * `pasted` text has a few lines above the article, which name the site; the menus of a whole page name everything, so there they are not asked.
 */
export function findOutletInText(entries: readonly Judged[], pasted: boolean): string | null {
  const head = entries.slice(0, firstProse(entries))
  const dated = entries.find(({ block }) => /[|•]/.test(block.text) && (datePrompt(block) !== null || publishedAt(block.text) >= 0) && siteOfDateLine(block.text) !== null)
  const lines = [
    dated ? siteOfDateLine(dated.block.text) : null,
    ...(pasted ? head.filter(({ reason }) => reason === null || reason === 'menu').flatMap(({ block }) => [siteOfShared(block.text), siteOfLine(block.text)]) : []),
    ...entries.filter(({ reason }) => reason !== null && reason !== 'teaser').map(({ block }) => siteOfCredit(block)),
  ]
  return cleanField(lines.find((line) => line !== null))
}
