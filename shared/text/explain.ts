/** Reasons in words: the one line beside a piece of evidence, and the line under a point's title. */
import type { ClaimType } from '../domain/claim.ts'
import { fold } from '../domain/fold.ts'
import type { Language } from '../domain/language.ts'
import type { Reason } from '../domain/reason.ts'
import type { PairStance } from '../domain/stance.ts'
import { claimTypeNames } from './names.ts'
import { reasonTexts } from './reasons.ts'
import { apart, calendarFact, formatIsoDate, relativeTo } from './time.ts'
import { createTranslator, type Catalogue } from './translate.ts'

const leadIn = (text: string): string => (text ? `, ${text}` : '')

/** One sentence, as a colleague would note it: "Échelon 9 : un grade plus bas, quatre jours après." */
export function explainReason(reason: Reason, language: Language): string {
  const { claimGrade, evidenceGrade } = reason.detail
  const step = claimGrade === undefined || evidenceGrade === undefined || claimGrade === evidenceGrade ? 'other' : evidenceGrade < claimGrade ? 'lower' : 'higher'
  const dated = reason.evidenceDate ?? reason.claimDate
  const text = createTranslator(reasonTexts, language)(reason.kind, {
    a: reason.claimValue, b: reason.evidenceValue, step, grade: evidenceGrade ?? '',
    when: leadIn(relativeTo(reason.claimDate, reason.evidenceDate, language)),
    apart: reason.kind === 'date-differs' ? leadIn(apart(reason.claimDate, reason.evidenceDate, language)) : '',
    calendar: reason.kind === 'date-calendar' && dated ? calendarFact(dated, language) : '',
  })
  return text.charAt(0).toLocaleUpperCase(language) + text.slice(1)
}

const notes = {
  agree: { fr: '{a} et {b}. {reason}', en: '{a} and {b}. {reason}' },
  differ: { fr: '{a} face à {b}. {reason}', en: '{a} against {b}. {reason}' },
  both: { fr: '{a} des deux côtés. {reason}', en: '{a} on both sides. {reason}' },
  claim: { fr: 'Affirmation\u00A0: {a}. {reason}', en: 'Claim: {a}. {reason}' },
  value: { fr: '«\u00A0{text}\u00A0»', en: '“{text}”' },
  dated: { fr: '«\u00A0{text}\u00A0» ({date})', en: '“{text}” ({date})' },
} satisfies Catalogue<string>

/** Most characters of a value that are quoted; statements are whole sentences. */
const longestValue = 120

/** A value in quotation marks, with the day of which it speaks unless it is itself a date in figures. */
function quoteValue(value: string, iso: string | null, language: Language): string {
  const say = createTranslator(notes, language)
  const text = value.length <= longestValue ? value : `${value.slice(0, value.lastIndexOf(' ', longestValue))}…`
  return iso === null || !/^\d{4}/u.test(iso) ? say('value', { text }) : say('dated', { text, date: formatIsoDate(iso.slice(0, 10), language) })
}

/** The reason where the two sentences do not stand beside it: both values with the days of which they speak, then the rule's own line. */
export function explainFinding(stance: PairStance, reason: Reason, language: Language): string {
  const say = createTranslator(notes, language)
  const line = explainReason(reason, language)
  const { claimValue, evidenceValue } = reason
  if (claimValue === '' || evidenceValue === '') return line
  const dayOf = (value: string, iso: string | null): string | null => (reason.kind.startsWith('date-') && /\d/u.test(value) ? null : iso)
  const a = quoteValue(claimValue, dayOf(claimValue, reason.claimDate), language)
  const b = quoteValue(evidenceValue, dayOf(evidenceValue, reason.evidenceDate), language)
  if (line.includes(evidenceValue)) return say('claim', { a, reason: line })
  if (fold(claimValue) === fold(evidenceValue)) return say('both', { a: quoteValue(claimValue, null, language), reason: line })
  return say(stance === 'supports' ? 'agree' : 'differ', { a, b, reason: line })
}

/** The line under a point's title: "Grade : général d’armée / général de corps d’armée, à quatre jours d’écart". */
export function headlineReason(type: ClaimType, reason: Reason, language: Language): string {
  const name = createTranslator(claimTypeNames, language)(type)
  const colon = language === 'fr' ? '\u00A0: ' : ': '
  return `${name}${colon}${reason.claimValue} / ${reason.evidenceValue}${leadIn(apart(reason.claimDate, reason.evidenceDate, language))}`
}
