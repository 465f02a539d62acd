/** Reads what an office is over: the field, institution, country or territory after "de la", "of the". */
import type { Language } from '../../domain/language.ts'
import { institutions, organisationAdjectives, organisationNouns } from '../organisations/lexicon.ts'
import { demonymCountries, demonyms, placeKinds, placeNames } from '../places/gazetteer.ts'
import { glue } from '../people/appointments.ts'
import { givenNames, neverNames } from '../people/lexicon.ts'
import { rankForms } from '../ranks/lexicon.ts'
import { stem } from '../stem.ts'
import { goesOn, matchPhrase } from '../words/phrases.ts'
import type { Word } from '../words/nameWords.ts'
import { readUnit } from './readUnit.ts'
import { abroad, bodyKinds, domains, links, officeForms, type Takes } from './lexicon.ts'

/** An office while its words are being read. `to` is the first word after it; `host` is true where the next country is the one that receives an ambassador. */
export type Draft = {
  to: number; head: string; takes: Takes; domain: Set<string>; institution: string | null; country: string | null
  tenure: 'held' | 'acting' | 'former' | 'elect'; deputy: boolean; host: boolean
}

const adjectiveEnding = /(?:els?|elles?|ales?|al|aux|ifs?|ives?|iques?|istes?|ien(?:ne)?s?|aires?|aine?s?|aise?s?|oise?s?|eux|euses?)$/

/** Common words that end like an adjective. */
const notAdjectives: ReadonlySet<string> = new Set(['mais', 'jamais', 'desormais', 'fois', 'trois', 'mois', 'lors', 'face', 'elle', 'elles', 'quel', 'celle', 'celles', 'avais', 'parfois', 'toutefois'])

/** True for a word that may close a field or a body's name: "publique", "territoriale". */
export const isAdjective = (word: Word): boolean =>
  word.shape === 'lower' && word.gap === 'space' && word.end - word.start > 3 && !notAdjectives.has(word.folded) && (organisationAdjectives.has(word.folded) || adjectiveEnding.test(word.folded))

/** Skips adjectives and demonyms after an object; a demonym gives the country. */
function closeObject(words: readonly Word[], at: number, draft: Draft, language: Language): number {
  if (language !== 'fr') return at
  let to = at
  while (to < words.length && words[to]!.gap === 'space') {
    const demonym = matchPhrase(demonymCountries, words, to)
    if (demonym && words[to]!.shape === 'lower') {
      draft.country ??= demonym.value
      to += demonym.size
    } else if (isAdjective(words[to]!)) to++
    else break
  }
  return to
}

/** "Mouvement du Littoral", "Fédération nationale de football": the words that a French body is called by; its key holds those that tell. */
function readNamedBody(words: readonly Word[], at: number): { key: string; to: number } {
  const key = [words[at]!.folded]
  let to = at + 1
  for (let parts = 0; to < words.length && parts < 2;) {
    if (isAdjective(words[to]!)) { to++; continue }
    const link = goesOn(words, to) ? matchPhrase(links.fr, words, to) : null
    const noun = link ? words[to + link.size] : undefined
    if (!link || !noun || !goesOn(words, to + link.size) || noun.shape === 'digit' || !noun.capital && parts > 0 || matchPhrase(placeNames, words, to + link.size)) break
    key.push(noun.folded)
    to += link.size + 1
    parts++
  }
  return { key: key.join(' '), to }
}

const isLast = (word: Word | undefined): boolean => word !== undefined && word.shape === 'lower' && word.gap === 'space'

/** An unknown name or noun: a run of capitals, or one common noun. Null where a title or rank begins instead. */
function readUnknown(words: readonly Word[], at: number, language: Language): { key: string; to: number } | null {
  const word = words[at]!
  const next = words[at + 1]
  if (word.shape === 'digit') return next && next.gap === 'space' && /\p{L}$/u.test(word.folded) ? { key: `${word.folded} ${next.capital ? next.folded : stem(next.folded, language)}`, to: at + 2 } : null
  // A month or another word that no body is called by; the name of a person to whom the office goes.
  if (word.capital ? neverNames[language].has(word.folded) || givenNames.has(word.folded) && next?.capital && next.gap === 'space' : glue[language].has(word.folded)) return null
  if (word.end - word.start < 3 || matchPhrase(rankForms[language], words, at) || matchPhrase(officeForms[language], words, at)) return null
  const joins = (next: Word): boolean => next.capital && (next.gap === 'hyphen' || language === 'en' && next.gap === 'space')
  let to = at + 1
  if (word.capital) while (to < words.length && joins(words[to]!) && !matchPhrase(officeForms[language], words, to)) to++
  // "the secretary of the union branch, Bel": the noun that closes an apposition tells, those before it describe.
  if (language === 'en' && word.shape === 'lower' && isLast(words[to]) && words[to + 1]?.gap === 'comma') return { key: stem(words[to]!.folded, language), to: to + 1 }
  if (language === 'fr' && word.capital && organisationNouns.fr.has(word.folded)) return readNamedBody(words, at)
  const key = word.shape === 'lower' ? stem(word.folded, language) : words.slice(at, to).map((one) => one.folded).join(' ')
  return { key, to }
}

/** A known place; the capitals after the country of a force name the unit (“the US Sixth Fleet”). */
function readPlace(words: readonly Word[], at: number, draft: Draft): number | null {
  const match = matchPhrase(placeNames, words, at)
  if (!match || !words[at + match.size - 1]!.capital) return null
  const { id, country } = match.value
  if (country && draft.country === null && !draft.host) draft.country = id
  else draft.institution ??= id
  const to = at + match.size
  const unit = draft.takes === 'force' && to < words.length && words[to]!.gap === 'space' && words[to]!.capital ? readUnknown(words, to, 'en') : null
  if (unit) draft.institution ??= unit.key
  return unit?.to ?? to
}

function readInstitution(words: readonly Word[], at: number, draft: Draft, language: Language): number | null {
  if (words[at]!.folded === 'ministere' || words[at]!.folded === 'ministry') {
    const link = at + 1 < words.length && goesOn(words, at + 1) ? matchPhrase(links[language], words, at + 1) : null
    const field = link && at + 1 + link.size < words.length ? matchPhrase(domains[language], words, at + 1 + link.size) : null
    if (!link || !field) return null
    draft.institution ??= `ministry of ${field.value}`
    return at + 1 + link.size + field.size
  }
  const match = matchPhrase(institutions, words, at)
  if (!match || match.value.acronym && words[at]!.shape !== 'upper') return null
  if (match.value.id !== 'republic') draft.institution ??= match.value.id
  return at + match.size
}

/** "des Maliens établis à l’extérieur": a field of its own, whatever the people. Returns the first word after it. */
export function readDiaspora(words: readonly Word[], at: number): number | null {
  const people = matchPhrase(demonyms, words, at)
  const end = at + (people?.size ?? 0)
  const match = people && end < words.length && goesOn(words, end) ? matchPhrase(abroad, words, end) : null
  return match ? end + match.size : null
}

function readField(words: readonly Word[], at: number, draft: Draft, language: Language): number | null {
  const diaspora = readDiaspora(words, at)
  if (diaspora !== null) {
    draft.domain.add('diaspora')
    return diaspora
  }
  const match = matchPhrase(domains[language], words, at)
  if (!match) return null
  if (draft.takes === 'body') draft.institution ??= match.value
  else draft.domain.add(match.value)
  return at + match.size
}

/** "région de", "ville de": the territory follows. */
function skipKind(words: readonly Word[], at: number, language: Language): number {
  if (!placeKinds[language].has(words[at]!.folded) || at + 1 >= words.length) return at
  const link = goesOn(words, at + 1) ? matchPhrase(links[language], words, at + 1) : null
  return link && at + 1 + link.size < words.length ? at + 1 + link.size : at
}

/** "groupe Norvex", "commune de Selm": the name after the common noun tells more than the noun. */
function afterKind(words: readonly Word[], at: number): number {
  const word = words[at]!, next = words[at + 1]
  if (word.shape !== 'lower' || !bodyKinds.has(word.folded) || !next || !goesOn(words, at + 1)) return at
  if (next.capital) return at + 1
  const link = matchPhrase(links.fr, words, at + 1) ?? matchPhrase(links.en, words, at + 1)
  const name = at + 1 + (link?.size ?? 0)
  return link && name < words.length && goesOn(words, name) && words[name]!.capital ? name : at
}

/** "The 120-strong mission", "the 80-member panel": how many there are is no part of the name. */
export const afterSize = (words: readonly Word[], at: number): number =>
  words[at]?.shape === 'digit' && words[at + 1]?.gap === 'hyphen' && sizes.has(words[at + 1]!.folded) && words[at + 2]?.gap === 'space' ? at + 2 : at

const sizes: ReadonlySet<string> = new Set(['strong', 'member', 'man', 'woman', 'person', 'nation', 'country', 'state', 'judge', 'seat'])

/** Reads the object that starts at word `at` into the draft. Returns the first word after it, or null where there is none. */
export function readObject(words: readonly Word[], at: number, draft: Draft, language: Language): number | null {
  if (at >= words.length || !goesOn(words, at) || draft.takes === 'none') return null
  const readers = draft.takes === 'portfolio' || draft.takes === 'force'
    ? [readField, readInstitution, readPlace] : [readInstitution, readPlace, readField]
  const unit = draft.takes === 'force' ? readUnit(words, at, language) : null
  if (unit) {
    draft.institution ??= unit.key
    return unit.to
  }
  const start = draft.takes === 'place' ? skipKind(words, at, language) : afterSize(words, at)
  for (const read of readers) {
    const to = read(words, start, draft, language)
    if (to !== null) return closeObject(words, to, draft, language)
  }
  const unknown = readUnknown(words, afterKind(words, start), language) ?? readUnknown(words, start, language)
  if (!unknown) return null
  if (draft.takes === 'portfolio') draft.domain.add(unknown.key)
  else if (draft.institution === null) draft.institution = unknown.key
  else return null
  return closeObject(words, unknown.to, draft, language)
}
