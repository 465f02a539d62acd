/** What services work with. Queries get a handle that cannot write; commands get the writer and a recorder for the history. */
import type { Outcome } from '../../../shared/contract/errors.ts'
import type { Topic } from '../../../shared/contract/events.ts'
import type { MethodName, Methods } from '../../../shared/contract/methods.ts'
import type { z } from 'zod'
import type { Connection } from '../store/connection.ts'
import type { HistoryHeader, Recorder } from '../store/recorder.ts'
import type { Store } from '../store/open.ts'
import type { Vocabulary } from '../store/vocabulary.ts'

export type QueryContext = {
  store: Store
  read: Connection
  now: () => Date
  version: string
  /** The vocabulary of the search, read again after the dossier changed. */
  vocabulary: () => Vocabulary
}

export type CommandContext = {
  write: Connection
  now: () => Date
  actor: string
  /** Opens the action's entry in the history; its first change writes it. */
  recorder: (header: Omit<HistoryHeader, 'at' | 'actor'>) => Recorder
}

/** Parsed input and output of a method. */
export type Input<Name extends MethodName> = z.output<Methods[Name]['input']>
export type Output<Name extends MethodName> = z.output<Methods[Name]['output']>

export type Query<Name extends MethodName> = (context: QueryContext, input: Input<Name>) => Outcome<Output<Name>>

/** `topics` says which queries read what it changed. */
export type Command<Name extends MethodName> = { topics: Topic[]; run: (context: CommandContext, input: Input<Name>) => Outcome<Output<Name>> }
