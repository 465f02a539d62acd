/** Which answers a change makes old: every query belongs to the topic of its aggregate. */
import type { Topic } from '../../shared/contract/events.ts'
import type { MethodName } from '../../shared/contract/methods.ts'

const topicOfAggregate: Readonly<Record<string, Topic>> = {
  workspace: 'workspace', dossier: 'dossier', articles: 'articles', points: 'points', matrix: 'points', report: 'report', history: 'history',
}

/** The topic whose changes concern a query; null for commands, which are never kept. */
export function topicOf(method: MethodName): Topic | null {
  return topicOfAggregate[method.slice(0, method.indexOf('.'))] ?? null
}
