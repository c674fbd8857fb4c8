/** The crest and the colours of a school. */
import type { Tx } from '../../../platform/db/index.ts'
import { type Crest, crestDigest } from './crest.ts'
import type { MediaType } from './image-kind.ts'

/** Makes this the school's crest; one that was there is gone. */
export async function putCrest(tx: Tx, { mediaType, bytes }: Crest): Promise<void> {
  await tx
    .insertInto('school_crest')
    .values({ media_type: mediaType, bytes })
    .onConflict(conflict => conflict.column('school_id').doUpdateSet({ media_type: mediaType, bytes }))
    .execute()
  await tx
    .updateTable('school')
    .set({ crest: crestDigest(bytes) })
    .execute()
}

/** From now on the school's initials stand in its place. */
export async function removeCrest(tx: Tx): Promise<void> {
  await tx.updateTable('school').set({ crest: null }).execute()
  await tx.deleteFrom('school_crest').execute()
}

/** The crest under its digest; undefined where the school's is another, or none. */
export async function crestAt(tx: Tx, digest: string): Promise<Crest | undefined> {
  const row = await tx
    .selectFrom('school_crest')
    .innerJoin('school', 'school.id', 'school_crest.school_id')
    .select(['school_crest.media_type', 'school_crest.bytes'])
    .where('school.crest', '=', digest)
    .executeTakeFirst()
  return row && { mediaType: row.media_type as MediaType, bytes: row.bytes }
}

/** The school's crest, where it has given one. */
export async function crestOf(tx: Tx): Promise<Crest | undefined> {
  const row = await tx.selectFrom('school_crest').select(['media_type', 'bytes']).executeTakeFirst()
  return row && { mediaType: row.media_type as MediaType, bytes: row.bytes }
}

/** `#rrggbb` each, checked for contrast; null for the product's own. */
export interface SchoolColours {
  readonly primary: string | null
  readonly secondary: string | null
}

export async function coloursOf(tx: Tx): Promise<SchoolColours> {
  const row = await tx.selectFrom('school').select(['primary_colour', 'secondary_colour']).executeTakeFirstOrThrow()
  return { primary: row.primary_colour, secondary: row.secondary_colour }
}

export async function changeColours(tx: Tx, { primary, secondary }: SchoolColours): Promise<void> {
  await tx.updateTable('school').set({ primary_colour: primary, secondary_colour: secondary }).execute()
}
