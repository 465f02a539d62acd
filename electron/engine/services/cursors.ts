/** Cursors of paged lists: the key of the last row, opaque to clients. One that is damaged is an invalid input, never a first page. */
import { z } from 'zod'

const keyed = z.tuple([z.union([z.string(), z.number()]), z.number()])

export const writeCursor = (key: string | number, id: number): string => Buffer.from(JSON.stringify([key, id])).toString('base64url')

/** Null for the first page; undefined when the cursor was not made here. */
export function readCursor(cursor: string | null): { key: string | number; id: number } | null | undefined {
  if (cursor === null) return null
  try {
    const [key, id] = keyed.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString()))
    return { key, id }
  } catch { return undefined }
}
