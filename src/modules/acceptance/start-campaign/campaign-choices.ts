/** What somebody chooses from who starts a campaign. */
import type { Tx } from '../../../platform/db/index.ts'
import { dayInWords } from '../../../ui/words.ts'
import type { Scope } from '../campaign-scope.ts'
import { eventsBetween } from '../remind/event-views.ts'

export interface PublishedVersion {
  readonly id: string
  readonly number: number
  readonly from: Temporal.PlainDate
}

/** The published versions that are in force or still to come on a day, the latest first. */
export async function publishedVersions(tx: Tx, today: Temporal.PlainDate): Promise<PublishedVersion[]> {
  const rows = await tx
    .selectFrom('policy_version')
    .select(['id', 'number', 'effective_from'])
    .where('state', '=', 'published')
    .orderBy('effective_from', 'desc')
    .orderBy('published_at', 'desc')
    .orderBy('number', 'desc')
    .execute()
  const versions = rows.flatMap(({ id, number, effective_from: from }) => (from ? [{ id, number, from }] : []))
  const inForce = versions.findIndex(({ from }) => Temporal.PlainDate.compare(from, today) <= 0)
  return inForce < 0 ? versions : versions.slice(0, inForce + 1)
}

/** What a campaign can be narrowed to: `class:<id>` or `event:<id>`, with its name. */
export interface ScopeToChoose {
  readonly value: string
  readonly text: string
}

/** What an event can be chosen for: as long as a school year. */
const ahead = { years: 1 } as const

/** The classes of a day, the youngest first; then the events and visits to come, the next one first. */
export async function scopesToChoose(tx: Tx, today: Temporal.PlainDate): Promise<ScopeToChoose[]> {
  const classes = await tx
    .selectFrom('class')
    .select(['id', 'name'])
    .where('starts_on', '<=', today)
    .where(eb => eb.or([eb('ends_on', 'is', null), eb('ends_on', '>=', today)]))
    .orderBy('year_group')
    .orderBy('name')
    .execute()
  const events = await eventsBetween(tx, today, today.add(ahead))
  return [
    ...classes.map(({ id, name }) => ({ value: `class:${id}`, text: name })),
    ...events.map(({ id, name, happensOn }) => ({ value: `event:${id}`, text: `${name}, ${dayInWords(happensOn)}` })),
  ]
}

/** What was chosen, as a campaign keeps it. */
export function scopeOf(value: string | null): Scope {
  const [kind, id = null] = value?.split(':') ?? []
  return { classId: kind === 'class' ? id : null, eventId: kind === 'event' ? id : null }
}
