import { seal, unseal } from '../../platform/crypto/secrets.ts'
import { contextOf, newId, type Tx } from '../../platform/db/index.ts'
import { preferencesOf, usualPreferences } from './preference-store.ts'
import { type TemplateId, templateOf } from './templates.ts'
import { whenToSend } from './when-to-send.ts'

/** Something that is to reach people. Its words come from the template alone: no case detail and no child's name ever. */
export interface Notice {
  /** Ids of persons; each gets one. */
  readonly to: readonly string[]
  /** Which of the templates (`templates.ts`): "invitation", "role-to-approve". */
  readonly template: TemplateId
  /** Where in Schoolgate it leads: a path that names no person. */
  readonly link?: string
  /** A whole path with a one-time token, for the mail only: sealed until it was sent, then gone, and never shown on a page. */
  readonly secretLink?: string
  /** A text of our own making that goes with the mail as a file (a copy of the audit's seal): never anything about a person. */
  readonly enclosed?: string
  readonly at: Temporal.Instant
}

/** What is sealed with a notice. */
interface Sealed {
  readonly secretLink?: string | undefined
  readonly enclosed?: string | undefined
  /** The email address that it goes to, where that is not the person's present one. */
  readonly address?: string | undefined
}

/** The word by which workers hear, once it is committed, that a school has something to send. */
export const outboxBell = 'schoolgate_outbox'

/** How long a notice waits for others to share its mail. */
const groupingWindow = Temporal.Duration.from({ minutes: 5 })

/** Writes notices in the transaction of the act; the worker sends them once it is committed. @returns their ids, in the order of `to` */
export async function notify(tx: Tx, { to, secretLink, enclosed, ...notice }: Notice): Promise<string[]> {
  const holds = secretLink !== undefined || enclosed !== undefined
  return write(tx, notice, new Map(to.map(id => [id, holds ? { secretLink, enclosed } : null])))
}

/**
 * As `notify`, each with a link of their own: for the mail only, sealed until it was sent.
 *
 * @param links whole paths with a token, by the person's id
 */
export async function notifyEach(
  tx: Tx,
  { links, ...notice }: Omit<Notice, 'to' | 'secretLink' | 'enclosed'> & { readonly links: ReadonlyMap<string, string> },
): Promise<void> {
  await write(tx, notice, new Map([...links].map(([id, secretLink]) => [id, { secretLink }])))
}

/** What these people were told is done: "Today" shows it no more. */
export async function settle(
  tx: Tx,
  {
    to,
    templates,
    at,
  }: { readonly to: readonly string[]; readonly templates: readonly TemplateId[]; readonly at: Temporal.Instant },
): Promise<void> {
  if (to.length === 0) return
  await tx
    .updateTable('notice')
    .set({ done_at: at })
    .where('person_id', 'in', to)
    .where('template', 'in', templates)
    .where('done_at', 'is', null)
    .execute()
}

/**
 * Tells people who have another email address now at the one from before, and in "Today": an address is a way in, and whoever
 * changed it must not be the only one who knows.
 *
 * @param old the address from before, by the person's id
 */
export async function tellAtOldAddresses(tx: Tx, old: ReadonlyMap<string, string>, at: Temporal.Instant): Promise<void> {
  const notice = { template: oldAddressTemplate, link: '/me', at } as const
  await write(tx, notice, new Map([...old].map(([id, address]) => [id, { address }])))
}

/** Its mails alone go to another address than the present one: if one comes back, that says nothing about that. */
export const oldAddressTemplate = 'address-changed'

type Shown = Omit<Notice, 'to' | 'secretLink' | 'enclosed'>

/** So many people in one statement. */
const atOnce = 1000

async function write(tx: Tx, notice: Shown, told: ReadonlyMap<string, Sealed | null>): Promise<string[]> {
  const people = [...told]
  const ids: string[] = []
  for (let from = 0; from < people.length; from += atOnce)
    ids.push(...(await writeSome(tx, notice, people.slice(from, from + atOnce))))
  return ids
}

async function writeSome(
  tx: Tx,
  { template, link, at }: Shown,
  people: readonly (readonly [string, Sealed | null])[],
): Promise<string[]> {
  const notices: (Written & { readonly link: string | null; readonly sealed: Buffer | null })[] = []
  // One after the other: the first opens the school's key, and the others find it open.
  for (const [person_id, secret] of people) {
    const id = newId()
    const sealed = secret && (await seal(tx, sealedAs(id), JSON.stringify(secret)))
    notices.push({ id, person_id, template, link: link ?? null, sealed, created_at: at })
  }
  await tx.insertInto('notice').values(notices).execute()
  const deliveries = await deliveriesOf(tx, notices)
  if (deliveries.length > 0) {
    await tx.insertInto('notice_delivery').values(deliveries).execute()
    await ringOutbox(tx)
  }
  return notices.map(({ id }) => id)
}

/** Tells the workers, once this transaction is committed. It may not arrive; they look by themselves as well. */
export async function ringOutbox(tx: Tx): Promise<void> {
  await tx.selectNoFrom(eb => eb.fn('pg_notify', [eb.val(outboxBell), eb.val(contextOf(tx).schoolId)]).as('rung')).execute()
}

/** When a notice of this template was last written, to anybody; null where none was. */
export async function lastNotified(tx: Tx, template: TemplateId): Promise<Temporal.Instant | null> {
  const newest = tx.selectFrom('notice').select('created_at').where('template', '=', template).orderBy('created_at', 'desc')
  return (await newest.limit(1).executeTakeFirst())?.created_at ?? null
}

/** Opens what was sealed with a notice. */
export async function openSealed(tx: Tx, noticeId: string, sealed: Buffer | null): Promise<Sealed> {
  return sealed ? JSON.parse(await unseal(tx, sealedAs(noticeId), sealed)) : {}
}

const sealedAs = (id: string) => ({ kind: 'notice', of: id })

interface Written {
  readonly id: string
  readonly person_id: string
  readonly template: TemplateId
  readonly created_at: Temporal.Instant
}

/** One row for each way by which each person is to hear of it. Whoever chose no way finds it in "Today". */
async function deliveriesOf(tx: Tx, notices: readonly Written[]) {
  const preferences = await preferencesOf(tx, [...new Set(notices.map(({ person_id }) => person_id))])
  return notices.flatMap(({ id, person_id, template, created_at: at }) => {
    const { kind, urgent, alone } = templateOf(template)
    const { habit, ways: waysOf } = preferences.get(person_id) ?? usualPreferences
    const ways = waysOf[kind]
    const channels = [...(ways.email ? (['email'] as const) : []), ...(ways.text ? (['text'] as const) : [])]
    return channels.map(channel => {
      const byItself = alone || channel === 'text'
      const not_before = whenToSend({ at, urgent, alone: byItself, habit, window: groupingWindow })
      const row = { id: newId(), notice_id: id, person_id, template, channel, not_before, alone: byItself, created_at: at }
      return { ...row, state: 'waiting', attempts: 0 }
    })
  })
}
