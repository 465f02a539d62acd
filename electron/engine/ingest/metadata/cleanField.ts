/** Metadata fields come from strangers and are shown in lists, file names and reports: no control characters, no direction overrides, one line, bounded. */

/** Longer values are no titles or names but pages gone wrong. In characters. */
const longestField = 500

/** A value fit for a field: one line without invisible characters, trimmed and cut to 500 characters; null where nothing is left. */
export function cleanField(value: string | null | undefined): string | null {
  if (!value) return null
  const line = value.replace(/[\p{Cf}]/gu, '').replace(/[\p{Cc}\p{Z}]+/gu, ' ').trim()
  return line === '' ? null : line.slice(0, longestField).trim()
}

/** The first value that is fit for a field. */
export function firstField(values: readonly (string | null | undefined)[]): string | null {
  for (const value of values) { const field = cleanField(value); if (field !== null) return field }
  return null
}

/** An http or https address without its fragment; null for anything else, so that no "javascript:" ever reaches a link. */
export function cleanUrl(value: string | null | undefined, base: string | null = null): string | null {
  const field = cleanField(value)
  if (field === null || !URL.canParse(field, base ?? undefined)) return null
  const url = new URL(field, base ?? undefined)
  if (!['http:', 'https:'].includes(url.protocol)) return null
  url.hash = ''
  url.username = ''
  url.password = ''
  return url.href.length <= 2000 ? url.href : null
}
