/** The one place where a fault becomes an answer: a page in the product's look, or a problem document for programs. */
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod'
import { Fault, type FaultCode, NotFound, statusOf, Unavailable } from '../errors.ts'
import type { Language } from '../languages.ts'
import { changesThings } from './forgery.ts'
import type { PageContent } from './pages.ts'
import { loggedError } from './request-log.ts'

/** The middle of the page for a fault, in the language of whoever meets it (handed in by the composition root). */
export type FaultPage = (code: FaultCode, reference: string, language: Language) => PageContent

/** What the handler needs from above. */
export interface FaultAnswers {
  readonly faultPage: FaultPage
  /** Whether an error means that the database is away, and the same may well work in a moment. */
  readonly isUnavailable: (error: unknown) => boolean
}

const codeOfStatus: Readonly<Record<number, FaultCode>> = {
  400: 'not-understood',
  404: 'not-found',
  413: 'too-large',
  415: 'wrong-kind',
  429: 'too-many',
  503: 'unavailable',
}

/** Any thrown thing as a fault with a code; what is not expected is a bug of ours. */
export function asFault(error: unknown, isUnavailable: (error: unknown) => boolean): Fault {
  if (error instanceof Fault) return error
  if (isUnavailable(error)) return new Unavailable('the database is away', { cause: error })
  if (!(error instanceof Error)) return new Fault('fault', 'thrown, but no error')
  if (hasZodFastifySchemaValidationErrors(error)) {
    return Reflect.get(error, 'validationContext') === 'params'
      ? new NotFound()
      : new Fault('not-acceptable', 'schema', { cause: error })
  }
  const { statusCode } = error as FastifyError
  return new Fault(codeOfStatus[statusCode ?? 500] ?? 'fault', 'unexpected', { cause: error })
}

/** Whether a program asks: those get JSON. */
const asksForJson = (req: FastifyRequest): boolean => req.url === '/api' || req.url.startsWith('/api/')

const problemsOf = (error: unknown) =>
  hasZodFastifySchemaValidationErrors(error)
    ? { errors: error.validation.map(({ instancePath, message }) => ({ path: instancePath, message })) }
    : {}

/** RFC 9457, with the stable code and the reference under which the log has it. */
function sendProblem(req: FastifyRequest, reply: FastifyReply, fault: Fault): FastifyReply {
  const status = statusOf[fault.code]
  const problem = { type: `urn:schoolgate:problem:${fault.code}`, title: fault.code, status, code: fault.code, reference: req.id }
  return reply.type('application/problem+json').send({ ...problem, ...problemsOf(fault.cause) })
}

/**
 * To where a fresh factor is shown, and back. A form goes there whole (307 keeps method and fields), so that nothing that was
 * typed is lost; one with files starts again at its page.
 */
function askForFactor(req: FastifyRequest, reply: FastifyReply): FastifyReply {
  const address = encodeURIComponent(req.url)
  const isForm = changesThings(req.method) && !(req.headers['content-type']?.startsWith('multipart/') ?? false)
  return isForm ? reply.redirect(`/step-up/held?to=${address}`, 307) : reply.seeOther(`/step-up?then=${address}`)
}

function answer(req: FastifyRequest, reply: FastifyReply, fault: Fault, { faultPage }: FaultAnswers): FastifyReply {
  const status = statusOf[fault.code]
  reply.header('cache-control', 'no-store').status(status)
  if (status === 503) reply.header('retry-after', '5')
  if (asksForJson(req)) return sendProblem(req, reply, fault)
  if (fault.code === 'sign-in-needed') return reply.seeOther('/sign-in')
  if (fault.code === 'fresh-factor-needed') return askForFactor(req, reply)
  try {
    return reply.page(faultPage(fault.code, req.id, req.language), status)
  } catch (error) {
    // The page that says what went wrong went wrong itself: say it without one.
    req.log.error({ error: loggedError(error) }, 'the page of a fault failed')
    return reply.status(500).type('text/plain; charset=utf-8').send(`Something went wrong here. Reference: ${req.id}`)
  }
}

/** Answers every fault of every route, and every address that is none. */
export function registerFaults(app: FastifyInstance, answers: FaultAnswers): void {
  app.setErrorHandler((error, req, reply) => {
    const fault = asFault(error, answers.isUnavailable)
    const status = statusOf[fault.code]
    const line = { code: fault.code, ...(status >= 500 ? { error: loggedError(fault.cause ?? error) } : {}) }
    if (status >= 500) req.log.error(line, 'failed')
    else req.log.info(line, 'refused')
    return answer(req, reply, fault, answers)
  })
  app.setNotFoundHandler((req, reply) => answer(req, reply, new NotFound(), answers))
}
