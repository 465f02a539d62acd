/** Bytes inside JSON: { "$bytes": base64 }, wherever a Uint8Array stands. The window's side (renderer/host/wire.ts) speaks the same. */

export function encodeWire(value: unknown): string {
  return JSON.stringify(value, function encode(this: Record<string, unknown>, key, part: unknown) {
    // Buffer has a toJSON of its own, which runs before this: the untouched value is on the holder.
    const original = this[key]
    return original instanceof Uint8Array ? { $bytes: Buffer.from(original.buffer, original.byteOffset, original.byteLength).toString('base64') } : part
  })
}

/** The inverse of encodeWire. Throws on text that is no JSON. */
export function decodeWire(text: string): unknown {
  return JSON.parse(text, (_key, part: unknown) => {
    const isBytes = typeof part === 'object' && part !== null && '$bytes' in part && typeof part.$bytes === 'string'
    return isBytes ? new Uint8Array(Buffer.from(part.$bytes as string, 'base64')) : part
  })
}
