/**
 * Two guards against another site acting in a person's name (cross-site request forgery): the browser's own word on where
 * the request comes from, and, once somebody is signed in, the token of the form. Without a session there is nothing to
 * ride on, so the first guard is enough there: it also stops a foreign page from signing somebody in.
 */
import type { FastifyRequest } from 'fastify'
import { Fault } from '../errors.ts'
import { isFormToken } from './form-token.ts'
import { tokenField } from './forms.ts'

const safeMethods: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS'])

/** Whether a request with this method may change something. */
export const changesThings = (method: string): boolean => !safeMethods.has(method)

/** What the browser says about where a request comes from. */
export interface Provenance {
  readonly method: string
  readonly fetchSite: string | undefined
  readonly origin: string | undefined
  /** Our own origin, as the browser would write it: "https://school.example". */
  readonly ownOrigin: string
}

/**
 * Whether the request comes from our own pages. `Sec-Fetch-Site` decides; browsers send it to https and to the own machine
 * only, so elsewhere `Origin` must be ours; a request that says neither is refused.
 */
export function comesFromOurPages({ method, fetchSite, origin, ownOrigin }: Provenance): boolean {
  if (!changesThings(method)) return true
  if (fetchSite !== undefined) return fetchSite === 'same-origin' || fetchSite === 'none'
  return origin === ownOrigin
}

const header = (req: FastifyRequest, name: string): string | undefined => {
  const value = req.headers[name]
  return typeof value === 'string' ? value : undefined
}

const usesSession = (req: FastifyRequest): boolean => {
  const { access } = req.routeOptions.config
  return access !== undefined && (access.kind === 'requires' || access.session)
}

/** First guard, before anything is read. Routes that never look at a session have nothing to protect. */
export function refuseForeignPages(req: FastifyRequest, ownOrigin: string): void {
  if (!usesSession(req)) return
  const provenance = { method: req.method, fetchSite: header(req, 'sec-fetch-site'), origin: header(req, 'origin'), ownOrigin }
  if (!comesFromOurPages(provenance)) throw new Fault('forged-form', 'not sent from our own page')
}

const presentedToken = (req: FastifyRequest): unknown => {
  if (typeof req.body !== 'object' || req.body === null) return header(req, 'x-form-token')
  const field: unknown = Reflect.get(req.body, tokenField)
  // A file form has its fields wrapped.
  return typeof field === 'object' && field !== null && 'value' in field ? field.value : field
}

/** Second guard, once the body is read: in a session, the form's token. */
export function refuseForeignForms(req: FastifyRequest): void {
  if (!changesThings(req.method) || !req.session || !usesSession(req)) return
  if (!isFormToken(req.session.token, presentedToken(req))) throw new Fault('forged-form', 'no token of this session')
}
