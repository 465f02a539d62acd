/**
 * Light verbs: "la signature a eu lieu lundi" and "il a été procédé à la signature" tell of a signing and not of a holding. The event noun beside such a
 * verb takes its place, with the verb's negation and modality, so that it meets "ils ont signé lundi".
 */
import type { FrameMention } from './findFrames.ts'

/** The same mentions, light verbs replaced by the event that they carry. */
export function liftLightVerbs(mentions: readonly FrameMention[]): FrameMention[] {
  const lifted = new Map<FrameMention, FrameMention>()
  for (const verb of mentions) {
    if (!verb.frame.light || verb.kind !== 'verb') continue
    const event = eventOf(verb, mentions)
    if (event !== null) lifted.set(verb, event)
  }
  if (lifted.size === 0) return [...mentions]
  const verbs = new Map([...lifted].map(([verb, event]) => [event, verb]))
  return mentions.flatMap((mention) => {
    if (lifted.has(mention)) return []
    const verb = verbs.get(mention)
    return verb === undefined ? [mention] : [{ ...mention, kind: 'verb' as const, negated: mention.negated || verb.negated, modality: verb.modality === 'fact' ? mention.modality : verb.modality }]
  })
}

/** The nearest event noun of the verb's clause. */
function eventOf(verb: FrameMention, mentions: readonly FrameMention[]): FrameMention | null {
  const distance = (noun: FrameMention): number => (noun.from >= verb.to ? noun.from - verb.to : verb.from - noun.to)
  const nouns = mentions.filter((mention) => mention.kind === 'noun' && !mention.frame.states && mention.clause.from === verb.clause.from)
  return nouns.length === 0 ? null : nouns.reduce((a, b) => (distance(b) < distance(a) ? b : a))
}
