/**
 * Normalised values: what a claim asserts, brought to a form in which two outlets' wordings can be compared.
 * Plain data without methods, so that they cross threads, the store and the window unchanged.
 */

export type Grain = 'year' | 'month' | 'week' | 'day' | 'hour' | 'minute'

/**
 * A moment or a stretch of time. `start` and `end` are ISO 8601 local dates or date-times cut to what is known
 * ("2025", "2025-06", "2025-06-23", "2025-06-23T16:00"); `end` is the last day or instant of a range, inclusive, null for a single date.
 * `bound` tells an open stretch: "depuis 2022" is `since` with start 2022, "until April 6" is `until`.
 * `calendarOk` is false when the weekday written does not fit the date, null when no weekday was written.
 * `certain` is false when year or day had to be supplied from the publication date by convention alone.
 * Where no publication date tells which day is meant, what was said is kept as ISO 8601 cuts a date from the left: "--04-12" for "le 12 avril", "-W-7"
 * for "dimanche" (`isPlaced` in calendar.ts is then false, and no event date is made of it); `weekday` is the one written with such a day of a year.
 */
export type DateValue = {
  kind: 'date'; start: string; end: string | null; grain: Grain
  bound: 'since' | 'until' | 'before' | 'after' | null; approximate: boolean; calendarOk: boolean | null; certain: boolean; weekday?: number
}

/**
 * A rank on a scale. `low` and `high` are grades (1 lowest to 10 highest, resources/lexicons/ranks.json); a generic word such as "général" covers
 * several grades, so low < high. `branch` is null where the rank exists in several. `rank` is the lexicon id, e.g. "general-de-corps-d-armee".
 */
export type RankValue = { kind: 'rank'; rank: string; low: number; high: number; branch: string | null }

/**
 * An office: head + domain + institution + country. "chef d'état-major de l'armée de l'air" is { head: 'chief-of-staff', domain: ['air force'] }.
 * `head` is a lexicon id shared by French and English; `domain` holds folded lemmas or lexicon ids, sorted; `tenure` tells acting, former, deputy, elect.
 */
export type OfficeValue = {
  kind: 'office'; head: string; domain: string[]; institution: string | null; country: string | null
  tenure: 'held' | 'acting' | 'former' | 'elect'; deputy: boolean
}

export type Approximation = 'exact' | 'about' | 'nearly' | 'at-least' | 'more-than' | 'at-most' | 'less-than' | 'several'

/**
 * A counted or measured amount. `amount` is in `unit` as written (percent as 0-100); `high` ends a range, else null.
 * `unit` is a lexicon id ("percent", "EUR", "km", "person", …) or null for bare counts; `counted` holds the folded stems of what is counted, main noun first.
 * `whole` holds the stems of what it is a part or share of, where the sentence says so.
 */
export type QuantityValue = {
  kind: 'quantity'; amount: number; high: number | null; unit: string | null
  approximation: Approximation; counted: string[]; whole: string[]; ordinal: boolean
  /** Absent where only the figure itself was read. */
  scope?: FigureScope
}

/**
 * What the sentence says round a figure that tells which figure it is; ids are those of resources/lexicons/figures.json.
 * - `measured` is what comes to the amount ("fine", "budget"), `of` the concepts that narrow it ("budget de la défense").
 * - `act` is what is done with what is counted ("destroy", "create"); `change` tells how much something rose or fell from where it stands.
 * - `rate` says that it comes again ("par jour"), `part` that it is a part of a figure said before ("dont douze").
 * - `camp` is who gives the figure ("official", "organiser"), `holders` are the folded names it may belong to, `roles` the ids by which its article calls its owner ("~driver").
 * - `provisional`, `revised`, `wide` ("dans tout le pays"), `total` ("en tout"), `still` ("restent privés"), `since` ("depuis janvier"), `otherTime` ("un mois plus tôt") and `requested` ("a requis") are the sentence's own words for it;
 * - `stage` is the number of its round, quarter or phase, `parties` whom it may concern without a name ("bank", "mayor"); `hour` says that it stands for a time of day;
 * - `counting` says that not all ballots are counted yet; absent elsewhere;
 * - `contender` holds the folded names of the party or candidate whose votes or seats are counted (`nlp/claims/contenders.ts`), absent for other figures;
 * - `outOf` is of how many the figure counts some ("six of nine coaches"), absent where none are told;
 * - `rivals` are the other amounts that its article gives of the same thing, absent where it gives none.
 */
export type FigureScope = {
  measured: string | null; of: string[]; act: string | null; change: 'rise' | 'fall' | null
  rate: boolean; part: boolean; camp: string | null; holders: string[]; roles?: string[]; provisional: boolean; revised: boolean; wide: boolean; total: boolean; still: boolean; since: boolean; otherTime: boolean; requested: boolean; stage: number | null; parties: string[]; hour: boolean; bodies?: string[]; inclusive?: boolean; partOf?: string; outOf?: number; asOf?: string; besideOther?: boolean; counting?: boolean; rivals?: number[]; contender?: string[]
}

/** A length of time. `days` is the length in days (a month counts 30.44, a year 365.25); `since` the ISO date it is counted from or to, when it is said. */
export type DurationValue = {
  kind: 'duration'; amount: number; unit: 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year'
  days: number; approximation: Approximation; since: string | null
  /** Absent where the length is no court's sentence. */
  penalty?: PenaltyTerm
}

/**
 * A penalty that lasts. `kind` is an id of resources/lexicons/penalties.json. `total`, `served` ("ferme") and `suspended` are days, each null where the
 * sentence does not tell it; what the prosecutor sought and what the law allows are kept apart from what the court imposed.
 */
export type PenaltyTerm = { kind: string; stage: 'imposed' | 'sought' | 'risked'; total: number | null; served: number | null; suspended: number | null }

/**
 * A place. `place` is a gazetteer id or the folded name; `within` lists the gazetteer ids that contain it, nearest first (the Kremlin: Moscow, Russia).
 * A building or a site has its kind in its id ("stadium:angor"); `place` is empty for "the town" that the text goes on about.
 * `position` is where something lies as seen from the place: in it, near it, or on one of its sides; `denied` tells "not in Selm but in Angor".
 */
export type PlaceValue = { kind: 'place'; place: string; name: string; within: string[]; position: PlacePosition; denied: boolean }

/** The sides are those of the compass. */
export type PlacePosition = 'in' | 'near' | 'north' | 'north-east' | 'east' | 'south-east' | 'south' | 'south-west' | 'west' | 'north-west'

/** A person by folded name: `key` is the folded family name, `given` the folded given names or initials. */
export type PersonValue = { kind: 'person'; key: string; given: string[]; name: string }

/** Something that happened: a frame of resources/lexicons/frames.json. Who took part is in the claim's setting. */
export type EventValue = { kind: 'event'; frame: string; negated: boolean; modality: Modality }

/** Direct speech. `words` holds the folded words, in order, for word-by-word comparison. */
export type QuoteValue = { kind: 'quote'; words: string[] }

/** A whole assertion: folded content stems, and whether anything in it is negated. */
export type StatementValue = { kind: 'statement'; stems: string[]; negated: boolean; modality: Modality }

/** How a sentence holds what it says: as fact, as announced or planned, as possible or hypothetical, as asked for, as denied. */
export type Modality = 'fact' | 'planned' | 'possible' | 'requested' | 'denied'

export type ClaimValue =
  | DateValue | RankValue | OfficeValue | QuantityValue | DurationValue | PlaceValue | PersonValue | EventValue | QuoteValue | StatementValue
