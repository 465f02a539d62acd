/** What a length of time is the length of: the noun before or after it, the subject of "last", or of a verb that sets it ("prévue pour dix-huit mois", "set at 24 months"). */
import { z } from 'zod'
import list from '../../../resources/lexicons/states.json' with { type: 'json' }
import type { Language } from '../../domain/language.ts'
import { clauseAt, readClauses } from '../frames/clauses.ts'
import { triggersOf } from '../frames/lexicon.ts'
import type { DurationMention } from '../mentions.ts'
import type { Word } from '../words.ts'
import { foldedWords } from '../words/phrases.ts'
import { wordLists } from '../words/wordLists.ts'
import { conceptOf, isConcept } from './concepts.ts'
import type { SentenceReading } from './reading.ts'

const { lasting } = z.object({ lasting: z.object({ settings: wordLists, links: wordLists, vague: wordLists, pronouns: wordLists }) }).parse(list)
const cuesOf = (language: Language) => ({ settings: foldedWords(lasting.settings[language]), links: foldedWords(lasting.links[language]), vague: foldedWords(lasting.vague[language]), pronouns: foldedWords(lasting.pronouns[language]) })
const cues = { fr: cuesOf('fr'), en: cuesOf('en') }

/** What lasts stands before "de" ("une mission de dix-huit mois"), after it ("trois jours de deuil", "a three-day visit") or before the verb ("the mission will last eighteen months"). */
export function whatLasts(reading: SentenceReading, duration: DurationMention): Word | null {
  const { words, text } = reading
  const at = words.findIndex((word) => word.end > duration.start)
  const of = words[at - 1]
  if (of !== undefined && isOf(of) && words[at - 2]?.content === true && text.slice(of.end, duration.start).trim().length <= 1) return headBefore(reading, at - 2)
  return nounAfter(reading, duration) ?? subjectOfLasting(reading, at) ?? namedByLength(reading, at) ?? subjectOfSetting(reading, at)
}

const isOf = (word: Word): boolean => word.folded === 'de' || word.folded === 'd' || word.folded === 'of'

// "une visite de travail de trois jours", "un deuil national de trois jours": the noun that the words before "de" narrow.
function headBefore(reading: SentenceReading, last: number): Word {
  const { words } = reading
  let from = last
  while (from > 0 && last - from < 4 && (words[from - 1]!.content || isOf(words[from - 1]!))) from--
  const chain = words.slice(from, last + 1)
  const told = chain.find((word) => namesEvent(reading, word)) ?? chain.findLast((word) => isConcept(word.stem, reading.language))
  // "Un travail de renseignement": the noun before "de", unless it only says that there is a time.
  const heads = chain.some(isOf) ? chain.filter((word) => word.content && !cues[reading.language].vague.has(word.folded)) : []
  return told ?? heads[0] ?? words[last]!
}

const namesEvent = ({ language }: SentenceReading, word: Word): boolean => triggersOf[language].get(word.stem)?.some((trigger) => trigger.kind === 'noun') ?? false

function nounAfter(reading: SentenceReading, duration: DurationMention): Word | null {
  const { words, text, language } = reading
  const next = words.findIndex((word) => word.start >= duration.end)
  if (next < 0 || !/^[\s-]$/u.test(text.slice(duration.end, words[next]!.start))) return null
  const at = isOf(words[next]!) ? next + 1 : language === 'en' && /-/u.test(duration.text) ? next : -1
  const noun = [words[at], words[at + 1]].find((word) => word !== undefined && namesEvent(reading, word))
  return at < 0 ? null : noun ?? (words[at]?.content === true ? words[at] : null)
}

function subjectOfLasting(reading: SentenceReading, at: number): Word | null {
  const verb = reading.words.findLastIndex((word, i) => i < at && at - i <= 3 && conceptOf(word.stem, reading.language) === 'last')
  return verb < 1 ? null : subjectBefore(reading, verb)
}

/** The noun of which the verb at `verb` speaks: the subject of its clause, or what a participle that opens its clause follows. */
function subjectBefore({ words, text, language }: SentenceReading, verb: number): Word | null {
  const { from } = clauseAt(readClauses(words, text, language), verb)
  const clause = from === verb ? clauseAt(readClauses(words, text, language), verb - 1).from : from
  const subject = words.slice(clause, verb)
  const { vague } = cues[language]
  // "La durée de la transition", "the transition period": what lasts stands beside the word for a time.
  const narrowed = subject.findIndex((word) => vague.has(word.folded))
  if (narrowed >= 0) return (language === 'en' && subject[narrowed - 1]?.content === true ? subject[narrowed - 1] : subject.slice(narrowed + 1).find((word) => word.content)) ?? null
  const first = subject.findIndex((word) => word.content && !/^\p{N}/u.test(word.text))
  // French puts the noun first ("la mission de paix"), English last ("the peace mission").
  const end = subject.findIndex((word, i) => i > first && !word.content)
  return first < 0 ? null : subject[language === 'fr' ? first : (end < 0 ? subject.length : end) - 1]!
}

/** How far before a length the verb may stand that sets it: "fixée initialement à trois mois". */
const settingReach = 3

// "La transition, prévue pour dix-huit mois", "the transition was set at 24 months", "un deuil fixé à trois jours".
function subjectOfSetting(reading: SentenceReading, at: number): Word | null {
  const { words, language } = reading
  const { settings, links } = cues[language]
  if (!links.has(words[at - 1]?.folded ?? '')) return null
  const verb = words.findLastIndex((word, i) => i < at - 1 && at - i <= settingReach && settings.has(word.folded))
  return verb < 1 ? null : subjectBefore(reading, verb)
}

/** How far behind a length the word for it may stand: "fixe à 24 mois la durée de la transition". */
const lengthReach = 5

function namedByLength({ words, language }: SentenceReading, at: number): Word | null {
  const { vague, pronouns, links } = cues[language]
  const named = words.findIndex((word, i) => i > at && i - at <= lengthReach && vague.has(word.folded))
  if (named < 0 || words[named + 1] === undefined || !isOf(words[named + 1]!)) return null
  const of = words.slice(named + 2, named + 5)
  // "La charte de la transition fixe à 24 mois la durée de celle-ci": the last noun before the verb.
  if (of.some((word) => pronouns.has(word.folded))) return words.slice(0, links.has(words[at - 1]?.folded ?? '') ? Math.max(0, at - 2) : at).findLast((word) => word.content && !/^\p{Lu}/u.test(word.text)) ?? null
  return of.find((word) => word.content) ?? null
}
