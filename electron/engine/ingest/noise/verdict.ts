/** What the rules work on: every block with the reason found for it so far. A reason, once given, is only replaced by a surer one. */
import type { NoiseReason } from '../../../../shared/domain/article.ts'
import type { Block } from '../block.ts'

/** `reason` null means: the article's own. */
export type Judged = { block: Block; reason: NoiseReason | null }

/** True for a block that is still taken for the article's own running text. */
export const isBodyProse = (entry: Judged | undefined): boolean => entry !== undefined && entry.reason === null && entry.block.prose

/** Gives a reason where none was found yet. */
export function setAsideUnlessKnown(entry: Judged, reason: NoiseReason): void {
  entry.reason ??= reason
}
