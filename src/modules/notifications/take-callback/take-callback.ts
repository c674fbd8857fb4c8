import { z } from 'zod'
import { inSchool, type Tx } from '../../../platform/db/index.ts'
import type { App } from '../../../platform/http.ts'
import { open } from '../../../platform/permissions.ts'
import { noteBounce } from '../note-bounce.ts'
import type { NotificationDeps, PeopleDeps } from '../notification-deps.ts'
import { isCallbackToken } from '../way-store.ts'

/** What GOV.UK Notify says of a message; it says more, which we have no need of. */
const callback = z.object({ id: z.uuid(), reference: z.uuid().nullable(), status: z.string().max(60) })

const longestToken = 200
const params = z.object({ schoolId: z.uuid().lowercase() })

/** Final states only: Notify reports no others (REQ-8.3). */
const states: Readonly<Record<string, 'delivered' | 'refused' | 'failed'>> = {
  delivered: 'delivered',
  received: 'delivered',
  'permanent-failure': 'refused',
  'temporary-failure': 'failed',
  'technical-failure': 'failed',
}

/** GOV.UK Notify tells what became of a message: whoever holds the school's token. It may tell the same twice, and in any order. */
export default function takeCallback(app: App, { db, now, people }: NotificationDeps) {
  const access = open('GOV.UK Notify, with the token that the school gave it', {
    session: false,
    limit: { max: 3_000, minutes: 1 },
  })
  app.post('/api/notify/callbacks/:schoolId', { schema: { params }, ...access }, async (req, reply) => {
    const [scheme, token = ''] = (req.headers.authorization ?? '').split(' ', 2)
    const status = await inSchool(db, req.params.schoolId, async tx => {
      const isTheirs = scheme?.toLowerCase() === 'bearer' && token.length <= longestToken && (await isCallbackToken(tx, token))
      if (!isTheirs) return answers.stranger
      const told = callback.safeParse(req.body)
      return told.success ? noteStatus(tx, people, told.data, now()) : answers.heard
    })
    return reply.status(status).send()
  })
}

/** Anything but `heard` is told again, five minutes later. */
const answers = { heard: 204, stranger: 401, notYet: 503 } as const

/** Notes it once: a delivery that has its final state keeps it. */
async function noteStatus(
  tx: Tx,
  people: PeopleDeps,
  { id, reference, status }: z.output<typeof callback>,
  at: Temporal.Instant,
): Promise<number> {
  const state = states[status]
  if (!state || reference === null) return answers.heard
  const waits = await tx
    .selectFrom('notice_delivery')
    .select('id')
    .where('batch_id', '=', reference)
    .where('state', '=', 'waiting')
    .executeTakeFirst()
  // The worker has not noted yet that it handed the message over.
  if (waits) return answers.notYet
  const told = await tx
    .updateTable('notice_delivery')
    .set({ state, final_at: at, reason: state === 'delivered' ? null : status })
    .where('batch_id', '=', reference)
    .where('provider_id', '=', id)
    .where('state', '=', 'sent')
    .returning(['person_id', 'channel', 'template'])
    .execute()
  const [first] = told
  if (first && state === 'refused') {
    const { person_id: personId, template } = first
    await noteBounce(tx, people, { personId, template, channel: first.channel as 'email' | 'text', at })
  }
  return answers.heard
}
