/**
 * Light verbs, and what is announced: "la signature a eu lieu lundi" and "il a été procédé à la signature" tell of a signing and not of a holding. The event noun beside such a
 * verb takes its place, with the verb's negation and modality, so that it meets "ils ont signé lundi".
 */
import type { FrameMention } from './findFrames.ts'

/** The same mentions, light verbs replaced by the event that they carry. */
export function liftLightVerbs(mentions: readonly FrameMention[]): FrameMention[] {
  const told = toldBy(mentions)
  const lifted = new Map<FrameMention, FrameMention>()
  const renamed = new Map<FrameMention, FrameMention>()
  for (const verb of mentions) {
    if (!verb.frame.light || verb.kind !== 'verb') continue
    const event = eventOf(verb, mentions)
    if (event !== null) lifted.set(verb, event)
    else { const beside = eventBeside(verb, mentions); if (beside !== null) renamed.set(verb, { ...verb, frame: beside.frame }) }
  }
  if (lifted.size === 0 && renamed.size === 0 && told.size === 0) return [...mentions]
  const verbs = new Map([...lifted].map(([verb, event]) => [event, verb]))
  return mentions.flatMap((mention) => {
    if (lifted.has(mention)) return []
    if (renamed.has(mention)) return [renamed.get(mention)!]
    const verb = verbs.get(mention)
    if (verb === undefined && told.has(mention)) return [{ ...mention, kind: 'verb' as const }]
    return verb === undefined ? [mention] : [{ ...mention, kind: 'verb' as const, negated: mention.negated || verb.negated, modality: verb.modality === 'fact' ? mention.modality : verb.modality }]
  })
}

/** The nearest event noun of the verb's clause. */
function eventOf(verb: FrameMention, mentions: readonly FrameMention[]): FrameMention | null {
  const distance = (noun: FrameMention): number => (noun.from >= verb.to ? noun.from - verb.to : verb.from - noun.to)
  const nouns = mentions.filter((mention) => mention.kind === 'noun' && !mention.frame.states && mention.clause.from === verb.clause.from)
  return nouns.length === 0 ? null : nouns.reduce((a, b) => (distance(b) < distance(a) ? b : a))
}

/** How many words may stand between a clause and the event noun beside it: ", la violente explosion" ahead, "l'explosion de l'usine de Selm, survenue" behind. */
const besideReach = { ahead: 2, behind: 5 }

// "Survenue lundi, l'explosion a fait trois morts", "the explosion, which occurred on Monday": the noun across the comma, which the clause only dates.
function eventBeside({ from, clause }: FrameMention, mentions: readonly FrameMention[]): FrameMention | null {
  if (from - clause.from > 1) return null
  const nouns = mentions.filter((mention) => mention.kind === 'noun' && !mention.frame.states && !mention.frame.light)
  return nouns.find((noun) => noun.from >= clause.to && noun.from - clause.to <= besideReach.ahead) ?? nouns.findLast((noun) => noun.to <= clause.from && clause.from - noun.to <= besideReach.behind) ?? null
}

/** Most words between a verb that announces and the event that it announces: "a annoncé mardi la démission". */
const toldReach = 3

// "Orbane annonce l'acquisition de Volenta": the acquisition is told as much as announced. The verb keeps its own date and place.
function toldBy(mentions: readonly FrameMention[]): Set<FrameMention> {
  return new Set(mentions.filter((noun, i) => {
    const verb = mentions[i - 1]
    return noun.kind === 'noun' && !noun.frame.states && verb?.kind === 'verb' && verb.frame.id === 'announce' && noun.clause.from === verb.clause.from && noun.from - verb.to <= toldReach
  }))
}
