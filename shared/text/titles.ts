/** What a point is called: "Grade d’Ilian Darvos", "Date de la signature". Worded from the point's data, so that the language can change at any time. */
import type { ClaimType } from '../domain/claim.ts'
import { assertNever } from '../domain/assertNever.ts'
import type { Language } from '../domain/language.ts'
import { frameName, ofFrame } from './frames.ts'

export type Titled = { type: ClaimType; subject: string; attribute: string; attributeText: string; claimText: string }

/** Longest quotation in a title; the list cuts it to its own width besides. */
const quoteLimit = 80

/**
 * "de Darvos", "d’Ilian", "du Courrier", "des Échos": French elides before a vowel or a silent h (treated as silent: names with an aspirated h are the
 * rarer) and draws "de" together with the article that a title begins with.
 */
export function withDe(name: string): string {
  const article = /^(Les?) (?=\p{L})/u.exec(name)
  if (article) return `${article[1] === 'Le' ? 'du' : 'des'} ${name.slice(article[0].length)}`
  return /^[aeiouyàâäéèêëîïôöùûüœh]/iu.test(name) ? `d’${name}` : `de ${name}`
}

function quote(text: string, language: Language): string {
  const cut = text.length > quoteLimit ? `${text.slice(0, text.lastIndexOf(' ', quoteLimit) > 20 ? text.lastIndexOf(' ', quoteLimit) : quoteLimit)}…` : text
  const bare = cut.replace(/^[«“"]\s*|\s*[»”"]$/gu, '')
  return language === 'fr' ? `«\u00A0${bare}\u00A0»` : `“${bare}”`
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** The title of a point, without its value. */
export function titleOfPoint(point: Titled, language: Language): string {
  const fr = language === 'fr'
  const subject = point.subject || point.attributeText
  switch (point.type) {
    case 'rank': return fr ? `Grade ${withDe(subject)}` : `Rank of ${subject}`
    case 'office': return point.subject ? (fr ? `Fonction ${withDe(subject)}` : `Office of ${subject}`) : capital(subject)
    case 'date': return ofEvent('Date', point, language)
    case 'place': return ofEvent(fr ? 'Lieu' : 'Place', point, language)
    case 'duration': return ofEvent(fr ? 'Durée' : 'Duration', point, language)
    case 'quantity': return capital(subjectAnd(point) || quote(point.claimText, language))
    case 'person': return subject
    case 'event': return capital(subjectAnd({ ...point, attributeText: frameName(point.attribute, language) ?? point.attributeText }))
    case 'quote': case 'statement': return quote(point.claimText, language)
    default: return assertNever(point.type, 'claim type')
  }
}

/** "Date de la signature, Ilian Darvos", or "Durée (mission)" where what it is about has no frame: a value follows after a colon. */
function ofEvent(what: string, point: Titled, language: Language): string {
  const event = ofFrame(point.attribute, language)
  if (event === null) return subjectAnd(point) ? `${what} (${subjectAnd(point)})` : what
  return point.subject ? `${what} ${event}, ${point.subject}` : `${what} ${event}`
}

function subjectAnd(point: Titled): string {
  if (!point.subject) return point.attributeText
  if (!point.attributeText || point.attributeText === point.subject) return point.subject
  return `${point.attributeText}, ${point.subject}`
}
