/** JSONL in, JSONL out: one line at a time, in order, a bad line answered and the rest still done (CONTRACT.md, "Measuring"). */
import type { Readable, Writable } from 'node:stream'
import { once } from 'node:events'
import { z } from 'zod'

export type LineStreams = { input: Readable; output: Writable; errors: Writable }

const anyId = z.object({ id: z.unknown() })
const refusalSchema = z.object({ error: z.object({ code: z.string(), message: z.string() }) })

/** Answers each line with `{ id, ...answer(line) }`. Returns how many lines could not be answered. */
export async function answerLines<Schema extends z.ZodType<{ id: string | number }>>(streams: LineStreams, schema: Schema, answer: (line: z.output<Schema>) => Record<string, unknown>): Promise<number> {
  let number = 0
  let bad = 0
  for await (const text of linesOf(streams.input)) {
    number++
    if (text.trim() === '') continue
    const answered = answerLine(text.replace(/^\uFEFF/, ''), schema, answer)
    const refusal = refusalSchema.safeParse(answered)
    if (refusal.success) {
      bad++
      streams.errors.write(`Line ${number}: ${refusal.data.error.message}\n`)
    }
    if (!streams.output.write(`${JSON.stringify(answered)}\n`)) await once(streams.output, 'drain')
  }
  return bad
}

function answerLine<Schema extends z.ZodType<{ id: string | number }>>(text: string, schema: Schema, answer: (line: z.output<Schema>) => Record<string, unknown>): Record<string, unknown> {
  let json: unknown
  try { json = JSON.parse(text) } catch { return { id: null, error: { code: 'not-json', message: 'This line is not JSON.' } } }
  const parsed = schema.safeParse(json)
  if (!parsed.success) {
    const issue = parsed.error.issues[0]
    return { id: idOf(json), error: { code: 'invalid-input', message: `${issue?.path.join('.') || 'line'}: ${issue?.message ?? 'invalid'}` } }
  }
  try {
    return { id: parsed.data.id, ...answer(parsed.data) }
  } catch (error) {
    return { id: parsed.data.id, error: { code: 'internal', message: error instanceof Error ? error.message : String(error) } }
  }
}

function idOf(json: unknown): unknown {
  const parsed = anyId.safeParse(json)
  return parsed.success ? (parsed.data.id ?? null) : null
}

/** The lines of a stream, cut at "\n" alone: readline would cut at U+2028 as well, which JSON allows inside a string. */
async function* linesOf(input: Readable): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  let rest = ''
  for await (const chunk of input) {
    const parts = (rest + decoder.decode(chunk as Uint8Array, { stream: true })).split('\n')
    rest = parts.pop() ?? ''
    yield* parts
  }
  rest += decoder.decode()
  if (rest !== '') yield rest
}
