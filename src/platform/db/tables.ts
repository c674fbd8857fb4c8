import type { ColumnType } from 'kysely'
import type { DB } from './schema.ts'

/** Each table that a school owns, with the column that says which school. A test compares this with the database. */
export const tenantColumns = {
  school: 'id',
  person: 'school_id',
  person_role: 'school_id',
  person_identifier: 'school_id',
  person_key: 'school_id',
  role_request: 'school_id',
  leaving: 'school_id',
  class: 'school_id',
  class_member: 'school_id',
  relation: 'school_id',
  person_import: 'school_id',
  import_columns: 'school_id',
  school_key: 'school_id',
  session: 'school_id',
  scim_client: 'school_id',
  scim_user: 'school_id',
  scim_group: 'school_id',
  scim_group_member: 'school_id',
  passkey: 'school_id',
  passkey_challenge: 'school_id',
  password: 'school_id',
  authenticator: 'school_id',
  recovery_code: 'school_id',
  half_sign_in: 'school_id',
  known_device: 'school_id',
  throttle: 'school_id',
  audit_entry: 'school_id',
  audit_pseudonym: 'school_id',
  audit_detail: 'school_id',
  notice: 'school_id',
  notice_delivery: 'school_id',
  notice_preference: 'school_id',
  notice_habit: 'school_id',
  notice_language: 'school_id',
  dead_address: 'school_id',
  mail_server: 'school_id',
  notify_account: 'school_id',
  notify_template: 'school_id',
  one_time_link: 'school_id',
  invitation: 'school_id',
  openid_provider: 'school_id',
  openid_identity: 'school_id',
  openid_attempt: 'school_id',
  email_link_request: 'school_id',
  recovery: 'school_id',
  school_crest: 'school_id',
  school_hours: 'school_id',
  contracted_hours: 'school_id',
  premises: 'school_id',
  premises_hours: 'school_id',
  year_import: 'school_id',
  year_date: 'school_id',
  official_channel: 'school_id',
  translation_approval: 'school_id',
  policy_document: 'school_id',
  policy_version: 'school_id',
  policy_decision: 'school_id',
  policy_signature: 'school_id',
  acceptance: 'school_id',
  safety_check: 'school_id',
  safety_answers: 'school_id',
  safety_ask: 'school_id',
  school_event: 'school_id',
  school_event_class: 'school_id',
  school_event_helper: 'school_id',
  event_reminder: 'school_id',
  reminder_day: 'school_id',
  campaign_reminder: 'school_id',
  related_policy: 'school_id',
  door: 'school_id',
  visit: 'school_id',
  campaign: 'school_id',
  campaign_person: 'school_id',
  campaign_link: 'school_id',
  campaign_question: 'school_id',
  policy_consultation: 'school_id',
  policy_comment: 'school_id',
  policy_case: 'school_id',
  idempotency_key: 'school_id',
} as const satisfies Partial<Record<keyof DB, 'id' | 'school_id'>>

/** The tables that no school owns; they refer to nothing that a school owns. */
export const globalTables = [
  'school_slug',
  'setup_link',
  'root_key',
  'audit_checkpoint',
  'schema_migration',
] as const satisfies readonly (keyof DB)[]

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
