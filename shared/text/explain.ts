/** Reasons in words: the one line beside a piece of evidence, and the line under a point's title. */
import type { ClaimType } from '../domain/claim.ts'
import type { Language } from '../domain/language.ts'
import type { Reason } from '../domain/reason.ts'
import { claimTypeNames } from './names.ts'
import { reasonTexts } from './reasons.ts'
import { apart, calendarFact, relativeTo } from './time.ts'
import { createTranslator } from './translate.ts'

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
    calendar: dated ? calendarFact(dated, language) : '',
  })
  return text.charAt(0).toLocaleUpperCase(language) + text.slice(1)
}

/** The line under a point's title: "Grade : général d’armée / général de corps d’armée, à quatre jours d’écart". */
export function headlineReason(type: ClaimType, reason: Reason, language: Language): string {
  const name = createTranslator(claimTypeNames, language)(type)
  const colon = language === 'fr' ? '\u00A0: ' : ': '
  return `${name}${colon}${reason.claimValue} / ${reason.evidenceValue}${leadIn(apart(reason.claimDate, reason.evidenceDate, language))}`
}
