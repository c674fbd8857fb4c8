import type { RateLimit } from '../../../platform/permissions.ts'

/** Wide: a whole school signs in from one address in the first minutes of a day. Guesses are counted apart (counted-tries.ts). */
export const signInLimit: RateLimit = { max: 300, minutes: 1 }
