/** What a person decided of claims: read here, written by the recorder. */
import type { ClaimId } from '../../../shared/domain/ids.ts'
import type { Connection } from './connection.ts'

export const getRationale = (read: Connection, claimId: ClaimId): string => read.value<string>('SELECT text FROM rationales WHERE claim_id = ?', claimId) ?? ''
export const getVerdict = (read: Connection, claimId: ClaimId): number | null => read.value<number>('SELECT step FROM verdicts WHERE claim_id = ?', claimId) ?? null
export const listTagsOf = (read: Connection, claimId: ClaimId): string[] => read.column<string>('SELECT tag FROM claim_tags WHERE claim_id = ? ORDER BY tag', claimId)
/** Every tag in use, by name. */
export const listTags = (read: Connection): string[] => read.column<string>('SELECT DISTINCT tag FROM claim_tags ORDER BY tag')
