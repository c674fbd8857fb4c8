/** What programs send, and what comes back besides answers. */

import { z } from 'zod'

export const situationRequest = z.object({
  facts: z
    .record(z.string(), z.unknown())
    .describe('`role` (a list), `act`, and facts of the vocabulary; what is left out is unknown'),
})

export const findRequest = z.object({
  words: z.string().max(2_000).describe('What somebody would say; the first 500 characters count'),
  roles: z.array(z.string()).optional().describe('Roles that the person holds'),
})

export const findResponse = z.object({
  proposals: z.array(z.object({ act: z.string(), name: z.string(), score: z.number(), facts: z.record(z.string(), z.string()) })),
  roles: z.array(z.object({ role: z.string(), score: z.number() })),
})

export const problemsShape = z.object({
  problems: z.array(
    z.object({ path: z.string().describe('JSON pointer into the request'), found: z.string(), expected: z.string() }),
  ),
})

/** A request body that does not fit its schema, in the same words as a situation that does not fit the vocabulary. */
export const problemsOf = (error: z.ZodError): z.output<typeof problemsShape> => ({
  problems: error.issues.map(({ path, message }) => ({ path: `/${path.join('/')}`, found: '', expected: message })),
})
