/** A browser as far as the platform can tell: it keeps cookies, follows redirects and says where a form comes from. */
import type { InjectOptions } from 'fastify'
import { type DefaultTreeAdapterMap, parse } from 'parse5'
import type { App } from '../../src/platform/http.ts'

/** The origin that the browsers of these tests are at. */
export const origin = 'http://localhost:8080'

export interface Answer {
  readonly status: number
  readonly body: string
  readonly headers: Readonly<Record<string, string | string[] | number | undefined>>
}

export type Fields = Readonly<Record<string, string | readonly string[]>>

type Node = DefaultTreeAdapterMap['node']
export type Element = DefaultTreeAdapterMap['element']

/** Every element of a parsed page. */
export function* elements(node: Node): Generator<Element> {
  if ('tagName' in node) yield node
  if ('childNodes' in node) for (const child of node.childNodes) yield* elements(child)
}

/** The hidden fields of the form on a page with that action. */
export function hiddenFieldsOf(body: string, action: string): Record<string, string> {
  const attribute = (element: Element, name: string) => element.attrs.find(one => one.name === name)?.value
  const form = [...elements(parse(body))].find(element => element.tagName === 'form' && attribute(element, 'action') === action)
  if (!form) throw new Error(`The page has no form that goes to ${action}`)
  const hidden = [...elements(form)].filter(element => element.tagName === 'input' && attribute(element, 'type') === 'hidden')
  return Object.fromEntries(hidden.map(element => [attribute(element, 'name') ?? '', attribute(element, 'value') ?? '']))
}

/** A part of a form with files. */
export interface Part {
  readonly name: string
  readonly filename?: string
  readonly content: string | Buffer
}

const boundary = 'boundary-of-a-test'

const multipart = (parts: readonly Part[]): Buffer =>
  Buffer.concat([
    ...parts.flatMap(({ name, filename, content }) => {
      const file = filename === undefined ? '' : `; filename="${filename}"\r\ncontent-type: application/octet-stream`
      const head = `--${boundary}\r\ncontent-disposition: form-data; name="${name}"${file}\r\n\r\n`
      return [Buffer.from(head), Buffer.from(content), Buffer.from('\r\n')]
    }),
    Buffer.from(`--${boundary}--\r\n`),
  ])

export type Browser = ReturnType<typeof browser>

/** A browser that visits the application. */
export function browser(app: App, remoteAddress = '127.0.0.1') {
  const cookies = new Map<string, string>()

  const send = async (options: InjectOptions): Promise<Answer> => {
    const response = await app.inject({
      remoteAddress,
      ...options,
      cookies: Object.fromEntries(cookies),
      headers: { host: new URL(origin).host, ...options.headers },
    })
    for (const { name, value, maxAge, expires } of response.cookies) {
      if (maxAge === 0 || (expires && expires.getTime() <= 0)) cookies.delete(name)
      else cookies.set(name, value)
    }
    return { status: response.statusCode, body: response.body, headers: response.headers }
  }

  const get = (url: string, headers: Record<string, string> = {}) =>
    send({ method: 'GET', url, headers: { 'sec-fetch-site': 'same-origin', ...headers } })

  /** Sends fields as a form of our own page would. */
  const post = (url: string, fields: Fields = {}, headers: Record<string, string> = { 'sec-fetch-site': 'same-origin' }) => {
    const body = new URLSearchParams(
      Object.entries(fields).flatMap(([name, value]) => [value].flat().map(one => [name, one] as [string, string])),
    )
    return send({
      method: 'POST',
      url,
      payload: body.toString(),
      headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    })
  }

  /** Sends a form with files as our own page would. */
  const upload = (url: string, parts: readonly Part[]) => {
    const headers = { 'sec-fetch-site': 'same-origin', 'content-type': `multipart/form-data; boundary=${boundary}` }
    return send({ method: 'POST', url, payload: multipart(parts), headers })
  }

  /** Opens a page, fills in its form and sends it. */
  const fill = async (page: string, fields: Fields = {}, action: string = page) => {
    const { body } = await get(page)
    return post(action, { ...hiddenFieldsOf(body, action), ...fields })
  }

  return { send, get, post, upload, fill, cookies }
}
