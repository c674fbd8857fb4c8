/** Which errors mean that the database cannot answer just now, so that the same request may well work in a moment. */
import { CommitUnknown } from '../db/index.ts'

/**
 * PostgreSQL's classes for lost connections (08), exhausted resources (53), interventions (57: shutting down, starting,
 * a query that took too long) and lock waits (55P03); the system's codes for sockets, of which ENOENT counts for a connection only.
 */
const passing = /^(08...|53...|57...|55P03|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|EAI_AGAIN)$/

/** node-postgres says these without a code. */
const said =
  /^(Connection terminated|timeout exceeded when trying to connect|Query read timeout|Client was closed|Cannot use a pool)/

/** Whether an error means that the database is away for now. */
export function isDatabaseAway(error: unknown): boolean {
  if (error instanceof CommitUnknown) return true
  if (error instanceof AggregateError) return error.errors.some(isDatabaseAway)
  if (!(error instanceof Error)) return false
  const code: unknown = Reflect.get(error, 'code')
  const noSocket = code === 'ENOENT' && Reflect.get(error, 'syscall') === 'connect'
  return noSocket || (typeof code === 'string' && passing.test(code)) || said.test(error.message)
}
