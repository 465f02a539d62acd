/** Says of every word what it can be in a name, so that a name never swallows a title, a place, an organisation or a common word. */
import type { Language } from '../../domain/language.ts'
import type { OfficeItem } from '../offices/findOffices.ts'
import { knownOrganisations, organisationNouns } from '../organisations/lexicon.ts'
import { demonyms, placeKinds, placeNames } from '../places/gazetteer.ts'
import type { RankItem } from '../ranks/findRanks.ts'
import { matchPhrase } from '../words/phrases.ts'
import type { Word } from '../words/nameWords.ts'
import { civilTitles, givenNames, neverNames } from './lexicon.ts'

/** `name` may be part of a name; `place` only after a given name; `common` opens a sentence and proves nothing; `taken` never. */
export type Role = 'name' | 'place' | 'common' | 'taken' | 'none'

/** A form of address over words `from` to `to` (exclusive). */
export type CivilItem = { readonly from: number; readonly to: number }

/** What is known of the words before names are looked for. `loud` holds the sentences written mostly in capitals: their capitals say nothing. */
export type Marks = { readonly roles: Role[]; readonly civil: CivilItem[]; readonly loud: ReadonlySet<number> }

/** Share of capitalised words from which a sentence counts as a headline, and the fewest words to judge by. */
const loudShare = 0.6
const loudMinimum = 5

function findLoud(words: readonly Word[]): Set<number> {
  const loud = new Set<number>()
  for (let at = 0; at < words.length;) {
    const sentence = words[at]!.sentence
    let letters = 0, capitals = 0
    for (; at < words.length && words[at]!.sentence === sentence; at++) {
      if (words[at]!.shape === 'digit' || words[at]!.end - words[at]!.start < 3) continue
      letters++
      if (words[at]!.capital) capitals++
    }
    if (letters >= loudMinimum && capitals / letters > loudShare) loud.add(sentence)
  }
  return loud
}

/** Keys that the text also writes without a capital: at the start of a sentence they are common words. */
function lowerKeys(words: readonly Word[]): Set<string> {
  const keys = new Set<string>()
  for (const word of words) if (word.shape === 'lower') keys.add(word.folded)
  return keys
}

const opensSentence = (word: Word): boolean => word.gap === 'start' || word.gap === 'break'

function roleOf(words: readonly Word[], at: number, lower: ReadonlySet<string>, language: Language): Role {
  const word = words[at]!
  if (!word.capital) return 'none'
  const next = words[at + 1], before = words[at - 1]
  const followed = next !== undefined && next.gap === 'space' && next.capital
  const given = givenNames.has(word.folded) && (followed || before !== undefined && word.gap === 'space' && before.capital && givenNames.has(before.folded))
  if (neverNames[language].has(word.folded) && word.shape !== 'initial' && !given) return 'taken'
  if (organisationNouns[language].has(word.folded) || language === 'fr' && placeKinds.fr.has(word.folded) && !(followed && givenNames.has(word.folded))) return 'taken'
  if (opensSentence(word) && !givenNames.has(word.folded) && lower.has(word.folded)) return 'common'
  return 'name'
}

/** Marks every word of a text, whose titles have been read; `given` are words that are a name though they look like a title. */
export function markWords(words: readonly Word[], { ranks, offices, given }: { ranks: readonly RankItem[]; offices: readonly OfficeItem[]; given: ReadonlySet<number> }, language: Language): Marks {
  const lower = lowerKeys(words)
  const roles: Role[] = words.map((_, at) => roleOf(words, at, lower, language))
  const take = (from: number, to: number, role: Role): void => { roles.fill(role, from, to) }
  const civil: CivilItem[] = []
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!
    const title = matchPhrase(civilTitles[language], words, at)
    const after = title ? words[at + title.size] : undefined
    if (title && after && after.capital && (after.gap === 'space' || after.gap === 'period') && (word.capital || title.size > 1 || word.end - word.start > 2)) {
      civil.push({ from: at, to: at + title.size })
      take(at, at + title.size, 'taken')
      continue
    }
    if (!word.capital) continue
    const organisation = matchPhrase(knownOrganisations, words, at)
    if (organisation && (!organisation.value.acronym || word.shape === 'upper')) { take(at, at + organisation.size, 'taken'); at += organisation.size - 1; continue }
    const place = matchPhrase(placeNames, words, at)
    if (place && words[at + place.size - 1]!.capital) { take(at, at + place.size, 'place'); at += place.size - 1; continue }
    const demonym = matchPhrase(demonyms, words, at)
    if (demonym && roles[at] === 'name') { take(at, at + demonym.size, 'taken'); at += demonym.size - 1 }
  }
  for (const item of [...ranks, ...offices]) take(item.from, item.to, 'taken')
  for (const at of given) roles[at] = 'name'
  return { roles, civil, loud: findLoud(words) }
}
