/** Who has gone by the file: marked so, or absent from a file that holds everybody. They are deactivated, never deleted. */
import { needsApproval, titleOf } from '../../roles.ts'
import type { Complete } from '../incoming.ts'
import type { Kept, Plan } from './plan.ts'
import { isOpen, lastDayOf, type Planning } from './plan-input.ts'
import type { HeldRow, RoleRow, RowTypes } from './rows.ts'

/** Puts leavers. Heads, safeguarding leads and whoever else sees cases never leave by an import, nor does who brings it. */
export function planLeavers(planning: Planning): Plan['leavers'] {
  const { draft, today, by, decisions } = planning
  const roles = Map.groupBy(
    [...draft.all('person_role')].filter(row => isOpen(row, today)),
    ({ person_id }) => person_id,
  )
  const isHere = (id: string): boolean => {
    const left = draft.find('person', id)?.left_on ?? null
    return left === null || left >= today
  }
  const why = (id: string): Kept['why'] | null => {
    if (roles.get(id)?.some(({ role }) => needsApproval(role))) return 'holds-office'
    if (id === by) return 'brings-this'
    return decisions.stay.includes(id) ? 'decided' : null
  }
  const gone = goneByFile(planning, roles).filter(isHere)
  const kept = gone.flatMap(id => {
    const reason = why(id)
    return reason === null ? [] : [{ id, why: reason }]
  })
  const going = gone.filter(id => why(id) === null)
  const of = [...draft.all('person')].filter(({ id }) => isHere(id)).length
  leave(planning, going)
  return { going, kept, of }
}

/** Ids of those whom the file marks as gone, and of those who should be in it and are not. */
function goneByFile({ incoming, draft, idOf }: Planning, roles: ReadonlyMap<string, readonly RoleRow[]>): string[] {
  const marked = incoming.people.filter(({ gone }) => gone).flatMap(({ key }) => idOf(key) ?? [])
  if (incoming.complete.people === 'nobody') return [...new Set(marked)]
  const keys = new Set([...incoming.people.map(({ key }) => key), ...incoming.unreadKeys])
  const ofThisSystem = [...draft.all('person_identifier')].filter(({ system }) => system === incoming.system)
  const present = new Set(ofThisSystem.filter(({ value }) => keys.has(value)).map(({ person_id }) => person_id))
  const absent = ofThisSystem
    .map(({ person_id }) => person_id)
    .filter(id => !present.has(id) && isInScope(incoming.complete.people, roles.get(id) ?? []))
  return [...new Set([...marked, ...absent])]
}

/** Whether a list of that kind would have somebody with these roles in it. */
function isInScope(scope: Complete, held: readonly RoleRow[]): boolean {
  const holds = (policyRole: string) => held.some(({ role }) => titleOf(role)?.as.includes(policyRole))
  if (scope === 'pupils') return holds('pupil')
  if (scope === 'parents') return holds('parent') && !holds('staff')
  if (scope === 'staff') return holds('staff')
  return scope === 'everybody'
}

/** As leaving-store.ts does it for one: what they hold ends with the last day, and is kept in case they stay after all. */
function leave({ draft, today, nextId }: Planning, going: readonly string[]): void {
  const gone = new Set(going)
  const held = new Map<string, HeldRow[]>(going.map(id => [id, []]))
  const end = <Table extends HeldRow['kind']>(kind: Table, ownerOf: (row: RowTypes[Table]) => string | undefined): void => {
    for (const row of draft.all(kind)) {
      const owner = ownerOf(row)
      if (owner === undefined || !isOpen(row, today)) continue
      held.get(owner)?.push({ kind, id: row.id, endsOn: row.ends_on })
      draft.put(kind, { ...row, ends_on: lastDayOf(row, today) })
    }
  }
  const ifGone = (id: string): string | undefined => (gone.has(id) ? id : undefined)
  end('person_role', row => ifGone(row.person_id))
  end('class_member', row => ifGone(row.person_id))
  end('relation', row => ifGone(row.adult_id) ?? ifGone(row.child_id))
  const lastDay = Temporal.PlainDate.from(today).subtract({ days: 1 }).toString()
  for (const id of going) {
    const person = draft.find('person', id)
    if (person) draft.put('person', { ...person, left_on: lastDay })
    draft.put('leaving', { ...leavingOf(draft.all('leaving'), id, nextId), last_day: lastDay, held: held.get(id) ?? [] })
  }
}

/** The open row of somebody who was to leave later, or a new one. */
function leavingOf(rows: Iterable<RowTypes['leaving']>, person_id: string, nextId: () => string) {
  for (const row of rows) if (row.person_id === person_id && !row.withdrawn) return row
  return { id: nextId(), person_id, withdrawn: false }
}
