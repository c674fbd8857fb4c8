/** A school whose notices go out to servers of these tests. */
import { after } from 'node:test'
import { noticePeople } from '../../src/composition/notice-people.ts'
import { type Notice, notify } from '../../src/modules/notifications/notify.ts'
import { type SendDeps, sendNotice } from '../../src/modules/notifications/send-notices/send-notice.ts'
import { setMailServer, setNotifyAccount } from '../../src/modules/notifications/way-store.ts'
import { inSchool, newId, type Tx } from '../../src/platform/db/index.ts'
import { testDatabase } from '../database/harness.ts'
import { catchMail } from './mail-catcher.ts'
import { notifyStandIn } from './notify-stand-in.ts'

export const { db } = await testDatabase()
export const mail = await catchMail({
  onRcptTo: ({ address }, _session, callback) =>
    address.startsWith('gone')
      ? callback(Object.assign(new Error('5.1.1 no such mailbox'), { responseCode: 550 }))
      : address.startsWith('busy')
        ? callback(Object.assign(new Error('4.2.0 later'), { responseCode: 450 }))
        : callback(),
})
export const standIn = await notifyStandIn()
after(() => Promise.all([mail.close(), standIn.close()]))

/** Ten in the morning on a school day. */
export const morning = Temporal.Instant.from('2026-11-24T10:00:00Z')
export const clock = { now: morning }
export const deps: SendDeps = {
  ...{
    db,
    now: () => clock.now,
    origin: 'https://school.example',
    notifyAddress: standIn.address,
    people: noticePeople,
    lease: 30,
  },
}

type Way = 'mail' | 'notify' | 'none'

/** A school with an administrator and somebody else, whose names must be in no message. */
export async function school(way: Way, { email = 'ada@mail.test', mobile = '+447700900111' } = {}) {
  const [id, ada, admin] = [newId(), newId(), newId()]
  clock.now = morning
  await inSchool(db, id, async tx => {
    const created_at = morning
    await tx.insertInto('school').values({ name: 'Holm Oak', demonstration: false, created_at }).execute()
    const names = { given_name: 'Canarina', family_name: 'Yellowbird' }
    await tx
      .insertInto('person')
      .values([
        { id: ada, name: 'Canarina Yellowbird', ...names, email, mobile, created_at },
        { id: admin, name: 'Canarius Admin', email: 'admin@mail.test', mobile: null, created_at },
      ])
      .execute()
    const starts_on = Temporal.PlainDate.from('2026-01-01')
    await tx
      .insertInto('person_role')
      .values({ id: newId(), person_id: admin, role: 'administrator', starts_on, source: 'set-up' })
      .execute()
    if (way === 'mail')
      await setMailServer(
        tx,
        { host: '127.0.0.1', port: mail.port, security: 'none', user: null, from: 'office@school.test' },
        null,
        morning,
      )
    const template = { kind: '*', notifyId: standIn.templateId } as const
    if (way === 'notify')
      await setNotifyAccount(
        tx,
        {
          key: standIn.key,
          templates: [
            { ...template, channel: 'email' },
            { ...template, channel: 'text' },
          ],
        },
        morning,
      )
  })
  mail.caught.length = 0
  standIn.handed.length = 0
  const act = <Result>(work: (tx: Tx) => Promise<Result>) => inSchool(db, id, work)
  return {
    id,
    ada,
    admin,
    act,
    tell: (notice: Omit<Notice, 'at' | 'to'>, to: readonly string[] = [ada]) =>
      act(tx => notify(tx, { to, at: clock.now, ...notice })),
    deliveries: () => act(tx => tx.selectFrom('notice_delivery').selectAll().orderBy('id').execute()),
    /** Sends all that waits, as the jobs would. */
    send: async () => {
      const rows = await act(tx =>
        tx.selectFrom('notice_delivery').select('id').where('state', '=', 'waiting').orderBy('id').execute(),
      )
      const again = []
      for (const row of rows) again.push(await sendNotice(deps, id, row.id))
      return again
    },
  }
}

export const pass = (duration: Temporal.DurationLike) => {
  clock.now = clock.now.add(duration)
}
