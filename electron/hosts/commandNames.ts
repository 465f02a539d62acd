/** The names of the text commands, apart from their code, so that a command loads only what it needs: start-up counts in every call. */
export const textCommands = ['stance', 'dates', 'sentences', 'clean'] as const
export type TextCommand = (typeof textCommands)[number]
