/** The import under way and what came of the last one, for Start and Sources alike: told by the engine's events, wherever the job was started. */
import { createContext, use, useCallback, useEffect, useMemo, useState, type ReactNode } from 'react'
import type { EngineEvent } from '../../shared/contract/events.ts'
import type { ImportSource } from '../../shared/contract/methods.ts'
import type { ImportResult } from '../../shared/contract/shapes.ts'
import { useClient } from './client.ts'
import { useCommand } from './queries.ts'

export type ImportJob = Omit<Extract<EngineEvent, { event: 'job-progress' }>, 'event'>

type Imports = {
  job: ImportJob | null
  /** Null until an import ended, and again once its result was put away. */
  result: ImportResult | null
  /** Starts an import; an empty list starts nothing. */
  start: (sources: ImportSource[]) => Promise<void>
  stop: () => void
  dismiss: () => void
}

const ImportsContext = createContext<Imports | null>(null)

export function useImports(): Imports {
  const imports = use(ImportsContext)
  if (!imports) throw new Error('useImports needs an ImportsProvider')
  return imports
}

export function ImportsProvider({ children }: { children: ReactNode }) {
  const client = useClient()
  const [job, setJob] = useState<ImportJob | null>(null)
  const [result, setResult] = useState<ImportResult | null>(null)
  const { run: importSources } = useCommand('articles.import')
  const { run: cancel } = useCommand('jobs.cancel', { silent: true })

  useEffect(() => client.subscribe((event) => {
    if (event.event === 'job-progress') {
      const { event: _name, ...progress } = event
      setJob(progress)
    }
    if (event.event === 'job-done') { setJob(null); setResult(event.result) }
  }), [client])

  const start = useCallback(async (sources: ImportSource[]) => {
    if (sources.length === 0) return
    setResult(null)
    await importSources({ sources })
  }, [importSources])

  const jobId = job?.jobId
  const imports = useMemo<Imports>(() => ({
    job, result, start,
    stop: () => { if (jobId) void cancel({ jobId }) },
    dismiss: () => setResult(null),
  }), [job, jobId, result, start, cancel])
  return <ImportsContext value={imports}>{children}</ImportsContext>
}
