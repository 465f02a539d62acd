/** What a file really is, told by its content: extensions lie, and a PDF read as text would fill a dossier with rubbish. */

export type TextFormat = 'text' | 'markdown' | 'html'

/** `unsupported` names the format for the message ("PDF"); `binary` is anything else that is no text. */
export type SniffedFormat = { kind: TextFormat } | { kind: 'unsupported'; format: string } | { kind: 'binary' }

/** Leading bytes and the name that people know the format by (file signatures of the formats' own specifications). */
const signatures: { format: string; bytes: readonly number[]; at?: number }[] = [
  { format: 'PDF', bytes: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { format: 'RTF', bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66] },
  { format: 'DOC', bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1] },
  { format: 'JPEG', bytes: [0xff, 0xd8, 0xff] },
  { format: 'PNG', bytes: [0x89, 0x50, 0x4e, 0x47] },
  { format: 'GIF', bytes: [0x47, 0x49, 0x46, 0x38] },
  { format: 'WebP', bytes: [0x57, 0x45, 0x42, 0x50], at: 8 },
  { format: 'TIFF', bytes: [0x49, 0x49, 0x2a, 0x00] },
  { format: 'TIFF', bytes: [0x4d, 0x4d, 0x00, 0x2a] },
  { format: 'HEIC', bytes: [0x66, 0x74, 0x79, 0x70, 0x68, 0x65, 0x69], at: 4 },
  { format: 'MP4', bytes: [0x66, 0x74, 0x79, 0x70], at: 4 },
  { format: 'MP3', bytes: [0x49, 0x44, 0x33] },
  { format: 'GZIP', bytes: [0x1f, 0x8b, 0x08] },
  { format: '7Z', bytes: [0x37, 0x7a, 0xbc, 0xaf] },
  { format: 'RAR', bytes: [0x52, 0x61, 0x72, 0x21] },
  { format: 'SQLite', bytes: [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66] },
]
const zip = [0x50, 0x4b]

const startsWith = (bytes: Uint8Array, prefix: readonly number[], at = 0): boolean => prefix.every((byte, i) => bytes[at + i] === byte)

const latin1 = new TextDecoder('latin1')

/** Office and e-book files are ZIP archives; the name of a member near the start tells which. */
function nameArchive(bytes: Uint8Array): string {
  const head = latin1.decode(bytes.subarray(0, 4096))
  if (head.includes('word/')) return 'DOCX'
  if (head.includes('xl/')) return 'XLSX'
  if (head.includes('ppt/')) return 'PPTX'
  if (head.includes('opendocument.text')) return 'ODT'
  if (head.includes('epub+zip')) return 'EPUB'
  return /\[Content_Types\]\.xml/.test(head) ? 'DOCX' : 'ZIP'
}

/** Byte order marks of UTF-16: the only case in which a text may hold NUL bytes. */
export const isUtf16 = (bytes: Uint8Array): boolean => startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])

/** How much of a file is looked at, in bytes. */
const sniffedBytes = 8192

/** Control characters that no text holds; more than one in a hundred is binary. NUL alone is enough. */
function looksBinary(bytes: Uint8Array): boolean {
  const length = Math.min(bytes.length, sniffedBytes)
  let controls = 0
  for (let at = 0; at < length; at++) {
    const byte = bytes[at]!
    if (byte === 0) return true
    if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) controls++
  }
  return controls * 100 > length
}

/** Tells binary formats from text by the bytes alone. Returns null for text. */
export function sniffBinary(bytes: Uint8Array): Exclude<SniffedFormat, { kind: TextFormat }> | null {
  const known = signatures.find((signature) => startsWith(bytes, signature.bytes, signature.at))
  if (known) return { kind: 'unsupported', format: known.format }
  if (startsWith(bytes, zip) && (bytes[2] ?? 0xff) < 9) return { kind: 'unsupported', format: nameArchive(bytes) }
  return !isUtf16(bytes) && looksBinary(bytes) ? { kind: 'binary' } : null
}

const htmlStart = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*)*<(?:!doctype\s+html|html|head|body|meta|title|article|main|section|div|p|h1|table|script)(?![\w-])/i
const anyMarkup = /<\/(?:p|div|article|body|html|h[1-6]|li|span|a)\s*>/gi

/** Tells HTML, Markdown and plain text apart: by the text itself first, then by the name's ending. */
export function sniffTextFormat(text: string, name: string): TextFormat {
  const head = text.slice(0, 4000)
  if (htmlStart.test(head)) return 'html'
  const extension = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''
  if (['html', 'htm', 'xhtml'].includes(extension) && /<[a-z][^>]*>/i.test(text)) return 'html'
  if (['md', 'markdown'].includes(extension)) return 'markdown'
  return (text.slice(0, 20_000).match(anyMarkup)?.length ?? 0) >= 5 ? 'html' : 'text'
}
