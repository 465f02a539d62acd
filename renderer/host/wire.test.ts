import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decodeWire, encodeWire } from './wire.ts'

test('bytes of any content and place survive the crossing', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 500 }), fc.string(), (bytes, name) => {
    const back = decodeWire(encodeWire({ sources: [{ name, bytes }], n: 1 })) as { sources: { name: string; bytes: Uint8Array }[]; n: number }
    expect(back.sources[0]!.bytes).toEqual(bytes)
    expect(back.sources[0]!.name).toBe(name)
    expect(back.n).toBe(1)
  }))
})

test('a file larger than one slice survives too', () => {
  const bytes = Uint8Array.from({ length: 100_001 }, (_, index) => index % 256)
  expect(decodeWire(encodeWire(bytes))).toEqual(bytes)
})
