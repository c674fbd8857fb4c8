/**
 * What is written down about requests: the route's pattern, the status, the time it took and the request's id. Never the
 * address bar (it carries a situation), the sender's address, a header, a body, a name, or an error's message, which may
 * quote what somebody typed.
 */
import type { FastifyInstance } from 'fastify'

/** The parts of an error that say where it arose and hold nothing of what it was about. */
export interface LoggedError {
  readonly type: string
  readonly code?: string
  /** For database errors: names of things, never values. */
  readonly routine?: string
  readonly table?: string
  readonly constraint?: string
  /** "at file:line" for each frame, without the message. */
  readonly at: readonly string[]
  readonly cause?: LoggedError
}

const textOf = (error: object, name: string): string | undefined => {
  const value: unknown = Reflect.get(error, name)
  return typeof value === 'string' ? value : undefined
}

const named = (name: string, value: string | undefined) => (value === undefined ? {} : { [name]: value })

/** An error as the log may have it. */
export function loggedError(error: unknown): LoggedError {
  if (!(error instanceof Error)) return { type: typeof error, at: [] }
  const frames = (error.stack ?? '').split('\n').filter(line => line.trimStart().startsWith('at '))
  return {
    type: error.name,
    ...named('code', textOf(error, 'code')),
    ...named('routine', textOf(error, 'routine')),
    ...named('table', textOf(error, 'table')),
    ...named('constraint', textOf(error, 'constraint')),
    at: frames.slice(0, 12).map(line => line.trim()),
    ...(error.cause === undefined ? {} : { cause: loggedError(error.cause) }),
  }
}

/** One line for each request, when its answer is out. */
export function registerRequestLog(app: FastifyInstance): void {
  app.addHook('onResponse', async (req, reply) => {
    const { url: route = 'none' } = req.routeOptions
    req.log.info({ method: req.method, route, status: reply.statusCode, ms: Math.round(reply.elapsedTime) }, 'answered')
  })
}
