/** Whether a sentence tells of what was or of what will be: what decides on which side of publication "jeudi" lies. The verb nearest to the date has the say. */
import { isGlued, wordAt, type Token } from '../words/scanText.ts'
import { lookUp } from '../words/wordTable.ts'
import type { DateLexicon } from './lexicon.ts'

/** How many tokens each way are looked at. A news sentence is about 25 words long. */
const reach = 25
/** What it costs, in words, to look across a clause for the verb: a date goes with the verb of its own. */
const acrossClause = 6
/** A comma before the date may only list; one after it ends what the date stands in. */
const commaBefore = 1
const commaAfter = 8

const endsSentence = (tokens: readonly Token[], index: number): boolean =>
  /^[.!?…]$/.test(tokens[index]!.folded) && !isGlued(tokens, index + 1)

/** In a list as it is written: "à" is not "a". */
const isListed = ({ written, folded, hash, accented }: Token, list: DateLexicon['pastMarkers']): boolean =>
  accented ? list.written.has(written.toLowerCase()) : lookUp(list.folded, folded, hash) !== undefined

const endsIn = ({ folded, capital }: Token, endings: readonly string[], lookalikes: ReadonlySet<string>): boolean =>
  !capital && !lookalikes.has(folded) && endings.some((ending) => folded.length > ending.length && folded.endsWith(ending))

/** French future by its endings ("se tiendra", "partiront"): no name, no noun that only looks like one. */
const isFuture = (token: Token, lexicon: DateLexicon): boolean =>
  isListed(token, lexicon.futureMarkers) || endsIn(token, lexicon.futureEndings, lexicon.futureLookalikes)

/** French participles after "est": "est arrivé", "sont partis", "s’est tenue". Read as written, since accents tell them from the present. */
const participle = /(?:é|i|u)e?s?$/

/** "est arrivé", and with an adverb between: "s’est encore alourdi". */
function followedByParticiple(tokens: readonly Token[], at: number, lexicon: DateLexicon): boolean {
  const [first, second] = [tokens[at], tokens[at + 1]]
  if (first?.kind !== 'word') return false
  const adverb = !lexicon.functionWords.has(first.folded) && !lexicon.determiners.has(first.folded)
  return participle.test(first.written) || (adverb && second?.kind === 'word' && participle.test(second.written))
}

/** Past by a word of its own, by the ending of the French imperfect ("partaient") or the English past ("arrived"), or by "être" with a participle. */
function isPast(tokens: readonly Token[], at: number, lexicon: DateLexicon): boolean {
  const token = tokens[at]!
  // The conditional is no past ("partirait"), nor is "be held".
  if (lexicon.infinitivesOfBe.has(wordAt(tokens, at - 1))) return false
  if (isListed(token, lexicon.pastMarkers)) return true
  if (lexicon.pastAuxiliaries.has(token.folded)) return followedByParticiple(tokens, at + 1, lexicon)
  return endsIn(token, lexicon.pastEndings, lexicon.pastLookalikes) && !endsIn(token, lexicon.conditionalEndings, lexicon.pastLookalikes)
}

/** "élu dimanche", "arrivées le 3 mai": a French participle right before the date, without its auxiliary. */
function followsParticiple(tokens: readonly Token[], index: number, lexicon: DateLexicon): boolean {
  const at = lexicon.determiners.has(wordAt(tokens, index - 1)) ? index - 2 : index - 1
  const word = tokens[at]
  const name = word?.capital === true && tokens[at - 1]?.kind === 'word'
  return word?.kind === 'word' && !name && lexicon.participles.size > 0 && (/é(?:e|s|es)?$/.test(word.written) || lexicon.participles.has(word.folded))
}

type Verb = { tense: 'past' | 'future'; cost: number }

/** The nearest verb on one side of the date, with its distance. */
function verbOn(tokens: readonly Token[], index: number, step: 1 | -1, lexicon: DateLexicon): Verb | null {
  let cost = 0
  for (let at = index + step, seen = 0; seen < reach && at >= 0 && at < tokens.length; at += step, seen++) {
    const token = tokens[at]!
    if (token.kind === 'mark') {
      if (endsSentence(tokens, at)) break
      cost += /^[,;()–—]$/.test(token.folded) ? (step < 0 ? commaBefore : commaAfter) : 0
    }
    if (token.kind !== 'word') continue
    cost += lookUp(lexicon.clauseOpeners, token.folded, token.hash) !== undefined ? acrossClause : 1
    if (isFuture(token, lexicon)) return { tense: 'future', cost }
    if (isPast(tokens, at, lexicon)) return { tense: 'past', cost }
  }
  return null
}

/** How many words may stand between "sera" and the participle before the date: "sera de nouveau reçue lundi". */
const passiveReach = 4

/** Between an auxiliary of the present perfect and its participle: "has temporarily suspended". */
const perfectReach = 2
/** How far before "until" the verb may stand whose result it bounds: "a suspendu tous ses vols vers Selm jusqu'à dimanche". */
const holdReach = 8

/** True where what bounds "until Sunday" was brought about and holds still: "has suspended", "est fermé", and no verb that only lasted ("a duré jusqu'à lundi"). */
export function holdsStill(tokens: readonly Token[], index: number, lexicon: DateLexicon): boolean {
  for (let at = index - 1; at > 0 && index - at <= holdReach && tokens[at]!.kind !== 'mark'; at--) {
    const { written, folded } = tokens[at]!
    if (lexicon.lastedForms.has(folded)) return false
    const form = lexicon.pastEndings.includes('ed') ? folded.endsWith('ed') || lexicon.participles.has(folded) : participle.test(written)
    if (form && tokens.slice(Math.max(0, at - perfectReach), at).some((token) => lexicon.perfects.has(token.folded))) return true
  }
  return false
}

/** The tense of the sentence around the token at `index`; of two verbs equally near, the one that tells a plan. Null where no verb shows it. */
export function readTense(tokens: readonly Token[], index: number, lexicon: DateLexicon): 'past' | 'future' | null {
  const before = verbOn(tokens, index, -1, lexicon), after = verbOn(tokens, index, 1, lexicon)
  const nearest = before === null || (after !== null && (after.cost < before.cost || (after.cost === before.cost && after.tense === 'future'))) ? after : before
  const toBe = before?.tense === 'future' && before.cost <= passiveReach && before === nearest
  if (followsParticiple(tokens, index, lexicon) && !toBe && (nearest === null || nearest.cost > 1)) return 'past'
  return nearest?.tense ?? null
}
