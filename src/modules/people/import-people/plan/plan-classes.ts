/** Classes of the file, and who belongs to which. */
import type { IncomingClass } from '../incoming.ts'
import { isOpen, lastDayOf, type Planning } from './plan-input.ts'
import { type ClassRow, identifierId, type MemberRow } from './rows.ts'

/** Puts classes and places in them. */
export function planClasses(planning: Planning): void {
  const classOf = classesByKey(planning)
  for (const one of planning.incoming.classes) planClass(planning, one, classOf)
  const stated = planMembers(planning, classOf)
  if (planning.incoming.complete.classes) endAbsentClasses(planning)
  endMembers(planning, stated)
}

/** By the file's key; classes entered by hand that have the name of one of the file are taken for it where just one has. */
function classesByKey({ draft, incoming, today }: Planning): Map<string, string> {
  const rows = [...draft.all('class')]
  const byKey = new Map(rows.flatMap(row => (row.import_key === null ? [] : [[row.import_key, row.id] as const])))
  const byHand = Map.groupBy(
    rows.filter(row => row.import_key === null && isOpen(row, today)),
    ({ name }) => name.toLowerCase(),
  )
  const found = incoming.classes.flatMap(({ key, name }) => {
    const [only, ...others] = byHand.get(name.toLowerCase()) ?? []
    const id = byKey.get(identifierId(incoming.system, key)) ?? (others.length === 0 ? only?.id : undefined)
    return id === undefined ? [] : [[key, id] as const]
  })
  const known = [...byKey].flatMap(([importKey, id]) => {
    const prefix = identifierId(incoming.system, '')
    return importKey.startsWith(prefix) ? [[importKey.slice(prefix.length), id] as const] : []
  })
  return new Map([...known, ...onePerClass(found)])
}

/** Two classes of the file cannot both be the same class of ours: the first is. */
function onePerClass(found: readonly (readonly [string, string])[]): (readonly [string, string])[] {
  const taken = new Set<string>()
  return found.filter(([, id]) => !taken.has(id) && taken.add(id))
}

function planClass(planning: Planning, one: IncomingClass, classOf: Map<string, string>): void {
  const { draft, today, nextId, yearOf, incoming } = planning
  const row = draft.find('class', classOf.get(one.key) ?? '')
  const isOver = one.gone || (one.until !== null && one.until < today)
  if (!row) {
    if (isOver) return
    const id = nextId()
    classOf.set(one.key, id)
    const import_key = identifierId(incoming.system, one.key)
    draft.put('class', {
      id,
      name: one.name,
      year_group: yearOf(one.grade),
      starts_on: one.from ?? today,
      ends_on: one.until,
      import_key,
    })
    return
  }
  if (isOver && !isOpen(row, today)) return
  draft.put('class', {
    ...row,
    name: one.name,
    year_group: yearOf(one.grade) ?? row.year_group,
    ends_on: endOf(row, one, today),
    import_key: identifierId(incoming.system, one.key),
  })
}

/** A class that had ended and is in the file goes on; else the file's last day, where it has one, holds. */
function endOf(row: ClassRow, one: IncomingClass, today: string): string | null {
  if (one.gone) return lastDayOf(row, today)
  if (one.until !== null && one.until >= row.starts_on) return one.until
  return isOpen(row, today) ? row.ends_on : null
}

const placeOf = (row: Pick<MemberRow, 'class_id' | 'person_id' | 'belongs_as'>): string =>
  `${row.class_id}|${row.person_id}|${row.belongs_as}`

/** @returns the places that the file states */
function planMembers(planning: Planning, classOf: ReadonlyMap<string, string>): ReadonlySet<string> {
  const { draft, incoming, today, nextId, findings, idOf } = planning
  const open = new Map([...draft.all('class_member')].filter(row => isOpen(row, today)).map(row => [placeOf(row), row]))
  const stated = new Set<string>()
  // Whoever is said to be there is, though another line may say that they have gone.
  const goneLast = incoming.memberships.toSorted((one, other) => Number(one.gone) - Number(other.gone))
  for (const { classKey, personKey, belongsAs, gone, at } of goneLast) {
    const [class_id, person_id] = [classOf.get(classKey), idOf(personKey)]
    if (class_id === undefined || person_id === undefined) {
      if (!gone) findings.add('warning', 'puts people into classes, one of whom is not known: those places were left out', at)
      continue
    }
    const place = placeOf({ class_id, person_id, belongs_as: belongsAs })
    const row = open.get(place)
    if (gone) {
      if (row?.source === 'import' && !stated.has(place)) end(planning, row)
      continue
    }
    stated.add(place)
    if (row) continue
    const added: MemberRow = {
      id: nextId(),
      class_id,
      person_id,
      belongs_as: belongsAs,
      starts_on: today,
      ends_on: null,
      source: 'import',
    }
    open.set(place, added)
    draft.put('class_member', added)
  }
  return stated
}

const end = ({ draft, today }: Planning, row: MemberRow): void =>
  draft.put('class_member', { ...row, ends_on: lastDayOf(row, today) })

function endAbsentClasses({ draft, incoming, today }: Planning): void {
  const keys = new Set(incoming.classes.map(({ key }) => identifierId(incoming.system, key)))
  for (const row of draft.all('class'))
    if (row.import_key?.startsWith(identifierId(incoming.system, '')) && !keys.has(row.import_key) && isOpen(row, today))
      draft.put('class', { ...row, ends_on: lastDayOf(row, today) })
}

/** Places that an import gave end with their class, and where the file states all places and not this one. */
function endMembers(planning: Planning, stated: ReadonlySet<string>): void {
  const { draft, incoming, today } = planning
  for (const row of draft.all('class_member')) {
    if (row.source !== 'import' || !isOpen(row, today)) continue
    const its = draft.find('class', row.class_id)
    const ofThisSystem = its?.import_key?.startsWith(identifierId(incoming.system, '')) ?? false
    const isOver = its !== undefined && !isOpen(its, today)
    if (ofThisSystem && (isOver || (incoming.complete.memberships && !stated.has(placeOf(row))))) {
      const last = lastDayOf(row, today)
      if (row.ends_on !== last) draft.put('class_member', { ...row, ends_on: last })
    }
  }
}
