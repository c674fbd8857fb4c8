/**
 * Requests to addresses that somebody at a school typed (server-side request forgery): only https unless told otherwise, only to addresses of the
 * open internet, and to the very address that was looked at, so that a name cannot change its mind in between.
 */
import { type LookupAddress, lookup } from 'node:dns'
import { type IncomingMessage, request as requestPlain } from 'node:http'
import { request as requestSecure } from 'node:https'
import { BlockList, isIP, type LookupFunction } from 'node:net'

/** An address that we do not ask. `why` is one of the words that pages know. */
export class RefusedAddress extends Error {
  readonly why: 'not-https' | 'not-public'

  constructor(why: RefusedAddress['why']) {
    super(why)
    this.name = 'RefusedAddress'
    this.why = why
  }
}

/** IANA's special-purpose registries: all that is not an address of one machine on the open internet. */
const special = new BlockList()
for (const [net, length] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  // Not of the registries: by it, machines in Azure reach what answers for the host.
  ['168.63.129.16', 32],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.31.196.0', 24],
  ['192.52.193.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['192.175.48.0', 24],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const)
  special.addSubnet(net, length, 'ipv4')
for (const [net, length] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['2620:4f:8000::', 48],
  ['3fff::', 20],
] as const)
  special.addSubnet(net, length, 'ipv6')

/** What IPv6 has for machines of the open internet; everything outside is local, mapped, translated or not given out. */
const global = new BlockList()
global.addSubnet('2000::', 3, 'ipv6')

const loopback = new BlockList()
loopback.addSubnet('127.0.0.0', 8, 'ipv4')
loopback.addAddress('::1', 'ipv6')

/** Whether an address is one of the open internet. */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address)
  if (family === 4) return !special.check(address, 'ipv4')
  return family === 6 && global.check(address, 'ipv6') && !special.check(address, 'ipv6')
}

const isLoopback = (address: string): boolean => loopback.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4')

/** What a guarded fetch may do beyond the open internet. */
export interface GuardOptions {
  /** True on an installation that is itself not reached over https (trying out, tests): this machine may be asked, over http too. */
  readonly allowLoopback: boolean
  /** True where http is as good as https: for following links that anybody may read, behind the ports of pages alone. */
  readonly allowPlain?: boolean
  /** Reads so many bytes of an answer and leaves the rest; without it, an answer that is larger than any that we expect is an error. */
  readonly cutAt?: number
}

/** What is asked; `body` is text, where there is one. */
export interface GuardedRequest {
  readonly method: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: unknown
  readonly signal?: AbortSignal | undefined
}

const largestAnswer = 1024 * 1024

/** Looks a name up and hands on only addresses that may be asked; one among several that may not spoils them all. */
const checkedLookup =
  ({ allowLoopback }: GuardOptions, onlyLoopback: boolean): LookupFunction =>
  (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, found: LookupAddress[]) => {
      if (error) return callback(error, '')
      const may = ({ address }: LookupAddress) =>
        (allowLoopback && isLoopback(address)) || (!onlyLoopback && isPublicAddress(address))
      const [first] = found
      if (!first || !found.every(may)) return callback(new RefusedAddress('not-public'), '')
      if (options.all) return callback(null, found)
      return callback(null, first.address, first.family)
    })
  }

/** Pages for readers are behind these; whatever else listens on a machine is no page. The empty one is the scheme's own. */
export const portsOfPages: ReadonlySet<string> = new Set(['', '80', '443'])

/** @throws RefusedAddress where the address in the text may not be asked; names are looked at when they are looked up */
export function checkAddress({ protocol, hostname, port }: URL, { allowLoopback, allowPlain = false }: GuardOptions): void {
  const literal = hostname.replace(/^\[|\]$/g, '')
  const mayBePlain = (allowLoopback || allowPlain) && protocol === 'http:'
  if (protocol !== 'https:' && !mayBePlain) throw new RefusedAddress('not-https')
  if (allowLoopback && isIP(literal) !== 0 && isLoopback(literal)) return
  if (allowPlain && !portsOfPages.has(port)) throw new RefusedAddress('not-public')
  if (isIP(literal) === 0) return
  if (protocol !== 'https:' && !allowPlain) throw new RefusedAddress('not-https')
  if (!isPublicAddress(literal)) throw new RefusedAddress('not-public')
}

async function answerOf(message: IncomingMessage, cutAt: number | undefined): Promise<Response> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of message) {
    const part = Buffer.from(chunk)
    size += part.length
    if (cutAt !== undefined && size >= cutAt) break // which closes the connection
    if (size > largestAnswer) throw new Error('An answer was larger than any that we expect')
    chunks.push(part)
  }
  const headers = new Headers()
  for (const [name, value] of Object.entries(message.headers))
    for (const one of [value].flat()) if (one) headers.append(name, one)
  const status = message.statusCode ?? 500
  return new Response([204, 205, 304].includes(status) ? null : Buffer.concat(chunks), { status, headers })
}

const textOf = (body: unknown): string => {
  if (body === undefined || body === null) return ''
  if (typeof body === 'string' || body instanceof URLSearchParams) return body.toString()
  throw new TypeError('Only text is sent to a provider')
}

/** A `fetch` that keeps to the guard. Redirects come back as they are: nothing follows them. */
export const guardedFetch =
  (guard: GuardOptions) =>
  (address: string, { method, headers, body, signal }: GuardedRequest): Promise<Response> =>
    new Promise((resolve, reject) => {
      const url = URL.parse(address)
      if (!url) return reject(new RefusedAddress('not-https'))
      checkAddress(url, guard)
      const request = url.protocol === 'https:' ? requestSecure : requestPlain
      const options = {
        method,
        headers,
        lookup: checkedLookup(guard, url.protocol !== 'https:' && !guard.allowPlain),
        agent: false,
        ...(signal && { signal }),
      }
      const sent = request(url, options, message => {
        answerOf(message, guard.cutAt).then(resolve, reject)
      })
      sent.on('error', reject)
      sent.end(textOf(body))
    })
