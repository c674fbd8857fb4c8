/**
 * Users and groups of SCIM 2.0 (RFC 7643) on our own people, by the library scimmy. Its handlers are set once for the whole
 * program; each request hands them its own transaction.
 */
import SCIMMY from 'scimmy'
import { dateAt } from '../../../platform/clock.ts'
import type { Tx } from '../../../platform/db/index.ts'
import { deleteGroup, type Group, type GroupProblem, groups, saveGroup } from './group-store.ts'
import { type ScimUser, scimFrom } from './scim-user.ts'
import { forgetUser, provisioned, type Sought, saveUser, type UserProblem } from './user-store.ts'

/** Where programs find it. */
export const scimBase = '/api/scim/v2'

/** A request's own: its transaction, the moment, and the fault that a handler met. */
export interface ScimContext {
  readonly tx: Tx
  readonly at: Temporal.Instant
  /** The library makes a 404 of whatever it does not know; what really went wrong is kept here and thrown by whoever asked. */
  fault: unknown
}

type Resource = { readonly id?: string; readonly filter?: SCIMMY.Types.Filter }

const { Error: ScimError } = SCIMMY.Types

const refusals: Record<UserProblem | GroupProblem, () => Error> = {
  'no-person': () => new ScimError(404, '', 'There is no such person'),
  'no-group': () => new ScimError(404, '', 'There is no such group'),
  'no-user-name': () => new ScimError(400, 'invalidValue', 'userName must not be empty'),
  'too-long': () => new ScimError(400, 'invalidValue', 'A name or id is longer than is kept here'),
  'name-taken': () => new ScimError(409, 'uniqueness', 'Another has this name'),
  'no-member': () => new ScimError(400, 'invalidValue', 'A member is nobody whom this school knows'),
}

/** Runs a handler so that a fault of ours is not taken for a missing resource. */
const kept =
  <Rest extends unknown[], Result>(handler: (ctx: ScimContext, resource: Resource, ...rest: Rest) => Promise<Result>) =>
  async (ctx: ScimContext, resource: Resource, ...rest: Rest): Promise<Result> => {
    try {
      return await handler(ctx, resource, ...rest)
    } catch (error) {
      if (!(error instanceof ScimError)) ctx.fault = error
      throw error
    }
  }

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** What `attribute eq "…"` compares with, where that is all that the filter asks. */
function comparedWith(filter: SCIMMY.Types.Filter | undefined, attribute: string, within?: string): string | undefined {
  const [only, ...others] = filter ?? []
  if (!only || others.length > 0 || Object.keys(only).length !== 1) return undefined
  const whole: unknown = Reflect.get(only, attribute)
  const compared: unknown =
    within !== undefined && typeof whole === 'object' && whole !== null ? Reflect.get(whole, within) : whole
  return Array.isArray(compared) && compared[0] === 'eq' && typeof compared[1] === 'string' ? compared[1] : undefined
}

/** The comparisons by which identity providers look somebody up, so that the database finds them; else all, to be filtered. */
function soughtBy(filter: SCIMMY.Types.Filter | undefined): Sought | undefined {
  const userName = comparedWith(filter, 'userName')
  if (userName !== undefined) return { userName }
  const externalId = comparedWith(filter, 'externalId')
  if (externalId !== undefined) return { externalId }
  const email = comparedWith(filter, 'emails', 'value')
  return email === undefined ? undefined : { email }
}

const egressUser = kept(async ({ tx, at }, resource) => {
  if (resource.id !== undefined) {
    const [person] = uuid.test(resource.id) ? await provisioned(tx, { id: resource.id }, dateAt(at)) : []
    if (!person) throw refusals['no-person']()
    return scimFrom(person)
  }
  const sought = soughtBy(resource.filter)
  const found = (await provisioned(tx, sought ?? {}, dateAt(at))).map(scimFrom)
  return sought || !resource.filter ? found : resource.filter.match(found)
})

const ingressUser = kept(async (ctx, resource, user: ScimUser) => {
  const outcome = await saveUser(ctx.tx, resource.id, user, ctx.at)
  if (outcome.problem) throw refusals[outcome.problem]()
  const [person] = await provisioned(ctx.tx, { id: outcome.personId }, dateAt(ctx.at))
  if (!person) throw refusals['no-person']()
  return scimFrom(person)
})

const degressUser = kept(async ({ tx, at }, resource) => {
  if (!uuid.test(resource.id ?? '') || !(await forgetUser(tx, resource.id ?? '', at))) throw refusals['no-person']()
})

const scimGroup = (group: Group) => ({
  id: group.id,
  displayName: group.name,
  ...(group.externalId !== null && { externalId: group.externalId }),
  members: group.members.map(value => ({ value, type: 'User' })),
  meta: { created: group.createdAt.toString(), lastModified: group.changedAt.toString() },
})

const egressGroup = kept(async ({ tx }, resource) => {
  if (resource.id !== undefined) {
    const [group] = uuid.test(resource.id) ? await groups(tx, { id: resource.id }) : []
    if (!group) throw refusals['no-group']()
    return scimGroup(group)
  }
  const name = comparedWith(resource.filter, 'displayName')
  const found = (await groups(tx, name === undefined ? {} : { name })).map(scimGroup)
  return resource.filter && name === undefined ? resource.filter.match(found) : found
})

interface SaidGroup {
  readonly displayName: string
  readonly externalId?: string
  readonly members?: readonly { readonly value?: string }[]
}

const ingressGroup = kept(async ({ tx, at }, resource, said: SaidGroup) => {
  const members = (said.members ?? []).map(({ value }) => value ?? '')
  if (!members.every(id => uuid.test(id))) throw refusals['no-member']()
  const group = { name: said.displayName, externalId: said.externalId ?? null, members }
  const outcome = await saveGroup(tx, resource.id, group, at)
  if (outcome.problem) throw refusals[outcome.problem]()
  const [saved] = await groups(tx, { id: outcome.groupId })
  if (!saved) throw refusals['no-group']()
  return scimGroup(saved)
})

const degressGroup = kept(async ({ tx, at }, resource) => {
  if (!uuid.test(resource.id ?? '') || !(await deleteGroup(tx, resource.id ?? '', at))) throw refusals['no-group']()
})

/** The resources with our handlers. Declared once, however often it is called. */
export function declaredResources() {
  const { User, Group, ServiceProviderConfig, ResourceType, Schema } = SCIMMY.Resources
  if (!SCIMMY.Resources.declared('User')) {
    SCIMMY.Resources.declare(User.extend(SCIMMY.Schemas.EnterpriseUser, false))
    SCIMMY.Resources.declare(Group)
    for (const one of [User, Group, ServiceProviderConfig, ResourceType, Schema]) one.basepath(scimBase)
    // The library's types ask for instances of its own classes; it takes plain data, as its documentation says.
    User.egress(((resource: Resource, ctx: ScimContext) => egressUser(ctx, resource)) as never)
    User.ingress(((resource: Resource, user: ScimUser, ctx: ScimContext) => ingressUser(ctx, resource, user)) as never)
    User.degress(((resource: Resource, ctx: ScimContext) => degressUser(ctx, resource)) as never)
    Group.egress(((resource: Resource, ctx: ScimContext) => egressGroup(ctx, resource)) as never)
    Group.ingress(((resource: Resource, said: SaidGroup, ctx: ScimContext) => ingressGroup(ctx, resource, said)) as never)
    Group.degress(((resource: Resource, ctx: ScimContext) => degressGroup(ctx, resource)) as never)
    SCIMMY.Config.set({
      patch: { supported: true },
      filter: { supported: true, maxResults: 200 },
      sort: { supported: true },
      authenticationSchemes: [
        {
          type: 'oauthbearertoken',
          name: 'Bearer token',
          description: 'The token that Schoolgate showed when the system was added',
        },
      ],
    } as never)
  }
  return { User, Group, ServiceProviderConfig, ResourceType, Schema }
}
