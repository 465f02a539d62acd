/** The promises of the command line, asked of the built bundle as newsroom scripts ask it. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { stances } from '../../shared/domain/stance.ts'
import { claimTypes } from '../../shared/domain/claim.ts'
import { noiseReasons } from '../../shared/domain/article.ts'
import { discard, somewhere } from '../store/smallDossier.ts'
import { root } from './transports.ts'

let folder: string
beforeAll(() => { folder = somewhere() })
afterAll(() => { discard(folder) })

function recoupe(args: string[], input = '') {
  const child = spawnSync(process.execPath, [join(root, 'out', 'main', 'headless.cjs'), ...args], { encoding: 'utf8', input, cwd: folder, env: { ...process.env, LC_ALL: 'en_GB.UTF-8' }, maxBuffer: 64_000_000 })
  return { status: child.status, out: child.stdout, errors: child.stderr }
}
const linesOf = (out: string): Record<string, unknown>[] => out.trimEnd().split('\n').map((line) => JSON.parse(line) as Record<string, unknown>)
const jsonl = (...lines: unknown[]): string => lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n')

/** The document of CONTRACT.md, to the letter; more fields may stand in it. */
const id = z.number().int()
const dossierSchema = z.object({
  format: z.literal('recoupe-dossier'), version: z.literal(1),
  articles: z.array(z.object({
    id, file: z.string(), title: z.string().nullable(), outlet: z.string().nullable(), author: z.string().nullable(), published: z.string().nullable(), language: z.enum(['fr', 'en']), originId: id,
    excluded: z.array(z.object({ text: z.string(), reason: z.enum(noiseReasons) })),
  })),
  sentences: z.array(z.object({ id, articleId: id, index: z.number().int(), start: z.number().int(), end: z.number().int(), text: z.string() })),
  claims: z.array(z.object({
    id, sentenceId: id, type: z.enum(claimTypes), text: z.string(), start: z.number().int(), end: z.number().int(), subject: z.string(), attribute: z.string(), valueText: z.string(),
    speaker: z.string().nullable(), eventDate: z.string().nullable(), anchor: z.object({ start: z.number().int(), end: z.number().int(), quote: z.string(), prefix: z.string(), suffix: z.string() }), checkworthiness: z.number().min(0).max(1),
  })),
  evidence: z.array(z.object({
    claimId: id, sentenceId: id, stance: z.enum(stances), score: z.number().min(0).max(1), sameOrigin: z.boolean(),
    reason: z.object({ kind: z.string(), claimValue: z.string(), evidenceValue: z.string(), explanation: z.string().min(1) }),
  })),
})

test('verify prints the dossier that the contract describes, and nothing else', () => {
  const { status, out, errors } = recoupe(['verify', join(root, 'resources', 'sample')])
  expect(errors).toBe('')
  expect(status).toBe(0)
  const dossier = dossierSchema.parse(JSON.parse(out))
  expect(dossier.articles).toHaveLength(10)
  expect(dossier.articles[0]!.file).toBe(join(root, 'resources', 'sample', 'agence-kestrel-2026-03-16.txt'))
  const sentences = new Map(dossier.sentences.map((sentence) => [sentence.id, sentence]))
  for (const claim of dossier.claims) {
    expect(sentences.get(claim.sentenceId)!.text.slice(claim.start, claim.end)).toBe(claim.text)
    expect(claim.anchor).toMatchObject({ start: sentences.get(claim.sentenceId)!.start + claim.start, quote: claim.text })
  }
  const claims = new Map(dossier.claims.map((claim) => [claim.id, claim]))
  // Evidence is listed from both sides: what A says of B, B says of A. Only the same event or person may confirm one side and just mention the other.
  const sides = new Set(dossier.evidence.flatMap(({ claimId, sentenceId, stance, reason: { kind } }) => {
    const isLopsided = /^(?:event|person)-/u.test(kind) && (stance === 'supports' || stance === 'mentions')
    return (isLopsided ? ['supports', 'mentions'] : [stance]).map((told) => `${claimId} ${sentenceId} ${told}`)
  }))
  for (const { claimId, sentenceId, stance } of dossier.evidence) {
    expect(sentences.get(sentenceId)!.articleId).not.toBe(sentences.get(claims.get(claimId)!.sentenceId)!.articleId)
    const back = dossier.claims.filter((other) => other.sentenceId === sentenceId).some((other) => sides.has(`${other.id} ${claims.get(claimId)!.sentenceId} ${stance}`))
    expect(back).toBe(true)
  }
})

test('verify names what failed, does the rest, and says so with its status', () => {
  mkdirSync(join(folder, 'in'))
  writeFileSync(join(folder, 'in', 'good.txt'), 'The bridge at Marval reopened on Tuesday.')
  writeFileSync(join(folder, 'in', 'empty.txt'), '')
  const { status, out, errors } = recoupe(['verify', 'in', 'missing.txt'])
  expect(status).toBe(1)
  expect(errors).toMatch(/missing\.txt was not found/)
  expect(errors).toMatch(/empty\.txt is empty/)
  expect(dossierSchema.parse(JSON.parse(out)).articles.map(({ file }) => file)).toEqual([join('in', 'good.txt')])
})

test('verify takes outlet and day of publication from a meta.json beside the articles', () => {
  mkdirSync(join(folder, 'dated'))
  writeFileSync(join(folder, 'dated', 'one.txt'), 'The bridge at Marval reopened on Tuesday.')
  writeFileSync(join(folder, 'dated', 'two.txt'), 'The bridge at Marval reopened on Wednesday.')
  writeFileSync(join(folder, 'dated', 'meta.json'), JSON.stringify([{ file: 'one.txt', outlet: 'The Quay', published: '2031-05-08', url: 'https://quay.example/1' }, { file: 'two.txt', published: null }]))
  const { status, out, errors } = recoupe(['verify', 'dated'])
  expect({ status, errors }).toEqual({ status: 0, errors: '' })
  const { articles, claims } = dossierSchema.parse(JSON.parse(out))
  expect(articles.map(({ outlet, published }) => [outlet, published])).toEqual([['The Quay', '2031-05-08'], [null, null]])
  expect(claims.find((claim) => claim.type === 'date')!.eventDate).toBe('2031-05-06')
})

test('verify into a named dossier keeps it, and the same articles again change nothing', () => {
  const first = recoupe(['verify', join(root, 'resources', 'sample'), '--dossier', 'kept.recoupe', '--out', 'report.html', '--format', 'html', '--lang', 'fr'])
  expect(first).toMatchObject({ status: 0, out: '' })
  expect(readFileSync(join(folder, 'report.html'), 'utf8')).toMatch(/^<!doctype html>\s*<html lang="fr">/)
  const again = recoupe(['verify', join(root, 'resources', 'sample'), '--dossier', 'kept.recoupe', '--format', 'csv'])
  expect(again.status).toBe(0)
  expect(again.errors.match(/already in the dossier/g)).toHaveLength(10)
  expect(existsSync(join(folder, 'kept.recoupe-wal'))).toBe(false)
  for (const format of ['md', 'json']) expect(recoupe(['verify', '--dossier', 'kept.recoupe', '--format', format]).status).toBe(0)
})

test('verify says which formats it does not write, and answers wrong usage with 2', () => {
  for (const format of ['pdf', 'docx', 'claimreview', 'annotations']) expect(recoupe(['verify', 'x.txt', '--format', format])).toMatchObject({ status: 2, out: '', errors: expect.stringContaining(`does not write ${format} yet`) as string })
  for (const args of [[], ['publish'], ['verify'], ['verify', 'x', '--colour'], ['verify', 'x', '--format', 'xml'], ['dates', 'file.jsonl']]) expect(recoupe(args)).toMatchObject({ status: 2, out: '' })
})

test('a dossier that cannot be used is named and left alone', () => {
  writeFileSync(join(folder, 'notes.recoupe'), 'only notes')
  const { status, errors } = recoupe(['verify', 'in', '--dossier', 'notes.recoupe'])
  expect(status).toBe(1)
  expect(errors).toContain('notes.recoupe is not a Recoupe dossier')
  expect(readFileSync(join(folder, 'notes.recoupe'), 'utf8')).toBe('only notes')
})

test('stance answers one line each, in order', () => {
  const pair = (one: string, other: string) => ({ id: one.length, a: { text: one }, b: { text: other }, lang: 'fr' })
  const { status, out } = recoupe(['stance'], jsonl(pair('Le colonel Théo Varlin a signé.', 'Le commandant Théo Varlin a signé.'), pair('Il pleut.', 'La mairie a voté le budget de l’école.')))
  expect(status).toBe(0)
  const lines = linesOf(out)
  expect(lines.map((line) => line['id'])).toEqual([31, 9])
  for (const line of lines) expect(['supports', 'contradicts', 'evolved', 'mentions', 'unrelated']).toContain(line['stance'])
  expect(lines[1]!['stance']).toBe('unrelated')
})

test('dates, sentences and clean answer as the contract has it', () => {
  const dates = recoupe(['dates'], jsonl({ id: 'd', text: 'La séance du lundi 16 mars 2026 a été levée.', reference: '2026-03-18T10:00:00Z', lang: 'fr' }))
  expect(linesOf(dates.out)).toEqual([{ id: 'd', dates: [{ text: expect.stringContaining('16 mars 2026') as string, start: '2026-03-16', end: null, grain: 'day', calendarOk: true }] }])
  const sentences = recoupe(['sentences'], jsonl({ id: 1, text: 'It rained. Dr. Hale left.', lang: 'en' }))
  expect(linesOf(sentences.out)).toEqual([{ id: 1, sentences: [{ start: 0, end: 10, text: 'It rained.' }, { start: 11, end: 25, text: 'Dr. Hale left.' }] }])
  const clean = recoupe(['clean'], jsonl({ id: 'c', html: '<html lang="en"><head><title>The bridge</title></head><body><nav><a href="/">Home</a></nav><article><h1>The bridge</h1><p>The bridge at Marval reopened on Tuesday after two years of works, the council said.</p><p>Traffic was light in the morning, and the ferry kept running until noon.</p></article></body></html>' }))
  expect(linesOf(clean.out)[0]).toMatchObject({ id: 'c', title: 'The bridge', language: 'en', text: expect.stringContaining('reopened on Tuesday') as string, excluded: expect.any(Array) as unknown[] })
})

test('a bad line is named with its number and answered, and the lines after it are done', () => {
  const { status, out, errors } = recoupe(['sentences'], jsonl('{"id": 1', { id: 2 }, '', { id: 3, text: 'Oui.', lang: 'fr' }, '\uFEFF{"id":4,"text":"Non.","lang":"de"}'))
  expect(status).toBe(1)
  expect(errors.match(/^Line (\d+):/gm)).toEqual(['Line 1:', 'Line 2:', 'Line 5:'])
  expect(linesOf(out)).toMatchObject([{ id: null, error: { code: 'not-json' } }, { id: 2, error: { code: 'invalid-input' } }, { id: 3, sentences: [{ text: 'Oui.' }] }, { id: 4, error: { code: 'invalid-input' } }])
})
