/** The headers that every answer bears. */
import helmet from '@fastify/helmet'
import type { FastifyInstance, FastifyReply } from 'fastify'

const yearInSeconds = 365 * 24 * 60 * 60

/**
 * What a page may load and do: from this origin only, nothing inline, no frames, and script may not write raw markup.
 * `form-action` is the last of the redirect chain in some browsers, so forms never lead to another origin.
 */
export const contentSecurityPolicy = {
  'default-src': ["'none'"],
  'style-src': ["'self'"],
  'script-src': ["'self'"],
  'img-src': ["'self'"],
  'font-src': ["'self'"],
  'connect-src': ["'self'"],
  'form-action': ["'self'"],
  'frame-ancestors': ["'none'"],
  'base-uri': ["'none'"],
  'require-trusted-types-for': ["'script'"],
} as const

/** What no page of ours uses, refused to whatever might get into one. */
const permissionsPolicy = 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()'

/**
 * Puts the headers on every answer, errors included.
 *
 * @param https whether people reach us over https: only then may a browser be told never to use http again
 */
export async function registerHeaders(app: FastifyInstance, https: boolean): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: contentSecurityPolicy },
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    crossOriginResourcePolicy: { policy: 'same-origin' },
    referrerPolicy: { policy: 'no-referrer' },
    frameguard: { action: 'deny' },
    hsts: https ? { maxAge: 2 * yearInSeconds, includeSubDomains: true, preload: true } : false,
  })
  app.addHook('onRequest', async (req, reply) => {
    reply.header('permissions-policy', permissionsPolicy)
    reply.header('cache-control', 'no-store')
    reply.header('x-request-id', req.id)
  })
}

const policyText = Object.entries(contentSecurityPolicy)
  .map(([directive, values]) => `${directive} ${values.join(' ')}`)
  .join(';')

/** The headers that matter on an answer that is given before any hook runs (an address that cannot be read). */
export const bareHeaders = (reply: FastifyReply): FastifyReply =>
  reply.headers({
    'content-security-policy': policyText,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-store',
    'x-request-id': reply.request.id,
  })
