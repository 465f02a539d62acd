/** Reads the words on either side of an office's head: tenure, deputy, country, and the list of fields of a minister. */
import { assertNever } from '../../domain/assertNever.ts'
import type { Language } from '../../domain/language.ts'
import { institutions } from '../organisations/lexicon.ts'
import { demonymCountries, placeKinds, placeNames } from '../places/gazetteer.ts'
import { goesOn, matchEnding, matchPhrase, type PhraseMatch } from '../words/phrases.ts'
import type { Word } from '../words/nameWords.ts'
import { givenNames, neverNames } from '../people/lexicon.ts'
import { domains, links, modifiersAfter, modifiersBefore, type Modifier } from './lexicon.ts'
import { isAdjective, readObject, type Draft } from './readObject.ts'

function applyModifier(draft: Draft, modifier: Modifier): void {
  switch (modifier) {
    case 'former': case 'acting': case 'elect': draft.tenure = modifier; return
    case 'deputy': draft.deputy = true; return
    case 'plain': return
    default: assertNever(modifier, 'modifier')
  }
}

/** Joining words that name whose an office is; any other joining word of an embassy leads to who receives. */
const sending: ReadonlySet<string> = new Set(['de', 'du', 'des', 'd', 'of'])

const conjunctions: Readonly<Record<Language, ReadonlySet<string>>> = { fr: new Set(['et']), en: new Set(['and']) }

/** "…, de la Paix et de la Cohésion nationale": the next field of a minister, or null. Without a joining word only known fields count. */
function readNextField(words: readonly Word[], at: number, draft: Draft, language: Language): number | null {
  const comma = words[at]!.gap === 'comma', conjunction = conjunctions[language].has(words[at]!.folded)
  if (!comma && !(conjunction && words[at]!.gap === 'space')) return null
  const from = conjunction ? at + 1 : at
  if (from >= words.length) return null
  const link = matchPhrase(links[language], words, from)
  const object = from + (link?.size ?? 0)
  if (object >= words.length || !link && comma && !conjunction && language === 'fr') return null
  const field = matchPhrase(domains[language], words, object)
  if (field) {
    draft.domain.add(field.value)
    return object + field.size
  }
  return link && language === 'fr' && sending.has(words[from]!.folded) && words[object]!.capital && !matchPhrase(placeNames, words, object) ? readObject(words, object, draft, language) : null
}

/** How many objects an office may have: an ambassador of one country in another, a minister of one field in one country. */
const objectLimit = 2

/** The joining word at `at`: "à" but not the verb "a". */
function readLink(words: readonly Word[], at: number, draft: Draft, language: Language): PhraseMatch<true> | null {
  const word = words[at]!
  const link = language === 'fr' && word.folded === 'a' && !word.accented ? null : matchPhrase(links[language], words, at)
  if (link) draft.host = draft.takes === 'embassy' && !sending.has(word.folded)
  return link
}

/** "foreign minister until last week", "maire jusqu’en 2020": the office had an end. */
const endsTenure: Readonly<Record<Language, ReadonlySet<string>>> = { fr: new Set(['jusqu']), en: new Set(['until', 'till']) }

/** Reads to the right of the head as long as the words belong to the office. */
export function readAfter(words: readonly Word[], draft: Draft, language: Language): void {
  let objects = 0
  while (draft.to < words.length) {
    const at = draft.to
    if (!goesOn(words, at)) {
      const next = draft.takes === 'portfolio' && draft.domain.size > 0 ? readNextField(words, at, draft, language) : null
      if (next === null) return
      draft.to = next
      continue
    }
    if (endsTenure[language].has(words[at]!.folded)) {
      if (draft.tenure === 'held') draft.tenure = 'former'
      return
    }
    const modifier = matchPhrase(modifiersAfter[language], words, at)
    const demonym = language === 'fr' && words[at]!.gap === 'space' ? matchPhrase(demonymCountries, words, at) : null
    if (modifier) {
      applyModifier(draft, modifier.value)
      draft.to = at + modifier.size
    } else if (demonym) {
      draft.country ??= demonym.value
      draft.to = at + demonym.size
    } else if (language === 'fr' && isAdjective(words[at]!)) {
      draft.to = at + 1
    } else {
      const link = objects < objectLimit ? readLink(words, at, draft, language) : null
      const to = link ? readObject(words, at + link.size, draft, language) : draft.takes === 'portfolio' && draft.domain.size > 0 ? readNextField(words, at, draft, language) : null
      if (to === null) return
      if (link) objects++
      draft.to = to
    }
  }
}

/** One thing that stands before an English office: "Mali’s", "Russian", "foreign", "deputy". Returns its size in words, 0 where nothing belongs. */
function readOneBefore(words: readonly Word[], end: number, draft: Draft): number {
  const possessive = words[end - 1]!.folded === 's' && words[end - 1]!.gap === 'apostrophe'
  const before = possessive ? end - 1 : end
  if (before <= 0) return 0
  const extra = end - before
  if (draft.takes === 'place' && !possessive && before > 1 && (words[before - 1]!.folded === 'state' || placeKinds.en.has(words[before - 1]!.folded)) && matchEnding(placeNames, words, before - 1)) return 1
  const modifier = possessive ? null : matchEnding(modifiersBefore.en, words, before, 2)
  if (modifier) { applyModifier(draft, modifier.value); return modifier.size }
  const demonym = matchEnding(demonymCountries, words, before, 3)
  if (demonym) { draft.country ??= demonym.value; return demonym.size + extra }
  const place = matchEnding(placeNames, words, before)
  if (place && words[before - 1]!.capital) {
    if (place.value.country) draft.country ??= place.value.id
    else draft.institution ??= place.value.id
    return place.size + extra
  }
  const field = possessive ? null : matchEnding(domains.en, words, before, 3)
  if (field && draft.takes !== 'none') {
    if (draft.takes === 'portfolio' || draft.takes === 'force') draft.domain.add(field.value)
    else draft.institution ??= field.value
    return field.size
  }
  const institution = matchEnding(institutions, words, before)
  if (institution && words[before - 1]!.capital) { draft.institution ??= institution.value.id; return institution.size + extra }
  const owner = possessive && draft.takes === 'body' && draft.institution === null ? readNameBefore(words, before) : null
  if (owner !== null) { draft.institution = owner; return owner.split(' ').length + extra }
  return possessive && (words[before - 1]!.folded === 'country' || words[before - 1]!.folded === 'nation') ? 1 + extra : 0
}

/** Reads to the left of the head. Returns the first word of the office. */
export function readBefore(words: readonly Word[], from: number, draft: Draft, language: Language): number {
  let start = from
  while (start > 0 && goesOn(words, start)) {
    const modifier = language === 'fr' ? matchEnding(modifiersBefore.fr, words, start, 2) : null
    if (modifier) applyModifier(draft, modifier.value)
    const size = language === 'fr' ? modifier?.size ?? 0
      : readOneBefore(words, start, draft) || readConjunction(words, start, draft)
    if (size === 0) break
    start -= size
  }
  return language === 'en' && start === from ? readUnknownBefore(words, start, draft) : start
}

/** "Norvex chief executive", "former Selm mayor": an unknown body or town. Its name stays one by itself, but where the words before it belong to the office. */
function readUnknownBefore(words: readonly Word[], start: number, draft: Draft): number {
  if (draft.takes !== 'body' && draft.takes !== 'place' || draft.institution !== null || draft.country !== null) return start
  const name = readNameBefore(words, start)
  if (name === null) return start
  draft.institution = name
  const opening = start - name.split(' ').length
  const modifier = opening > 0 && goesOn(words, opening) ? matchEnding(modifiersBefore.en, words, opening, 2) : null
  if (!modifier || modifier.value === 'plain') return start
  applyModifier(draft, modifier.value)
  return opening - modifier.size
}

/** "Norvex chief executive", "Korvel Rovers manager": the unknown body whose name stands right before. It stays a name of its own. */
function readNameBefore(words: readonly Word[], end: number): string | null {
  let from = end
  while (from > 0 && end - from < 3 && words[from - 1]!.capital && words[from - 1]!.shape !== 'initial' && (from === end || words[from]!.gap === 'space') && goesOn(words, end) && !neverNames.en.has(words[from - 1]!.folded)) from--
  if (from === end || words[from]!.folded === 's' || givenNames.has(words[from]!.folded)) return null
  return words.slice(from, end).map((word) => word.folded).join(' ')
}

/** "defence and veterans minister": a conjunction between two fields. */
function readConjunction(words: readonly Word[], start: number, draft: Draft): number {
  if (words[start - 1]!.folded !== 'and' || start < 2 || draft.domain.size === 0) return 0
  const field = matchEnding(domains.en, words, start - 1, 3)
  if (!field || draft.takes !== 'portfolio') return 0
  draft.domain.add(field.value)
  return field.size + 1
}
