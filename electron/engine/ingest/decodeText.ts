/** Bytes to characters. Newsroom files come as UTF-8, as Windows-1252 from old systems, and now and then as UTF-16; a wrong guess would put wrong quotes into a report. */
import sniffHtmlEncoding from 'html-encoding-sniffer'
import { isUtf16 } from './sniffFormat.ts'

/** `encoding` is the name of the Encoding Standard, lower case. */
export type DecodedText = { text: string; encoding: string }

function decodeStrictly(bytes: Uint8Array, label: string): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

function declaredEncoding(bytes: Uint8Array): string {
  // The prescan looks for <meta charset> in markup; in plain text it finds nothing and answers its default.
  return sniffHtmlEncoding(bytes, { defaultEncoding: 'windows-1252' }).toLowerCase()
}

/**
 * Decodes by byte order mark, then strict UTF-8, then what the page declares, then Windows-1252, which can read anything.
 * Valid UTF-8 goes before a page's own declaration: text of another encoding is almost never valid UTF-8 by chance,
 * and pages saved from a browser keep the declaration of the server.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (isUtf16(bytes)) {
    const encoding = bytes[0] === 0xff ? 'utf-16le' : 'utf-16be'
    return { text: new TextDecoder(encoding).decode(bytes), encoding }
  }
  const utf8 = decodeStrictly(bytes, 'utf-8')
  if (utf8 !== null) return { text: utf8, encoding: 'utf-8' }
  const declared = declaredEncoding(bytes)
  // A page that says UTF-8 and is not, whole: with few bad bytes it is UTF-8 that was cut or pasted into; with many it lies.
  if (declared === 'utf-8') {
    const loose = new TextDecoder('utf-8').decode(bytes)
    const broken = loose.split('\uFFFD').length - 1
    const accented = loose.match(/[\u00C0-\u024F]/g)?.length ?? 0
    return broken <= accented ? { text: loose, encoding: 'utf-8' } : { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'windows-1252' }
  }
  return { text: new TextDecoder(declared).decode(bytes), encoding: declared }
}
