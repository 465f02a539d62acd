import { PassThrough, Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { answerLines } from './jsonLines.ts'

async function answer(chunks: (string | Uint8Array)[]): Promise<{ output: unknown[]; errors: string; bad: number }> {
  const output = new PassThrough()
  const errors = new PassThrough()
  const bad = await answerLines({ input: Readable.from(chunks.map((chunk) => Buffer.from(chunk)), { objectMode: true }), output, errors }, z.object({ id: z.string(), text: z.string() }), (line) => ({ length: line.text.length }))
  output.end()
  errors.end()
  return { output: (await text(output)).split('\n').filter(Boolean).map((line): unknown => JSON.parse(line)), errors: await text(errors), bad }
}

test('a line is cut at the newline alone, wherever the chunks fall', async () => {
  const line = Buffer.from(JSON.stringify({ id: 'a', text: 'un\u2028été' }))
  const { output, bad } = await answer([line.subarray(0, line.length - 4), line.subarray(line.length - 4), '\r\n{"id":"b","text":""}'])
  expect(output).toEqual([{ id: 'a', length: 6 }, { id: 'b', length: 0 }])
  expect(bad).toBe(0)
})

test('a bad line is answered and named, and the rest is done', async () => {
  const { output, errors, bad } = await answer(['{"id":"a"}\nnot json\n{"id":"c","text":"abc"}\n'])
  expect(output).toMatchObject([{ id: 'a', error: { code: 'invalid-input' } }, { id: null, error: { code: 'not-json' } }, { id: 'c', length: 3 }])
  expect(errors).toMatch(/^Line 1: .*\nLine 2: /)
  expect(bad).toBe(2)
})
