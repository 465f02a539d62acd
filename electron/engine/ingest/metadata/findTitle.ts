/** The headline: what the page says it is, else the line that the page itself repeats, else the first line that looks like one. */
import { countWords, isHeadline } from '../block.ts'
import { isBreadcrumb, isDomainName, isSiteName, firstProse } from '../noise/header.ts'
import type { Judged } from '../noise/verdict.ts'
import { foldInPlace } from '../../../../shared/domain/fold.ts'
import { cleanField } from './cleanField.ts'

/** The form in which two headlines are the same: folded, letters and figures only. */
export const titleKey = (text: string): string => foldInPlace(text).replace(/[^\p{L}\p{N}]+/gu, ' ').trim()

const suffix = /^(.{12,}?)\s*(?:\s[|•·»–—-]|[|»]|::)\s*([^|»]{2,40})$/u

/** Takes the site's name off the end of a page title: what follows the last separator when it is the outlet, a domain or a short name. */
export function stripSiteName(title: string, outlets: readonly string[]): { title: string; site: string | null } {
  const found = suffix.exec(title)
  if (!found) return { title, site: null }
  const [, head, tail] = found as unknown as [string, string, string]
  const known = outlets.some((outlet) => titleKey(outlet) !== '' && (titleKey(outlet) === titleKey(tail) || titleKey(outlet).replace(/ /g, '') === titleKey(tail).replace(/ /g, '')))
  if (!known && !isDomainName(tail) && !(outlets.length === 0 && /[|»]/.test(title.slice(head.length)) && isSiteName(tail))) return { title, site: null }
  return { title: head.trim(), site: tail.trim() }
}

/** How many of the first lines may hold the headline a second time. */
const headLines = 14
/** A shorter repetition is a name, not a headline. */
const fewestWords = 5

/** A headline that is repeated fills most of the shorter of the two lines. */
const mostOfLine = 0.7

/** A line's words as written and as compared. */
type KeyedLine = { words: string[]; keys: string[] }
const keyLine = (line: string): KeyedLine => { const words = line.split(/\s+/); return { words, keys: words.map(titleKey) } }

/** The longest run of words that two lines share, as written in the first; empty below five words. */
function sharedRun(a: KeyedLine, b: KeyedLine): string {
  const [keys, right] = [a.keys, b.keys]
  let best = { start: 0, length: 0 }
  for (let i = 0; i < keys.length; i++) {
    for (let j = 0; j < right.length; j++) {
      let length = 0
      while (i + length < keys.length && keys[i + length] === right[j + length]) length++
      if (length > best.length) best = { start: i, length }
    }
  }
  return best.length < fewestWords ? '' : a.words.slice(best.start, best.start + best.length).join(' ').replace(/^[\s|:–—-]+|[\s|:–—-]+$/gu, '')
}

function repeatedTitle(texts: readonly string[]): string | null {
  const lines = texts.map(keyLine)
  for (let i = 0; i < lines.length; i++) {
    for (let j = i + 1; j < lines.length; j++) {
      const run = sharedRun(lines[i]!, lines[j]!)
      const shorter = Math.min(lines[i]!.words.length, lines[j]!.words.length)
      if (run !== '' && countWords(run) >= shorter * mostOfLine) return run
    }
  }
  return null
}

/** The headline of plain text, or null: pasted text often starts with its first paragraph. */
export function findTitleInText(entries: readonly Judged[], outlets: readonly string[]): string | null {
  const prose = firstProse(entries)
  const short = entries.slice(0, Math.min(headLines, prose + 4)).filter(({ block }) => block.words >= fewestWords && block.words <= 70 && block.text.length <= 500)
  const repeated = repeatedTitle(short.map(({ block }) => block.text))
  if (repeated !== null) return cleanField(stripSiteName(repeated, outlets).title)
  const candidates = entries.slice(0, prose).filter(({ block, reason }) => reason === null && isHeadline(block) && !isSiteName(block.text) && !isBreadcrumb(block.text))
  const heading = candidates.find(({ block }) => block.kind === 'heading')
  const line = heading ?? candidates.find(({ block }) => block.words >= 5) ?? candidates.find(({ block }) => block.words >= 3)
  return line ? cleanField(stripSiteName(line.block.text, outlets).title) : null
}

/** Sets every repetition of the title aside, also where a date or a menu runs into the same line. The title is kept once, as the title. */
export function setTitleAside(entries: readonly Judged[], title: string): void {
  const key = titleKey(title)
  if (key === '') return
  for (const entry of entries) {
    if (entry.block.text.length > title.length + 200) continue
    const line = titleKey(entry.block.text)
    const rest = line.length - key.length
    if (line === key || (countWords(title) >= fewestWords && line.includes(key) && (rest <= key.length || entry.block.kind === 'heading')) && entry.reason !== 'caption' && entry.reason !== 'read-also') entry.reason = 'metadata'
  }
}
