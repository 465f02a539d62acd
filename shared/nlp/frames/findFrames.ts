/** Finds what happened in a sentence: triggers of the frame lexicon, each with its clause, its negation and its modality. */
import type { Language } from '../../domain/language.ts'
import type { Span } from '../../domain/span.ts'
import type { Modality } from '../../domain/value.ts'
import type { Word } from '../words.ts'
import { lookUp } from '../words/wordTable.ts'
import { clauseAt, readClauses, type Clause } from './clauses.ts'
import { adjectivalPairs, type Frame, neverTriggers, spelling, type Trigger, triggerTables } from './lexicon.ts'
import { liftLightVerbs } from './lightVerbs.ts'
import { findDenial, isNegated, modalityOf } from './modality.ts'
import { endOfPhrase } from './phraseEnd.ts'
import { readUndone } from './undone.ts'

/** A trigger found: `from`..`to` are word indexes, start/end offsets like those of the words. */
export type FrameMention = Span & { frame: Frame; kind: 'verb' | 'noun'; from: number; to: number; clause: Clause; negated: boolean; modality: Modality }

// Closed classes: after a determiner a word is a noun; after an article it can be no verb ("le" and "la" may be pronouns, so they are left out).
const determiners: Record<Language, ReadonlySet<string>> = {
  fr: new Set(['un', 'une', 'le', 'la', 'les', 'l', 'des', 'ces', 'cet', 'cette', 'ce', 'du', 'au', 'sa', 'son', 'ses', 'leur', 'premiere', 'premier']),
  en: new Set(['a', 'an', 'the', 'of', 'this', 'that', 'his', 'her', 'its', 'their', 'first']),
}
const articles: Record<Language, ReadonlySet<string>> = {
  fr: new Set(['un', 'une', 'des', 'cet', 'cette', 'ces', 'du', 'sa', 'son', 'leur']),
  en: new Set(['a', 'an', 'the', 'his', 'its', 'their']),
}

/** How far the pronoun may stand before its verb: "ne se sont pas encore réunis". */
const pronounReach = 5
const pronouns: ReadonlySet<string> = new Set(['s', 'se', 'me', 'm', 'nous', 'vous'])
const having: ReadonlySet<string> = new Set(['a', 'ont', 'avait', 'avaient', 'aura', 'auront', 'aurait', 'avoir', 'ayant', 'ai', 'avons'])

// "s'est rendu", and a participle alone ("réunis à Oradea", "rendu mardi à …") where no "avoir" takes an object ("a rendu hommage").
function isReflexive(words: readonly Word[], i: number, language: Language): boolean {
  if (language === 'en') return true
  const before = words.slice(Math.max(0, i - pronounReach), i)
  if (before.some((word) => pronouns.has(word.folded))) return true
  return /[éiu]e?s?$/u.test(words[i]!.text) && !before.some((word) => having.has(word.folded))
}

/** A trigger with the word after its last; `parted` where a date stands within it. */
type Found = { trigger: Trigger; to: number; parted: boolean }

/** The trigger that starts at word `i`, the longest one; null where none does or the word is another part of speech there. */
function triggerAt(words: readonly Word[], i: number, language: Language, dates: readonly Span[]): Found | null {
  const word = words[i]!
  const known = lookUp(triggerTables[language], word.stem, word.stemHash)
  if (known === undefined || neverTriggers[language].has(word.folded) || adjectivalPairs[language].has(`${word.folded} ${words[i + 1]?.folded ?? ''}`)) return null
  // "ne" is no "né": a function word written without accents opens phrases only ("a lieu").
  const plain = !word.content && word.text.toLowerCase() === word.folded
  const spelled = spelling(word.text)
  const matching = known.filter((trigger) => (!plain || trigger.stems.length > 1) && trigger.forms.has(spelled) && (!trigger.pronominal || isReflexive(words, i, language)))
    .flatMap((trigger): Found[] => { const end = endOfPhrase(words, i, trigger, language, dates); return end === null ? [] : [{ trigger, ...end }] })
  if (matching.length === 0) return null
  const longest = matching.filter(({ trigger }) => trigger.stems.length === matching[0]!.trigger.stems.length)
  const before = words[i - 1]?.folded ?? ''
  const asNoun = longest.find(({ trigger }) => trigger.kind === 'noun')
  const asVerb = longest.find(({ trigger }) => trigger.kind === 'verb')
  const found = asNoun !== undefined && (asVerb === undefined || determiners[language].has(before)) ? asNoun : asVerb ?? asNoun!
  // "un signe fort", "the open": after an article a verb's stem is another noun.
  return found.trigger.kind === 'verb' && articles[language].has(before) ? null : found
}

/** The frames of one sentence, in order; of overlapping triggers the longest stays. `dates` may stand within a phrase. */
export function findFrames(words: readonly Word[], text: string, language: Language, dates: readonly Span[] = []): FrameMention[] {
  const clauses = readClauses(words, text, language)
  const found: FrameMention[] = []
  const denial = findDenial(words, language)
  for (let i = 0; i < words.length; i++) {
    const at = triggerAt(words, i, language, dates)
    if (at === null) continue
    const { trigger, parted } = at
    // Of a phrase with a date in it only the verb is marked, so that the date stands beside it.
    const to = parted ? i + 1 : at.to
    const clause = clauseAt(clauses, i)
    found.push({
      frame: trigger.frame, kind: trigger.kind, from: i, to, start: words[i]!.start, end: words[to - 1]!.end, clause,
      negated: isNegated(words, i, to, clause.from, clause.to, language), modality: modalityOf(words, i, to, clause.from, denial, language, trigger.frame.id),
    })
    i = at.to - 1
  }
  return liftLightVerbs(readUndone(words, found, language))
}
