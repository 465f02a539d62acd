/** Reads one article: text to sentences, mentions and claims. Pure, so that it runs in a worker; linear in the length of the text. */
import type { ExtractedClaim } from '../domain/claim.ts'
import type { Span } from '../domain/span.ts'
import type { Analysis, AnalysisInput } from './analysis.ts'
import { datedFrame } from './claims/datedFrame.ts'
import { eventClaims } from './claims/events.ts'
import { figureClaims } from './claims/figures.ts'
import { withRivals } from './claims/rivals.ts'
import { lookupName, namesIn, participantsOf, placesOf } from './claims/setting.ts'
import { selectClaims } from './claims/selectClaims.ts'
import { mentionsWithin, type SentenceReading, wordsOutside } from './claims/reading.ts'
import { timeClaims } from './claims/times.ts'
import { titleClaims } from './claims/titles.ts'
import { findConditions } from './conditions/findConditions.ts'
import { signatureOf } from './copies.ts'
import { datelineEnd } from './dateline.ts'
import { findDeeds } from './deeds/findDeeds.ts'
import { findFrames } from './frames/findFrames.ts'
import { findMentions } from './findMentions.ts'
import type { Mentions } from './mentions.ts'
import { commonWords, kindsOf, properNames, topicsOf } from './names.ts'
import { kindOf } from './places/kinds.ts'
import { findQuotes } from './quotes.ts'
import { castRoles } from './roles/castRoles.ts'
import { rolesIn } from './roles/rolesIn.ts'
import { splitSentences } from './sentences.ts'
import { topicAfter, topicAt } from './topic.ts'
import { readSentenceWords, readWords } from './words.ts'
import { scanText, type Token } from './words/scanText.ts'

/**
 * Sentences outside noise, with the claims they make. Offsets of sentences are into `input.text`, those of claims into their sentence.
 * `select` keeps of each sentence's claims those worth a line in the list; comparing two short texts keeps them all.
 */
export function analyseArticle(input: AnalysisInput, select: (claims: readonly ExtractedClaim[], reading: SentenceReading) => readonly ExtractedClaim[] = selectClaims): Analysis {
  const text = blankNoise(input.text, input.noise)
  const tokens = scanText(text)
  const sentences = splitSentences(text, input.language)
  const { mentions, reference } = findMentions(text, input.language, sentences, input.published, tokens)
  const readings = readSentences(text, sentences, mentions, input, reference, tokens)
  const named = new Set<string>()
  const found = withRivals(readings.map((reading) => [...titleClaims(reading, named), ...timeClaims(reading), ...figureClaims(reading), ...eventClaims(reading)]))
  const claims = readings.flatMap((reading, index) => select(found[index]!, reading))
  return { sentences, claims, signature: signatureOf(text, tokens) }
}

function readSentences(text: string, sentences: readonly Span[], mentions: Mentions, input: AnalysisInput, reference: string | null, tokens: readonly Token[]): SentenceReading[] {
  const { language } = input
  const texts = sentences.map((sentence) => text.slice(sentence.start, sentence.end))
  const words = readSentenceWords(text, sentences, language, tokens)
  const common = commonWords(words)
  const lanes = lanesOf(mentions)
  const readings = sentences.map((sentence, index): SentenceReading => {
    const own = texts[index]!
    const opening = { start: 0, end: datelineEnd(own) }
    const local = withoutAgencies(mentionsWithin(lanes(sentence), sentence), opening)
    // A town hall is a place and somebody besides.
    const taken = [...local.people, ...local.organisations, ...local.places.filter((place) => kindOf(place.value.place)?.acts !== true), ...local.dates, opening]
    const people = local.people.map((person) => ({ ...person.nameSpan, name: person.value.name }))
    return {
      ...local, index, start: sentence.start, text: own, language, words: words[index]!, undated: wordsOutside(words[index]!, local.dates), names: properNames(words[index]!, taken, common), dateFrames: [], topic: [], topics: [], kinds: [], participants: [], named: 0, roles: [], roleIds: [], cast: [], aliases: new Map(), placeIds: [], conditions: [], deeds: [], reference,
      frames: findFrames(words[index]!, own, language, local.dates), quotes: findQuotes(own, language, people),
    }
  })
  return withTopics(readings, input)
}

// The agency of a dateline is no body that the story tells of.
const withoutAgencies = (local: Mentions, opening: Span): Mentions => (opening.end === 0 ? local : { ...local, organisations: local.organisations.filter((one) => one.start >= opening.end), people: local.people.filter((one) => one.start >= opening.end) })

/** Tells every sentence what its article is about, and what the sentences before it spoke of. */
function withTopics(readings: readonly SentenceReading[], { title, language }: AnalysisInput): SentenceReading[] {
  const inTitle = new Set(title === null ? [] : readWords(title, language).map((word) => word.folded))
  const topics = topicsOf(readings.map((reading) => [...namesIn(reading).map(lookupName), ...reading.places.map((place) => place.value.place)]), inTitle)
  const kinds = kindsOf(readings.map((reading) => reading.frames.filter((frame) => !frame.frame.states).map((frame) => frame.frame.id)))
  const cast = castRoles(readings)
  let topic: string[] = []
  return readings.map((reading, index) => {
    const dateFrames = reading.dates.map((date) => datedFrame(reading, date))
    const known = { ...reading, dateFrames, topics, kinds, topic: topicAt(reading, readings[index + 1], topic), ...rolesIn(cast, readings, index) }
    topic = topicAfter(reading, topic)
    const placed = { ...known, ...participantsOf(known), placeIds: placesOf(known) }
    return { ...placed, conditions: findConditions(placed), deeds: findDeeds(placed) }
  })
}

/** Noise becomes blank lines of the same length, so that no offset moves and no sentence reaches across. */
function blankNoise(text: string, noise: readonly Span[]): string {
  let at = 0
  let out = ''
  for (const span of noise) {
    out += text.slice(at, span.start) + '\n'.repeat(Math.max(0, span.end - Math.max(at, span.start)))
    at = Math.max(at, span.end)
  }
  return out + text.slice(at)
}

/** Hands out each sentence's mentions in one pass, since all are sorted by start. */
function lanesOf(all: Mentions): (sentence: Span) => Mentions {
  const take = <Item extends Span>(items: readonly Item[]): ((sentence: Span) => Item[]) => {
    let at = 0
    return (sentence) => {
      while (at < items.length && items[at]!.start < sentence.start) at++
      const first = at
      while (at < items.length && items[at]!.start < sentence.end) at++
      return items.slice(first, at)
    }
  }
  const lanes = { dates: take(all.dates), quantities: take(all.quantities), durations: take(all.durations), people: take(all.people), organisations: take(all.organisations), offices: take(all.offices), places: take(all.places) }
  return (sentence) => ({
    dates: lanes.dates(sentence), quantities: lanes.quantities(sentence), durations: lanes.durations(sentence),
    people: lanes.people(sentence), organisations: lanes.organisations(sentence), offices: lanes.offices(sentence), places: lanes.places(sentence),
  })
}
