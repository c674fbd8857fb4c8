/**
 * The visit that a phone knows: by a secret in a cookie of ours, of which the database holds the hash. It names the school, so
 * that somebody can sign out after the door's code was renewed.
 */
import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { pseudonymOf } from '../../../platform/crypto/secrets.ts'
import type { Tx } from '../../../platform/db/index.ts'
import { readSessionCookie, type SessionCookie, sessionCookieValue } from '../../../platform/sessions/session-cookie.ts'
import { acceptanceHolds, dayHolds } from './door.ts'
import { visitOfPhone } from './visit-views.ts'

const cookieName = 'visit'

/** What the phone's cookie says; null where it has none. */
export const phoneOf = (req: FastifyRequest): SessionCookie | null => readSessionCookie(req.ownCookie(cookieName))

/** The visit that this phone knows at the school of the request. */
export async function ownVisit(req: FastifyRequest) {
  const phone = phoneOf(req)
  if (!phone || phone.schoolId !== req.school?.id) return undefined
  return req.inSchool(tx => visitOfPhone(tx, phone.token))
}

const sentKey = z.object({ _key: z.uuid() })

/**
 * The secret for the visit that a form begins. It follows from the form's key, which only this phone has: a form sent twice, of
 * which the first answer was lost, ends with the same secret.
 */
export async function tokenForForm(tx: Tx, body: unknown): Promise<string> {
  const { _key: key } = sentKey.parse(body)
  return Buffer.from(await pseudonymOf(tx, 'visit token', key), 'hex').toString('base64url')
}

/** The secret for the visit after that one, on the same phone: whichever form begins it, there is one. */
export async function tokenForNext(tx: Tx, visitId: string): Promise<string> {
  return Buffer.from(await pseudonymOf(tx, 'next visit token', visitId), 'hex').toString('base64url')
}

/** @param remembered whether the phone is to be known for longer than the day */
export const keepOwnVisit = (reply: FastifyReply, phone: SessionCookie, remembered: boolean): FastifyReply =>
  reply.keepOwnCookie(cookieName, sessionCookieValue(phone), remembered ? acceptanceHolds : dayHolds)
