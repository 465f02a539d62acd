/** The commands that read texts from standard input: stance, dates, sentences, clean. Pure functions of a line (CONTRACT.md). */
import { describeReason } from '../engine/export/describeReason.ts'
import { z } from 'zod'
import { cleanPage } from '../engine/ingest/readDocument.ts'
import { bodyText } from '../../shared/domain/article.ts'
import { languageSchema } from '../../shared/contract/shapes.ts'
import { firstDayOf } from '../../shared/domain/calendar.ts'
import { findDates } from '../../shared/nlp/dates/findDates.ts'
import { splitSentences } from '../../shared/nlp/sentences.ts'
import { compareTexts } from '../../shared/stance/compareTexts.ts'
import { describeFailure } from '../../shared/text/errors.ts'
import { guessLanguage } from '../engine/ingest/metadata/guessLanguage.ts'
import type { TextCommand } from './commandNames.ts'
import { answerLines, type LineStreams } from './jsonLines.ts'

const id = z.union([z.string(), z.number()])
const side = z.object({ text: z.string(), published: z.string().nullish(), outlet: z.string().nullish() })

const stanceLine = z.object({ id, a: side, b: side, lang: languageSchema.optional() })
const dateLine = z.object({ id, text: z.string(), reference: z.string().nullish(), lang: languageSchema })
const sentenceLine = z.object({ id, text: z.string(), lang: languageSchema })
const cleanLine = z.union([z.object({ id, html: z.string(), url: z.string().nullish() }), z.object({ id, text: z.string(), url: z.string().nullish() })])

/** Runs one command over its lines; returns how many could not be answered. */
export function runTextCommand(command: TextCommand, streams: LineStreams): Promise<number> {
  const run: Record<TextCommand, () => Promise<number>> = {
    stance: () => answerLines(streams, stanceLine, answerStance),
    dates: () => answerLines(streams, dateLine, answerDates),
    sentences: () => answerLines(streams, sentenceLine, ({ text, lang }) => ({ sentences: splitSentences(text, lang).map(({ start, end }) => ({ start, end, text: text.slice(start, end) })) })),
    clean: () => answerLines(streams, cleanLine, answerClean),
  }
  return run[command]()
}

function answerStance({ a, b, lang }: z.output<typeof stanceLine>) {
  const language = lang ?? guessLanguage(`${a.text}\n${b.text}`, null)
  const { stance, score, reason } = compareTexts(a, b, language)
  return { stance, score, reason: reason && describeReason(stance, reason, language) }
}

/** `start` is a whole ISO date, whatever the grain: "mai 2024" starts on its first day. */
function answerDates({ text, reference, lang }: z.output<typeof dateLine>) {
  const mentions = findDates(text, { reference: reference ?? null, language: lang })
  return { dates: mentions.map(({ text: words, value }) => ({ text: words, start: firstDayOf(value.start), end: value.end, grain: value.grain, calendarOk: value.calendarOk })) }
}

/** A page without an article is answered as an error with the failure's words, like a line that cannot be read. */
function answerClean(line: z.output<typeof cleanLine>) {
  const cleaned = cleanPage({ ...('html' in line ? { html: line.html } : { text: line.text }), url: line.url ?? null })
  if (!cleaned.ok) return { error: { code: cleaned.error.code, message: describeFailure(cleaned.error, 'en') } }
  const { title, outlet, author, published, language, text, noise } = cleaned.value
  return { title, outlet, author, published, language, text: bodyText({ text, noise }), excluded: noise.map((span) => ({ text: text.slice(span.start, span.end), reason: span.reason })) }
}
