import type { Config } from '../config.ts'
import { StartFault } from '../platform/db/index.ts'

/** The one line for an address that cannot be listened on; undefined for any other error. */
export function portFault(error: unknown, { host, port }: Config): StartFault | undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  const lines: Record<string, string> = {
    EADDRINUSE: `Port ${port} is taken: stop what uses it, or start with another, as in PORT=8081 npm start.`,
    EACCES: `Port ${port} may not be used by this user: choose one above 1023, as in PORT=8080 npm start.`,
    EADDRNOTAVAIL: `HOST=${host} is not an address of this machine.`,
    ENOTFOUND: `HOST=${host} is not known to this machine.`,
  }
  const line = typeof code === 'string' ? lines[code] : undefined
  return line === undefined ? undefined : new StartFault('port-taken', line, { cause: error })
}
