/** Bytes inside JSON: { "$bytes": base64 }. The loopback host speaks the same. */

/** Largest slice that String.fromCharCode takes as arguments without overflowing the stack. */
const slice = 32_768

function toBase64(bytes: Uint8Array): string {
  let binary = ''
  for (let at = 0; at < bytes.length; at += slice) binary += String.fromCharCode(...bytes.subarray(at, at + slice))
  return btoa(binary)
}

const fromBase64 = (text: string): Uint8Array => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))

/** Plain data with bytes in it, as JSON text. */
export function encodeWire(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => (part instanceof Uint8Array ? { $bytes: toBase64(part) } : part))
}

/** The inverse of encodeWire. Throws on text that is no JSON. */
export function decodeWire(text: string): unknown {
  return JSON.parse(text, (_key, part: unknown) => {
    const isBytes = typeof part === 'object' && part !== null && '$bytes' in part && typeof part.$bytes === 'string'
    return isBytes ? fromBase64(part.$bytes as string) : part
  })
}
