/** The order of the report's list. Pure, so that what the screen shows before the engine answers is what the engine will answer. */

type Ordered = { included: boolean; point: { id: number } }

/** Chosen points first, each half in the order it had. */
export function sortChoices<Choice extends Ordered>(choices: readonly Choice[]): Choice[] {
  return [...choices.filter((choice) => choice.included), ...choices.filter((choice) => !choice.included)]
}

/** The list with a chosen point at place `to` among the chosen (from 0, cut to what there is). Points left out stay where they are. */
export function moveChoice<Choice extends Ordered>(choices: readonly Choice[], pointId: number, to: number): Choice[] {
  const moved = choices.find((choice) => choice.included && choice.point.id === pointId)
  if (!moved) return [...choices]
  const chosen = choices.filter((choice) => choice.included && choice !== moved)
  chosen.splice(Math.min(Math.max(to, 0), chosen.length), 0, moved)
  return [...chosen, ...choices.filter((choice) => !choice.included)]
}
