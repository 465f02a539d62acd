/** Cuts a sentence into clauses, so that a date or a number belongs to the verb beside it and a "not" reaches no further than its own clause. */
import type { Language } from '../../domain/language.ts'
import type { Word } from '../words.ts'
import { isSpace } from '../words/characters.ts'

/** A run of words, as indexes: from..to (exclusive). */
export type Clause = { from: number; to: number }

// The words that open a clause; closed classes of the grammar.
const openers: Record<Language, ReadonlySet<string>> = {
  fr: new Set(['qui', 'que', 'qu', 'dont', 'ou', 'lorsque', 'quand', 'alors', 'tandis', 'mais', 'car', 'puis', 'apres', 'avant', 'si', 'lors', 'puisque', 'soit']),
  en: new Set(['who', 'which', 'that', 'whose', 'where', 'when', 'while', 'but', 'because', 'after', 'before', 'although', 'though', 'then', 'if', 'whereas']),
}
const conjunctions: Record<Language, ReadonlySet<string>> = { fr: new Set(['et']), en: new Set(['and']) }

// "Before dawn on Saturday", "peu après minuit" tell when and open no clause.
const timesOfDay: Record<Language, ReadonlySet<string>> = {
  fr: new Set(['aube', 'minuit', 'midi', 'lever', 'coucher', 'tombee']), en: new Set(['dawn', 'midnight', 'noon', 'midday', 'sunrise', 'sunset', 'daybreak', 'nightfall', 'dusk', 'dark']),
}
const leadsTime = (words: readonly Word[], at: number, language: Language): boolean =>
  ['before', 'after', 'avant', 'apres'].includes(words[at]!.folded) && words.slice(at + 1, at + 3).some((word, next) => timesOfDay[language].has(word.folded) && (next === 0 || !words[at + 1]!.content))

/** The clauses of a sentence, in order, covering every word. `text` is what the words' offsets point into. */
export function readClauses(words: readonly Word[], text: string, language: Language): Clause[] {
  const clauses: Clause[] = []
  let from = 0
  for (let i = 1; i < words.length; i++) {
    const { end } = words[i - 1]!, { start } = words[i]!
    const parted = !(start - end === 1 && isSpace(text.charCodeAt(end))) && /[,;:–—()«»“”"]|\s-\s/u.test(text.slice(end, start))
    const opens = (openers[language].has(words[i]!.folded) && !leadsTime(words, i, language)) || (parted && conjunctions[language].has(words[i]!.folded))
    if (parted || opens) {
      clauses.push({ from, to: i })
      from = i
    }
  }
  if (words.length > 0) clauses.push({ from, to: words.length })
  return clauses
}

/** The clause that holds the word at `index`. */
export const clauseAt = (clauses: readonly Clause[], index: number): Clause => clauses.find((clause) => index >= clause.from && index < clause.to) ?? { from: 0, to: 0 }
