/** One step of the schema. Steps are applied in order, each in the transaction that raises user_version; a step that was released is never edited. */
export type Migration = { version: number; sql: string }
