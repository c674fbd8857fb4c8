/** Sends one delivery, with those that share its message: claims it, sends outside any transaction, marks what became of it. */
import { type Database, inSchool, type Tx } from '../../../platform/db/index.ts'
import { type MailServer, sendMail } from '../../../platform/mail/mail.ts'
import { sizeOfText } from '../../../platform/texts/fragments.ts'
import { sendByNotify } from '../../../platform/texts/govuk-notify.ts'
import { isDeadAddress } from '../dead-address-store.ts'
import type { KindId } from '../kinds.ts'
import { languageOf } from '../language-store.ts'
import { type MailWords, mailWords, type Told, textWords } from '../message-words.ts'
import { noteBounce } from '../note-bounce.ts'
import type { PeopleDeps } from '../notification-deps.ts'
import { openSealed } from '../notify.ts'
import { fragmentsSince } from '../sent-views.ts'
import { templateOf } from '../templates.ts'
import { mailServerOf, notifyWayOf } from '../way-store.ts'
import { backOff } from '../when-to-send.ts'
import { type Batch, claimDelivery, markBatch, type Sending } from './delivery-store.ts'

export interface SendDeps {
  readonly db: Database
  readonly now: () => Temporal.Instant
  /** Where people reach us: "https://school.example". */
  readonly origin: string
  readonly notifyAddress: string
  readonly people: PeopleDeps
  /** Seconds for which a worker has a delivery to itself; longer than any try lasts. */
  readonly lease: number
}

/** Tries before a delivery is given up: about a day and a half in all. */
const mostAttempts = 9

/** Fragments of texts that a school sends in a day, at most: a tenth of what is free in a year. */
const mostFragmentsADay = 500

/** @returns when to ask again, or null where there is nothing more to do */
export async function sendNotice(deps: SendDeps, schoolId: string, deliveryId: string): Promise<Temporal.Instant | null> {
  const { db, now, lease } = deps
  const claim = await inSchool(db, schoolId, tx => claimDelivery(tx, deliveryId, { now: now(), lease }))
  if (claim.kind !== 'batch') return claim.kind === 'later' ? claim.at : null
  const { batch } = claim
  const message = await inSchool(db, schoolId, tx => messageFor(tx, deps, batch))
  const sent = 'send' in message ? await message.send() : message
  const sending =
    sent.kind === 'again' && batch.attempts + 1 >= mostAttempts ? { kind: 'failed' as const, reason: sent.reason } : sent
  const template = batch.parts[0]?.template ?? ''
  await inSchool(db, schoolId, async tx => {
    await markBatch(tx, batch, sending, now())
    if (sending.kind === 'refused' && sending.dead) await noteBounce(tx, deps.people, { ...batch, template, at: now() })
  })
  return sending.kind === 'again' ? sending.at : null
}

/** A message that is ready, or why there is none. */
type Message = { readonly send: () => Promise<Sending> } | Extract<Sending, { kind: 'not-sent' | 'again' }>

/** The kind of its first notice: a group's others are of kinds that may be switched off as well. */
const kindOf = ({ parts }: Batch): KindId => (parts[0] ? templateOf(parts[0].template).kind : 'tasks')

const notSent = (reason: string): Message => ({ kind: 'not-sent', reason })

async function messageFor(tx: Tx, deps: SendDeps, batch: Batch): Promise<Message> {
  const { told, enclosed, address } = await toldIn(tx, deps, batch)
  if (batch.channel === 'letter' || !address) return notSent('no-address')
  if (await isDeadAddress(tx, batch.personId, batch.channel, address)) return notSent('dead-address')
  const school = await deps.people.schoolOf(tx)
  // Anyone may be anyone there: nothing of it may reach the world.
  if (school.demonstration) return notSent('demonstration')
  if (batch.channel === 'text') return textFor(tx, deps, batch, { to: address, words: textWords(told) })
  const words = mailWords(told, school.brand)
  const own = await mailServerOf(tx)
  if (own) return ownMail(deps, batch, { ...own, to: address, words, enclosed, schoolName: school.name })
  const way = await notifyWayOf(tx, 'email', kindOf(batch))
  if (!way) return notSent('no-mail-server')
  const to = { channel: 'email', address } as const
  return { send: () => byNotify(deps, batch, { ...way, to, words: { subject: words.subject, body: words.text } }) }
}

interface Opened {
  readonly told: Told
  readonly enclosed: string | undefined
  readonly address: string | null | undefined
}

/** What the batch tells, where its link leads (a single notice's own place, or "Today"), and to what address it goes. */
async function toldIn(tx: Tx, { origin, people }: SendDeps, { parts, personId, channel }: Batch): Promise<Opened> {
  const [only] = parts
  const notice =
    only && parts.length === 1
      ? await tx.selectFrom('notice').select(['id', 'link', 'sealed']).where('id', '=', only.noticeId).executeTakeFirst()
      : undefined
  const { secretLink, enclosed, address: old } = notice ? await openSealed(tx, notice.id, notice.sealed) : {}
  const path = secretLink ?? notice?.link ?? '/today'
  const { name: schoolName } = await people.schoolOf(tx)
  const [reachable] = await people.addressesOf(tx, [personId])
  const address = channel === 'email' ? (old ?? reachable?.email) : reachable?.mobile
  const language = await languageOf(tx, personId)
  const approved = language === 'en' ? new Set<string>() : await people.approvedWords(tx, language)
  const templates = parts.map(({ template }) => template)
  return { told: { templates, schoolName, origin, path, language, approved }, enclosed, address }
}

interface OwnMail {
  readonly server: MailServer
  readonly from: string
  readonly to: string
  readonly words: MailWords
  readonly enclosed: string | undefined
  readonly schoolName: string
}

function ownMail({ origin, now }: SendDeps, batch: Batch, mail: OwnMail): Message {
  const { server, from, to, words, enclosed, schoolName } = mail
  const unsubscribe = words.optional ? `${origin}/me/notices` : null
  return {
    send: async () => {
      const mailed = await sendMail(server, {
        ...{ id: batch.id, from: { name: schoolName, address: from }, to, ...words, unsubscribe },
        enclosed: enclosed === undefined ? undefined : { name: 'schoolgate.txt', text: enclosed },
      })
      if (mailed.problem === null) return { kind: 'sent', via: 'smtp' }
      const dead = mailed.problem === 'address-refused'
      return mailed.permanent ? { kind: 'refused', reason: mailed.problem, dead } : again(batch, mailed.problem, now())
    },
  }
}

async function textFor(
  tx: Tx,
  deps: SendDeps,
  batch: Batch,
  { to, words }: { readonly to: string; readonly words: string },
): Promise<Message> {
  const way = await notifyWayOf(tx, 'text', kindOf(batch))
  if (!way) return notSent('no-texting')
  const today = deps.now().toZonedDateTimeISO('Europe/London').toPlainDate()
  // A flood of notices must not cost a school more than a day's worth.
  if ((await fragmentsSince(tx, today)) >= mostFragmentsADay) return again(batch, 'daily-limit', deps.now())
  const send = async (): Promise<Sending> => {
    const sent = await byNotify(deps, batch, { ...way, to: { channel: 'text', number: to }, words: { body: words } })
    return sent.kind === 'sent' ? { ...sent, fragments: sizeOfText(words).fragments } : sent
  }
  return { send }
}

interface NotifySend {
  readonly key: string
  readonly templateId: string
  readonly to: Parameters<typeof sendByNotify>[1]['to']
  readonly words: Readonly<Record<string, string>>
}

async function byNotify({ notifyAddress, now }: SendDeps, batch: Batch, { key, ...message }: NotifySend): Promise<Sending> {
  const taken = await sendByNotify({ address: notifyAddress, key }, { reference: batch.id, ...message })
  if (taken.problem === null) return { kind: 'sent', via: 'notify', provider: taken }
  return taken.permanent ? { kind: 'refused', reason: taken.problem } : again(batch, taken.problem, now())
}

const again = ({ attempts }: Batch, reason: string, now: Temporal.Instant): Extract<Sending, { kind: 'again' }> => ({
  kind: 'again',
  reason,
  at: now.add(backOff(attempts + 1)),
})
