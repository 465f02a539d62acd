/** Whatever a person does, undoing all of it gives back what was there, and redoing all of it gives what they had made. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { commands, type CommandMethod } from '../../electron/engine/dispatch.ts'
import type { Command, CommandContext } from '../../electron/engine/services/context.ts'
import type { PointId } from '../../shared/domain/ids.ts'
import { refreshPoint } from '../../electron/engine/services/standing.ts'
import { methods } from '../../shared/contract/methods.ts'
import { recordedTableNames } from '../../electron/engine/store/recorder.ts'
import type { Connection } from '../../electron/engine/store/connection.ts'
import { createRecorder } from '../../electron/engine/store/recorder.ts'
import { createSmallDossier } from './smallDossier.ts'

type Step = { method: CommandMethod; input: Record<string, unknown> }

const index = fc.nat({ max: 4 })
const step = (method: CommandMethod, input: fc.Arbitrary<Record<string, unknown>>): fc.Arbitrary<Step> => input.map((value) => ({ method, input: value }))

/** Ids are those of the small dossier: five articles, claims and pieces of evidence, numbered from 1. */
const steps = fc.oneof(
  step('evidence.judge', fc.record({ evidenceIds: fc.uniqueArray(index.map((i) => i + 1), { minLength: 1 }), judgement: fc.constantFrom('accepted', 'rejected', null) })),
  step('evidence.override', fc.record({ evidenceId: index.map((i) => i + 1), stance: fc.constantFrom('supports', 'contradicts', 'evolved', 'mentions'), note: fc.constantFrom('lu sur place', 'cf. le décret') })),
  step('evidence.add', fc.record({ claimId: index.map((i) => i + 1), articleId: index.map((i) => i + 1), span: fc.constant({ start: 2, end: 20 }), stance: fc.constantFrom('supports', 'contradicts') })),
  step('judgements.rate', fc.record({ claimId: index.map((i) => i + 1), step: fc.constantFrom(1, 5, 6, null) })),
  step('judgements.explain', fc.record({ claimId: index.map((i) => i + 1), rationale: fc.constantFrom('', 'Le décret de janvier le dit.', 'Deux témoins.') })),
  step('judgements.tag', fc.record({ claimId: index.map((i) => i + 1), tag: fc.constantFrom('armée', 'à revoir'), present: fc.boolean() })),
  step('points.setReference', fc.record({ pointId: fc.constant(1), claimId: index.map((i) => i + 1) })),
  step('report.include', fc.record({ pointId: fc.constant(1), included: fc.boolean() })),
  step('report.describe', fc.record({ title: fc.constantFrom('', 'La digue'), author: fc.constantFrom('', 'M. V.') })),
  step('articles.edit', fc.record({ articleId: index.map((i) => i + 1), change: fc.record({ title: fc.constantFrom('Titre', 'Autre'), outlet: fc.constantFrom('Radio Ponant', 'Le Fanal'), published: fc.constantFrom(null, '2026-02-09'), outletKind: fc.constantFrom('daily', 'agency') }, { requiredKeys: [] }) })),
  step('articles.setNoise', fc.record({ articleId: index.map((i) => i + 1), span: fc.record({ start: fc.nat({ max: 20 }), end: fc.integer({ min: 21, max: 60 }) }), reason: fc.constantFrom('user', 'teaser', null) })),
  step('articles.remove', fc.record({ articleId: index.map((i) => i + 1) })),
  step('history.undo', fc.constant({})),
  step('history.redo', fc.constant({})),
)

/** Columns of articles that are worked out, and come back with the next reading. */
const derived = new Set(['stage', 'origin_id', 'signature', 'claims', 'calendar_errors', 'keys_cut'])

function rowsOf(read: Connection): Record<string, unknown[]> {
  return Object.fromEntries([...recordedTableNames, 'points' as const].map((table) => {
    const rows = read.all<Record<string, unknown>>(`SELECT * FROM ${table}`).map((row) => Object.fromEntries(Object.entries(row).filter(([column]) => table !== 'articles' || !derived.has(column))))
    // Evidence that is added, undone and added again takes a row at another place of the table: order is no content.
    return [table, rows.map((row) => JSON.stringify(row)).sort()]
  }))
}

function createRunner(write: Connection) {
  let clock = Date.parse('2026-03-01T09:00:00Z')
  const now = () => new Date((clock += 60_000))
  const context: CommandContext = { write, now, actor: 'M. V.', recorder: (header) => createRecorder(write, { at: now().toISOString(), actor: 'M. V.', ...header }) }
  return ({ method, input }: Step) => write.transact(() => (commands[method] as Command<typeof method>).run(context, methods[method].input.parse(input) as never))
}

test('undoing everything gives the first rows, redoing everything the last', { timeout: 60_000 }, () => {
  fc.assert(fc.property(fc.array(steps, { maxLength: 14 }), (sequence) => {
    const small = createSmallDossier()
    try {
      const write = small.store.write!
      const run = createRunner(write)
      const imports = write.value<number>('SELECT count(*) FROM history_groups')!
      const first = rowsOf(write)
      for (const one of sequence) if (!(one.method === 'history.undo' && doneGroups(write) <= imports)) run(one)
      const editsArticles = sequence.some(({ method }) => method.startsWith('articles.'))
      if (editsArticles) settleByHand(write)
      const last = rowsOf(write)
      let undone = 0
      // What was undone along the way and can still be redone is redone with the rest: it has to be gone first.
      const redoable = write.value<number>("SELECT count(*) FROM history_groups WHERE state = 'undone'")!
      while (doneGroups(write) > imports) { expect(run({ method: 'history.undo', input: {} }).ok).toBe(true); undone++ }
      if (editsArticles) settleByHand(write)
      // An outlet that only an undone edit named stays, without articles, and is shown nowhere.
      expect(rowsOf(write)).toEqual({ ...first, outlets: expect.anything() as unknown })
      for (let i = 0; i < undone; i++) expect(run({ method: 'history.redo', input: {} }).ok).toBe(true)
      if (editsArticles) settleByHand(write)
      expect(rowsOf(write)).toEqual(last)
      expect(write.value<number>("SELECT count(*) FROM history_groups WHERE state = 'undone'")).toBe(redoable)
    } finally { small.close() }
  }), { numRuns: 40 })
})

/** Articles that were edited wait to be read again, which is not at stake here: they count as settled, and points are worked out anew. */
function settleByHand(write: Connection): void {
  write.run('UPDATE articles SET stage = 2')
  refreshPoint(write, 1 as PointId)
}

const doneGroups = (read: Connection): number => read.value<number>("SELECT count(*) FROM history_groups WHERE state = 'done'")!

test('an import is undone to nothing shown and redone with everything that was decided', () => {
  const small = createSmallDossier()
  const write = small.store.write!
  const run = createRunner(write)
  expect(run({ method: 'judgements.rate', input: { claimId: small.claims[4]!, step: 5 } }).ok).toBe(true)
  run({ method: 'history.undo', input: {} })
  run({ method: 'history.undo', input: {} })
  expect(write.value('SELECT count(*) FROM articles WHERE removed_at IS NULL')).toBe(4)
  run({ method: 'history.redo', input: {} })
  run({ method: 'history.redo', input: {} })
  expect(write.value('SELECT count(*) FROM articles WHERE removed_at IS NULL')).toBe(5)
  expect(write.value('SELECT step FROM verdicts')).toBe(5)
  small.close()
})

test('a run of rationale edits is one step back, and a pause makes two', () => {
  const small = createSmallDossier()
  const write = small.store.write!
  let clock = Date.parse('2026-03-01T09:00:00Z')
  const context: CommandContext = { write, now: () => new Date(clock), actor: '', recorder: (header) => createRecorder(write, { at: new Date(clock).toISOString(), actor: '', ...header }) }
  const explain = (rationale: string, after: number) => {
    clock += after
    write.transact(() => commands['judgements.explain'].run(context, { claimId: small.claims[0]!, rationale }))
  }
  explain('Le déc', 0)
  explain('Le décret', 900)
  explain('Le décret de mars', 5_000)
  const text = () => write.value<string>('SELECT text FROM rationales')
  const undo = () => write.transact(() => commands['history.undo'].run(context, {}))
  undo()
  expect(text()).toBe('Le décret')
  undo()
  expect(text()).toBeUndefined()
  write.transact(() => commands['history.redo'].run(context, {}))
  expect(text()).toBe('Le décret')
  small.close()
})
