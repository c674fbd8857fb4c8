import type { FastifyBaseLogger } from 'fastify'
import { pino } from 'pino'

/** What every part of the platform writes to. Messages are fixed words; what varies stands in fields. */
export type Logger = Pick<FastifyBaseLogger, 'debug' | 'info' | 'warn' | 'error'>

/**
 * The program's log: one JSON object a line on standard error, the level as a word.
 * No personal data: a request is its method, route pattern and status — never address, query string, headers, cookies
 * or body, which carry what people ask and who they are. Errors keep their code and stack, not the values of a row.
 */
export const logOptions = {
  level: 'info',
  base: null,
  timestamp: () => `,"time":"${Temporal.Now.instant().toString({ smallestUnit: 'millisecond' })}"`,
  formatters: { level: (label: string) => ({ level: label }) },
  serializers: {
    req: (request: { method: string; routeOptions?: { url?: string | undefined } }) => ({
      method: request.method,
      route: request.routeOptions?.url ?? 'none',
    }),
    res: (reply: { statusCode: number }) => ({ status: reply.statusCode }),
    err: describeError,
  },
} as const

/** @param level `silent` in tests */
export function createLog(level: 'info' | 'debug' | 'warn' | 'silent' = 'info') {
  return pino({ ...logOptions, level }, pino.destination({ dest: 2, sync: false }))
}

/** Name, code and stack. The message of a database error may quote a row, so it is left out. */
function describeError(error: Error): Record<string, unknown> {
  const fromDatabase = 'severity' in error
  const [, ...frames] = (error.stack ?? '').split('\n').filter((line, index) => index === 0 || /^\s+at /.test(line))
  return {
    type: error.name,
    message: fromDatabase ? 'database error' : error.message,
    code: 'code' in error ? error.code : undefined,
    table: fromDatabase && 'table' in error ? error.table : undefined,
    constraint: fromDatabase && 'constraint' in error ? error.constraint : undefined,
    stack: frames.map(frame => frame.trim()),
    cause: error.cause instanceof Error ? describeError(error.cause) : undefined,
  }
}
