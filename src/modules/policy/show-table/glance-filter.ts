/** Which part of the table somebody looks at. It stands in the address. */

import { z } from 'zod'
import { peoplesRoles } from '../audience.ts'
import { schoolVocabulary } from '../vocabulary/index.ts'
import { type Cell, glanceVerdicts, type Row } from './glance.ts'

export interface GlanceFilter {
  /** A role id, a group id, a verdict; '' for all. */
  readonly role: string
  readonly group: string
  readonly verdict: string
}

const oneOf = (known: readonly string[]) => z.enum(['', ...known]).catch('')

/** What is not understood is left out. */
export const filterQuery = z.object({
  role: oneOf(peoplesRoles.map(({ id }) => id)),
  group: oneOf(schoolVocabulary.groups.map(({ id }) => id)),
  verdict: oneOf(glanceVerdicts),
})

export const isFiltered = ({ role, group, verdict }: GlanceFilter): boolean => role !== '' || group !== '' || verdict !== ''

/** The rows and columns asked for: acts of the group in which the answer to the role (or to anybody) is, or can be, the verdict. */
export function filtered(rows: readonly Row[], { role, group, verdict }: GlanceFilter): Row[] {
  return rows
    .filter(({ act }) => group === '' || act.group === group)
    .map(({ act, cells }) => ({ act, cells: cells.filter(cell => role === '' || cell.role.id === role) }))
    .filter(({ cells }) => cells.length > 0 && (verdict === '' || cells.some(cell => meets(cell, verdict))))
}

const meets = (cell: Cell, verdict: string): boolean => cell.verdict === verdict || cell.possible.some(can => can === verdict)
