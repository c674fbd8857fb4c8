/** What is there now, as planning compares it. */
import type { Tx } from '../../../../platform/db/index.ts'
import type { BelongsAs } from '../../class-store.ts'
import type { Source } from '../../person-store.ts'
import type { Relationship } from '../../relation-store.ts'
import { upnSystem } from '../plan/match-people.ts'
import { type HeldRow, identifierId, type PresentState, type RowTypes } from '../plan/rows.ts'

const day = (date: Temporal.PlainDate | null): string | null => date?.toString() ?? null

/** The selections from which rows are made; each may be narrowed further. */
export const selections = {
  person: (tx: Tx) =>
    tx
      .selectFrom('person')
      .select(['id', 'name', 'given_name', 'family_name', 'email', 'mobile', 'birth_date', 'year_group', 'left_on'])
      .orderBy('id'),
  person_identifier: (tx: Tx) =>
    tx.selectFrom('person_identifier').select(['system', 'value', 'person_id']).orderBy('system').orderBy('value'),
  person_role: (tx: Tx) =>
    tx.selectFrom('person_role').select(['id', 'person_id', 'role', 'starts_on', 'ends_on', 'source']).orderBy('id'),
  class: (tx: Tx) =>
    tx.selectFrom('class').select(['id', 'name', 'year_group', 'starts_on', 'ends_on', 'import_key']).orderBy('id'),
  class_member: (tx: Tx) =>
    tx
      .selectFrom('class_member')
      .select(['id', 'class_id', 'person_id', 'belongs_as', 'starts_on', 'ends_on', 'source'])
      .orderBy('id'),
  relation: (tx: Tx) =>
    tx
      .selectFrom('relation')
      .select(['id', 'adult_id', 'child_id', 'relationship', 'starts_on', 'ends_on', 'source'])
      .select(['parental_responsibility', 'lives_with', 'court_restriction', 'do_not_contact'])
      .orderBy('id'),
  leaving: (tx: Tx) => tx.selectFrom('leaving').select(['id', 'person_id', 'last_day', 'held', 'withdrawn_at']).orderBy('id'),
} as const

type Selected<Table extends keyof typeof selections> = Awaited<
  ReturnType<ReturnType<(typeof selections)[Table]>['executeTakeFirstOrThrow']>
>

/** Rows of the database as rows of a plan. Texts that a table holds to a list are of that list. */
export const rowFrom: { readonly [Table in keyof RowTypes]: (row: Selected<Table>) => RowTypes[Table] } = {
  person: row => ({ ...row, birth_date: day(row.birth_date), left_on: day(row.left_on) }),
  person_identifier: row => ({ id: identifierId(row.system, row.value), ...row }),
  person_role: row => ({ ...row, starts_on: row.starts_on.toString(), ends_on: day(row.ends_on), source: row.source as Source }),
  class: row => ({ ...row, starts_on: row.starts_on.toString(), ends_on: day(row.ends_on) }),
  class_member: row => ({
    ...row,
    belongs_as: row.belongs_as as BelongsAs,
    starts_on: row.starts_on.toString(),
    ends_on: day(row.ends_on),
    source: row.source as Source,
  }),
  relation: ({ parental_responsibility, lives_with, court_restriction, do_not_contact, ...row }) => ({
    ...row,
    relationship: row.relationship as Relationship,
    starts_on: row.starts_on.toString(),
    ends_on: day(row.ends_on),
    source: row.source as Source,
    noted:
      parental_responsibility !== null || lives_with !== null || court_restriction || do_not_contact || row.source !== 'import',
  }),
  leaving: ({ withdrawn_at, ...row }) => ({
    ...row,
    last_day: row.last_day.toString(),
    held: row.held as unknown as readonly HeldRow[],
    withdrawn: withdrawn_at !== null,
  }),
}

/**
 * Everybody with the identifiers of one system and all that holds today or later. Seven queries.
 *
 * @param locked true where it is to stay so until the transaction ends: nobody else can change a person meanwhile
 */
export async function presentState(
  tx: Tx,
  system: string,
  today: Temporal.PlainDate,
  { locked }: { readonly locked: boolean },
): Promise<PresentState> {
  const people = locked ? selections.person(tx).forNoKeyUpdate() : selections.person(tx)
  return {
    person: (await people.execute()).map(rowFrom.person),
    person_identifier: (await selections.person_identifier(tx).where('system', 'in', [system, upnSystem]).execute()).map(
      rowFrom.person_identifier,
    ),
    person_role: (
      await selections
        .person_role(tx)
        .where(eb => eb.or([eb('ends_on', 'is', null), eb('ends_on', '>=', today)]))
        .execute()
    ).map(rowFrom.person_role),
    class: (await selections.class(tx).execute()).map(rowFrom.class),
    class_member: (
      await selections
        .class_member(tx)
        .where(eb => eb.or([eb('ends_on', 'is', null), eb('ends_on', '>=', today)]))
        .execute()
    ).map(rowFrom.class_member),
    relation: (
      await selections
        .relation(tx)
        .where(eb => eb.or([eb('ends_on', 'is', null), eb('ends_on', '>=', today)]))
        .execute()
    ).map(rowFrom.relation),
    leaving: (await selections.leaving(tx).where('withdrawn_at', 'is', null).execute()).map(rowFrom.leaving),
  }
}
