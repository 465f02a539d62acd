/** The words of elections, checked once at load. */
import { z } from 'zod'
import data from '../../../resources/lexicons/elections.json' with { type: 'json' }
import type { Language } from '../../domain/language.ts'
import { flagPhrases, foldedWords, type Phrases, readPhrase } from '../words/phrases.ts'
import { wordLists } from '../words/wordLists.ts'

const lists = z.object({ voting: wordLists, choices: wordLists, enrolled: wordLists, divisions: wordLists, parties: wordLists, unnamed: wordLists, together: wordLists, losing: wordLists, short: wordLists, counting: wordLists }).parse(data)

const inLanguage = (language: Language) => ({
  voting: flagPhrases(lists.voting[language]), choices: flagPhrases(lists.choices[language]), enrolled: flagPhrases(lists.enrolled[language]), together: flagPhrases(lists.together[language]),
  losing: flagPhrases(lists.losing[language]), short: flagPhrases(lists.short[language]), counting: flagPhrases(lists.counting[language]), divisions: foldedWords(lists.divisions[language]), parties: foldedWords(lists.parties[language]), unnamed: foldedWords(lists.unnamed[language]),
})

/** What is known of elections in one language: phrases to be read from the words of a sentence, and sets of folded words. */
export const electionWords: Record<Language, ReturnType<typeof inLanguage>> = { fr: inLanguage('fr'), en: inLanguage('en') }

/** The word indexes from `from` to before `to` at which a phrase starts, with where it ends. */
export function phrasesWithin(words: Parameters<typeof readPhrase>[0], phrases: Phrases<true>, from: number, to: number): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = []
  for (let at = Math.max(0, from); at < Math.min(to, words.length); at++) {
    const phrase = readPhrase(words, at, phrases)
    if (phrase !== null) found.push({ from: at, to: phrase.next })
  }
  return found
}
