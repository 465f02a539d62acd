/** The setting of a claim: who takes part, where, when, under which verb. It decides whether two claims are about the same thing. */
import { isPlaced } from '../../domain/calendar.ts'
import type { ClaimSetting } from '../../domain/claim.ts'
import type { Language } from '../../domain/language.ts'
import type { Span } from '../../domain/span.ts'
import { overlaps } from '../../domain/span.ts'
import { fold } from '../../domain/fold.ts'
import type { PersonValue } from '../../domain/value.ts'
import type { FrameMention } from '../frames/findFrames.ts'
import { contentStems } from '../words.ts'
import type { SentenceReading } from './reading.ts'

/** The one word under which a person is looked up: the last of the family name. */
export const lookupName = (key: string): string => key.slice(key.lastIndexOf(' ') + 1)

/** Given names and family name, folded, as one comparable string. */
export const personKey = (person: PersonValue): string => [...person.given, person.key].join(' ').trim()

/** The event's own date: the first date of the sentence that is attached to the frame, or the sentence's only date. */
export function eventDateOf(reading: SentenceReading, frame: FrameMention | null): { date: string | null; dateEnd: string | null } {
  const own = frame === null ? undefined : reading.dates.find((_, i) => reading.dateFrames[i] === frame)
  const date = own ?? (reading.dates.length === 1 ? reading.dates[0] : undefined)
  if (date === undefined || date.value.bound !== null || !isPlaced(date.value.start)) return { date: null, dateEnd: null }
  return { date: date.value.start, dateEnd: date.value.end }
}

/** People, organisations and other names of a sentence, folded, each once. */
export function namesIn(reading: Pick<SentenceReading, 'people' | 'organisations' | 'names'>): string[] {
  return [...new Set([...reading.people.map((person) => personKey(person.value)), ...reading.organisations.map((organisation) => organisation.key), ...reading.names])]
}

/** Words at the start of a sentence in which a subject that names itself would stand. */
const subjectWords = 5

// "Selm airport reopened", "L'aéroport de Selm a rouvert": a place that the sentence begins with is what it speaks of.
const isSubject = ({ text }: SentenceReading, place: Span): boolean => /^(?:the|l[ea]\s|l['’])?\s*$/iu.test(text.slice(0, place.start))

// A sentence that opens without a name speaks on about what came before ("Il se déroulera …", "La cérémonie …").
function speaksOn(reading: SentenceReading): boolean {
  const edge = reading.words[subjectWords]?.start ?? Infinity
  const named = [...reading.people, ...reading.organisations].some((mention) => mention.start < edge) || reading.places.some((place) => isSubject(reading, place))
  return !named && !reading.words.slice(0, subjectWords).some((word) => reading.names.includes(word.folded))
}

/** How many words may stand between a verb of saying and who says it: "a indiqué à la presse le ministre", "Asfaw also said". */
const speakerReach = 4

const bySource: Record<Language, RegExp> = { fr: /(?:^|[^\p{L}])(?:selon|d[’']après|pour|auprès de)\s+(?:l[ae]\s+|l[’']|les\s+)?$/iu, en: /(?:^|[^\p{L}])(?:according to|told)\s+(?:the\s+)?$/iu }

/** True for somebody who only tells what happened and takes no part in it: "…, a précisé la procureure Anna Belor". */
export function isSource(reading: Pick<SentenceReading, 'text' | 'words' | 'frames' | 'language'>, mention: Span): boolean {
  if (bySource[reading.language].test(reading.text.slice(Math.max(0, mention.start - 16), mention.start))) return true
  const { first, last } = wordsOf(reading, mention)
  return reading.frames.some((frame) => frame.frame.id === 'say' && frame.kind === 'verb' && !frame.negated && (frame.from > last ? frame.from - last : first - frame.to + 1) <= speakerReach && !reading.words.slice(Math.min(frame.to, last + 1), Math.max(frame.from, first)).some((word) => /^(?:que|qu|that)$/u.test(word.folded)))
}

/** Who takes part in what a sentence tells, folded, and how many of them it names itself as more than its source; then those it speaks on about. */
export function participantsOf(reading: SentenceReading): { participants: string[]; named: number } {
  const sources = new Set([...reading.people.filter((one) => isSource(reading, one)).map((one) => personKey(one.value)), ...reading.organisations.filter((one) => isSource(reading, one)).map((one) => one.key)])
  const called = reading.roles.filter((role) => !isSource(reading, role)).flatMap((role) => reading.aliases.get(role.id) ?? [])
  const names = namesIn(reading)
  const own = [...new Set([...names.filter((name) => !sources.has(name)), ...called])]
  return { participants: [...new Set([...own, ...names, ...(speaksOn(reading) ? reading.topic : [])])], named: own.length }
}

/** The places of a sentence with what contains them, as ids. */
export const placesOf = (reading: SentenceReading): string[] => [...new Set(reading.places.flatMap((place) => [place.value.place, ...place.value.within]))]

/** Everything around the value at `value` in its sentence. */
export function settingOf(reading: SentenceReading, frame: FrameMention | null, value: Span): ClaimSetting {
  return {
    frame: frame?.frame.id ?? null,
    participants: reading.participants,
    named: reading.named,
    places: reading.placeIds,
    ...(reading.conditions.length === 0 ? {} : { conditions: reading.conditions }),
    ...(reading.deeds.length === 0 ? {} : { deeds: reading.deeds }),
    ...eventDateOf(reading, frame),
    reference: reading.reference?.slice(0, 10) ?? null,
    topics: reading.topics,
    kinds: reading.kinds,
    roles: reading.roleIds,
    cast: reading.cast,
    negated: frame?.negated ?? false,
    modality: frame?.modality ?? 'fact',
    stems: contentStems(reading.undated, value),
  }
}

/** The first and last word of a span. */
function wordsOf({ words }: Pick<SentenceReading, 'words'>, span: Span): { first: number; last: number } {
  const first = words.findIndex((word) => word.end > span.start)
  let last = first
  while (last + 1 < words.length && words[last + 1]!.start < span.end) last++
  return { first, last }
}

/**
 * The frame that a date, a number or a place belongs to: the event noun that it qualifies ("la présidentielle de dimanche", "Friday's earthquake"),
 * else the nearest trigger, where leaving the clause costs as much as eight words.
 */
export function attachedFrame(reading: SentenceReading, span: Span): FrameMention | null {
  const qualified = qualifiedNoun(reading, span)
  if (qualified !== null) return qualified
  const { first, last } = wordsOf(reading, span)
  let best: FrameMention | null = null
  let cost = Infinity
  for (const frame of reading.frames) {
    if (overlaps(frame, span) || isBackground(reading, frame) || isNamePart(reading, frame)) continue
    const outside = first < frame.clause.from || first >= frame.clause.to
    // "Il est parti lundi, après avoir signé": what came before has its own time.
    if (outside && backgroundLeads[reading.language].has(reading.words[frame.clause.from]?.folded ?? '')) continue
    const distance = frame.from > last ? frame.from - last : Math.max(0, first - frame.to + 1)
    const now = distance + (outside ? 8 : 0) + (frame.kind === 'noun' ? 3 : 0)
    if (now < cost) { cost = now; best = frame }
  }
  return best
}

// "At Independence Stadium": a noun in the name of a place or a body tells no event.
const isNamePart = ({ places, organisations, text }: SentenceReading, frame: FrameMention): boolean =>
  frame.kind === 'noun' && /^\p{Lu}/u.test(text.slice(frame.start)) && [...places, ...organisations].some((mention) => overlaps(mention, frame))

// "Deux jours après sa condamnation, il a fait appel jeudi", "ahead of the vote": what only tells when something else happened has its own time.
const backgroundLeads: Record<Language, ReadonlySet<string>> = { fr: new Set(['apres', 'avant', 'depuis', 'suite', 'lendemain', 'veille']), en: new Set(['after', 'before', 'since', 'following', 'ahead']) }

function isBackground({ words, language }: SentenceReading, frame: FrameMention): boolean {
  if (frame.kind !== 'noun') return false
  let at = frame.from - 1
  while (at >= 0 && frame.from - at <= 3 && !words[at]!.content && !backgroundLeads[language].has(words[at]!.folded)) at--
  return at >= 0 && backgroundLeads[language].has(words[at]!.folded)
}

/** The event noun that a date, a number or a place qualifies; null where it qualifies none. */
export function qualifiedNoun(reading: SentenceReading, span: Span): FrameMention | null {
  const { words, frames, text } = reading
  if (!frames.some((frame) => frame.kind === 'noun')) return null
  const first = words.findIndex((word) => word.end > span.start)
  const last = words.findIndex((word) => word.start >= span.end)
  // English: "Friday's earthquake", "the September 3 crash".
  if (reading.language === 'en') {
    const after = last < 0 ? [] : frames.filter((frame) => frame.kind === 'noun' && frame.from >= last && frame.from - last <= 2)
    if (after.length > 0 && /^['’]s\s|^\s\p{L}/u.test(text.slice(span.end))) return after[0]!
  }
  // French: "la présidentielle gabonaise de dimanche", "l'accident du 3 septembre".
  const lead = fold(text.slice(Math.max(0, span.start - 4), span.start))
  const within = fold(text.slice(span.start, span.start + 3))
  if (!/(?:^|\s)(?:de|du|des|d'|of)\s*$/u.test(lead) && !/^d[eu] /u.test(within)) return null
  return frames.findLast((frame) => frame.kind === 'noun' && frame.to <= first && first - frame.to <= 3 && frame.clause.to >= first) ?? null
}
