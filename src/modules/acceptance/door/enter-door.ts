import type { FastifyRequest } from 'fastify'
import { NotFound } from '../../../platform/errors.ts'
import type { School } from '../../../platform/http.ts'
import { schoolNamed } from '../../school/index.ts'
import type { AcceptanceDeps } from '../acceptance-deps.ts'
import { readDoorAddress } from './door.ts'
import { doorOf } from './door-store.ts'

/** A door that somebody stands at. */
export interface EnteredDoor {
  readonly school: School
  /** "/door/willow-lane.k7m29qxp" */
  readonly path: string
  readonly code: string
}

/**
 * Makes the school of a door's address the school of the request: visitors have no account, and an installation may hold several
 * schools.
 *
 * @throws NotFound where no school has that code now: it is another's, it was renewed, or it never was one
 */
export async function enterDoor(req: FastifyRequest, { db }: Pick<AcceptanceDeps, 'db'>, address: string): Promise<EnteredDoor> {
  const read = readDoorAddress(address)
  const school = read?.slug ? await schoolNamed(db, read.slug) : req.school
  if (!read || !school) throw new NotFound()
  req.school = school
  const door = await req.inSchool(doorOf)
  if (door?.code !== read.code) throw new NotFound()
  return { school, path: `/door/${address}`, code: door.code }
}

/** Where people reach us: "https://school.example". */
export const originOf = (
  { protocol, host }: Pick<FastifyRequest, 'protocol' | 'host'>,
  { publicOrigin }: Pick<AcceptanceDeps, 'publicOrigin'>,
): string => publicOrigin ?? `${protocol}://${host}`
