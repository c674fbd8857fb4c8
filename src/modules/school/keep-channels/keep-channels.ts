import { z } from 'zod'
import { NotFound } from '../../../platform/errors.ts'
import { type App, done, type FormValues, readForm, signedIn } from '../../../platform/http.ts'
import { requires } from '../../../platform/permissions.ts'
import { record } from '../../audit/index.ts'
import { addressProblem, channelKinds, kindsOfChannel } from '../channels/channel.ts'
import {
  changeChannel,
  channelById,
  channelsOf,
  enterChannel,
  removeChannel,
  type StoredChannel,
} from '../channels/channel-store.ts'
import { mayChangeSchool } from '../permissions.ts'
import type { SchoolDeps } from '../school-deps.ts'
import { changeChannelPage, listChannelsPage } from './keep-channels.page.ts'

const perhaps = (most: number, message: string) =>
  z
    .string()
    .trim()
    .max(most, message)
    .transform(text => (text === '' ? null : text))

const form = z
  .object({
    kind: z.enum(channelKinds, 'Choose which way it is'),
    name: perhaps(200, 'The name must be 200 characters or fewer'),
    address: perhaps(300, 'This must be 300 characters or fewer'),
    purpose: z.string().trim().min(1, 'Say what it is for').max(500, 'This must be 500 characters or fewer'),
    twoWay: z.enum(['yes', 'no'], 'Choose whether people can answer').transform(answer => answer === 'yes'),
  })
  .superRefine(({ kind, address }, context) => {
    const message = addressProblem(kind, address)
    if (message) context.addIssue({ code: 'custom', path: ['address'], message })
  })

const valuesOf = ({ kind, name, address, purpose, twoWay }: StoredChannel): FormValues => ({
  kind,
  name: name ?? '',
  address: address ?? '',
  purpose,
  twoWay: twoWay ? 'yes' : 'no',
})

/** The official ways in which the school speaks with people (clauses C2, C3). */
export default function keepChannels(app: App, { now }: SchoolDeps) {
  const route = requires(mayChangeSchool)
  const one = { schema: { params: z.object({ channelId: z.uuid() }) }, ...route }

  app.get('/school/channels', route, async (req, reply) => {
    const channels = await req.inSchool(channelsOf)
    return reply.page(listChannelsPage({ channels, values: {}, errors: {}, hiddenFields: req.hiddenFields() }))
  })

  app.post('/school/channels', route, async (req, reply) => {
    const { data, errors, values } = readForm(form, req.body)
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

  app.get('/school/channels/:channelId', one, async (req, reply) => {
    const channel = await req.inSchool(tx => channelById(tx, req.params.channelId))
    if (!channel) throw new NotFound()
    const values = valuesOf(channel)
    return reply.page(changeChannelPage({ id: channel.id, values, errors: {}, hiddenFields: req.hiddenFields() }))
  })

  app.post('/school/channels/:channelId', one, async (req, reply) => {
    const id = req.params.channelId
    const { data, errors, values } = readForm(form, req.body)
    const removes = values['do'] === 'remove'
    if (errors && !removes) {
      if (!(await req.inSchool(tx => channelById(tx, id)))) throw new NotFound()
      return reply.page(changeChannelPage({ id, values, errors, hiddenFields: req.hiddenFields() }), 422)
    }
    const { personId } = signedIn(req)
    const outcome = await req.once<never>(async tx => {
      const isThere = removes || !data ? await removeChannel(tx, id) : await changeChannel(tx, id, data)
      if (!isThere) throw new NotFound()
      const did = removes ? 'channel.removed' : 'channel.changed'
      await record(tx, { did, by: personId, to: { kind: 'channel', id }, clause: 'C2', at: now() })
      return done('/school/channels', removes ? 'The channel is removed' : 'The channel is saved')
    })
    return reply.seeOther(outcome)
  })
}
