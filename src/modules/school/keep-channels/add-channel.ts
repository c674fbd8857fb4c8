import { type App, done, readForm, signedIn } from '../../../platform/http.ts'
import { requires } from '../../../platform/permissions.ts'
import { record } from '../../audit/index.ts'
import { kindsOfChannel } from '../channels/channel.ts'
import { channelsOf, enterChannel } from '../channels/channel-store.ts'
import { mayChangeSchool } from '../permissions.ts'
import type { SchoolDeps } from '../school-deps.ts'
import { channelForm } from './channel-form.ts'
import { listChannelsPage } from './keep-channels.page.ts'

/** The official ways in which the school speaks with people (clauses C2, C3). */
export default function addChannel(app: App, { now }: SchoolDeps) {
  const route = requires(mayChangeSchool)

  app.get('/school/channels', route, async (req, reply) => {
    const channels = await req.inSchool(channelsOf)
    return reply.page(listChannelsPage({ channels, values: {}, errors: {}, hiddenFields: req.hiddenFields() }))
  })

  app.post('/school/channels', route, async (req, reply) => {
    const { data, errors, values } = readForm(channelForm, req.body)
    if (errors) {
      const channels = await req.inSchool(channelsOf)
      return reply.page(listChannelsPage({ channels, values, errors, hiddenFields: req.hiddenFields() }), 422)
    }
    const { personId } = signedIn(req)
    const outcome = await req.once<never>(async tx => {
      const id = await enterChannel(tx, data)
      await record(tx, { did: 'channel.added', by: personId, to: { kind: 'channel', id }, clause: 'C2', at: now() })
      return done('/school/channels', `${kindsOfChannel[data.kind].name}: added`)
    })
    return reply.seeOther(outcome)
  })
}
