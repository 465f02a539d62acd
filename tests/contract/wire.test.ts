import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decodeWire, encodeWire } from '../../electron/hosts/wire.ts'
import * as windowSide from '../../renderer/host/wire.ts'

test('both ends of the wire read each other’s bytes and words', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), fc.string(), (bytes, name) => {
    const message = { sources: [{ name, bytes }], nothing: null }
    expect(windowSide.decodeWire(encodeWire(message))).toEqual(message)
    expect(decodeWire(windowSide.encodeWire(message))).toEqual(message)
  }))
})
test('a Buffer crosses as bytes', () => {
  expect(decodeWire(encodeWire({ bytes: Buffer.from('œ') }))).toEqual({ bytes: new Uint8Array([0xc5, 0x93]) })
})
