/** How somebody reads the policy: which words, looking for what, as whom. It stands in the address, so it can be shared and gone back to. */

import { z } from 'zod'
import { peoplesRoles } from '../audience.ts'
import { dayAsked } from '../day-asked.ts'

/** Which of a clause's two wordings comes first. */
export const wordings = ['plain', 'legal', 'both'] as const
export type Wording = (typeof wordings)[number]

export interface Reading {
  readonly words: Wording
  /** As typed; empty where nothing is looked for. */
  readonly find: string
  /** Role ids of the vocabulary. */
  readonly role: readonly string[]
  /** Only what is for these roles. */
  readonly only: boolean
  /** As it applied on another day than today. */
  readonly on: Temporal.PlainDate | null
}

const known = new Set(peoplesRoles.map(role => role.id))

/** What is not understood is left out: an old or mistyped address still shows the policy. */
export const readingQuery = z.object({
  words: z.enum(wordings).catch('plain'),
  find: z.string().trim().max(100).catch(''),
  role: z
    .union([z.string().transform(role => [role]), z.array(z.string())])
    .catch([])
    .transform(roles => roles.filter(role => known.has(role))),
  only: z
    .literal('yes')
    .optional()
    .catch(undefined)
    .transform(only => only === 'yes'),
  on: dayAsked,
})

/** The address of the same reading with something changed. */
export function readingAddress(reading: Reading, change: Partial<Reading> = {}): string {
  const { words, find, role, only, on } = { ...reading, ...change }
  const query = new URLSearchParams()
  if (words !== 'plain') query.set('words', words)
  if (find !== '') query.set('find', find)
  for (const one of role) query.append('role', one)
  if (only) query.set('only', 'yes')
  if (on) query.set('on', on.toString())
  return query.size === 0 ? '/policy' : `/policy?${query.toString()}`
}
