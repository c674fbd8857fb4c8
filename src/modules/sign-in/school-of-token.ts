import type { FastifyRequest } from 'fastify'
import { inSchool, type Tx } from '../../platform/db/index.ts'
import { NotFound } from '../../platform/errors.ts'
import type { School } from '../../platform/http.ts'
import { schoolFrom } from '../school/index.ts'
import { schoolOfToken } from './one-time-link-store.ts'
import type { SignInDeps } from './sign-in-deps.ts'

async function schoolOf(tx: Tx): Promise<School | null> {
  const row = await tx
    .selectFrom('school')
    .select(['id', 'name', 'primary_colour', 'secondary_colour', 'crest', 'demonstration'])
    .executeTakeFirst()
  return row ? schoolFrom(row) : null
}

/**
 * Makes the school that a token names (`<school's id>.<secret>`) the school of the request: whoever follows a link need not be
 * signed in, and the installation may hold several schools. Finding the secret within it is up to the caller.
 *
 * @throws NotFound where the token is none of ours, or the school is not here
 */
export async function enterSchoolOf(req: FastifyRequest, { db }: Pick<SignInDeps, 'db'>, token: string): Promise<void> {
  const schoolId = schoolOfToken(token)
  const school = schoolId === null ? null : await inSchool(db, schoolId, schoolOf)
  if (!school) throw new NotFound()
  req.school = school
}
