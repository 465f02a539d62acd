/** Lines to paragraphs: pasted text breaks lines where a column ended, where a sentence ended, or between menu entries, and only the first is to be undone. */

/** Characters that show nothing and only hide differences: zero-width spaces and joiners, soft hyphens, byte order marks, direction overrides. */
const invisible = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g
// oxlint-disable-next-line no-control-regex -- control characters are what this removes
const control = /[\u0000-\u0008\u000B\u000E-\u001F\u007F]/g

/** The text composed (NFC) and without invisible characters, line ends as \n, form feeds as paragraph breaks. */
export const normaliseText = (text: string): string => text.normalize('NFC').replace(/\r\n?|\u2028|\u0085/g, '\n').replace(/\f|\u2029/g, '\n\n').replace(invisible, '').replace(control, '')

const spaces = /[ \t\n]+/g

/** One line: runs of spaces and line ends become one space. No-break spaces stay, French typography needs them. */
export const squeeze = (text: string): string => text.replace(spaces, ' ').trim()

const endsOpen = /[\p{L}\p{N},;’'\-–—(«“]$/u
const continues = /^[\p{Ll}(«“‘’'\d]/u

/** A shorter line was not broken by a column's edge: it is a label, a menu entry, a headline. */
const narrowestColumn = 45
/** A longer line was not broken by a mail program or a text editor. */
const widestColumn = 110

/** True for three lines and more that all fill the same column: text wrapped by an editor or a mail program. */
function isColumn(lines: readonly string[]): boolean {
  if (lines.length < 3) return false
  const full = lines.slice(0, -1)
  const widest = lines.reduce((most, line) => Math.max(most, line.length), 0)
  return widest >= narrowestColumn && widest <= widestColumn
    && full.every((line) => line.length >= widest * 0.75) && full.filter((line) => endsOpen.test(line)).length * 2 > full.length
}

/** Joins the lines of one paragraph that go on in mid-sentence; the others stay apart. */
function joinWrapped(lines: readonly string[]): string[] {
  if (isColumn(lines)) return [lines.join(' ')]
  const out: string[] = []
  let previous = ''
  for (const line of lines) {
    const goesOn = previous.length >= narrowestColumn && endsOpen.test(previous) && continues.test(line)
    if (goesOn) out.push(`${out.pop()} ${line}`)
    else out.push(line)
    previous = line
  }
  return out
}

/** Splits at line breaks, joining the lines that were only wrapped. Blank lines always separate. Empty results are left out. */
export function splitLines(text: string): string[] {
  const out: string[] = []
  let paragraph: string[] = []
  for (const raw of [...text.split('\n'), '']) {
    const line = squeeze(raw)
    if (line !== '') paragraph.push(line)
    else if (paragraph.length > 0) { for (const joined of joinWrapped(paragraph)) out.push(joined); paragraph = [] }
  }
  return out
}
