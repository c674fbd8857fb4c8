/** Mail by SMTP, to whatever server a school has. */
import { createTransport } from 'nodemailer'

/** A school's mail server. */
export interface MailServer {
  readonly host: string
  readonly port: number
  /** From the first byte on, by STARTTLS and not without it, or not at all. */
  readonly security: 'tls' | 'starttls' | 'none'
  readonly login: { readonly user: string; readonly password: string } | null
}

/** One message to one address. */
export interface Mail {
  /** What makes it the same message at every try: the part of Message-ID before the @. */
  readonly id: string
  readonly from: { readonly name: string; readonly address: string }
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly html: string
  /** Where the reader can switch such mails off; null for those that must be sent. */
  readonly unsubscribe: string | null
  readonly enclosed?: { readonly name: string; readonly text: string } | undefined
}

/** Why a mail did not go out. */
export type MailProblem =
  | 'address-refused'
  | 'message-refused'
  | 'login-refused'
  | 'not-allowed'
  | 'no-tls'
  | 'no-answer'
  | 'unknown-host'
  | 'busy'

export type Mailed = { readonly problem: null } | { readonly problem: MailProblem; readonly permanent: boolean }

const seconds = 1000
/** No try lasts longer than this (ms): claims on deliveries are made for longer. */
const longestMail = 25 * seconds

/** Sends it. Never throws for what the server or the network says, and never says what they said: it may quote addresses. */
export async function sendMail(server: MailServer, mail: Mail, longest: number = longestMail): Promise<Mailed> {
  const transport = createTransport({
    host: server.host,
    port: server.port,
    secure: server.security === 'tls',
    requireTLS: server.security === 'starttls',
    ignoreTLS: server.security === 'none',
    ...(server.login ? { auth: { user: server.login.user, pass: server.login.password } } : {}),
    connectionTimeout: 5 * seconds,
    greetingTimeout: 8 * seconds,
    socketTimeout: 15 * seconds,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  const tooLong = AbortSignal.timeout(longest)
  tooLong.addEventListener('abort', () => transport.close())
  try {
    await Promise.race([transport.sendMail(messageOf(mail)), rejectedAt(tooLong)])
    return { problem: null }
  } catch (error) {
    return problemOf(error)
  } finally {
    transport.close()
  }
}

const rejectedAt = (signal: AbortSignal): Promise<never> =>
  new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason)))

function messageOf({ id, from, to, subject, text, html, unsubscribe, enclosed }: Mail) {
  const domain = from.address.slice(from.address.lastIndexOf('@') + 1)
  return {
    messageId: `<${id}@${domain}>`,
    from: { name: from.name, address: from.address },
    to: { name: '', address: to },
    envelope: { from: from.address, to },
    subject,
    text,
    html,
    headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'OOF, AutoReply' },
    ...(unsubscribe === null ? {} : { list: { unsubscribe: { url: unsubscribe, comment: 'Choose what you hear of' } } }),
    ...(enclosed ? { attachments: [{ filename: enclosed.name, content: enclosed.text, contentType: 'text/plain' }] } : {}),
  }
}

/** What an SMTP client's error means: by its code, the command that was answered, and the answer's codes (RFC 5321, RFC 3463). */
export function problemOf(error: unknown): Extract<Mailed, { readonly permanent: boolean }> {
  const { code, command = '', responseCode = 0, response = '' } = (error ?? {}) as SmtpError
  const permanent = responseCode >= 500
  if (code === 'EDNS' || code === 'ENOTFOUND') return { problem: 'unknown-host', permanent: false }
  if (code === 'ETLS') return { problem: 'no-tls', permanent: false }
  if (code === 'EAUTH' || /^AUTH/.test(command)) return { problem: 'login-refused', permanent: false }
  // 5.7.x: the server does not let us send at all (relaying, policy), whoever the message is for.
  if (permanent && /^5\d\d[ -]5\.7\.\d+/.test(response)) return { problem: 'not-allowed', permanent: false }
  if (permanent && command === 'RCPT TO') return { problem: 'address-refused', permanent }
  if (permanent && command === 'MAIL FROM') return { problem: 'not-allowed', permanent: false }
  if (permanent) return { problem: 'message-refused', permanent }
  return { problem: responseCode >= 400 ? 'busy' : 'no-answer', permanent: false }
}

interface SmtpError {
  readonly code?: string
  readonly command?: string
  readonly responseCode?: number
  readonly response?: string
}
