/** A real OpenID provider (oidc-provider) on loopback, with a sign-in page of its own: what Microsoft and Google are to a school. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { after } from 'node:test'
import Provider, { type Adapter, type AdapterPayload, type Configuration } from 'oidc-provider'

/** An account at the provider: its subject, and what else its tokens say. */
export interface TestAccount {
  readonly sub: string
  readonly claims?: Readonly<Record<string, unknown>>
}

export interface RealProvider {
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
  /** Lets the client be sent back to an address. */
  readonly allow: (redirectUri: string) => void
  /** Goes through the provider's pages as the holder of an account. @returns the address to which it sends back */
  readonly signIn: (address: string, sub: string) => Promise<string>
}

const client = { client_id: 'schoolgate', client_secret: 'a secret that only the two of them know' } as const

/** Everything in memory. */
function adapterOf(clients: () => AdapterPayload): (name: string) => Adapter {
  const stored = new Map<string, AdapterPayload>()
  const byUid = new Map<string, string>()
  return name => ({
    upsert: async (id, payload) => {
      stored.set(`${name}:${id}`, payload)
      if (payload.uid) byUid.set(payload.uid, `${name}:${id}`)
    },
    find: async id => (name === 'Client' ? (id === client.client_id ? clients() : undefined) : stored.get(`${name}:${id}`)),
    findByUid: async uid => stored.get(byUid.get(uid) ?? ''),
    findByUserCode: async () => undefined,
    consume: async id => {
      const payload = stored.get(`${name}:${id}`)
      if (payload) payload['consumed'] = Math.floor(Date.now() / 1000)
    },
    destroy: async id => {
      stored.delete(`${name}:${id}`)
    },
    revokeByGrantId: async grantId => {
      for (const [key, payload] of stored) if (payload.grantId === grantId) stored.delete(key)
    },
  })
}

function configuration(accounts: readonly TestAccount[], redirectUris: readonly string[]): Configuration {
  return {
    adapter: adapterOf(() => ({ ...client, redirect_uris: [...redirectUris], token_endpoint_auth_method: 'client_secret_post' })),
    features: { devInteractions: { enabled: false }, rpInitiatedLogout: { enabled: false } },
    interactions: { url: (_ctx, { uid }) => `/login/${uid}` },
    claims: { openid: ['sub', 'tid', 'hd', 'amr', 'email', 'email_verified'], acr: null, auth_time: null, iss: null, sid: null },
    conformIdTokenClaims: false,
    cookies: { keys: ['a key for the cookies of a test'] },
    findAccount: async (_ctx, sub) => {
      const account = accounts.find(one => one.sub === sub)
      return account && { accountId: sub, claims: async () => ({ sub, ...account.claims }) }
    },
    // Nobody is asked whether the school's program may know who they are.
    loadExistingGrant: async ctx => {
      const { session, provider } = ctx.oidc
      const grant = new provider.Grant({ clientId: client.client_id, accountId: session?.accountId ?? '' })
      grant.addOIDCScope('openid')
      await grant.save()
      return grant
    },
  }
}

const page = (body: string): string =>
  `<!doctype html><html lang="en"><title>Sign in</title><link rel="icon" href="data:,"><h1>Northern Lights ID</h1>${body}</html>`

async function bodyOf(req: IncomingMessage): Promise<URLSearchParams> {
  let text = ''
  for await (const chunk of req) text += String(chunk)
  return new URLSearchParams(text)
}

/** The provider's own sign-in page: one field, for the subject of an account. */
async function login(provider: Provider, req: IncomingMessage, res: ServerResponse): Promise<void> {
  if (req.method === 'POST') {
    const accountId = (await bodyOf(req)).get('account') ?? ''
    const ts = Math.floor(Date.now() / 1000)
    await provider.interactionFinished(req, res, { login: { accountId, ts, remember: true } }, { mergeWithLastSubmission: false })
    return
  }
  const form = `<form method="post"><label>Account <input name="account"></label> <button>Sign in</button></form>`
  res.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page(form))
}

/** Walks through pages and redirects as a browser would, with cookies, until it is sent away from the provider. */
async function walk(issuer: string, address: string, sub: string): Promise<string> {
  const cookies = new Map<string, string>()
  let [url, init]: [string, RequestInit] = [address, {}]
  for (let steps = 0; steps < 10; steps += 1) {
    const headers = { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') }
    const answer = await fetch(url, { ...init, redirect: 'manual', headers })
    for (const cookie of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? []
      cookies.set(name, value)
    }
    const location = answer.headers.get('location')
    if (location) {
      const next = new URL(location, url)
      if (next.origin !== issuer) return next.href
      ;[url, init] = [next.href, {}]
    } else if (url.includes('/login/')) {
      init = { method: 'POST', body: new URLSearchParams({ account: sub }) }
    } else throw new Error(`The provider answered ${answer.status}: ${await answer.text()}`)
  }
  throw new Error('The provider leads in circles')
}

/** Starts one for the test file that asks. */
export async function realProvider(accounts: readonly TestAccount[]): Promise<RealProvider> {
  const parts: { provider?: Provider } = {}
  const server = createServer((req, res) => {
    const { provider } = parts
    if (!provider) res.writeHead(503).end()
    else if (req.url?.startsWith('/login/')) void login(provider, req, res)
    else void provider.callback()(req, res)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', () => resolve()))
  after(() => {
    server.closeAllConnections()
    server.close()
  })
  const address = server.address()
  const issuer = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`
  const redirectUris: string[] = []
  parts.provider = new Provider(issuer, configuration(accounts, redirectUris))
  return {
    issuer,
    clientId: client.client_id,
    clientSecret: client.client_secret,
    allow: redirectUri => {
      redirectUris.push(redirectUri)
    },
    signIn: (from, sub) => walk(issuer, from, sub),
  }
}
