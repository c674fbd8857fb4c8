/**
 * What identity providers send that SCIM does not know: "True" and "False" as text, a value set below an address that is not
 * there yet (REQ-8.1). Mended before the library reads it. Pure.
 */

type Value = Readonly<Record<string, unknown>>

/** One operation of a PATCH (RFC 7644, section 3.5.2). */
interface Operation {
  readonly op?: unknown
  readonly path?: unknown
  readonly value?: unknown
}

const isObject = (value: unknown): value is Value => typeof value === 'object' && value !== null && !Array.isArray(value)

const asBoolean = (value: unknown): unknown =>
  typeof value === 'string' && /^(?:true|false)$/i.test(value) ? value.toLowerCase() === 'true' : value

/** The body of a POST or PUT: `active` as a boolean; passwords are dropped at the door. */
export function normalisedBody(body: unknown): unknown {
  if (!isObject(body)) return body
  const { password: _, ...kept } = body
  return 'active' in kept ? { ...kept, active: asBoolean(kept['active']) } : kept
}

/** `emails[type eq "work"].value` */
const below = /^(emails|phoneNumbers)\[type eq "([^"]+)"\]\.value$/i

function normalisedOperation(operation: Operation, there: Value): Operation {
  const { op, path, value } = operation
  if (typeof path !== 'string') return { ...operation, value: normalisedBody(value) }
  if (path.toLowerCase() === 'active') return { ...operation, value: asBoolean(value) }
  const [, list = '', type = ''] = below.exec(path) ?? []
  const known = list === '' ? undefined : there[list]
  const isThere = Array.isArray(known) && known.some(one => isObject(one) && one['type'] === type)
  if (list === '' || isThere || String(op).toLowerCase() === 'remove') return operation
  return { op: 'add', path: list, value: [{ type, value }] }
}

/** The body of a PATCH, given what the thing is now. */
export function normalisedPatch(body: unknown, there: Value): unknown {
  if (!isObject(body) || !Array.isArray(body['Operations'])) return body
  const operations: unknown[] = body['Operations']
  return {
    ...body,
    Operations: operations
      .filter(operation => !(isObject(operation) && String(operation['path']).toLowerCase() === 'password'))
      .map(operation => (isObject(operation) ? normalisedOperation(operation, there) : operation)),
  }
}
