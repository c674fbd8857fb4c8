import type { ColumnType } from 'kysely'
import type { DB } from './schema.ts'

/** Each table that a school owns, with the column that says which school. A test compares this with the database. */
export const tenantColumns = {
  school: 'id',
  person: 'school_id',
  person_role: 'school_id',
  person_identifier: 'school_id',
  person_key: 'school_id',
  class: 'school_id',
  class_member: 'school_id',
  relation: 'school_id',
  school_key: 'school_id',
  session: 'school_id',
  audit_entry: 'school_id',
  audit_head: 'school_id',
  audit_pseudonym: 'school_id',
  audit_detail: 'school_id',
  notice: 'school_id',
  policy_document: 'school_id',
  policy_version: 'school_id',
  idempotency_key: 'school_id',
} as const satisfies Partial<Record<keyof DB, 'id' | 'school_id'>>

/** The tables that no school owns; they refer to nothing that a school owns. */
export const globalTables = ['school_slug', 'setup_link', 'root_key', 'schema_migration'] as const satisfies readonly (keyof DB)[]

export type TenantTable = keyof typeof tenantColumns
export type GlobalTable = (typeof globalTables)[number]

/** The column is filled in and compared by the transaction: it can be read, and nobody writes it. */
type FilledIn = ColumnType<string, undefined, never>

type Scoped<Table extends TenantTable> = Omit<DB[Table], (typeof tenantColumns)[Table]> &
  Record<(typeof tenantColumns)[Table], FilledIn>

export type TenantTables = { [Table in TenantTable]: Scoped<Table> }
export type GlobalTables = Pick<DB, GlobalTable>

/** What a transaction of one school can reach. */
export type SchoolTables = TenantTables & GlobalTables

// A table that is in neither list is a fault of this file, found by the compiler.
type Unlisted = Exclude<keyof DB, TenantTable | GlobalTable>
const _everyTableIsListed: Unlisted extends never ? true : Unlisted = true
void _everyTableIsListed
