/**
 * What crosses between page and main process: JSON over CDP, with bytes, dates and undefined kept. These two functions are also sent into the page as
 * source, so they use nothing from outside themselves.
 */

/** A structured-cloneable value as JSON text. */
export function encodeValue(value: unknown): string {
  const encode = (item: unknown): unknown => {
    if (item === undefined) return { $undefined: true }
    if (item instanceof ArrayBuffer) return { $bytes: encodeBytes(new Uint8Array(item)) }
    if (ArrayBuffer.isView(item)) return { $bytes: encodeBytes(new Uint8Array(item.buffer, item.byteOffset, item.byteLength)) }
    if (item instanceof Date) return { $date: item.getTime() }
    if (typeof item === 'bigint') return { $bigint: String(item) }
    if (Array.isArray(item)) return item.map(encode)
    if (typeof item === 'object' && item !== null) return Object.fromEntries(Object.entries(item).map(([key, part]) => [key, encode(part)]))
    return item
  }
  const encodeBytes = (bytes: Uint8Array) => {
    let binary = ''
    for (let start = 0; start < bytes.length; start += 32_768) binary += String.fromCharCode(...bytes.subarray(start, start + 32_768))
    return btoa(binary)
  }
  return JSON.stringify(encode(value))
}

/** The value that JSON text of `encodeValue` stands for. */
export function decodeValue(text: string): unknown {
  const decode = (item: unknown): unknown => {
    if (Array.isArray(item)) return item.map(decode)
    if (typeof item !== 'object' || item === null) return item
    const tagged = item as Record<string, unknown>
    if ('$undefined' in tagged) return undefined
    if ('$bytes' in tagged) return Uint8Array.from(atob(tagged.$bytes as string), (sign) => sign.charCodeAt(0))
    if ('$date' in tagged) return new Date(tagged.$date as number)
    if ('$bigint' in tagged) return BigInt(tagged.$bigint as string)
    return Object.fromEntries(Object.entries(tagged).map(([key, part]) => [key, decode(part)]))
  }
  return decode(JSON.parse(text))
}
