/**
 * Branded row ids, so that a claim's id cannot be passed where a sentence's is meant.
 * They are SQLite rowids: positive integers, stable for the life of one dossier file.
 */
declare const brand: unique symbol
type Branded<Name extends string> = number & { readonly [brand]: Name }

export type ArticleId = Branded<'ArticleId'>
export type OutletId = Branded<'OutletId'>
export type OriginId = Branded<'OriginId'>
export type SentenceId = Branded<'SentenceId'>
export type ClaimId = Branded<'ClaimId'>
export type EvidenceId = Branded<'EvidenceId'>
export type PointId = Branded<'PointId'>
export type HistoryGroupId = Branded<'HistoryGroupId'>

/** Names a number that came from the store or through a validated contract input. */
export const asId = <Id extends Branded<string>>(value: number): Id => value as Id
