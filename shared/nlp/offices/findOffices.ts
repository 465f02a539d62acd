/** Finds offices and brings them to one normal form in both languages: head, field, institution, country, tenure. */
import type { Language } from '../../domain/language.ts'
import type { OfficeMention } from '../mentions.ts'
import { demonymCountries, placeNames } from '../places/gazetteer.ts'
import { goesOn, matchPhrase } from '../words/phrases.ts'
import { readNameWords, type Word } from '../words/nameWords.ts'
import { institutions, organisationNouns } from '../organisations/lexicon.ts'
import { being } from '../people/appointments.ts'
import { abbreviations, beforeFields, domains, missions, officeForms, type OfficeForm, postNouns, seats, sharedHead } from './lexicon.ts'
import { readAfter, readBefore } from './readAround.ts'
import { afterSize, readObject, type Draft } from './readObject.ts'

/** An office over words `from` to `to` (exclusive). `definite` is true after an article or possessive; `plural` offices belong to each name of an enumeration; `post` ones are called by the post and not by who has it ("le portefeuille de la Santé"). */
export type OfficeItem = { readonly from: number; readonly to: number; readonly plural: boolean; readonly definite: boolean; readonly post: boolean; readonly mention: OfficeMention }

const articles: Readonly<Record<Language, ReadonlySet<string>>> = {
  fr: new Set(['le', 'la', 'l', 'les', 'du', 'au', 'aux', 'des', 'son', 'sa', 'ce', 'notre', 'leur']), en: new Set(['the', 'its', 'his', 'her', 'their', 'our']),
}

const chambers: ReadonlySet<string> = new Set(['national assembly', 'parliament', 'house of representatives', 'house of commons'])

/** One office, one form: the president of an assembly is its speaker, and a speaker’s chamber goes without saying. */
function normalise(draft: Draft): void {
  if (draft.head === 'president' && draft.institution !== null && chambers.has(draft.institution)) draft.head = 'speaker'
  if (draft.head === 'speaker' && draft.institution !== null && chambers.has(draft.institution)) draft.institution = null
  if (draft.head === 'deputy-chief-of-staff') { draft.head = 'chief-of-staff'; draft.deputy = true }
  if (draft.head === 'deputy-mayor') { draft.head = 'mayor'; draft.deputy = true }
  if (draft.takes === 'force' && draft.head === 'chief' && [...draft.domain].some((field) => ['army', 'air force', 'navy', 'armed forces'].includes(field))) draft.head = 'chief-of-staff'
}

function readOffice(text: string, words: readonly Word[], at: number, form: OfficeForm, size: number, language: Language): OfficeItem | null {
  const draft: Draft = {
    to: at + size, head: form.head, takes: form.takes, domain: new Set(form.domain), institution: form.institution, country: form.country, tenure: 'held', deputy: false, host: false,
  }
  const from = readBefore(words, readShared(words, at, draft), draft, language)
  readAfter(words, draft, language)
  readMission(words, draft, language)
  if (form.onlyWith !== null && draft.domain.size === 0 && (form.onlyWith === 'field' || !namesBody(words, from, draft))) return null
  if (draft.head === 'second' && !isSecond(words, from, draft.to, language)) return null
  normalise(draft)
  const before = from > 0 && words[from]!.gap !== 'comma' && words[from]!.gap !== 'break' && words[from]!.gap !== 'start' ? words[from - 1]! : null
  const post = words.slice(from, draft.to).some((word) => postNouns.has(word.folded))
  return itemOf(text, words, from, draft, { plural: form.plural, definite: !post && before !== null && articles[language].has(before.folded), post })
}

/** "Co-chairperson": the head with the word before its hyphen. Returns the first word of the office. */
function readShared(words: readonly Word[], at: number, draft: Draft): number {
  if (at === 0 || words[at]!.gap !== 'hyphen' || words[at - 1]!.folded !== 'co') return at
  draft.head = `${sharedHead}${draft.head}`
  return at - 1
}

/** "the SADC observer mission": what is led stands after whose it is. */
function readMission(words: readonly Word[], draft: Draft, language: Language): void {
  const at = draft.to < words.length && words[draft.to]!.folded === 's' && words[draft.to]!.gap === 'apostrophe' ? draft.to + 1 : draft.to
  const from = afterSize(words, at)
  const mission = language === 'en' && draft.takes === 'force' && (draft.institution !== null || draft.country !== null) && from < words.length && words[from]!.gap === 'space' ? matchPhrase(missions.en, words, from) : null
  if (!mission) return
  draft.head = 'head-of-mission'
  draft.to = from + mission.size
}

function itemOf(text: string, words: readonly Word[], from: number, draft: Draft, said: { plural: boolean; definite: boolean; post: boolean }): OfficeItem {
  const start = words[from]!.start, end = words[draft.to - 1]!.end
  return {
    from, to: draft.to, ...said,
    mention: {
      start, end, text: text.slice(start, end),
      value: { kind: 'office', head: draft.head, domain: [...draft.domain].sort(), institution: draft.institution, country: draft.country, tenure: draft.tenure, deputy: draft.deputy },
    },
  }
}

/** "le chef du Parti", "head of the central bank" have a body; "chef d’orchestre", "head of steam" do not. */
const namesBody = (words: readonly Word[], from: number, draft: Draft): boolean =>
  draft.institution !== null && words.slice(from, draft.to).some((word) => word.capital || matchPhrase(institutions, [word], 0) !== null || draft.institution!.includes(' '))

const possessives: Readonly<Record<Language, ReadonlySet<string>>> = { fr: new Set(['son', 'sa', 'leur']), en: new Set(['his', 'her', 'their']) }

/** "his deputy, Bel": the office just named with a deputy, only after a possessive and where no office follows (his deputy defence minister). */
const isSecond = (words: readonly Word[], from: number, to: number, language: Language): boolean =>
  from > 0 && possessives[language].has(words[from - 1]!.folded) && (words[to] === undefined || words[to].gap !== 'space' || words[to].capital && matchPhrase(officeForms[language], words, to) === null && matchPhrase(domains[language], words, to) === null)

const draftOf = ({ office, past }: { office: string; past: boolean }, to: number): Draft => ({
  to, head: office, takes: office === 'chief' || office === 'commander' ? 'force' : 'body', domain: new Set(), institution: null, country: null, tenure: past ? 'former' : 'held', deputy: false, host: false,
})

/** "dirige la police", "heads Norvex": the office that a verb of leading at `at` amounts to, null where what is led is no body. `past` offices are former ones. */
export function readLed(text: string, words: readonly Word[], at: number, size: number, lead: { office: string; past: boolean }, language: Language): OfficeItem | null {
  const draft = draftOf(lead, at + size)
  const object = at + size < words.length && articles[language].has(words[at + size]!.folded) ? at + size + 1 : at + size
  const seat = object < words.length ? matchPhrase(seats[language], words, object) : null
  const mission = language === 'fr' && object < words.length ? matchPhrase(missions.fr, words, object) : null
  if (seat) Object.assign(draft, { head: seat.value.head, takes: seat.value.takes })
  else if (mission) Object.assign(draft, { head: 'head-of-mission', takes: 'body' })
  const to = seat || mission ? object + (seat ?? mission)!.size : readObject(words, object, draft, language)
  if (to === null) return null
  draft.to = to
  readAfter(words, draft, language)
  readMission(words, draft, language)
  if (!seat && draft.domain.size === 0 && !organisationNouns[language].has(words[object]!.folded) && !namesBody(words, object, draft)) return null
  normalise(draft)
  return itemOf(text, words, at, draft, { plural: false, definite: false, post: false })
}

/** Most words of the body that stands before "présidé par". */
const bodyReach = 6

/** "le tribunal, présidé par Bel", "the Selm Bureau is led by Bel": the office that the participle at `at` amounts to, null where no body stands right before it. */
export function readLedBy(text: string, words: readonly Word[], at: number, size: number, office: string, language: Language): OfficeItem | null {
  const end = at > 0 && being[language].has(words[at - 1]!.folded) ? at - 1 : at
  for (let from = end - 1; from > 0 && end - from <= bodyReach; from--) {
    if (!articles[language].has(words[from - 1]!.folded)) continue
    const draft = draftOf({ office, past: false }, at + size)
    const isBody = readObject(words, from, draft, language) === end && (draft.domain.size > 0 || organisationNouns[language].has(words[from]!.folded) || namesBody(words, from, { ...draft, to: end }))
    if (!isBody) continue
    normalise(draft)
    return itemOf(text, words, from, draft, { plural: false, definite: false, post: false })
  }
  return null
}

/** Heads of which each country has one. */
const national: ReadonlySet<string> = new Set(['president', 'prime-minister', 'minister', 'state-secretary', 'chief-of-staff', 'ambassador'])
const ownersWords: ReadonlySet<string> = new Set(['son', 'sa', 'its'])

/** "Le Tchad était représenté par son ministre": of the only country that the sentence has named before. */
function withOwner(words: readonly Word[], item: OfficeItem): OfficeItem {
  const { value } = item.mention
  if (item.plural || value.country !== null || value.institution !== null || !national.has(value.head) || item.from === 0 || !ownersWords.has(words[item.from - 1]!.folded)) return item
  const countries = new Set<string>()
  for (let at = item.from - 1; at >= 0 && words[at]!.sentence === words[item.from]!.sentence; at--) {
    const place = words[at]!.capital ? matchPhrase(placeNames, words, at) : null
    const country = place ? place.value.country ? place.value.id : null : matchPhrase(demonymCountries, words, at)?.value ?? null
    if (country !== null) countries.add(country)
  }
  return countries.size === 1 ? { ...item, mention: { ...item.mention, value: { ...value, country: [...countries][0]! } } } : item
}

/** The joining words that lead from a verb to a field. */
const fieldLinks: Readonly<Record<'to' | 'of', ReadonlySet<string>>> = { to: new Set(['à la', 'à l', 'a la', 'a l', 'aux', 'au']), of: new Set(['de la', 'de l', 'des', 'du']) }

/** "Promu aux Finances", "hérite de la Défense": the field at `at` by itself, in capitals, as the post of its minister. */
function readFieldAlone(text: string, words: readonly Word[], at: number): OfficeItem | null {
  if (at < 2 || !words[at]!.capital || !goesOn(words, at)) return null
  for (const size of [1, 2]) {
    const verb = at > size && goesOn(words, at - size) ? beforeFields.get(words[at - size - 1]!.folded) : undefined
    if (verb === undefined || !fieldLinks[verb].has(words.slice(at - size, at).map((word) => word.folded).join(' '))) continue
    const draft = draftOf({ office: 'minister', past: false }, at)
    draft.takes = 'portfolio'
    const to = matchPhrase(domains.fr, words, at) ? readObject(words, at, draft, 'fr') : null
    if (to === null) return null
    draft.to = to
    readAfter(words, draft, 'fr')
    return itemOf(text, words, at, draft, { plural: false, definite: false, post: true })
  }
  return null
}

/** "justice minister": a field of government in English that is followed by an office is not an office itself. */
const opensAnother = (words: readonly Word[], at: number, size: number, language: Language): boolean =>
  language === 'en' && at + size < words.length && words[at + size]!.gap === 'space' && matchPhrase(domains.en, words, at)?.size === size && matchPhrase(officeForms.en, words, at + size) !== null

/** The offices among the words of one text, as items that people can be attached to. Short forms in capitals (PM, MP, DG) count only in capitals. */
export function readOffices(text: string, words: readonly Word[], language: Language): OfficeItem[] {
  const items: OfficeItem[] = []
  for (let at = 0; at < words.length; at++) {
    const field = language === 'fr' ? readFieldAlone(text, words, at) : null
    if (field) { items.push(field); at = field.to - 1; continue }
    const match = matchPhrase(officeForms[language], words, at)
    if (!match || opensAnother(words, at, match.size, language)) continue
    if (match.size === 1 && !words[at]!.capital && abbreviations.has(words[at]!.folded)) continue
    const item = readOffice(text, words, at, match.value, match.size, language)
    const last = items.at(-1)
    if (!item || last && item.from < last.to) continue
    items.push(withOwner(words, item))
    at = item.to - 1
  }
  return items
}

/** Every office that the text mentions, in order. */
export function findOffices(text: string, language: Language): OfficeMention[] {
  return readOffices(text, readNameWords(text), language).map((item) => item.mention)
}
