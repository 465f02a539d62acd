/**
 * The example that the project was founded on: five articles kept beside the project, not in it. What they disagree on, and what only looks like it,
 * must be found by the command line. Where they are not there the test says so.
 */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { root } from './transports.ts'

const seeds = join(root, '..', 'shared', 'seeds')

const dossierSchema = z.object({
  articles: z.array(z.object({ id: z.unknown(), file: z.string(), excluded: z.array(z.object({ text: z.string() })) })),
  sentences: z.array(z.object({ id: z.unknown(), articleId: z.unknown(), text: z.string() })),
  claims: z.array(z.object({ id: z.unknown(), sentenceId: z.unknown(), type: z.string(), subject: z.string(), valueText: z.string() })),
  evidence: z.array(z.object({ claimId: z.unknown(), sentenceId: z.unknown(), stance: z.string(), reason: z.object({ kind: z.string(), claimValue: z.string(), evidenceValue: z.string() }) })),
})

/** Wall-clock limit of the whole command, process start included (ms); a loaded machine is given as much again. */
const timeLimit = 6_000

test('the founding example: its contradictions, its evolution, and what is none', () => {
  if (!existsSync(seeds)) {
    console.log('The founding example is not beside the project: nothing was checked.')
    return
  }
  const started = performance.now()
  const run = spawnSync(process.execPath, [join(root, 'out/main/headless.cjs'), 'verify', seeds, '--format', 'json'], { encoding: 'utf8', maxBuffer: 64e6 })
  expect(run.status, run.stderr).toBe(0)
  expect(performance.now() - started).toBeLessThan(timeLimit)
  const dossier = dossierSchema.parse(JSON.parse(run.stdout))
  const articles = new Map(dossier.articles.map((article) => [article.id, article]))
  const sentences = new Map(dossier.sentences.map((sentence) => [sentence.id, { ...sentence, file: articles.get(sentence.articleId)!.file.split('/').pop()!.slice(0, 3) }]))
  const claims = new Map(dossier.claims.map((claim) => [claim.id, claim]))
  const links = dossier.evidence.map((link) => {
    const claim = claims.get(link.claimId)!
    return { ...link, claim, from: sentences.get(claim.sentenceId)!, to: sentences.get(link.sentenceId)! }
  })
  const between = (stance: string, from: string, to: string) => links.filter((link) => link.stance === stance && link.from.file === from && link.to.file === to)

  const ranks = between('contradicts', '001', '003').filter(({ claim }) => claim.type === 'rank')
  expect(ranks.some(({ reason }) => /^général d.armée$/iu.test(reason.claimValue) && /^général de corps d.armée$/iu.test(reason.evidenceValue))).toBe(true)
  const offices = between('contradicts', '000', '001').filter(({ claim }) => claim.type === 'office')
  expect(offices.some(({ claim, reason }) => /diarra/iu.test(claim.subject) && /de l.air$/iu.test(reason.claimValue) && /de terre$/iu.test(reason.evidenceValue))).toBe(true)
  expect(links.some(({ stance, from, reason }) => stance === 'evolved' && from.file === '002' && /^colonel$/iu.test(reason.claimValue))).toBe(true)
  expect(links.filter(({ stance, from, claim }) => stance === 'contradicts' && from.file === '004' && claim.type === 'date')).toEqual([])
  expect(between('supports', '001', '002').some(({ reason }) => reason.claimValue.includes('65 ans') && reason.evidenceValue.includes('1960'))).toBe(true)
  expect(between('supports', '001', '003').some(({ reason, to }) => reason.claimValue.includes('trois accords') && to.text.includes('troisième volet'))).toBe(true)
  // What an article only announces of other articles is set aside, and claims nothing.
  const announced = dossier.articles.flatMap(({ excluded }) => excluded.map(({ text }) => text)).filter((text) => text.trim().startsWith('Lire aussi'))
  expect(announced.length).toBeGreaterThan(5)
  for (const { sentenceId } of dossier.claims) expect(announced.some((text) => text.includes(sentences.get(sentenceId)!.text))).toBe(false)
})
