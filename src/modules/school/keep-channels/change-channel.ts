import { z } from 'zod'
import { NotFound } from '../../../platform/errors.ts'
import { type App, done, type FormValues, readForm, signedIn } from '../../../platform/http.ts'
import { requires } from '../../../platform/permissions.ts'
import { record } from '../../audit/index.ts'
import { changeChannel as change, channelById, removeChannel, type StoredChannel } from '../channels/channel-store.ts'
import { mayChangeSchool } from '../permissions.ts'
import type { SchoolDeps } from '../school-deps.ts'
import { channelForm } from './channel-form.ts'
import { changeChannelPage } from './keep-channels.page.ts'

const valuesOf = ({ kind, name, address, purpose, twoWay }: StoredChannel): FormValues => ({
  kind,
  name: name ?? '',
  address: address ?? '',
  purpose,
  twoWay: twoWay ? 'yes' : 'no',
})

/** One of the official channels is changed or removed. */
export default function changeChannel(app: App, { now }: SchoolDeps) {
  const route = { schema: { params: z.object({ channelId: z.uuid() }) }, ...requires(mayChangeSchool) }

  app.get('/school/channels/:channelId', route, async (req, reply) => {
    const channel = await req.inSchool(tx => channelById(tx, req.params.channelId))
    if (!channel) throw new NotFound()
    const values = valuesOf(channel)
    return reply.page(changeChannelPage({ id: channel.id, values, errors: {}, hiddenFields: req.hiddenFields() }))
  })

  app.post('/school/channels/:channelId', route, async (req, reply) => {
    const id = req.params.channelId
    const { data, errors, values } = readForm(channelForm, req.body)
    const removes = values['do'] === 'remove'
    if (errors && !removes) {
      if (!(await req.inSchool(tx => channelById(tx, id)))) throw new NotFound()
      return reply.page(changeChannelPage({ id, values, errors, hiddenFields: req.hiddenFields() }), 422)
    }
    const { personId } = signedIn(req)
    const outcome = await req.once<never>(async tx => {
      const isThere = removes || !data ? await removeChannel(tx, id) : await change(tx, id, data)
      if (!isThere) throw new NotFound()
      const did = removes ? 'channel.removed' : 'channel.changed'
      await record(tx, { did, by: personId, to: { kind: 'channel', id }, clause: 'C2', at: now() })
      return done('/school/channels', removes ? 'The channel is removed' : 'The channel is saved')
    })
    return reply.seeOther(outcome)
  })
}
