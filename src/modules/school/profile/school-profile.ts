/** What a school is: its names and numbers, and how each is written. Pure. */
import { z } from 'zod'
import type { Jurisdiction } from '../calendar/bank-holidays.ts'

/** Who ratifies the school's policies. */
export type RatifyingBody = 'governing-body' | 'trust-board'

export const ratifyingBodyNames: Readonly<Record<RatifyingBody, string>> = {
  'governing-body': 'the governing body',
  'trust-board': 'the trust’s board, or the local committee to which it has delegated this',
}

/** Null where the school has not said. Colours are the school's look, and change with `changeColours`. */
export interface SchoolProfile {
  readonly name: string
  /** Six digits: the school's number in the national register (GIAS). A conversion to an academy brings a new one. */
  readonly urn: string | null
  /** "916/1234": the local authority's number and the establishment's. */
  readonly laestab: string | null
  /** Eight digits, the first a 1. */
  readonly ukprn: string | null
  readonly ratifyingBody: RatifyingBody | null
  /** The body in law, where it is not the governing body: the trust's name. */
  readonly legalEntity: string | null
  /** Lines of an address, the postcode last. */
  readonly address: string | null
  readonly jurisdiction: Jurisdiction
}

const longestName = 200
const longestAddress = 500

/** Text that may be left out: empty is null. */
const optional = (schema: z.ZodType<string, string>) =>
  z
    .string()
    .trim()
    .transform(text => (text === '' ? null : text))
    .pipe(z.nullable(schema))

/** "9161234", "916 1234" or "916-1234" as "916/1234". */
const laestab = z
  .string()
  .transform(text => text.replace(/^(\d{3})[\s/-]*(\d{4})$/, '$1/$2'))
  .pipe(z.string().regex(/^\d{3}\/\d{4}$/, 'Enter the DfE number as 3 and 4 digits: 916/1234'))

/** The form of a profile: texts as people type them, in; a profile, out. */
export const profileForm = z.object({
  name: z
    .string()
    .trim()
    .min(1, 'Enter the name of your school')
    .max(longestName, 'The name of your school must be 200 characters or fewer'),
  urn: optional(z.string().regex(/^[1-9]\d{5}$/, 'A URN has 6 digits')),
  laestab: optional(laestab),
  ukprn: optional(z.string().regex(/^1\d{7}$/, 'A UKPRN has 8 digits, and begins with 1')),
  ratifyingBody: z.enum(['governing-body', 'trust-board'], 'Choose who ratifies your policies'),
  legalEntity: optional(z.string().max(longestName, 'The name of the trust must be 200 characters or fewer')),
  address: optional(z.string().max(longestAddress, 'The address must be 500 characters or fewer')),
})
