/** The form of what is known of a relation. */
import { z } from 'zod'
import { type RelationFacts, relationships } from './relation-store.ts'

const known = (message: string) =>
  z.enum(['yes', 'no', 'unknown'], message).transform(text => (text === 'unknown' ? null : text === 'yes'))

/** A form sends one tick as a text and several as a list. */
const ticks = z
  .union([z.string(), z.array(z.string())])
  .optional()
  .transform(ticked => new Set([ticked ?? []].flat()))

export const relationFields = {
  relationship: z.enum(relationships, 'Choose who they are to the child'),
  parentalResponsibility: known('Choose whether they hold parental responsibility'),
  livesWith: known('Choose whether the child lives with them'),
  warnings: ticks,
}

type RelationFields = z.output<z.ZodObject<typeof relationFields>>

/** What the form said, as it is kept. */
export const relationFactsFrom = ({
  warnings,
  relationship,
  parentalResponsibility,
  livesWith,
}: RelationFields): RelationFacts => ({
  relationship,
  parentalResponsibility,
  livesWith,
  courtRestriction: warnings.has('court-restriction'),
  doNotContact: warnings.has('do-not-contact'),
})
