/** What the engine does for whoever calls it, asked in the same process and over the browser host: one suite, so that no host can differ. */
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { PointDetail } from '../../shared/contract/shapes.ts'
import { startInProcess, startLoopback, valueOf, type Bench } from './transports.ts'

describe.each([['in process', startInProcess], ['over the loopback host', startLoopback]] as const)('%s', (_name, start) => {
  let bench: Bench
  beforeAll(async () => { bench = await start() })
  afterAll(async () => {
    await bench.close()
    expect(bench.log).toEqual([])
  })
  const call: Bench['client']['call'] = (...args) => bench.client.call(...args)

  /** The first point with evidence, opened. */
  const openPoint = async (): Promise<PointDetail> => {
    const { rows } = valueOf(await call('points.list', { limit: 1 }))
    return valueOf(await call('points.get', { pointId: rows[0]!.id }))
  }

  test('without a dossier every question is answered so, and a wrong one is named', async () => {
    expect(await call('points.list')).toEqual({ ok: false, error: { code: 'no-dossier', name: null, detail: {} } })
    expect(await call('workspace.open', { path: '' })).toMatchObject({ ok: false, error: { code: 'invalid-input', detail: { where: 'path' } } })
    expect(valueOf(await call('workspace.state')).open).toBe(false)
  })

  test('the sample opens in one call with its findings, and a second time as it was left', async () => {
    const summary = valueOf(await call('workspace.openSample'))
    expect(summary).toMatchObject({ name: 'Dossier d’exemple', articles: 10, readOnly: null, canUndo: { action: 'articles.import' } })
    expect(summary.points.all).toBeGreaterThan(20)
    expect(summary.origins).toBe(9)
    const { claimId } = await openPoint()
    valueOf(await call('judgements.rate', { claimId, step: 3 }))
    valueOf(await call('workspace.close'))
    valueOf(await call('workspace.openSample'))
    expect((await openPoint()).row.verdict).toBe(3)
    expect(valueOf(await call('workspace.state')).recent[0]).toMatchObject({ name: 'Dossier d’exemple', articles: 10 })
  })

  test('lists come page by page, each row once and in one order', async () => {
    const ids: number[] = []
    let cursor: string | null = null
    do {
      const page: { rows: { id: number }[]; next: string | null; total: number } = valueOf(await call('points.list', { cursor, limit: 7 }))
      ids.push(...page.rows.map((row) => row.id))
      expect(page.total).toBe(valueOf(await call('dossier.summary')).points.all)
      cursor = page.next
    } while (cursor !== null)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.slice(0, 100)).toEqual(valueOf(await call('points.list', { limit: 100 })).rows.map((row) => row.id))
    expect(await call('points.list', { cursor: 'nonsense' })).toMatchObject({ ok: false, error: { code: 'invalid-input', detail: { where: 'cursor' } } })
  })

  test('accepting, overriding, rating, tagging and explaining show at once, and undo and redo reach them all', async () => {
    const before = await openPoint()
    const [first] = before.evidence
    const order = async () => valueOf(await call('points.list', { limit: 20 })).rows.map(({ id }) => id)
    const listed = await order()
    valueOf(await call('evidence.judge', { evidenceIds: before.evidence.map(({ id }) => id), judgement: 'accepted' }))
    valueOf(await call('evidence.override', { evidenceId: first!.id, stance: 'evolved', note: 'Promu entre-temps.' }))
    valueOf(await call('judgements.rate', { claimId: before.claimId, step: 5 }))
    valueOf(await call('judgements.tag', { claimId: before.claimId, tag: 'à publier', present: true }))
    valueOf(await call('judgements.explain', { claimId: before.claimId, rationale: 'Le décret le dit.' }))
    const after = valueOf(await call('points.get', { pointId: before.row.id, claimId: before.claimId }))
    expect(after.evidence.find(({ id }) => id === first!.id)).toMatchObject({ machine: first!.machine, judgement: 'overridden', override: { stance: 'evolved', note: 'Promu entre-temps.' } })
    expect(after).toMatchObject({ rationale: 'Le décret le dit.', row: { verdict: 5, tags: ['à publier'], undecided: 0, state: before.row.state } })
    expect(valueOf(await call('points.list', { filter: { tags: ['à publier'], verdicts: [5] } })).rows.map(({ id }) => id)).toEqual([before.row.id])
    expect(await order(), 'no claim jumps away under the hand that judges it').toEqual(listed)
    for (let i = 0; i < 5; i++) valueOf(await call('history.undo'))
    expect(valueOf(await call('points.get', { pointId: before.row.id, claimId: before.claimId }))).toEqual(before)
    for (let i = 0; i < 5; i++) valueOf(await call('history.redo'))
    expect(valueOf(await call('points.get', { pointId: before.row.id, claimId: before.claimId }))).toEqual(after)
    expect(await call('history.redo')).toMatchObject({ ok: false, error: { code: 'nothing-to-redo' } })
    expect(valueOf(await call('history.list', { limit: 5 })).rows.map(({ action }) => action)).toEqual(['judgements.explain', 'judgements.tag', 'judgements.rate', 'evidence.override', 'evidence.judge'])
  })

  test('a first verdict puts the claim into the report; changing it later does not put it back', async () => {
    const point = valueOf(await call('points.list', { filter: { types: ['office'] }, limit: 1 })).rows[0]!
    const inReport = async () => valueOf(await call('report.choices')).find((choice) => choice.point.id === point.id)!.included
    expect(await inReport()).toBe(false)
    valueOf(await call('judgements.rate', { claimId: point.claimId, step: 5 }))
    expect(await inReport()).toBe(true)
    valueOf(await call('report.include', { pointId: point.id, included: false }))
    valueOf(await call('judgements.rate', { claimId: point.claimId, step: 4 }))
    expect(await inReport()).toBe(false)
    for (let step = 0; step < 3; step++) valueOf(await call('history.undo'))
    expect(await inReport()).toBe(false)
  })

  test('a sentence chosen by hand becomes evidence with its note', async () => {
    const before = await openPoint()
    const article = valueOf(await call('articles.list', { limit: 1 })).rows[0]!
    const { sentences } = valueOf(await call('articles.get', { articleId: article.id }))
    const { evidenceId } = valueOf(await call('evidence.add', { claimId: before.claimId, articleId: article.id, span: sentences[0]!, stance: 'supports', note: 'même jour' }))
    const added = valueOf(await call('points.get', { pointId: before.row.id })).evidence.find(({ id }) => id === evidenceId)
    expect(added).toMatchObject({ machine: null, judgement: 'overridden', override: { stance: 'supports', note: 'même jour' }, reason: { kind: 'user-added' }, otherClaimId: null })
    valueOf(await call('history.undo'))
    expect(valueOf(await call('points.get', { pointId: before.row.id })).evidence.some(({ id }) => id === evidenceId)).toBe(false)
  })

  test('a passage set aside takes its claims along; put back, they return with what was decided', async () => {
    const before = await openPoint()
    const { articleId } = before.sentence
    const article = valueOf(await call('articles.get', { articleId }))
    const span = article.sentences.find(({ id }) => id === before.sentence.sentenceId)!
    valueOf(await call('articles.setNoise', { articleId, span: { start: span.start, end: span.end }, reason: 'user' }))
    expect(valueOf(await call('articles.get', { articleId })).marks.some(({ claimId }) => claimId === before.claimId)).toBe(false)
    valueOf(await call('articles.setNoise', { articleId, span: { start: span.start, end: span.end }, reason: null }))
    const after = valueOf(await call('points.get', { pointId: before.row.id, claimId: before.claimId }))
    expect(after.evidence.map(({ id, judgement }) => ({ id, judgement }))).toEqual(before.evidence.map(({ id, judgement }) => ({ id, judgement })))
    expect(after.row).toEqual(before.row)
    valueOf(await call('history.undo'))
    valueOf(await call('history.undo'))
    expect((await openPoint()).row).toEqual(before.row)
  })

  test('an article that is removed leaves every list, and comes back with undo', async () => {
    const before = await openPoint()
    const all = valueOf(await call('dossier.summary'))
    valueOf(await call('articles.remove', { articleId: before.sentence.articleId }))
    expect(await call('articles.get', { articleId: before.sentence.articleId })).toMatchObject({ ok: false, error: { code: 'not-found' } })
    expect(valueOf(await call('dossier.summary')).articles).toBe(9)
    valueOf(await call('history.undo'))
    expect(valueOf(await call('dossier.summary')).points).toEqual(all.points)
    expect(await openPoint()).toEqual(before)
  })

  test('search forgives a typing error', async () => {
    const find = async (search: string) => valueOf(await call('points.list', { filter: { search } })).rows.map(({ id }) => id)
    expect((await find('Darvos')).length).toBeGreaterThan(0)
    expect(await find('Darvso')).toEqual(await find('Darvos'))
    expect(await find('Grade Darvos'), 'by the French title').toEqual(await find('Rank Darvos'))
    expect((await find('Rank Darvos')).length).toBeGreaterThan(0)
    expect(await find('zzzzzz')).toEqual([])
  })

  test('the matrix has a cell for every outlet, and one that asserts', async () => {
    const { outlets, rows } = valueOf(await call('matrix.list', { limit: 5 }))
    const copying = outlets.find(({ copyOf }) => copyOf !== null)!
    expect(copying.name).toBe('Sarénie Info')
    const said = rows.flatMap(({ cells }) => cells).filter(({ outletId, kind }) => outletId === copying.id && kind !== 'silent' && kind !== 'asserts')
    expect(said.length).toBeGreaterThan(0)
    expect(said.every(({ copy }) => copy)).toBe(true)
    for (const { cells, assertion } of rows) {
      expect(cells.map(({ outletId }) => outletId)).toEqual(outlets.map(({ id }) => id))
      if (assertion.outletId !== null) expect(cells.filter(({ kind }) => kind === 'asserts')).toHaveLength(1)
    }
  })

  test('the report takes in what is chosen, in the order chosen, and its files say what was decided', async () => {
    const [a] = valueOf(await call('points.list', { filter: { tags: ['à publier'] } })).rows
    const b = valueOf(await call('points.list', { limit: 2 })).rows.find(({ id }) => id !== a!.id)
    for (const point of [a!, b!]) valueOf(await call('report.include', { pointId: point.id, included: true }))
    valueOf(await call('report.move', { pointId: b!.id, to: 0 }))
    valueOf(await call('report.describe', { title: 'Le port de Selm', author: 'M. V.' }))
    const model = valueOf(await call('report.preview', { language: 'fr' }))
    expect(model.points.map(({ pointId }) => pointId)).toEqual([b!.id, a!.id])
    expect(model).toMatchObject({ title: 'Le port de Selm', author: 'M. V.' })
    for (const format of ['html', 'md', 'csv', 'json'] as const) {
      const file = valueOf(await call('report.export', { format, language: 'fr' }))
      expect(file.fileName).toMatch(new RegExp(`\\.${format}$`))
      expect(new TextDecoder().decode(file.bytes)).toContain('Promu entre-temps.')
    }
  })

  test('a folder is imported without what is hidden or goes in circles; what fails is named and the rest is done', async () => {
    valueOf(await call('workspace.create', { name: 'Essai' }))
    const folder = join(bench.folder, 'articles')
    mkdirSync(join(folder, 'sous-dossier'), { recursive: true })
    const original = Buffer.from('Le pont de Marval a été fermé lundi.\r\n\r\nLa mairie promet une réouverture en mai.\r\n', 'latin1')
    writeFileSync(join(folder, 'a.txt'), original)
    writeFileSync(join(folder, '.caché.txt'), 'Le pont reste ouvert.')
    writeFileSync(join(folder, 'sous-dossier', 'b.html'), '<html><head><title>Le pont</title><body><p>Le pont de Marval <b>a rouvert mardi, a annoncé la mairie.</p><p>Les riverains s’en disent soulagés.')
    writeFileSync(join(folder, 'vide.txt'), '')
    symlinkSync(folder, join(folder, 'sous-dossier', 'retour'))
    const result = await bench.importAll([
      { kind: 'path', path: folder }, { kind: 'path', path: join(folder, 'absent.txt') }, { kind: 'bytes', name: 'image.txt', bytes: Uint8Array.from({ length: 4096 }, (_, i) => i % 7 === 0 ? 0 : 200) },
      { kind: 'text', text: 'Aucun pont n’a été fermé à Marval, assure la préfecture.' },
    ])
    expect(result.imported).toHaveLength(3)
    expect(result.failures.map(({ code, name }) => [code, name])).toEqual([['file-not-found', join(folder, 'absent.txt')], ['file-empty', join(folder, 'vide.txt')], ['file-not-text', 'image.txt']])
    const again = await bench.importAll([{ kind: 'path', path: folder }])
    expect(again.imported).toEqual([])
    expect(again.duplicates.map(({ name }) => name)).toEqual([join(folder, 'a.txt'), join(folder, 'sous-dossier', 'b.html')])
    const { rows } = valueOf(await call('articles.list'))
    expect(rows).toHaveLength(3)
    const latin = rows.find(({ file }) => file.endsWith('a.txt'))!
    expect(valueOf(await call('articles.get', { articleId: latin.id })).text).toContain('fermé lundi')
    expect(Buffer.from(valueOf(await call('articles.original', { articleId: latin.id })).bytes).equals(original)).toBe(true)
  })

  test('a cancelled import leaves whole articles only, and says so', async () => {
    valueOf(await call('workspace.create', { name: 'Annulé' }))
    const sources = Array.from({ length: 300 }, (_, i) => ({ kind: 'text' as const, name: `${i}.txt`, text: `Le navire numéro ${i} a quitté le port de Lorme. Il transporte ${i + 20} tonnes de blé.` }))
    const cancelling: Promise<unknown>[] = []
    const unsubscribe = bench.client.subscribe((event) => { if (event.event === 'job-progress' && event.done >= 1 && cancelling.length === 0) cancelling.push(call('jobs.cancel', { jobId: event.jobId })) })
    const result = await bench.importAll(sources)
    unsubscribe()
    await Promise.all(cancelling)
    expect(result.cancelled).toBe(true)
    expect(result.imported.length).toBeLessThan(300)
    const { total, rows } = valueOf(await call('articles.list', { limit: 100 }))
    expect(total).toBe(result.imported.length)
    for (const { id } of rows.slice(0, 10)) expect(valueOf(await call('articles.get', { articleId: id })).sentences).toHaveLength(2)
    valueOf(await call('history.undo'))
    expect(valueOf(await call('dossier.summary')).articles).toBe(0)
  })

  test('settings keep what was not changed, and a copy of the dossier opens', async () => {
    valueOf(await call('workspace.set', { theme: 'dark', author: 'M. V.' }))
    expect(valueOf(await call('workspace.set', { language: 'en' }))).toMatchObject({ theme: 'dark', author: 'M. V.', language: 'en' })
    const copy = join(bench.folder, 'copie.recoupe')
    valueOf(await call('workspace.saveCopy', { path: copy }))
    expect(readFileSync(copy).subarray(0, 15).toString()).toBe('SQLite format 3')
    expect(valueOf(await call('workspace.open', { path: copy }))).toMatchObject({ path: copy, readOnly: null })
  })
})
