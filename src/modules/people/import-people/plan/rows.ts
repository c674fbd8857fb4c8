/** The rows that an import may add or change, as they are stored, days as text; and a change of one. */
import { isDeepStrictEqual } from 'node:util'
import type { BelongsAs } from '../../class-store.ts'
import type { Source } from '../../person-store.ts'
import type { Relationship } from '../../relation-store.ts'

export interface PersonRow {
  readonly id: string
  readonly name: string
  readonly given_name: string | null
  readonly family_name: string | null
  readonly email: string | null
  readonly mobile: string | null
  readonly birth_date: string | null
  readonly year_group: number | null
  readonly left_on: string | null
}

/** `id` is the system and the value, for changes to be found by. */
export interface IdentifierRow {
  readonly id: string
  readonly system: string
  readonly value: string
  readonly person_id: string
}

interface Dated {
  readonly id: string
  readonly starts_on: string
  readonly ends_on: string | null
}

export interface RoleRow extends Dated {
  readonly person_id: string
  readonly role: string
  readonly source: Source | 'set-up'
}

/** `import_key`: system and key by which an import finds the class again; null for one that was entered by hand. */
export interface ClassRow extends Dated {
  readonly name: string
  readonly year_group: number | null
  readonly import_key: string | null
}

export interface MemberRow extends Dated {
  readonly class_id: string
  readonly person_id: string
  readonly belongs_as: BelongsAs
  readonly source: Source
}

/** `noted`: whether somebody at the school noted what no file knows (parental responsibility, a court's restriction …). */
export interface RelationRow extends Dated {
  readonly adult_id: string
  readonly child_id: string
  readonly relationship: Relationship
  readonly source: Source
  readonly noted: boolean
}

/** What ends because somebody leaves, and when it was to end before: as leaving-store.ts keeps it. */
export interface HeldRow {
  readonly kind: 'person_role' | 'class_member' | 'relation'
  readonly id: string
  readonly endsOn: string | null
}

export interface LeavingRow {
  readonly id: string
  readonly person_id: string
  readonly last_day: string
  readonly held: readonly HeldRow[]
  readonly withdrawn: boolean
}

export interface RowTypes {
  readonly person: PersonRow
  readonly person_identifier: IdentifierRow
  readonly person_role: RoleRow
  readonly class: ClassRow
  readonly class_member: MemberRow
  readonly relation: RelationRow
  readonly leaving: LeavingRow
}

export type TableName = keyof RowTypes

/** In the order in which they are written: what others refer to comes first. */
export const tableNames = [
  'person',
  'person_identifier',
  'person_role',
  'class',
  'class_member',
  'relation',
  'leaving',
] as const satisfies readonly TableName[]

/** What is there now. Of roles, places, relations: those that have not ended before today. */
export type PresentState = { readonly [Table in TableName]: readonly RowTypes[Table][] }

/** A row as it is before (null: it is new) and after. An import never deletes. */
export interface Change<Row> {
  readonly before: Row | null
  readonly after: Row
}

export type Changes = { readonly [Table in TableName]: readonly Change<RowTypes[Table]>[] }

export const identifierId = (system: string, value: string): string => `${system}|${value}`

/** Whether two rows say the same; the order of their columns does not count. */
export const sameRow = (one: object | null, other: object | null): boolean => isDeepStrictEqual(one, other)
