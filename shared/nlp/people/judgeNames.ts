/** Decides which capitalised runs are people. Precision first: a wrong person makes a false contradiction. */
import type { Language } from '../../domain/language.ts'
import { organisationNouns } from '../organisations/lexicon.ts'
import { placeKinds } from '../places/gazetteer.ts'
import { goesOn, matchPhrase } from '../words/phrases.ts'
import type { Word } from '../words/nameWords.ts'
import type { TitledName } from './attachTitles.ts'
import {
  auxiliaries, companyEndings, eponyms, givenNames, namedThings, nounsOfPeople, particles, personParticiples, personPrepositions, personVerbs, professions, speechBefore,
} from './lexicon.ts'
import type { Marks } from './markWords.ts'

/** Words that a person’s name has at most. */
const longestName = 7

const articles: Readonly<Record<Language, ReadonlySet<string>>> = {
  fr: new Set(['le', 'la', 'l', 'les', 'du', 'des', 'au', 'aux', 'un', 'une', 'ce', 'cette']), en: new Set(['the', 'a', 'an', 'this']),
}
const placePrepositions: ReadonlySet<string> = new Set(['en', 'in', 'at', 'from', 'near', 'dans', 'vers'])

/** Words that open a clause about a person, after a comma. */
const relatives: ReadonlySet<string> = new Set(['qui', 'who', 'whose', 'age', 'agee', 'aged', 'ne', 'nee'])

const wordBefore = (words: readonly Word[], at: number): Word | undefined => (at > 0 && goesOn(words, at) ? words[at - 1] : undefined)
const wordAfter = (words: readonly Word[], at: number): Word | undefined => (at < words.length && words[at]!.gap === 'space' ? words[at] : undefined)

/** The run without its particles, as words. */
const partsOf = (words: readonly Word[], name: TitledName): Word[] =>
  words.slice(name.run.from, name.run.to).filter((word) => word.shape !== 'lower' && (!particles.has(word.folded) || word.shape === 'initial'))

/** The name’s own form speaks for a person: a known given name, an initial, a family name in capitals. */
function looksPersonal(parts: readonly Word[], loud: boolean): boolean {
  const first = parts[0]!, last = parts.at(-1)!
  if (givenNames.has(first.folded) && first.shape !== 'initial') return true
  if (first.shape === 'initial' && last.shape === 'capital' && parts[1]!.gap !== 'hyphen') return true
  const family = (word: Word): boolean => word.shape === 'upper' && word.end - word.start >= 3
  return !loud && (first.shape === 'capital' && family(last) && last.end - last.start >= 4 || family(first) && last.shape === 'capital' && givenNames.has(last.folded))
}

/** Is called like an organisation or a place ("Norvalia Bank", "Hyde Park", "Morgan Stanley"), or follows what it is ("le navire Astra Maris"). */
function isOtherwise(words: readonly Word[], name: TitledName, parts: readonly Word[], language: Language): boolean {
  const last = parts.at(-1)!, before = wordBefore(words, name.run.from)
  if (companyEndings.has(last.folded) || before !== undefined && namedThings[language].has(before.folded)) return true
  return language === 'en' && (organisationNouns.en.has(last.folded) || placeKinds.en.has(last.folded))
}

/** What only people do or have, read around the name: "… a été arrêté", "la mort de …", "…’s wife", "…, sismologue", "le pilote …". */
function isSaidOfPeople(words: readonly Word[], { run }: TitledName, language: Language): boolean {
  let at = run.to
  while (at < words.length && at - run.to < 4 && words[at]!.gap !== 'break' && words[at]!.gap !== 'start' && words[at]!.gap !== 'comma' && auxiliaries[language].has(words[at]!.folded)) at++
  if (at > run.to && at < words.length && goesOn(words, at) && matchPhrase(personParticiples[language], words, at)) return true
  const before = wordBefore(words, run.from), noun = before && ['de', 'd', 'of'].includes(before.folded) ? wordBefore(words, run.from - 1) : undefined
  if (noun && nounsOfPeople[language].has(noun.folded) || before && professions[language].has(before.folded)) return true
  if (words[run.to]?.folded === 's' && words[run.to]!.gap === 'apostrophe' && nounsOfPeople.en.has(words[run.to + 1]?.folded ?? '')) return true
  const clause = words[run.to]
  if (clause?.gap !== 'comma') return false
  return professions[language].has(clause.folded) || ['un', 'une', 'a', 'an', 'le', 'la', 'l', 'the'].includes(clause.folded) && professions[language].has(words[run.to + 1]?.folded ?? '')
}

/** What the other runs of the text tell: how often each last word is met, and which are ever met behind an article ("the Bill", "la Charte"). */
export type Company = { readonly seen: ReadonlyMap<string, number>; readonly behindArticle: ReadonlySet<string> }

/** Counts the runs of a text by their last word. */
export function surveyNames(words: readonly Word[], names: readonly TitledName[], language: Language): Company {
  const seen = new Map<string, number>(), behindArticle = new Set<string>()
  for (const { run } of names) {
    const last = run.keys.at(-1)!, before = wordBefore(words, run.from)
    seen.set(last, (seen.get(last) ?? 0) + 1)
    if (before && articles[language].has(before.folded)) behindArticle.add(last)
  }
  return { seen, behindArticle }
}

/** True when a run of two words or more is a person: by its titles, its form, or the words around it. */
export function isFullName(words: readonly Word[], name: TitledName, marks: Marks, { seen, behindArticle }: Company, language: Language): boolean {
  const parts = partsOf(words, name)
  if (parts.length < 2 || parts.length > longestName || parts.at(-1)!.shape === 'initial') return false
  if (words.slice(name.run.from + 1, name.run.to).every((word) => word.gap === 'hyphen' || word.gap === 'apostrophe')) return false
  if (parts.some((part) => part.shape === 'digit') || words[name.run.to]?.shape === 'digit' && words[name.run.to]!.gap === 'hyphen') return false
  if (name.titles.length > 0 || name.shared.length > 0 || name.changes.length > 0) return true
  // "Typhoon Mahala", "Cyclone Odessa": what it is stands in the name.
  if (eponyms.has(name.run.keys.join(' ')) || namedThings[language].has(parts[0]!.folded)) return false
  const after = wordAfter(words, name.run.to), active = after !== undefined && personVerbs[language].has(after.folded)
  // "Hill", "Park" and "Church" are family names too, after a given name of somebody who speaks or dies.
  if (isOtherwise(words, name, parts, language) && !(givenNames.has(parts[0]!.folded) && (active || isSaidOfPeople(words, name, language)))) return false
  const loud = marks.loud.has(parts[0]!.sentence)
  const before = wordBefore(words, name.run.from)
  if (before && articles[language].has(before.folded)) return false
  if (looksPersonal(parts, loud)) return true
  if (loud || behindArticle.has(parts.at(-1)!.folded) || parts.some((part) => part.shape !== 'capital') || before && placePrepositions.has(before.folded)) return false
  const clause = words[name.run.to]
  return active
    || before !== undefined && (personPrepositions[language].has(before.folded) || speechBefore[language].has(before.folded))
    || clause !== undefined && clause.gap === 'comma' && (relatives.has(clause.folded) || clause.shape === 'digit' && clause.end - clause.start === 2)
    || isSaidOfPeople(words, name, language) || (seen.get(parts.at(-1)!.folded) ?? 0) > 1
}

/** True when a single word is a person’s name by the title right before it: "le président Dol", "M. Bel"; not "Region" of "the commander of Military Region 4". */
export function isTitledSingle(words: readonly Word[], name: TitledName, language: Language): boolean {
  const word = words[name.run.to - 1]!
  if (language === 'en' && (organisationNouns.en.has(word.folded) || placeKinds.en.has(word.folded))) return false
  return (name.adjacent || name.shared.length > 0) && word.end - word.start >= 2 && word.shape !== 'initial' && words[name.run.to]?.gap !== 'hyphen'
}
