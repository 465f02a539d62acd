/** A half-open range of UTF-16 code units: text.slice(start, end) is what it covers. */
export type Span = { readonly start: number; readonly end: number }

/** True when the two ranges share at least one code unit. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** True when `inner` lies within `outer`. */
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end
