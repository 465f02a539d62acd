/**
 * Engine data in components: react-query keeps the answers, the engine's events make them old. Failures are values here as everywhere;
 * the only rejection is a far side that is gone, and it becomes a failure too.
 */
import { keepPreviousData, useInfiniteQuery, useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Client } from '../../shared/contract/client.ts'
import { fail, type Failure, type Outcome } from '../../shared/contract/errors.ts'
import type { MethodInput, MethodName, MethodOutput } from '../../shared/contract/methods.ts'
import { describeFailure } from '../../shared/text/errors.ts'
import { showToast } from '../state/messages.ts'
import { useLanguage } from '../text/useText.ts'
import { useClient } from './client.ts'
import { topicOf } from './topics.ts'

/** Calls that fail because the other side is gone answer with a failure instead of rejecting. */
async function callSafely<Name extends MethodName>(client: Client, method: Name, input: MethodInput<Name>): Promise<Outcome<MethodOutput<Name>>> {
  try {
    return await client.call(method, ...([input] as never))
  } catch {
    return fail('internal', method)
  }
}

export type CallResult<Value> = { data: Value | undefined; failure: Failure | null; isLoading: boolean }

/**
 * Asks a query and keeps its answer until the engine says that it changed. `keep` shows the previous answer while a new input is asked
 * (a detail pane that must not blink); `enabled: false` asks nothing.
 */
export function useCall<Name extends MethodName>(method: Name, input: MethodInput<Name>, options: { enabled?: boolean; keep?: boolean } = {}): CallResult<MethodOutput<Name>> {
  const client = useClient()
  const answer = useQuery({
    queryKey: [method, input],
    queryFn: () => callSafely(client, method, input),
    enabled: options.enabled ?? true,
    ...(options.keep ? { placeholderData: keepPreviousData } : {}),
  })
  const outcome = answer.data
  return { data: outcome?.ok ? outcome.value : undefined, failure: outcome && !outcome.ok ? outcome.error : null, isLoading: answer.isLoading }
}

type PagedMethod = { [Name in MethodName]: MethodOutput<Name> extends { rows: unknown[]; next: string | null; total: number } ? Name : never }[MethodName]
type RowOf<Name extends PagedMethod> = MethodOutput<Name>['rows'][number]

export type PagesResult<Name extends PagedMethod> = {
  rows: RowOf<Name>[]; first: MethodOutput<Name> | undefined; total: number; failure: Failure | null; isLoading: boolean; loadMore: () => void
}

/** A list, page by page (100 rows each): `loadMore` asks the next page unless there is none or it is on its way. `first` is the first page whole. */
export function usePages<Name extends PagedMethod>(method: Name, input: Omit<MethodInput<Name>, 'cursor' | 'limit'>, options: { enabled?: boolean } = {}): PagesResult<Name> {
  const client = useClient()
  const answer = useInfiniteQuery({
    queryKey: [method, input],
    queryFn: ({ pageParam }) => callSafely(client, method, { ...input, cursor: pageParam, limit: 100 } as MethodInput<Name>),
    initialPageParam: null as string | null,
    getNextPageParam: (last: Outcome<MethodOutput<Name>>) => (last.ok ? last.value.next : null),
    enabled: options.enabled ?? true,
    placeholderData: keepPreviousData,
    // Comparing every earlier page with itself for each new one would cost more than drawing the rows in view.
    structuralSharing: false,
  })
  const pages = answer.data?.pages
  const rows = useMemo(() => (pages ?? []).flatMap((page) => (page.ok ? (page.value.rows as RowOf<Name>[]) : [])), [pages])
  const first = pages?.[0]
  const broken = pages?.find((page) => !page.ok)
  const loadMore = useCallback(() => {
    if (answer.hasNextPage && !answer.isFetchingNextPage) void answer.fetchNextPage()
  }, [answer])
  return { rows, first: first?.ok ? first.value : undefined, total: first?.ok ? first.value.total : 0, failure: broken && !broken.ok ? broken.error : null, isLoading: answer.isLoading, loadMore }
}

export type Command<Name extends MethodName> = { run: (input: MethodInput<Name>) => Promise<Outcome<MethodOutput<Name>>>; isRunning: boolean }

/** A command to run from a button or key. A failure is said in a toast, in words, unless `silent`; the caller gets the outcome either way. */
export function useCommand<Name extends MethodName>(method: Name, options: { silent?: boolean } = {}): Command<Name> {
  const client = useClient()
  const language = useLanguage()
  const [running, setRunning] = useState(0)
  const silent = options.silent ?? false
  const run = useCallback(async (input: MethodInput<Name>) => {
    setRunning((count) => count + 1)
    const outcome = await callSafely(client, method, input)
    setRunning((count) => count - 1)
    if (!outcome.ok && !silent && outcome.error.code !== 'cancelled') showToast({ tone: 'error', text: describeFailure(outcome.error, language) })
    return outcome
  }, [client, method, language, silent])
  return { run, isRunning: running > 0 }
}

/** Makes the answers old that an event names. One subscription for the whole window; a dossier that opens or closes makes everything old. */
export function useInvalidation(): void {
  const client = useClient()
  const queries = useQueryClient()
  const pending = useRef(new Set<string>())
  useEffect(() => client.subscribe((event) => {
    if (event.event !== 'changed') return
    if (pending.current.size === 0) queueMicrotask(() => { invalidate(queries, pending.current); pending.current = new Set() })
    for (const topic of event.topics) pending.current.add(topic)
  }), [client, queries])
}

function invalidate(queries: QueryClient, topics: ReadonlySet<string>): void {
  void queries.invalidateQueries({ predicate: (query) => topics.has(topicOf(query.queryKey[0] as MethodName) ?? '') })
}
