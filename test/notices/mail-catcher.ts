/** A real SMTP server on this machine that keeps what it is sent. */
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'

/** A message as it came. */
export interface Caught {
  readonly to: string
  /** Without its angle brackets. */
  readonly messageId: string
  readonly source: string
}

export interface MailCatcher {
  readonly port: number
  readonly caught: Caught[]
  close(): Promise<void>
}

const headerOf = (source: string, name: string): string =>
  new RegExp(`^${name}:\\s*(.*(?:\\r?\\n[ \\t].*)*)`, 'im').exec(source)?.[1] ?? ''

/** @param options more of smtp-server's: who is refused, which TLS there is */
export async function catchMail(options: SMTPServerOptions = {}): Promise<MailCatcher> {
  const caught: Caught[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    onData(stream, session, callback) {
      const parts: Buffer[] = []
      stream.on('data', part => parts.push(part))
      stream.on('end', () => {
        const source = Buffer.concat(parts).toString('utf8')
        for (const { address } of session.envelope.rcptTo) {
          caught.push({ to: address, messageId: headerOf(source, 'Message-ID').trim().replaceAll(/^<|>$/g, ''), source })
        }
        callback()
      })
    },
    ...options,
  })
  server.on('error', () => undefined) // a client that was killed in the middle
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  return {
    port: (server.server.address() as AddressInfo).port,
    caught,
    close: () => new Promise(resolve => server.close(() => resolve())),
  }
}
