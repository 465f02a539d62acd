/** Decides for every block of a document whether it is the article's own, in an order in which each rule may rely on the ones before it. */
import type { NoiseReason } from '../../../../shared/domain/article.ts'
import { endsSentence, isHeadline, type Block } from '../block.ts'
import { findTitleInText, setTitleAside } from '../metadata/findTitle.ts'
import { lastProse } from '../metadata/findAuthor.ts'
import { agencyOfCreditLine } from '../metadata/findAgency.ts'
import { announcesNames, isNameList, isSignature, readByline } from '../metadata/names.ts'
import { setEndSectionsAside } from './endSections.ts'
import { judgeHeader } from './header.ts'
import { isWordless, recogniseBlock } from './recognise.ts'
import { setDatedTeasersAside, setPointerSummariesAside } from './teasers.ts'
import { isBodyProse, type Judged } from './verdict.ts'

/** A block whose text is nearly all link is a pointer to somewhere else. */
const mostlyLink = 0.8

/** Zones whose names in the markup are trusted over reading mode: "author-bio" is no paragraph of the article, however well it reads. */
const trustedZones: readonly NoiseReason[] = ['author-box', 'comments', 'related', 'subscription', 'share', 'advertisement', 'legal']
/** A zone that holds more of what reading mode kept is the article itself under an unlucky name ("premium-content"). */
const largestZone = 0.2

/** The trusted zones that are small beside the article. */
function findSmallZones(blocks: readonly Block[]): ReadonlySet<NoiseReason> {
  const kept = blocks.filter((block) => block.kept === true)
  const size = (part: readonly Block[]): number => part.reduce((sum, block) => sum + block.text.length, 0)
  const all = size(kept)
  return new Set(trustedZones.filter((zone) => size(kept.filter((block) => block.zone === zone)) < all * largestZone))
}

/** Reading mode's verdict and the page's own markup; plain text has neither. */
function judgeMarkup(block: Block, seenKept: boolean, smallZones: ReadonlySet<NoiseReason>): NoiseReason | null {
  if (block.kept === false) return block.zone ?? (seenKept ? 'related' : 'menu')
  if (block.kept === true && block.zone !== null && smallZones.has(block.zone)) return block.zone
  if (block.linkShare > mostlyLink && block.words >= 3) return 'related'
  return null
}

function judgeAlone(blocks: readonly Block[]): Judged[] {
  const smallZones = findSmallZones(blocks)
  let seenKept = false
  return blocks.map((block) => {
    if (block.kept === true) seenKept = true
    return { block, reason: recogniseBlock(block) ?? judgeMarkup(block, seenKept, smallZones) }
  })
}

/** A list that a paragraph announced with a colon is the article's own, though its lines are no prose. */
const announcesList = (entry: Judged | undefined): boolean => entry !== undefined && entry.reason === null && (/[:;]$/.test(entry.block.text) || isListItem(entry.block.text))

/** "- Selm: 12", "3) the mayor": a line that marks itself as one of a list. */
const isListItem = (text: string): boolean => /^(?:[-–—•*▪]|\d{1,2}[.)])\s/u.test(text)

/** A line of that many words directly under a paragraph may be the last sentence, printed without its full stop; with one, three words do. */
const longLine = 9

/** Lines below the last paragraph: signatures, then what is left of the page. Reading mode knows the page's tail better, so there only signatures are judged. */
function judgeTail(entries: readonly Judged[]): void {
  const last = lastProse(entries)
  if (last < 0) return
  for (let at = last + 1; at < entries.length; at++) {
    const entry = entries[at]!
    const { text } = entry.block
    if (entry.reason !== null) continue
    if (readByline(text) !== null || isSignature(text) || announcesNames(text) || agencyOfCreditLine(text) !== null) entry.reason = 'author-box'
    else if (announcesList(entries[at - 1]) || (entry.block.kind === 'item' && entry.block.kept !== false && at === last + 1)) continue
    else if (entry.block.kept === true && entry.block.kind !== 'heading') continue
    else if (entries[at - 1]?.reason === null && (entry.block.words >= longLine || (entry.block.words >= 3 && endsSentence(text)))) continue
    else entry.reason = isHeadline(entry.block) && entry.block.words >= 4 ? 'related' : 'menu'
  }
}

/** Signatures between the article and the lists below it, which the rules for lists leave to be read. */
function judgeSignatures(entries: readonly Judged[]): void {
  let before = isBodyProse(entries[0])
  for (let at = 1; at < entries.length; at++) {
    const entry = entries[at]!
    if (entry.reason !== null) continue
    if (entry.block.prose) { before = true; continue }
    const announced = announcesNames(entries[at - 1]!.block.text) && isNameList(entry.block.text)
    const next = entries[at + 1]
    if (announced || (before && isSignature(entry.block.text) && (next === undefined || next.reason !== null || isSignature(next.block.text)))) entry.reason = 'author-box'
  }
}

/** Where the rules of place left nothing, the text is no page but a line or two: all of it that is no known prompt is the article's own. */
function keepSomething(entries: readonly Judged[]): void {
  if (entries.some(({ reason, block }) => reason === null && !isWordless(block.text))) return
  for (const entry of entries) if (entry.block.kept === null && recogniseBlock(entry.block) === null) entry.reason = null
}

/** The judged blocks and the title, which is the one given or the one found in the text. */
export function setNoiseAside(blocks: readonly Block[], known: { title: string | null; outlets: readonly string[] }): { entries: Judged[]; title: string | null } {
  const entries = judgeAlone(blocks)
  const title = known.title ?? findTitleInText(entries, known.outlets)
  if (title !== null) setTitleAside(entries, title)
  judgeSignatures(entries)
  setPointerSummariesAside(entries)
  setDatedTeasersAside(entries)
  setEndSectionsAside(entries)
  judgeHeader(entries, title)
  judgeTail(entries)
  keepSomething(entries)
  return { entries, title }
}
