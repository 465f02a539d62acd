/** Verbs that say of another that it did not happen: "a refusé de signer", "failed to sign", "le lancement a été annulé". The event is negated, and the refusal is no event of its own. */
import { z } from 'zod'
import stanceList from '../../../resources/lexicons/stance.json' with { type: 'json' }
import type { Language } from '../../domain/language.ts'
import { stem } from '../stem.ts'
import type { Word } from '../words.ts'
import type { FrameMention } from './findFrames.ts'
import { formsOf } from './inflect.ts'
import { isNegated } from './modality.ts'
import { wordLists } from '../words/wordLists.ts'

const lists = z.object({ undoing: z.object({ before: wordLists, either: wordLists }) }).parse(stanceList).undoing
const stemsOf = (verbs: readonly string[], language: Language): ReadonlySet<string> => new Set(verbs.flatMap((verb) => formsOf(verb, language).map((form) => stem(form, language))))
type Undoing = { before: ReadonlySet<string>; either: ReadonlySet<string> }
const undoingIn = (language: Language): Undoing => ({ before: stemsOf([...lists.before[language], ...lists.either[language]], language), either: stemsOf(lists.either[language], language) })
const undoing: Record<Language, Undoing> = { fr: undoingIn('fr'), en: undoingIn('en') }

/** How far before an event the verb may stand that undoes it, and how far behind it a passive ("the launch, due on Tuesday, was scrapped"). */
const before = 4
const behind = 12

/** The same mentions: events that are refused, dropped or called off are negated, and the verbs that do so are left out. */
export function readUndone(words: readonly Word[], mentions: readonly FrameMention[], language: Language): FrameMention[] {
  const verbs = new Set<number>()
  const read = mentions.map((mention) => {
    const at = undoneBy(words, mention, language)
    if (at === null) return mention
    verbs.add(at)
    const refused = !isNegated(words, at, at + 1, Math.max(0, at - before), Math.min(words.length, at + 2), language)
    // A "not" before the refusal belongs to the refusal.
    const negated = at > mention.from ? mention.negated && refused : isNegated(words, mention.from, mention.to, at + 1, mention.clause.to, language)
    return { ...mention, kind: 'verb' as const, negated: negated !== refused }
  })
  return verbs.size === 0 ? read : read.filter((mention) => !verbs.has(mention.from))
}

/** The index of the verb that undoes the event; null where none does. */
function undoneBy(words: readonly Word[], { from, to, kind, clause, frame }: FrameMention, language: Language): number | null {
  if (frame.states) return null
  const own = undoing[language]
  for (let i = from - 1; i >= Math.max(clause.from, from - before); i--) {
    if (own.before.has(words[i]!.stem) && (kind === 'noun' || takesVerb(words, i, from, language))) return i
  }
  if (kind !== 'noun') return null
  for (let i = to; i < Math.min(words.length, to + behind); i++) if (own.either.has(words[i]!.stem) && isPassive(words, i, language)) return i
  return null
}

// "refuse de signer", "refused to sign": an infinitive follows with its particle.
const particles: Record<Language, ReadonlySet<string>> = { fr: new Set(['de', 'd', 'a']), en: new Set(['to']) }
const takesVerb = (words: readonly Word[], verb: number, event: number, language: Language): boolean => words.slice(verb + 1, event).some((word) => particles[language].has(word.folded))

const passives: Record<Language, ReadonlySet<string>> = { fr: new Set(['ete', 'est', 'sont', 'sera', 'seront', 'etait', 'etaient']), en: new Set(['was', 'were', 'been', 'is', 'are', 'be']) }
const isPassive = (words: readonly Word[], at: number, language: Language): boolean => words.slice(Math.max(0, at - 2), at).some((word) => passives[language].has(word.folded))
