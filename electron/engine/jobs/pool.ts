/** A few worker threads that read and compare, so that the main thread never works longer than a frame. */
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { TaskAnswer, TaskName, Tasks } from './tasks.ts'

export type Pool = {
  run<Name extends TaskName>(task: Name, input: Tasks[Name]['input']): Promise<Tasks[Name]['output']>
  /** How many tasks are worth having under way at once: enough to keep every worker busy, few enough to stop soon. */
  readonly width: number
  close(): Promise<void>
}

type Waiting = { task: TaskName; input: unknown; resolve: (output: never) => void; reject: (error: Error) => void }
type Member = { worker: Worker; current: { id: number; waiting: Waiting } | null }

/** Two workers, more where there are more processors, never more than four: the single writer is the limit beyond. */
export const defaultWorkers = (): number => Math.max(2, Math.min(4, availableParallelism() - 1))

/** Workers start with the first task, so that a dossier opens without them. `workerFile` is the built articleWorker. */
export function createPool(workerFile: string, size = defaultWorkers()): Pool {
  const members: Member[] = []
  const queue: Waiting[] = []
  let nextId = 1
  let closed = false

  const next = (member: Member) => {
    const waiting = queue.shift()
    if (!waiting) { member.worker.unref(); return }
    member.current = { id: nextId++, waiting }
    member.worker.ref()
    member.worker.postMessage({ id: member.current.id, task: waiting.task, input: waiting.input }, [])
  }
  const settle = (member: Member, answer: TaskAnswer) => {
    const done = member.current
    if (!done || done.id !== answer.id) return
    member.current = null
    if ('error' in answer) done.waiting.reject(new Error(answer.error))
    else done.waiting.resolve(answer.output as never)
    next(member)
  }
  /** A worker that died (out of memory on a hostile file) fails its own task only; the next task gets a new worker. */
  const drop = (member: Member, error: Error) => {
    const at = members.indexOf(member)
    if (at >= 0) members.splice(at, 1)
    member.current?.waiting.reject(error)
    member.current = null
    if (queue.length > 0 && !closed) next(hire())
  }
  const hire = (): Member => {
    const worker = new Worker(workerFile)
    const member: Member = { worker, current: null }
    worker.on('message', (answer: TaskAnswer) => { settle(member, answer) })
    worker.on('error', (error) => { drop(member, error instanceof Error ? error : new Error(String(error))) })
    worker.on('exit', (code) => { drop(member, new Error(`The worker ended with ${code}`)) })
    members.push(member)
    return member
  }

  return {
    width: size * 2,
    run: (task, input) => new Promise((resolve, reject) => {
      if (closed) { reject(new Error('The pool is closed')); return }
      queue.push({ task, input, resolve, reject })
      const idle = members.find((member) => member.current === null)
      if (idle) next(idle)
      else if (members.length < size) next(hire())
    }),
    async close() {
      closed = true
      for (const waiting of queue.splice(0)) waiting.reject(new Error('The pool is closed'))
      await Promise.all(members.map((member) => member.worker.terminate()))
    },
  }
}
