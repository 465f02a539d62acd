/** What a dossier says of itself: its name, its report's title and summary, its rating scale. */
import { z } from 'zod'
import { defaultScale, type VerdictStep } from '../../../shared/domain/verdict.ts'
import type { Connection } from './connection.ts'

export const metaKeys = ['name', 'report-title', 'report-summary', 'report-author', 'scale'] as const
export type MetaKey = (typeof metaKeys)[number]

export const readMeta = (read: Connection, key: MetaKey): string | null => read.value<string>('SELECT value FROM meta WHERE key = ?', key) ?? null

/** Written once, when the dossier is made; later changes go through the recorder. */
export function writeMeta(write: Connection, key: MetaKey, value: string): void {
  write.run('INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value', key, value)
}

const scaleSchema = z.array(z.object({ step: z.number().int(), label: z.object({ fr: z.string(), en: z.string() }), truth: z.number().nullable() }))

/** The dossier's own rating scale, else the newsroom's default. */
export function readScale(read: Connection): VerdictStep[] {
  const stored = readMeta(read, 'scale')
  return stored === null ? [...defaultScale] : scaleSchema.parse(JSON.parse(stored))
}
