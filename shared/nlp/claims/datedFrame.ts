/**
 * Which event a date belongs to. The nearest trigger is a poor guide where the verb beside the date is none that the lexicon lists: "the toll of the crash
 * rose on Saturday", "ministers inspected on Monday the road where the crash happened". Such a date is left without an event, rather than lent to the crash.
 */
import { z } from 'zod'
import list from '../../../resources/lexicons/attachment.json' with { type: 'json' }
import type { Language } from '../../domain/language.ts'
import { overlaps, type Span } from '../../domain/span.ts'
import { clauseAt, readClauses, type Clause } from '../frames/clauses.ts'
import type { FrameMention } from '../frames/findFrames.ts'
import { triggersOf } from '../frames/lexicon.ts'
import { irregularForms } from '../frames/inflect.ts'
import type { Word } from '../words.ts'
import { wordLists } from '../words/wordLists.ts'
import type { SentenceReading } from './reading.ts'
import { attachedFrame, qualifiedNoun } from './setting.ts'

const lists = z.object({
  source: z.string(), note: z.string(), agents: wordLists, complements: wordLists, parts: wordLists, results: wordLists, resultPrepositions: wordLists, auxiliaries: wordLists,
  simultaneous: wordLists, unchanging: wordLists, awaiting: wordLists, beings: wordLists, blockers: wordLists,
}).parse(list)

const cuesOf = (language: Language) => {
  const beings = new Set(lists.beings[language])
  const irregular = [...irregularForms[language]].filter(([verb]) => !beings.has(verb)).flatMap(([verb, forms]) => forms.filter((form) => form !== verb))
  return {
    agents: new Set(lists.agents[language]), complements: new Set(lists.complements[language]), parts: new Set(lists.parts[language]), results: new Set(lists.results[language]), resultPrepositions: new Set(lists.resultPrepositions[language]),
    auxiliaries: new Set(lists.auxiliaries[language]), simultaneous: new Set(lists.simultaneous[language]), awaiting: new Set(lists.awaiting[language]), blockers: new Set(lists.blockers[language]),
    // Of irregular French verbs only the participle after its auxiliary is read: the other forms are often nouns.
    pasts: new Set([...lists.unchanging[language], ...(language === 'en' ? irregular : [])]),
  }
}
const cues = { fr: cuesOf('fr'), en: cuesOf('en') }

/** The frame that a date belongs to; null where it belongs to a verb that no frame lists, or to none. */
export function datedFrame(reading: SentenceReading, date: Span): FrameMention | null {
  const attached = attachedFrame(reading, date)
  const nearest = (attached?.kind === 'verb' ? subjectBefore(reading, date, attached) : null) ?? attached
  const at = nearest === null ? -1 : reading.words.findIndex((word) => word.end > date.start)
  if (nearest === null || at < 0) return nearest
  const spoken = hasOtherVerb(reading, clauseAt(readClauses(reading.words, reading.text, reading.language), at))
  const qualified = qualifiedNoun(reading, date)
  const isElsewhere = (frame: FrameMention): boolean => {
    if (frame === qualified) return false
    const outside = at < frame.clause.from || at >= frame.clause.to
    return outside ? spoken && frame.frame.id !== 'say' : isOfAnother(reading, frame, date) || (frame.from > at && followsOtherVerb(reading, at, frame.clause.from))
  }
  if (!isElsewhere(nearest)) return nearest
  const frames = reading.frames.filter((frame) => !isElsewhere(frame))
  return attachedFrame({ ...reading, frames }, date)
}

/** How far into its clause the subject's noun may stand, and how far before the date: "the latest eruption of Mount Voral on Friday killed". */
const subjectReach = { opening: 3, tail: 6 }
const prepositions: ReadonlySet<string> = new Set(['of', 'for', 'in', 'on', 'to', 'at', 'by', 'with', 'after', 'before', 'since', 'from', 'during', 'amid'])

// "The crash in Selm on Friday killed three": English puts a date right before a verb only where it belongs to the subject.
function subjectBefore({ words, frames, language }: SentenceReading, date: Span, verb: FrameMention): FrameMention | null {
  const first = words.findIndex((word) => word.end > date.start)
  const next = words.findIndex((word) => word.start >= date.end)
  if (language !== 'en' || verb.frame.id === 'say' || next !== verb.from) return null
  const noun = frames.find((frame) => frame.kind === 'noun' && frame.clause.from === verb.clause.from && frame.to <= first)
  const isHead = noun !== undefined && !words.slice(noun.clause.from, noun.from).some((word) => prepositions.has(word.folded)) && noun.from - noun.clause.from <= subjectReach.opening && first - noun.to <= subjectReach.tail && words[noun.to]?.content === false
  return isHead && !frames.some((frame) => frame !== noun && frame.from >= noun.to && frame.to <= first) ? noun : null
}

/** True where the clause of a date and a frame speaks of something else: of a count, or of what the event noun is said of. */
const isOfAnother = (reading: SentenceReading, frame: FrameMention, date: Span): boolean =>
  !opensWith(reading, frame, date) && (isCounted(reading, frame) || (frame.kind === 'noun' && isComplement(reading, frame)))

/** True where the clause tells how a count changed: "the death toll climbed on Monday", "the number of people killed rose", not when they died. */
function isCounted({ words, language }: SentenceReading, { from, to, clause }: FrameMention): boolean {
  const { results } = cues[language]
  const counts = results.has(words[to]?.folded ?? '') || words.slice(clause.from, from).some((word) => results.has(word.folded))
  return counts && words.slice(to, clause.to).some((_, i) => isFinite(words, to + i, clause.from, language))
}

/** True where a clause has a finite verb that no frame lists. A clause of the same moment ("when workers arrived on Monday") dates the other too. */
function hasOtherVerb({ words, language, frames, dates }: SentenceReading, clause: Clause): boolean {
  if (cues[language].simultaneous.has(words[clause.from]?.folded ?? '')) return false
  const known = (word: Word): boolean => frames.some((frame) => overlaps(frame, word)) || dates.some((one) => overlaps(one, word))
  return words.slice(clause.from, clause.to).some((word, i) => !known(word) && isFinite(words, clause.from + i, clause.from, language))
}

/** How far a verb may stand before the date that goes with it: "left Selm on Friday". */
const ownVerbReach = 4
const relatives: ReadonlySet<string> = new Set(['that', 'which', 'who'])

// "Un train parti vendredi a déraillé samedi", "the train that left Selm on Friday derailed": a verb that no frame lists has the date right behind it.
function followsOtherVerb({ words, language, frames, dates }: SentenceReading, at: number, from: number): boolean {
  const known = (word: Word): boolean => frames.some((frame) => overlaps(frame, word)) || triggersOf[language].get(word.stem)?.some((trigger) => trigger.frame.light) === true || dates.some((one) => overlaps(one, word))
  const bare = words[at - 1]?.content === true ? at - 1 : at - 2
  if (language === 'fr' && bare > from && isReduced(words, bare, from, language) && !known(words[bare]!) && !known(words[bare - 1]!) && !cues.fr.awaiting.has(words[bare]!.folded)) return true
  for (let back = at - 1; back > from && at - back <= ownVerbReach; back--) {
    if (known(words[back]!)) return false
    if (language === 'en' && (isFinite(words, back, from, language) || (relatives.has(words[back - 1]!.folded) && cues.en.pasts.has(words[back]!.folded)))) return true
  }
  return false
}

const frenchParticiple = /(?:[éiu]|is|it|ert|eint|aint|oint)e?s?$/u
const englishParticiple = /(?:[a-z]{2}ed|left|wrought)$/u
/** How far the participle may stand after its auxiliary: "ont ensuite longuement inspecté". */
const auxiliaryReach = 3

function isFinite(words: readonly Word[], at: number, from: number, language: Language): boolean {
  const { text, folded } = words[at]!
  const { auxiliaries, awaiting, blockers, pasts } = cues[language]
  if (!/^\p{Ll}/u.test(text) || awaiting.has(folded)) return false
  if (language === 'fr') return frenchParticiple.test(text) && text.length > 2 && words.slice(Math.max(from, at - auxiliaryReach), at).some((word) => auxiliaries.has(word.text.toLowerCase()))
  const before = at > from ? words[at - 1]!.folded : ''
  return before !== '' && !blockers.has(before) && (pasts.has(folded) || /[a-z]{2}ed$/u.test(folded))
}

/** How many words may stand between a preposition and the event noun that it governs: "of the National Assembly election". */
const complementReach = 4

/** True for an event noun that only says what another noun is of, or comes from: the clause speaks of that one. */
function isComplement({ words, language, frames, dates }: SentenceReading, noun: FrameMention): boolean {
  const { agents, complements, results, resultPrepositions, parts } = cues[language]
  for (let at = noun.from - 1; at > noun.clause.from && noun.from - at <= complementReach; at--) {
    const { folded } = words[at]!
    const head = words[at - 1]!
    if (agents.has(folded)) return isReduced(words, at - 1, noun.clause.from, language)
    const joins = complements.has(folded) || (resultPrepositions.has(folded) && results.has(head.folded))
    if (joins) return head.content && /^\p{Ll}/u.test(head.text) && !parts.has(head.folded) && ![...frames, ...dates].some((known) => overlaps(known, head))
  }
  return false
}

// "The damage caused by the storm", "les dégâts provoqués par le typhon": a participle right after a noun, and no passive ("was caused by").
function isReduced(words: readonly Word[], at: number, from: number, language: Language): boolean {
  const participle = words[at]!, head = words[at - 1]
  return at - 1 > from && (language === 'fr' ? frenchParticiple : englishParticiple).test(participle.text) && head!.content && /^\p{Ll}/u.test(head!.text) && !/^\p{Lu}/u.test(participle.text)
}

// "The toll of the crash on Friday rose": a date right after the noun, before the verb of the clause, is the noun's.
function opensWith({ words, language }: SentenceReading, noun: FrameMention, date: Span): boolean {
  const first = words.findIndex((word) => word.end > date.start)
  const next = words.findIndex((word) => word.start >= date.end)
  return first - noun.to >= 0 && first - noun.to <= 1 && next > 0 && next < noun.clause.to && isFinite(words, next, noun.clause.from, language)
}
