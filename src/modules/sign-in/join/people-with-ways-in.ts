/** What both lists ask of people: whether they can sign in, and whether their name is the one that was searched for. */
import type { Tx } from '../../../platform/db/index.ts'

/** What somebody typed, as a pattern in which nothing of theirs is a wildcard. */
export const containing = (text: string): string => `%${text.trim().replaceAll(/[\\%_]/g, '\\$&')}%`

/** Persons with what tells whether they can sign in. One row each. */
export const withWaysIn = (tx: Tx) =>
  tx
    .with('able', db =>
      db
        .selectFrom('passkey')
        .select('person_id')
        .union(db.selectFrom('openid_identity').select('person_id'))
        .union(
          db
            .selectFrom('password')
            .innerJoin('authenticator', join =>
              join
                .onRef('authenticator.school_id', '=', 'password.school_id')
                .onRef('authenticator.person_id', '=', 'password.person_id'),
            )
            .select('password.person_id'),
        ),
    )
    .selectFrom('person')
    .leftJoin('able', join => join.onRef('able.person_id', '=', 'person.id'))
