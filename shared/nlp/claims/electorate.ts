/** Who may vote and who did: "the roll carried 1,402,318 names", "42 % des inscrits ont voté", "855,292 went to the polls". */
import type { QuantityMention } from '../mentions.ts'
import { readPhrase } from '../words/phrases.ts'
import { stem } from '../stem.ts'
import { electionWords, phrasesWithin } from './electionLexicon.ts'
import type { SentenceReading } from './reading.ts'

/** How far from its figure the verb of voting and the word for the roll may stand, in words. */
const reach = 9

const placeOf = ({ words }: SentenceReading, quantity: QuantityMention): { from: number; to: number } => {
  const from = words.findIndex((word) => word.end > quantity.start)
  const after = words.findIndex((word) => word.start >= quantity.end)
  return { from, to: after < 0 ? words.length : after }
}

// The verb after the figure, whose subject it is; what they voted for is no turnout. The next figure has a verb of its own.
function tellsOfVoting(reading: SentenceReading, quantity: QuantityMention): boolean {
  const { words, language, quantities } = reading
  const { voting, choices, enrolled } = electionWords[language]
  const { to } = placeOf(reading, quantity)
  const next = quantities.find((other) => other.start > quantity.end)
  const end = next === undefined || next.start > (words[to + reach]?.start ?? Infinity) ? to + reach : words.findIndex((word) => word.end > next.start)
  // Those "called to the polls" have not been there yet.
  const called = phrasesWithin(words, enrolled, to - 1, end)
  return phrasesWithin(words, voting, to - 1, end).some((phrase) => readPhrase(words, phrase.to, choices) === null && !called.some((one) => one.from <= phrase.from && phrase.to <= one.to))
}

/** True for a share of the electorate that voted: it is the turnout. */
export const isTurnout = (reading: SentenceReading, quantity: QuantityMention): boolean => tellsOfVoting(reading, quantity)

const described = { fr: new Set(['inscrits', 'inscrites'].map((word) => stem(word, 'fr'))), en: new Set(['registered', 'eligible'].map((word) => stem(word, 'en'))) }
/** What is counted by the name of voters, and what a roll counts. */
const counted: ReadonlySet<string> = new Set(['voter', 'person', 'citizen', stem('names', 'en'), stem('noms', 'fr')])

/** "electorate" for those who may vote, "cast" for those who did; null for anything else. `concept` is what is counted. */
export function ballotAttribute(reading: SentenceReading, quantity: QuantityMention, concept: string | null): 'electorate' | 'cast' | null {
  const { words, language } = reading
  const { value } = quantity
  if (value.unit !== null || value.ordinal) return null
  const place = placeOf(reading, quantity)
  if (concept === 'voter' && value.counted.some((one) => described[language].has(one))) return 'electorate'
  if (readPhrase(words, place.to - 1, electionWords[language].voting) !== null || readPhrase(words, place.to, electionWords[language].voting) !== null) return concept === null || value.counted[0] === words[place.to - 1]?.stem ? votersOnly(reading, concept) : null
  if (concept === null || !counted.has(concept)) return null
  if (concept === 'voter' && tellsOfVoting(reading, quantity)) return 'cast'
  return phrasesWithin(words, electionWords[language].enrolled, place.from - reach, place.to + reach).length > 0 ? 'electorate' : null
}

// "Of 1.4 million registered voters, 855,292 went to the polls", and not "40 ministers voted".
const votersOnly = ({ words, language }: SentenceReading, concept: string | null): 'cast' | null =>
  concept === 'voter' || phrasesWithin(words, electionWords[language].enrolled, 0, words.length).length > 0 ? 'cast' : null
