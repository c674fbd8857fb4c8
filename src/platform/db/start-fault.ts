/** What can keep the program from starting. Each is shown as one line; `main.ts` exits with 1. */
export type StartFaultCode =
  | 'bad-setting'
  | 'folder-in-use'
  | 'folder-not-usable'
  | 'disk-full'
  | 'port-taken'
  | 'binaries-missing'
  | 'server-version'
  | 'server-failed'
  | 'database-unreachable'
  | 'database-newer'
  | 'database-edited'
  | 'role-refused'
  | 'root-key-refused'

/** A cause that the person at the terminal can act on: `message` is one plain line of cause and remedy. */
export class StartFault extends Error {
  readonly code: StartFaultCode

  constructor(code: StartFaultCode, message: string, options?: ErrorOptions) {
    super(message.replace(/\s+/g, ' ').trim(), options)
    this.name = 'StartFault'
    this.code = code
  }
}

/** The code of a system or PostgreSQL error (`ENOSPC`, `28P01` …), or '' when it has none. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
}
