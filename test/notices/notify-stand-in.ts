/** A stand-in for GOV.UK Notify on this machine: it checks the signed token as the real one does, and keeps what it is given. */
import { createHmac, randomUUID, timingSafeEqual } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { json } from 'node:stream/consumers'

/** What was handed over, as it came. */
export interface Handed {
  readonly path: string
  readonly body: Readonly<Record<string, unknown>>
  /** The id that the stand-in gave it. */
  readonly id: string
}

export interface NotifyStandIn {
  /** Where it is. */
  readonly address: string
  /** A key of the form that Notify's have. */
  readonly key: string
  readonly templateId: string
  readonly handed: Handed[]
  /** Answers everything with this from now on; null for what is right. */
  answer(status: number | null): void
  close(): Promise<void>
}

const mostSkew = 30

function isSigned(header: string | undefined, service: string, secret: string): boolean {
  const [, head = '', claims = '', signature = ''] = /^Bearer ([\w-]+)\.([\w-]+)\.([\w-]+)$/.exec(header ?? '') ?? []
  const expected = createHmac('sha256', secret).update(`${head}.${claims}`).digest()
  const given = Buffer.from(signature, 'base64url')
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return false
  const { alg } = JSON.parse(Buffer.from(head, 'base64url').toString())
  const { iss, iat } = JSON.parse(Buffer.from(claims, 'base64url').toString())
  return alg === 'HS256' && iss === service && Math.abs(Date.now() / 1000 - iat) <= mostSkew
}

/** Starts it. */
export async function notifyStandIn(): Promise<NotifyStandIn> {
  const [service, secret, templateId] = [randomUUID(), randomUUID(), randomUUID()]
  const handed: Handed[] = []
  const state: { status: number | null } = { status: null }
  const take = async (req: IncomingMessage, res: ServerResponse) => {
    const say = (status: number, body: unknown) => {
      res.writeHead(status, { 'content-type': 'application/json', 'x-stand-in': 'not GOV.UK Notify' }).end(JSON.stringify(body))
    }
    const body = (await json(req)) as Handed['body']
    if (!isSigned(req.headers.authorization, service, secret)) return say(403, { errors: [{ error: 'AuthError' }] })
    if (state.status !== null)
      return say(state.status, { errors: [{ error: 'Told to', message: String(body['phone_number'] ?? body['email_address']) }] })
    if (body['template_id'] !== templateId)
      return say(400, { errors: [{ error: 'BadRequestError', message: 'Template not found' }] })
    const id = randomUUID()
    handed.push({ path: req.url ?? '', body, id })
    return say(201, { id, reference: body['reference'], content: {}, uri: '', template: { id: templateId, version: 7, uri: '' } })
  }
  const server = createServer((req, res) => void take(req, res))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    key: `stand-in-${service}-${secret}`,
    templateId,
    handed,
    answer: status => {
      state.status = status
    },
    close: async () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
