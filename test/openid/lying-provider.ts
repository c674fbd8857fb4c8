/** A provider that says what a test wants it to say: what somebody would send who is not the school's provider, or cheats. */
import { createSign, generateKeyPairSync, type KeyObject } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { after } from 'node:test'

/** What the next ID token says otherwise than it should. */
export interface Lie {
  readonly claims?: Readonly<Record<string, unknown>>
  /** Signed by a key that the provider did not publish. */
  readonly foreignKey?: boolean
  /** Not signed at all. */
  readonly unsigned?: boolean
  /** The answer of the token endpoint instead of tokens. */
  readonly tokenError?: string
}

export interface LyingProvider {
  readonly issuer: string
  /** Answers the address with which somebody was sent, as the provider would; `more` is added or replaced in what comes back. */
  readonly answer: (address: string, lie?: Lie, more?: Readonly<Record<string, string>>) => string
  /** The forms that the token endpoint got. */
  readonly asked: readonly URLSearchParams[]
}

const base64 = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url')

function token(claims: object, key: KeyObject | null): string {
  const head = `${base64({ alg: key ? 'RS256' : 'none', kid: 'one', typ: 'JWT' })}.${base64(claims)}`
  return `${head}.${key ? createSign('RSA-SHA256').update(head).sign(key).toString('base64url') : ''}`
}

/** Starts one for the test file that asks. */
export async function lyingProvider(clientId: string): Promise<LyingProvider> {
  const [own, foreign] = [
    generateKeyPairSync('rsa', { modulusLength: 2048 }),
    generateKeyPairSync('rsa', { modulusLength: 2048 }),
  ]
  const answers = new Map<string, { readonly nonce: string | null; readonly lie: Lie }>()
  const asked: URLSearchParams[] = []
  const at = { issuer: '' }

  const tokensFor = (form: URLSearchParams): object => {
    const { nonce, lie } = answers.get(form.get('code') ?? '') ?? { nonce: null, lie: { tokenError: 'invalid_grant' } as Lie }
    if (lie.tokenError) return { error: lie.tokenError }
    const seconds = Math.floor(Date.now() / 1000)
    const honest = { iss: at.issuer, sub: 'someone', aud: clientId, nonce, iat: seconds, exp: seconds + 300, auth_time: seconds }
    const key = lie.unsigned ? null : lie.foreignKey ? foreign.privateKey : own.privateKey
    return { access_token: 'x', token_type: 'Bearer', id_token: token({ ...honest, ...lie.claims }, key) }
  }

  const handle = async (req: IncomingMessage, res: ServerResponse): Promise<unknown> => {
    const send = (status: number, body: object) =>
      res.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
    const path = req.url ?? ''
    if (path.startsWith('/.well-known/openid-configuration')) {
      const endpoints = {
        authorization_endpoint: `${at.issuer}/authorize`,
        token_endpoint: `${at.issuer}/token`,
        jwks_uri: `${at.issuer}/keys`,
      }
      const supports = { response_types_supported: ['code'], id_token_signing_alg_values_supported: ['RS256'] }
      const methods = { token_endpoint_auth_methods_supported: ['client_secret_post'] }
      return send(200, {
        issuer: at.issuer,
        ...endpoints,
        ...supports,
        ...methods,
        authorization_response_iss_parameter_supported: true,
      })
    }
    if (path === '/keys')
      return send(200, { keys: [{ ...own.publicKey.export({ format: 'jwk' }), kid: 'one', alg: 'RS256', use: 'sig' }] })
    let text = ''
    for await (const chunk of req) text += String(chunk)
    const form = new URLSearchParams(text)
    asked.push(form)
    const tokens = tokensFor(form)
    return send('error' in tokens ? 400 : 200, tokens)
  }
  const server = createServer((req, res) => void handle(req, res))
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', () => resolve()))
  after(() => {
    server.closeAllConnections()
    server.close()
  })
  const address = server.address()
  at.issuer = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`

  const answer: LyingProvider['answer'] = (sentTo, lie = {}, more = {}) => {
    const { searchParams } = new URL(sentTo)
    const code = `code-${answers.size}`
    answers.set(code, { nonce: searchParams.get('nonce'), lie })
    const back = new URL(searchParams.get('redirect_uri') ?? '')
    const parameters = { code, state: searchParams.get('state') ?? '', iss: at.issuer, ...more }
    back.search = new URLSearchParams(parameters).toString()
    return back.href
  }
  return { issuer: at.issuer, answer, asked }
}
