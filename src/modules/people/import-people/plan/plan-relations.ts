/** Who belongs to which child, by the file: no more than a relationship. What somebody at school noted stays as it is. */
import { isOpen, lastDayOf, type Planning } from './plan-input.ts'
import type { RelationRow } from './rows.ts'

const pairOf = ({ adult_id, child_id }: Pick<RelationRow, 'adult_id' | 'child_id'>): string => `${adult_id}|${child_id}`

/** Whether an import may change or end a relation: it made it, and nobody noted anything on it since. */
const isOurs = ({ source, noted }: RelationRow): boolean => source === 'import' && !noted

/** Puts relations. Those that an import made end where the file knows the child and does not state them. */
export function planRelations({ draft, incoming, today, nextId, idOf, findings }: Planning): void {
  const open = new Map([...draft.all('relation')].filter(row => isOpen(row, today)).map(row => [pairOf(row), row]))
  const stated = new Set<string>()
  for (const { adultKey, childKey, relationship, at } of incoming.relations) {
    const [adult_id, child_id] = [idOf(adultKey), idOf(childKey)]
    if (adult_id === undefined || child_id === undefined || adult_id === child_id) {
      findings.add('warning', 'relates people, one of whom is not known: those relations were left out', at)
      continue
    }
    const pair = pairOf({ adult_id, child_id })
    const row = open.get(pair)
    stated.add(pair)
    if (!row) {
      const added: RelationRow = {
        id: nextId(),
        adult_id,
        child_id,
        relationship,
        starts_on: today,
        ends_on: null,
        source: 'import',
        noted: false,
      }
      open.set(pair, added)
      draft.put('relation', added)
    } else if (isOurs(row)) draft.put('relation', { ...row, relationship })
  }
  if (!incoming.complete.relations) return
  const children = new Set(incoming.people.filter(({ gone }) => !gone).flatMap(({ key }) => idOf(key) ?? []))
  for (const row of open.values()) {
    if (stated.has(pairOf(row)) || !children.has(row.child_id) || row.source !== 'import') continue
    if (isOurs(row)) draft.put('relation', { ...row, ends_on: lastDayOf(row, today) })
    else findings.add('note', 'A relation that is no longer in the file stays, for somebody at school noted something on it')
  }
}
