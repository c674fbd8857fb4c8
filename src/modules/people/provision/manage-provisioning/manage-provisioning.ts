import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { NotFound } from '../../../../platform/errors.ts'
import { type App, done, readForm, signedIn } from '../../../../platform/http.ts'
import { holds, permission, requires } from '../../../../platform/permissions.ts'
import { record } from '../../../audit/index.ts'
import { addClient, clients, revokeClient } from '../client-store.ts'
import { groups, mapGroup, titlesOfGroups } from '../group-store.ts'
import type { ProvisioningDeps } from '../provisioning-deps.ts'
import { scimBase } from '../resources.ts'
import { manageProvisioningPage, newTokenPage } from './manage-provisioning.page.ts'

export const mayProvision = permission('Administrators connect the school’s directory', viewer => holds(viewer, 'administrator'))

const here = '/people/directory'

const newClient = z.object({
  name: z.string().trim().min(1, 'Enter what the system is called').max(100, 'The name must be 100 characters or fewer'),
})
const gives = z.object({ title: z.enum(['', ...titlesOfGroups.map(({ id }) => id)], 'Choose what the group gives') })

/** Connects the school's directory (Microsoft Entra, Google), says what its groups give, and cuts it off again. */
export default function manageProvisioning(app: App, { now }: ProvisioningDeps) {
  const route = requires(mayProvision, { fresh: true })
  const one = (param: string) => ({ schema: { params: z.object({ [param]: z.uuid() }) }, ...route })
  const idOf = (req: FastifyRequest, param: string): string => String(Reflect.get(req.params ?? {}, param))

  const shown = async (req: FastifyRequest) => {
    const known = await req.inSchool(async tx => ({ clients: await clients(tx), groups: await groups(tx) }))
    return { ...known, address: `${req.protocol}://${req.host}${scimBase}`, hiddenFields: () => req.hiddenFields() }
  }

  app.get(here, route, async (req, reply) => reply.page(manageProvisioningPage(await shown(req))))

  // Not by req.once: its outcome is kept, and the token must be kept nowhere. Sent twice, it makes two; one is then revoked.
  app.post(here, route, async (req, reply) => {
    const { data, errors, values } = readForm(newClient, req.body)
    if (errors) return reply.page(manageProvisioningPage({ ...(await shown(req)), errors, values }), 422)
    const { personId: by, schoolId } = signedIn(req)
    const made = await req.inSchool(async tx => {
      const client = await addClient(tx, { name: data.name, by, at: now(), schoolId })
      await record(tx, { did: 'provisioning.client-added', by, to: { kind: 'scim-client', id: client.id }, at: now() })
      return client
    })
    return reply.page(newTokenPage({ name: data.name, token: made.token, address: (await shown(req)).address }))
  })

  app.post(`${here}/:clientId/revoke`, one('clientId'), async (req, reply) => {
    const id = idOf(req, 'clientId')
    const { personId: by } = signedIn(req)
    const outcome = await req.once<never>(async tx => {
      if (!(await revokeClient(tx, id, now()))) throw new NotFound()
      await record(tx, { did: 'provisioning.client-revoked', by, to: { kind: 'scim-client', id }, at: now() })
      return done(here, 'The system can change nothing here any more')
    })
    return reply.seeOther(outcome)
  })

  app.post(`${here}/groups/:groupId`, one('groupId'), async (req, reply) => {
    const { data, errors } = readForm(gives, req.body)
    if (errors) return reply.page(manageProvisioningPage({ ...(await shown(req)), errors }), 422)
    const title = titlesOfGroups.find(({ id }) => id === data.title)?.id ?? null
    const { personId: by } = signedIn(req)
    const outcome = await req.once<never>(async tx => {
      if (!(await mapGroup(tx, idOf(req, 'groupId'), title, { by, at: now() }))) throw new NotFound()
      return done(here, 'The group’s members now hold what you chose')
    })
    return reply.seeOther(outcome)
  })
}
