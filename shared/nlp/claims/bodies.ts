/** The body whose members a figure counts: those of the committee are not those of the government. */
import type { QuantityMention } from '../mentions.ts'
import { figurePhrases, findPhrases, type FoundPhrase } from './figureLexicon.ts'
import type { SentenceReading } from './reading.ts'

/** How far a body may stand from the figure of its members, in words: before it as its subject, after it as its owner. */
const reach = { before: 14, after: 5 }
/** How far from its noun the word may stand that makes it a body of before ("l'équipe dissoute", "the outgoing government"). */
const formerReach = 2

/** Links from members to their body: "17 membres de la junte", "a six-member panel", "seats in parliament". */
const ownerLink = /^(?:-\p{L}+)?\s*(?:\p{L}+\s){0,2}(?:de |du |des |d['’]|of |in |on |dans |au |within )|^-|^\s*\p{L}+$/iu

/**
 * The ids of the bodies that the figure may belong to, "former" before those that are no longer; empty where the sentence names none and its pronoun stands for none.
 * A word that names several kinds of body ("équipe": a team, a government) gives each of them.
 */
export function bodiesOf(reading: SentenceReading, quantity: QuantityMention, place: { from: number; to: number }): string[] {
  const { words, text, language } = reading
  const found = findPhrases(words, figurePhrases[language].bodies)
  if (found.length === 0) return spokenOf(reading)
  const between = (from: number, to: number): boolean => reading.quantities.some((other) => other !== quantity && other.start >= from && other.end <= to)
  const after = found.find((body) => body.from >= place.from + 1 && body.from - place.to <= reach.after)
  const linked = after !== undefined && (after.from < place.to || (!between(quantity.end, words[after.from]!.start) && (/\p{N}-|-\p{L}/u.test(quantity.text) || ownerLink.test(text.slice(quantity.end, words[after.from]!.start)))))
  const own = linked ? after : found.findLast((body) => body.to <= place.from && place.from - body.to <= reach.before)
  return own === undefined ? spokenOf(reading) : idsOf(own, reading)
}

function idsOf(body: FoundPhrase, { words, language }: SentenceReading): string[] {
  const former = findPhrases(words, figurePhrases[language].former).some((one) => one.from >= body.from - formerReach && one.to <= body.to + formerReach)
  return body.id.split('+').map((id) => (former ? `former ${id}` : id))
}

/** What a pronoun at the start of the sentence stands for, where that is a body: "Il comprend 25 membres". */
function spokenOf({ roleIds, words }: SentenceReading): string[] {
  const meant = roleIds[0]?.slice(1)
  return meant !== undefined && knownBodies.has(meant) && pronouns.has(words[0]?.folded ?? '') ? [meant] : []
}

const pronouns: ReadonlySet<string> = new Set(['il', 'elle', 'it'])

const knownBodies: ReadonlySet<string> = new Set([...figurePhrases.fr.bodyIds, ...figurePhrases.en.bodyIds])
