/** Claims about places: where an event happened, and what a place is to somebody (origin, destination, birthplace, residence, …), kept apart. */
import type { ClaimSetting, ExtractedClaim } from '../../domain/claim.ts'
import { overlaps, type Span } from '../../domain/span.ts'
import type { FrameMention } from '../frames/findFrames.ts'
import { kindOf, nameOf } from '../places/kinds.ts'
import { hasOneVenue, hostVerbs, type PlaceRole, venueOf } from '../places/locating.ts'
import { sortOf } from '../places/relatePlaces.ts'
import { covering, makeClaim } from './claim.ts'
import { keysUnder, tellingWords } from './keys.ts'
import { firstWordOf, locate, type Located, roleOfClause } from './locate.ts'
import type { SentenceReading } from './reading.ts'
import { attachedFrame, settingOf } from './setting.ts'
import { type PlaceInSentence, unnamedPlaces } from './unnamedPlaces.ts'

/** What stands before the role in the attribute of a place that is no scene ("place:birth"). */
export const rolePrefix = 'place:'

/** Most telling words under which one half of a claim’s keys stands. */
const mostTelling = 7

/** Place claims of one sentence. */
export function placeClaims(reading: SentenceReading): ExtractedClaim[] {
  const named: PlaceInSentence[] = reading.places
  return [...named.filter((place, i) => !isContainer(reading, place, named[i - 1])), ...unnamedPlaces(reading)].flatMap((place) => {
    const first = firstWordOf(reading, place)
    if (place.home) return roleClaim(reading, place, { from: first, position: 'in', role: 'custody', denied: false }, 'custody')
    const located = locate(reading, first) ?? hostAt(reading, place, first)
    if (located === null) return []
    const clause = clauseAbout(reading, place, located)
    const told = (clause === null ? null : roleOfClause(reading, clause)) ?? located.role
    // "Le feu est parti de la cuisine" tells where it started, "a éclaté dans Selm" where it was; rooms tell nothing else.
    const inRoom = kindOf(place.value.place)?.sort === 'room'
    if (inRoom && told !== 'outbreak' && told !== 'origin') return []
    const role = inRoom ? 'outbreak' : told === 'outbreak' ? null : told
    return role === null ? venueClaim(reading, place, located, clause) : roleClaim(reading, place, located, role)
  })
}

/** Most characters between a place and what contains it ("à Doha, au Qatar"). */
const containerReach = 10

// What only says where the place before it lies is no place of its own.
const isContainer = ({ text }: SentenceReading, place: PlaceInSentence, before: PlaceInSentence | undefined): boolean =>
  before !== undefined && before.value.within.includes(place.value.place) && place.start - before.end <= containerReach && /^\s*[,(]/u.test(text.slice(before.end, place.start))

function roleClaim(reading: SentenceReading, place: PlaceInSentence, located: Located, role: PlaceRole): ExtractedClaim[] {
  return [placeClaim(reading, place, located, attachedFrame(reading, place), rolePrefix + role, role)]
}

function venueClaim(reading: SentenceReading, place: PlaceInSentence, located: Located, clause: number | null): ExtractedClaim[] {
  const frame = frameAt(reading, place, clause)
  return frame === null || frame.frame.states ? [] : [placeClaim(reading, place, located, frame, frame.frame.id, null)]
}

function placeClaim(reading: SentenceReading, place: PlaceInSentence, located: Located, frame: FrameMention | null, attribute: string, role: PlaceRole | null): ExtractedClaim {
  const start = reading.words[located.from]?.start ?? place.start
  const value = { ...place.value, position: located.position, denied: located.denied }
  const setting = settingOf(reading, frame, place)
  const valueSpan = located.position === 'in' ? { start: place.start, end: place.end } : covering({ start, end: start }, place)
  const words = role === null && frame !== null ? { start: frame.start, end: frame.end } : { start, end: Math.max(start, place.start) }
  return makeClaim(reading, {
    type: 'place', span: covering(words, valueSpan), valueSpan, frame, setting, attribute, attributeText: reading.text.slice(words.start, words.end).trim(),
    subject: reading.people[0]?.value.name ?? '', value,
    keys: keysOf(attribute, value.place, setting), rules: [role === null ? 'place-of-event' : 'place-of-role'],
  })
}

/** Under the matter with what tells it; under the place's name with what its article is about, or alone where hardly two stories share it. */
function keysOf(attribute: string, place: string, setting: ClaimSetting): string[] {
  const telling = tellingWords({ ...setting, places: [] })
  const name = nameOf(place) || place
  const rare = place !== '' && (kindOf(place) !== undefined ? nameOf(place) !== '' : sortOf(place) === null)
  return [...keysUnder(`place|${venueOf(attribute)}`, telling.slice(0, mostTelling)), ...(rare ? [`place|${name}`] : []), ...keysUnder(`place|${name}`, [...setting.topics.slice(0, 4), ...telling].slice(0, mostTelling - 1))]
}

/** A host verb right after a place makes it the scene, and a court is one wherever it stands as the one that acts. */
const hostReach = 3

function hostAt(reading: SentenceReading, place: PlaceInSentence, first: number): Located | null {
  const { words, language, text } = reading
  const next = words.findIndex((word) => word.start >= place.end)
  const here: Located = { from: first, position: 'in', role: null, denied: false }
  if (next >= 0 && words.slice(next, next + hostReach).some((word) => hostVerbs[language].has(word.stem))) return here
  const acts = kindOf(place.value.place)?.host === true && nameOf(place.value.place) !== '' && /(?:^|[^\p{L}])(?:l[ae]|l['’]|un|une|par|the|an?|by|before)\s*$/iu.test(text.slice(Math.max(0, place.start - 8), place.start))
  return acts ? here : null
}

/** The first word of a clause that is about the place: "…, where the leaders met", "c’est à Selm que …"; null where the place stands in the clause itself. */
function clauseAbout({ text, words }: SentenceReading, place: PlaceInSentence, located: Located): number | null {
  const after = words.findIndex((word) => word.start >= place.end)
  if (after >= 0 && /^[\s,]*(?:où|where|lieu d)/iu.test(text.slice(place.end))) return after
  const opening = /(?:^|[«“(,;:]\s*)(?:c['’](?:est|était)|it (?:was|is))\s/iu.exec(text)
  const start = words[located.from]?.start ?? 0
  if (opening === null || opening.index > start || /\s(?:qu[e'’]|that)\s/u.test(text.slice(opening.index, start))) return null
  const that = words.findIndex((word) => word.start >= place.end && /^(?:que|qu|that)$/u.test(word.folded))
  return that < 0 ? null : that
}

/** The event that happened in a place: that of the clause about it, one that has a single scene before others, else the nearest. */
function frameAt(reading: SentenceReading, place: PlaceInSentence, clause: number | null): FrameMention | null {
  if (clause === null) {
    // Who says so is no event of the place, and an event named after it is one only where no other stands before.
    const frames = reading.frames.filter((frame) => !frame.frame.states)
    const near = attachedFrame({ ...reading, frames: frames.filter((frame) => frame.kind === 'verb' || frame.start < place.start) }, place) ?? attachedFrame({ ...reading, frames }, place)
    return near !== null && isElsewhere(reading, near, place) ? null : near
  }
  const events = reading.frames.filter((frame) => frame.from >= clause && !frame.frame.states && !overlaps(frame, place))
  return events.find((frame) => frame.kind === 'verb' && hasOneVenue(frame.frame.id)) ?? events.find((frame) => hasOneVenue(frame.frame.id)) ?? events[0] ?? null
}

// "… au port, selon un témoin de la cérémonie": an event that is only mentioned in another part of the sentence did not happen in this place.
function isElsewhere(reading: SentenceReading, frame: FrameMention, place: Span): boolean {
  return frame.kind === 'noun' && frame.start > place.end && /[,;:]/u.test(reading.text.slice(place.end, frame.start))
}
