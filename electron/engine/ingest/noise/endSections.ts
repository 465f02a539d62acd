/** Lists of other articles: from a line such as "Recommandé pour vous" on, headlines and summaries belong to other stories, until the article's own prose goes on. */
import { isHeadline } from '../block.ts'
import { isEndMarker } from './recognise.ts'
import { isBodyProse, setAsideUnlessKnown, type Judged } from './verdict.ts'

/**
 * True when the article goes on at `at`: two paragraphs of prose in a row that no headline introduces and no teaser's trail
 * ("Lire »", "Par …", a date) follows. A list box in mid-article is followed by such prose; a list of teasers never is.
 */
function resumesAt(entries: readonly Judged[], at: number, headlineJustBefore: boolean): boolean {
  if (headlineJustBefore || !isBodyProse(entries[at])) return false
  const next = entries[at + 1]
  const afterNext = entries[at + 2]
  return isBodyProse(next) && (afterNext === undefined || afterNext.reason === null || afterNext.reason === 'caption' || afterNext.reason === 'read-also')
}

/** Sets one list aside, from its marker on. Returns the index of the first entry after it. */
function setListAside(entries: readonly Judged[], marker: number): number {
  entries[marker]!.reason = 'related'
  let headlines = 0
  let summaries = 0
  for (let at = marker + 1; at < entries.length; at++) {
    const entry = entries[at]!
    // Headlines alone make a box inside the article, and two in a row have no summaries; once a summary was seen it is the page's tail.
    if (summaries === 0 && resumesAt(entries, at, headlines === 1 && isSummaryLength(entry))) return at
    if (entry.block.prose && entry.reason === null) summaries++
    headlines = isHeadline(entry.block) ? headlines + 1 : 0
    setAsideUnlessKnown(entry, entry.block.prose ? 'teaser' : 'related')
  }
  return entries.length
}

/** A teaser's summary is one paragraph; longer prose directly under a headline may be the article again. */
const isSummaryLength = (entry: Judged): boolean => entry.block.text.length < 700

const sizeOfProse = (entries: readonly Judged[]): number => entries.reduce((sum, entry) => sum + (isBodyProse(entry) ? entry.block.text.length : 0), 0)

/** Readers' comments run to the end of the page. A link to them above the article has more prose below it than above, and opens nothing. */
function setCommentsAside(entries: readonly Judged[]): void {
  const marker = entries.findIndex(({ reason, block }, at) => reason === 'comments' && block.kept === null && block.words <= 6 && sizeOfProse(entries.slice(0, at)) > 0)
  if (marker < 0 || sizeOfProse(entries.slice(marker)) > sizeOfProse(entries.slice(0, marker))) return
  for (const entry of entries.slice(marker)) setAsideUnlessKnown(entry, 'comments')
}

/** Sets aside readers' comments and every list of other articles that follows some of the article's own prose. Markers before any prose only open a menu. */
export function setEndSectionsAside(entries: readonly Judged[]): void {
  let proseSeen = false
  for (let at = 0; at < entries.length; at++) {
    const entry = entries[at]!
    if (entry.block.kept === false) continue
    if (isBodyProse(entry)) { proseSeen = true; continue }
    if (!isEndMarker(entry.block)) continue
    if (proseSeen) at = setListAside(entries, at) - 1
    else entry.reason = 'menu'
  }
  setCommentsAside(entries)
}
