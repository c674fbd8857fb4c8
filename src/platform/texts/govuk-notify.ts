/** GOV.UK Notify by its official client: mail, texts and letters of a school's own account (REQ-8.3, REQ-8.5). */
import { NotifyClient } from 'notifications-node-client'

/** Where the real one is. */
export const govukNotify = 'https://api.notifications.service.gov.uk'

/** An account and where it is kept. The key is a secret. */
export interface NotifyAccount {
  readonly address: string
  readonly key: string
}

/** One message; the template holds the words, with places for `subject` and `body`. */
export interface NotifyMessage {
  /** Our own id of it. */
  readonly reference: string
  readonly templateId: string
  readonly words: Readonly<Record<string, string>>
  readonly to:
    | { readonly channel: 'email'; readonly address: string }
    | { readonly channel: 'text'; readonly number: string }
    /** Three to seven lines, the last one a postcode. */
    | { readonly channel: 'letter'; readonly lines: readonly string[] }
}

export type NotifyProblem = 'notify-login' | 'notify-template' | 'notify-refused' | 'notify-limit' | 'notify-no-answer'

/** What Notify said: its own id for it, and which version of the template it used. */
export type Taken =
  | { readonly problem: null; readonly id: string; readonly template: string; readonly version: number }
  | { readonly problem: NotifyProblem; readonly permanent: boolean }

const seconds = 1000
const longestRequest = 15 * seconds

/** Whether a text has the form of a key: a name, the service's id and the secret. */
export const isNotifyKey = (text: string): boolean => new RegExp(`^[\\w-]+-${uuid}-${uuid}$`).test(text)

const uuid = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}'

/** Hands a message to Notify. Never throws for what it says or for silence. */
export async function sendByNotify({ address, key }: NotifyAccount, message: NotifyMessage): Promise<Taken> {
  const client = new NotifyClient(address, key)
  client.setClient(restClient as unknown as Parameters<typeof client.setClient>[0])
  try {
    const { data } = await handOver(client, message)
    return { problem: null, id: data.id, template: data.template.id, version: data.template.version }
  } catch (error) {
    return problemOf(error)
  }
}

async function handOver(client: NotifyClient, { reference, templateId, words, to }: NotifyMessage) {
  if (to.channel === 'email') return client.sendEmail(templateId, to.address, { personalisation: words, reference })
  if (to.channel === 'text') return client.sendSms(templateId, to.number, { personalisation: words, reference })
  const lines = Object.fromEntries(to.lines.map((line, index) => [`address_line_${index + 1}`, line]))
  return client.sendLetter(templateId, { personalisation: { ...words, ...lines }, reference })
}

/** Thrown within this file: an answer that is no success. */
class NotifyAnswer extends Error {
  readonly status: number
  readonly says: string

  constructor(status: number, says: string) {
    super(`GOV.UK Notify answered ${status}`)
    this.name = 'NotifyAnswer'
    this.status = status
    this.says = says
  }
}

interface RestRequest {
  readonly method: string
  readonly url: string
  readonly headers: Record<string, string>
  readonly data?: unknown
}

/** In place of the client's own, which waits without end and whose errors carry addresses and the token. */
async function restClient({ method, url, headers, data }: RestRequest): Promise<{ status: number; data: unknown }> {
  const response = await fetch(url, {
    method,
    headers: { ...headers, 'content-type': 'application/json' },
    redirect: 'error',
    signal: AbortSignal.timeout(longestRequest),
    ...(data === undefined ? {} : { body: JSON.stringify(data) }),
  })
  const text = await response.text()
  if (!response.ok) throw new NotifyAnswer(response.status, text)
  return { status: response.status, data: JSON.parse(text) }
}

function problemOf(error: unknown): Taken {
  if (!(error instanceof NotifyAnswer)) return { problem: 'notify-no-answer', permanent: false }
  const { status, says } = error
  if (status === 401 || status === 403) return { problem: 'notify-login', permanent: false }
  if (status === 429) return { problem: 'notify-limit', permanent: false }
  if (status >= 500) return { problem: 'notify-no-answer', permanent: false }
  if (/template/i.test(says)) return { problem: 'notify-template', permanent: false }
  return { problem: 'notify-refused', permanent: true }
}
