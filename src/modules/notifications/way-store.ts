/** By which servers a school's notices go out. Passwords and keys are sealed. */
import { createHash, timingSafeEqual } from 'node:crypto'
import { seal, unseal } from '../../platform/crypto/secrets.ts'
import type { Tx } from '../../platform/db/index.ts'
import type { MailServer } from '../../platform/mail/mail.ts'
import type { KindId } from './kinds.ts'

/** A mail server as it is set, the password apart. */
export interface MailSettings {
  readonly host: string
  readonly port: number
  readonly security: MailServer['security']
  readonly user: string | null
  readonly from: string
}

const mailPassword = { kind: 'mail-password', of: 'mail-server' }
const notifyKey = { kind: 'notify-key', of: 'notify-account' }

/** What the office set; whether a password is kept, never which. */
export async function mailSettings(tx: Tx): Promise<(MailSettings & { readonly hasPassword: boolean }) | null> {
  const row = await tx.selectFrom('mail_server').selectAll().executeTakeFirst()
  if (!row) return null
  const { host, port, user_name: user, from_address: from, sealed_password } = row
  return { host, port, security: row.security as MailServer['security'], user, from, hasPassword: sealed_password !== null }
}

/** The server as mail needs it, with its password. */
export async function mailServerOf(tx: Tx): Promise<{ readonly server: MailServer; readonly from: string } | null> {
  const settings = await mailSettings(tx)
  if (!settings) return null
  const { host, port, security, user, from } = settings
  const { sealed_password: sealed } = await tx.selectFrom('mail_server').select('sealed_password').executeTakeFirstOrThrow()
  const login = user === null || sealed === null ? null : { user, password: await unseal(tx, mailPassword, sealed) }
  return { server: { host, port, security, login }, from }
}

/** Keeps the settings. @param password null keeps the one that is there, as long as somebody signs in with it */
export async function setMailServer(
  tx: Tx,
  settings: MailSettings,
  password: string | null,
  now: Temporal.Instant,
): Promise<void> {
  const before = await tx.selectFrom('mail_server').select('sealed_password').executeTakeFirst()
  const kept = settings.user === null ? null : (before?.sealed_password ?? null)
  const { host, port, security, user: user_name, from: from_address } = settings
  const sealed_password = password === null ? kept : await seal(tx, mailPassword, password)
  const row = { host, port, security, user_name, sealed_password, from_address, changed_at: now }
  await tx
    .insertInto('mail_server')
    .values(row)
    .onConflict(conflict => conflict.column('school_id').doUpdateSet(row))
    .execute()
}

/** Sends no more mail by it. */
export async function removeMailServer(tx: Tx): Promise<void> {
  await tx.deleteFrom('mail_server').execute()
}

/** A channel that Notify has templates for. */
export type NotifyChannel = 'email' | 'text' | 'letter'

/** Ids of templates at Notify, by kind of notice ('*' for all others) and channel. */
export interface NotifyTemplate {
  readonly kind: KindId | '*'
  readonly channel: NotifyChannel
  readonly notifyId: string
}

export async function notifySettings(
  tx: Tx,
): Promise<{ readonly hasCallback: boolean; readonly templates: readonly NotifyTemplate[] } | null> {
  const row = await tx.selectFrom('notify_account').select('callback_hash').executeTakeFirst()
  if (!row) return null
  const templates = await tx.selectFrom('notify_template').select(['kind', 'channel', 'notify_id']).execute()
  return {
    hasCallback: row.callback_hash !== null,
    templates: templates.map(({ kind, channel, notify_id }) => ({
      kind: kind as NotifyTemplate['kind'],
      channel: channel as NotifyChannel,
      notifyId: notify_id,
    })),
  }
}

/** The key, and which template carries notices of a kind; null without an account or such a template. */
export async function notifyWayOf(
  tx: Tx,
  channel: NotifyChannel,
  kind: KindId,
): Promise<{ readonly key: string; readonly templateId: string } | null> {
  const rows = await tx
    .selectFrom('notify_template')
    .innerJoin('notify_account', 'notify_account.school_id', 'notify_template.school_id')
    .select(['kind', 'notify_id', 'sealed_key'])
    .where('channel', '=', channel)
    .where('kind', 'in', [kind, '*'])
    .execute()
  const row = rows.find(one => one.kind === kind) ?? rows[0]
  return row ? { key: await unseal(tx, notifyKey, row.sealed_key), templateId: row.notify_id } : null
}

/** Keeps the account. @param key null keeps the one that is there */
export async function setNotifyAccount(
  tx: Tx,
  { key, templates }: { readonly key: string | null; readonly templates: readonly NotifyTemplate[] },
  now: Temporal.Instant,
): Promise<void> {
  if (key !== null) {
    const row = { sealed_key: await seal(tx, notifyKey, key), changed_at: now }
    await tx
      .insertInto('notify_account')
      .values(row)
      .onConflict(conflict => conflict.column('school_id').doUpdateSet(row))
      .execute()
  }
  await tx.deleteFrom('notify_template').execute()
  const rows = templates.map(({ kind, channel, notifyId }) => ({ kind, channel, notify_id: notifyId }))
  if (rows.length > 0) await tx.insertInto('notify_template').values(rows).execute()
}

export async function removeNotifyAccount(tx: Tx): Promise<void> {
  await tx.deleteFrom('notify_account').execute()
}

const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest()

/** From here on Notify must bring this token when it calls us back; only its hash is kept. */
export async function setCallbackToken(tx: Tx, token: string): Promise<void> {
  await tx
    .updateTable('notify_account')
    .set({ callback_hash: hashOf(token) })
    .execute()
}

/** Whether a token is the one, compared in constant time. */
export async function isCallbackToken(tx: Tx, token: string): Promise<boolean> {
  const row = await tx.selectFrom('notify_account').select('callback_hash').executeTakeFirst()
  return row?.callback_hash ? timingSafeEqual(hashOf(token), row.callback_hash) : false
}
