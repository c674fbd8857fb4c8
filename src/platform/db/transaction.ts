import { type ControlledTransaction, type Kysely, type KyselyPlugin, sql, type Transaction } from 'kysely'
import type { RootKey } from '../crypto/root-key.ts'
import { type Database, openedAs } from './database.ts'
import { parseSchoolId, type SchoolId } from './school-id.ts'
import { codeOf } from './start-fault.ts'
import type { GlobalTables, SchoolTables } from './tables.ts'
import { TenantScope } from './tenant-scope.ts'

declare const txMark: unique symbol

/** A transaction within one school: the only way to the tables that a school owns. Made by `inSchool` alone. */
export type Tx = Pick<Transaction<SchoolTables>, Verbs> & { readonly [txMark]: SchoolId }

/** A transaction on the tables that no school owns. Made by `withoutSchool` alone. */
export type GlobalTx = Pick<Transaction<GlobalTables>, Verbs> & { readonly [txMark]: null }

type Verbs =
  | 'selectFrom'
  | 'selectNoFrom'
  | 'insertInto'
  | 'updateTable'
  | 'deleteFrom'
  | 'with'
  | 'withRecursive'
  | 'fn'
  | 'dynamic'

/**
 * The connection broke while the commit was on its way: it may have been done or not. Ask again with the same
 * idempotency key; never report it as failed.
 */
export class CommitUnknown extends Error {
  constructor(cause: unknown) {
    super('The database did not say whether it stored this', { cause })
    this.name = 'CommitUnknown'
  }
}

/** What a transaction knows beside its queries. */
interface Context {
  readonly schoolId: string
  readonly rootKey: RootKey
}

const contexts = new WeakMap<Tx, Context>()

/** The school of a transaction, and the key from which those of the school follow. */
export function contextOf(tx: Tx): Context {
  const context = contexts.get(tx)
  if (!context) throw new Error('This transaction was not made by inSchool')
  return context
}

/**
 * Runs `fn` in one transaction within one school. Every query on a school's tables is bound to that school, by the query
 * itself and by row security. An exception rolls back; a query after the end throws.
 * @param schoolId a UUID in lower case; anything else throws before the database hears of it
 * @throws CommitUnknown when the answer to the commit was lost
 */
export async function inSchool<Result>(db: Database, schoolId: string, fn: (tx: Tx) => Promise<Result>): Promise<Result> {
  const school = parseSchoolId(schoolId)
  if (!school) throw new TypeError('A school id must be a UUID in lower case')
  const { kysely, rootKey } = openedAs(db)
  return await run(kysely, school, scoped => {
    const tx = scoped as unknown as Tx
    contexts.set(tx, { schoolId: school, rootKey })
    return fn(tx)
  })
}

/** Runs `fn` in one transaction on global tables only: what is looked up before the school is known. Tables of schools are refused. */
export async function withoutSchool<Result>(db: Database, fn: (tx: GlobalTx) => Promise<Result>): Promise<Result> {
  return await run(openedAs(db).kysely, undefined, tx => fn(tx as unknown as GlobalTx))
}

async function run<Result>(
  kysely: Kysely<SchoolTables>,
  school: SchoolId | undefined,
  fn: (tx: ControlledTransaction<SchoolTables>) => Promise<Result>,
): Promise<Result> {
  const transaction = await kysely.startTransaction().execute()
  const state = { ended: false }
  try {
    // Its own statement, its text whole: bound parameters and set_config() do not reach the shards of Citus.
    if (school) await sql.raw(`set local app.school_id = '${school}'`).execute(transaction)
    const result = await fn(transaction.withPlugin(scopePlugin(school, state)))
    state.ended = true
    await commit(transaction)
    return result
  } catch (error) {
    state.ended = true
    // When the connection is gone there is nothing to roll back; the first error says what happened.
    if (!transaction.isCommitted && !transaction.isRolledBack)
      await transaction
        .rollback()
        .execute()
        .catch(() => undefined)
    throw error
  }
}

async function commit(transaction: ControlledTransaction<SchoolTables>): Promise<void> {
  try {
    await transaction.commit().execute()
  } catch (error) {
    // With a SQLSTATE of its own (a deferred key, a serialization failure) the server said no; otherwise nobody knows.
    const refused = /^[0-9A-Z]{5}$/.test(codeOf(error)) && !/^(08|57P)/.test(codeOf(error))
    throw refused ? error : new CommitUnknown(error)
  }
}

function scopePlugin(school: SchoolId | undefined, state: { readonly ended: boolean }): KyselyPlugin {
  return {
    transformQuery: ({ node }) => {
      if (state.ended) throw new Error('A query came after its transaction had ended')
      return new TenantScope(school).scopeRoot(node)
    },
    transformResult: async ({ result }) => result,
  }
}
