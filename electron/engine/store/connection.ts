/** The one way to SQLite: a connection with its statements prepared once, so that no other module handles better-sqlite3 itself. */
import Database from 'better-sqlite3'

type Bindable = string | number | bigint | Uint8Array | null

export type Connection = {
  readonly file: string
  readonly readOnly: boolean
  /** Runs one statement; `id` is the rowid of the row it inserted, `changes` how many rows it touched. */
  run(sql: string, ...values: Bindable[]): { id: number; changes: number }
  get<Row>(sql: string, ...values: Bindable[]): Row | undefined
  all<Row>(sql: string, ...values: Bindable[]): Row[]
  /** The first column of the first row. */
  value<Value>(sql: string, ...values: Bindable[]): Value | undefined
  /** The first column of every row. */
  column<Value>(sql: string, ...values: Bindable[]): Value[]
  execute(script: string): void
  pragma<Value>(source: string): Value
  /** All or nothing; within another transaction it is a savepoint. Takes the write lock at once, so that it cannot fail half-way for being busy. */
  transact<Value>(work: () => Value): Value
  close(): void
}

/** Opens `file`. Throws SqliteError: store/open.ts turns what is expected into values. */
export function connect(file: string, options: { readOnly: boolean; mustExist: boolean }): Connection {
  const database = new Database(file, { readonly: options.readOnly, fileMustExist: options.mustExist, timeout: 4000 })
  const statements = new Map<string, Database.Statement<Bindable[]>>()
  const prepare = (sql: string) => {
    let statement = statements.get(sql)
    if (!statement) statements.set(sql, (statement = database.prepare<Bindable[]>(sql)))
    return statement
  }
  return {
    file, readOnly: options.readOnly,
    run(sql, ...values) {
      const result = prepare(sql).run(...values)
      return { id: Number(result.lastInsertRowid), changes: result.changes }
    },
    get: <Row>(sql: string, ...values: Bindable[]) => prepare(sql).get(...values) as Row | undefined,
    all: <Row>(sql: string, ...values: Bindable[]) => prepare(sql).all(...values) as Row[],
    value: <Value>(sql: string, ...values: Bindable[]) => firstColumn<Value>(prepare(sql).get(...values)),
    column: <Value>(sql: string, ...values: Bindable[]) => prepare(sql).all(...values).map((row) => firstColumn<Value>(row)!),
    execute: (script) => { database.exec(script) },
    pragma: <Value>(source: string) => database.pragma(source, { simple: true }) as Value,
    transact: (work) => database.transaction(work).immediate(),
    close: () => { database.close() },
  }
}

function firstColumn<Value>(row: unknown): Value | undefined {
  return row === undefined ? undefined : (Object.values(row as Record<string, unknown>)[0] as Value)
}
