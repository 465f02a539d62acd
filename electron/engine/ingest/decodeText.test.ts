/** The encodings in which newsroom files arrive: a wrong guess shows as wrong letters in a quotation. */
import { expect, test } from 'vitest'
import fc from 'fast-check'
import { decodeText } from './decodeText.ts'
import { readDocument } from './readDocument.ts'

const line = 'Élodie l’a dit : « près de 200 € » à Nîmes…'
/** Windows-1252 bytes of a text whose characters that encoding has. */
const special: Record<string, number> = { '€': 0x80, '…': 0x85, '’': 0x92, 'œ': 0x9c }
const unitsOf = (text: string): number[] => Array.from({ length: text.length }, (_, i) => text.charCodeAt(i))
const windows1252 = (text: string): Uint8Array => Uint8Array.from(unitsOf(text), (unit) => special[String.fromCharCode(unit)] ?? unit)
const utf16 = (text: string, little: boolean): Uint8Array => Uint8Array.from([0xfeff, ...unitsOf(text)].flatMap((unit) => (little ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])))

test('UTF-8 with and without its mark, Windows-1252 and both UTF-16 give the same text', () => {
  const utf8 = new TextEncoder().encode(line)
  expect(decodeText(utf8)).toEqual({ text: line, encoding: 'utf-8' })
  expect(decodeText(Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8])).text).toBe(line)
  expect(decodeText(windows1252(line))).toEqual({ text: line, encoding: 'windows-1252' })
  expect(decodeText(utf16(line, true))).toEqual({ text: line, encoding: 'utf-16le' })
  expect(decodeText(utf16(line, false))).toEqual({ text: line, encoding: 'utf-16be' })
})

test('a page’s own declaration is believed unless the bytes prove it wrong', () => {
  const declared = (charset: string): Uint8Array => windows1252(`<html><head><meta http-equiv="Content-Type" content="text/html; charset=${charset}"></head><body><p>${line}</p></body></html>`)
  expect(decodeText(declared('windows-1252')).text).toContain(line)
  expect(decodeText(declared('utf-8'))).toMatchObject({ encoding: 'windows-1252' })
  expect(decodeText(declared('utf-8')).text).toContain(line)
  // Valid UTF-8 under a wrong declaration, as browsers save pages.
  expect(decodeText(new TextEncoder().encode('<meta charset="iso-8859-1"><p>Été')).text).toContain('Été')
})

test('one stray byte in a long UTF-8 page costs one character, not the page', () => {
  const page = new TextEncoder().encode(`<meta charset="utf-8"><p>${line.repeat(5)}`)
  const stray = Uint8Array.from([...page, 0xe9, ...new TextEncoder().encode(' fin')])
  expect(decodeText(stray)).toMatchObject({ encoding: 'utf-8' })
  expect(decodeText(stray).text).toContain(line)
})

test('an article in Windows-1252 is read with its accents and says in which encoding', () => {
  const outcome = readDocument({ name: 'article.txt', bytes: windows1252('La préfète a signé l’arrêté mardi à Évreux, après deux années d’enquête publique.') })
  expect(outcome).toMatchObject({ ok: true, value: { encoding: 'windows-1252', document: { text: 'La préfète a signé l’arrêté mardi à Évreux, après deux années d’enquête publique.', language: 'fr' } } })
})

test('any text survives UTF-8', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }).filter((text) => !text.startsWith('\uFEFF') && text.isWellFormed()), (text) => decodeText(new TextEncoder().encode(text)).text === text))
})
