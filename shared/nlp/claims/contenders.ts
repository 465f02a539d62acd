/** Whose votes and seats a figure counts: the party or candidate that the sentence gives it to. Parties are no persons, and few lists hold their names. */
import type { Language } from '../../domain/language.ts'
import type { QuantityMention } from '../mentions.ts'
import { electionWords, phrasesWithin } from './electionLexicon.ts'
import type { SentenceReading } from './reading.ts'
import { personKey } from './setting.ts'

/** What counts votes or seats, so that each contender has a figure of its own. */
export const contested: ReadonlySet<string> = new Set(['vote', 'share:vote', 'seat'])

/** Word indexes `from` to before `to`; `names` are folded: "~party" for the noun that heads the name, its initials, its other words. Empty where the sentence names nobody. */
type Contender = { from: number; to: number; names: string[] }

const links: Record<Language, ReadonlySet<string>> = { fr: new Set(['de', 'du', 'des', 'd', 'la', 'le', 'l', 'les', 'pour', 'et']), en: new Set(['of', 'for', 'and', 'the', 's']) }
/** Endings of French adjectives in the names of parties: "Rassemblement national", "Ligue verte". */
const adjective = /(?:al|ale|aux|ique|iste|istes|ain|aine|ert|erte|erts|ien|ienne|if|ive|aire)$/u
const isCapital = (text: string): boolean => /^\p{Lu}/u.test(text)
const isAcronym = (text: string): boolean => /^\p{Lu}{2,6}$/u.test(text)

/** True when nothing but a blank or an apostrophe stands between word `at` and the one before. */
const isNext = ({ words, text }: SentenceReading, at: number): boolean => at > 0 && at < words.length && /^[\s'’-]+$/u.test(text.slice(words[at - 1]!.end, words[at]!.start))

// "the Mountain People’s Alliance (MPA)", "le Parti du renouveau": the words that go with the noun at `head`.
function partyAt(reading: SentenceReading, head: number): Contender {
  const { words, language, text } = reading
  const { parties } = electionWords[language]
  let from = head, to = head + 1
  while (isNext(reading, from) && (isCapital(words[from - 1]!.text) && words[from - 1]!.content || words[from - 1]!.folded === 's')) from--
  while (isNext(reading, to)) {
    let name = to
    while (links[language].has(words[name]?.folded ?? '') && isNext(reading, name)) name++
    const word = words[name]
    if (word === undefined || !isNext(reading, name) || reading.people.some((person) => person.start <= word.start && word.end <= person.end)) break
    if (!isCapital(word.text) && !(language === 'fr' && word.content && (name > to || adjective.test(word.folded)))) break
    to = name + 1
    if (language === 'fr' && name > to - 1 && !isCapital(word.text)) break
  }
  const own = words.slice(from, to)
  const names = own.filter((word) => word.content && word.text.length > 1).map((word) => (parties.has(word.folded) ? `~${word.folded}` : word.folded))
  const initials = own.filter((word) => isCapital(word.text)).map((word) => word.folded[0]).join('')
  const short = /^\s\((\p{Lu}{2,6})\)/u.exec(text.slice(words[to - 1]!.end))?.[1]?.toLowerCase()
  return { from, to: short === undefined ? to : to + 1, names: [...new Set([...names, ...(initials.length > 1 ? [initials] : []), ...(short === undefined ? [] : [short])])] }
}

/** The parties, candidates and what stands for them in a sentence, in order. */
function contendersIn(reading: SentenceReading): Contender[] {
  const { words, people, language } = reading
  const { parties, unnamed } = electionWords[language]
  const found: Contender[] = []
  words.forEach((word, at) => {
    if (found.some((one) => one.from <= at && at < one.to)) return
    const person = people.find((one) => one.start <= word.start && word.end <= one.end)
    if (person !== undefined) {
      const to = words.findIndex((one) => one.start >= person.end)
      found.push({ from: at, to: to < 0 ? words.length : to, names: [personKey(person.value).split(' ').at(-1)!] })
    } else if (parties.has(word.folded) && isCapital(word.text)) found.push(partyAt(reading, at))
    else if (isAcronym(word.text) && reading.text[word.start - 1] !== '(') found.push({ from: at, to: at + 1, names: [word.folded] })
    else if (unnamed.has(word.folded) && !isCapital(word.text.slice(1))) found.push({ from: at, to: at + 1, names: [] })
  })
  // A party's name may begin before the noun by which it was found, and so take in a name read by itself.
  return found.filter((one) => !found.some((other) => other !== one && other.names.length > one.names.length && other.from <= one.from && one.to <= other.to))
}

/** True where the sentence names a party. */
export const namesParty = (reading: SentenceReading): boolean => contendersIn(reading).some((one) => one.names.some((name) => name.startsWith('~')) || one.names.length > 1)

const given: Record<Language, RegExp> = { fr: /^[^,;.:()]{0,30}\s(?:à|au|aux|pour)\s(?:la\s|le\s|l['’]|les\s)?$/u, en: /^[^,;.:()]{0,30}\s(?:for|to)\s(?:the\s)?$/u }
/** Those before whose names these words stand are spoken of beside the one who has the figure. */
const beside: Record<Language, RegExp> = { fr: /(?:devant|derrière|contre|face (?:à|au)|battu|battant|sur)\s(?:la\s|le\s|l['’]|les\s)?$/iu, en: /(?:ahead of|behind|against|over|beat|beating|defeated|defeating)\s(?:the\s)?$/iu }
const joined: Record<Language, RegExp> = { fr: /^\s(?:\p{L}+\s){0,2}(?:de|du|d['’]|des)\s?(?:\p{L}+\s){0,2}$|^,\s(?:de|du|dirigée? par)\s(?:la\s|le\s)?$/iu, en: /^\s(?:of|led by)\s(?:the\s)?(?:\p{L}+\s){0,2}$|^,\s(?:of|leader of|led by|candidate of)\s(?:the\s)?$/iu }

/** Whom a figure of votes or seats belongs to, by folded names that may each stand for it; empty where the sentence does not say. "~together" marks what several have between them. */
export function contenderOf(reading: SentenceReading, quantity: QuantityMention): string[] {
  const { words, text, language } = reading
  if (phrasesWithin(words, electionWords[language].together, 0, words.length).length > 0) return ['~together']
  const all = contendersIn(reading)
  const startOf = (one: Contender): number => words[one.from]!.start
  const endOf = (one: Contender): number => words[one.to - 1]!.end
  const receiver = all.find((one) => startOf(one) >= quantity.end && given[language].test(text.slice(quantity.end, startOf(one))))
  if (receiver !== undefined) return receiver.names
  // "…, which won 12 percent": whoever the relative clause is about, however they came into the sentence.
  const before = all.filter((one) => endOf(one) <= quantity.start && (/^,?\s(?:which|who|qui|dont)\s/u.test(text.slice(endOf(one))) || !beside[language].test(text.slice(0, startOf(one)))))
  const own = before.at(-1)
  if (own === undefined) return []
  const other = before.at(-2)
  // "the Alliance of Marek Dolan": either name stands for both.
  return other !== undefined && joined[language].test(text.slice(endOf(other), startOf(own))) ? [...new Set([...other.names, ...own.names])] : own.names
}
