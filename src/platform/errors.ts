/**
 * What a request can end with other than an answer. Expected refusals of an act are returned unions; what is thrown is
 * one of these, or a bug. Each bears a stable code, which the error page, the log and the JSON answer share.
 */

/** Stable codes of faults that people and programs meet: part of the interface, never renamed. */
export type FaultCode =
  | 'not-understood'
  | 'sign-in-needed'
  | 'fresh-factor-needed'
  | 'forbidden'
  | 'forged-form'
  | 'not-found'
  | 'sent-before'
  | 'too-large'
  | 'wrong-kind'
  | 'not-acceptable'
  | 'too-many'
  | 'fault'
  | 'unavailable'

/** The HTTP status of each code. */
export const statusOf: Readonly<Record<FaultCode, number>> = {
  'not-understood': 400,
  'sign-in-needed': 401,
  'fresh-factor-needed': 401,
  forbidden: 403,
  'forged-form': 403,
  'not-found': 404,
  'sent-before': 409,
  'too-large': 413,
  'wrong-kind': 415,
  'not-acceptable': 422,
  'too-many': 429,
  fault: 500,
  unavailable: 503,
}

/** A fault with its code. Its message is for the log: it never holds what a person typed. */
export class Fault extends Error {
  readonly code: FaultCode

  constructor(code: FaultCode, message: string = code, options?: ErrorOptions) {
    super(message, options)
    this.name = 'Fault'
    this.code = code
  }
}

/** There is no such thing, it is another school's, or this person may not know of it: 404, all three alike. */
export class NotFound extends Fault {
  constructor() {
    super('not-found')
    this.name = 'NotFound'
  }
}

/** The person may know of the thing but not do this with it: 403. */
export class Forbidden extends Fault {
  constructor() {
    super('forbidden')
    this.name = 'Forbidden'
  }
}

/** What this moment cannot give (the database is away): 503, try again soon. */
export class Unavailable extends Fault {
  constructor(message: string, options?: ErrorOptions) {
    super('unavailable', message, options)
    this.name = 'Unavailable'
  }
}
