/** Small decisions that the paper, the Markdown and the window share: which passages stand in the table, which are told in a line, how a capture time reads. */
import type { Language } from '../domain/language.ts'
import type { ReportPassage, ReportPoint } from '../contract/report.ts'
import { stanceNames } from '../text/names.ts'
import { createTranslator, localeOf } from '../text/translate.ts'
import { sayReport } from './words.ts'

/**
 * The evidence that readers are shown as sentences. A mention that nobody judged decides nothing, and a finding that the desk rejected is
 * no evidence: both are told in one line below (and stand in full in the CSV), so that the table holds what the verdict rests on.
 */
export function shownEvidence(point: ReportPoint): ReportPassage[] {
  return point.evidence.filter((passage) => passage.judgement !== 'rejected' && (passage.stance !== 'mentions' || passage.judgement !== null))
}

/** The outlets of what `shownEvidence` leaves out, comma-separated; '' where there is none. */
export function listOutlets(point: ReportPoint, language: Language): { mentions: string; rejected: string } {
  const nameStance = createTranslator(stanceNames, language)
  const mentions = point.evidence.filter((passage) => passage.stance === 'mentions' && passage.judgement === null)
  const rejected = point.evidence.filter((passage) => passage.judgement === 'rejected')
  return {
    mentions: [...new Set(mentions.map((passage) => passage.outlet))].join(', '),
    rejected: rejected.map((passage) => (passage.machine ? `${passage.outlet} (${nameStance(passage.machine).toLocaleLowerCase(language)})` : passage.outlet)).join(', '),
  }
}

/** The label of a passage: "Contredit", "Contredit, copie", "Affirmation". */
export function labelOf(passage: ReportPassage, language: Language): string {
  const say = sayReport(language)
  if (passage.stance === null) return say('assertion')
  const stance = createTranslator(stanceNames, language)(passage.stance)
  return passage.copy ? say('copy', { stance }) : stance
}

/** What the desk did with the machine's label, '' where it did nothing: "Machine : contredit. Rédaction : a évolué." */
export function deskLabel(passage: ReportPassage, language: Language): string {
  const say = sayReport(language)
  const name = (stance: NonNullable<ReportPassage['stance']>) => createTranslator(stanceNames, language)(stance).toLocaleLowerCase(language)
  if (passage.stance === null) return ''
  if (passage.machine === null) return say('added')
  if (passage.judgement === 'accepted') return say('accepted')
  return passage.judgement === 'overridden' ? say('bothLabels', { machine: name(passage.machine), human: name(passage.stance) }) : ''
}

/** "20 mars 2026 à 10:12 UTC": capture times are compared across desks, so they are all told in UTC. */
export function formatInstant(iso: string, language: Language): string {
  const instant = new Date(iso)
  if (Number.isNaN(instant.getTime())) return iso
  return `${new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' }).format(instant)} UTC`
}

/** True for addresses that a report may link to: an article's own metadata could hold a script. */
export const safeLink = (url: string | null): boolean => url !== null && /^https?:\/\//iu.test(url)

/** A value that is most of its own sentence says nothing more beside it (statements, quotations). The share is by eye: a rank or figure never reaches it. */
export const saysMoreThan = (sentence: string, value: string): boolean => value !== '' && !(sentence.includes(value) && value.length > sentence.length * 0.6)
