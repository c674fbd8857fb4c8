import { resolve } from 'node:path'

/** All that a start needs to know. Nothing else reads the environment. */
export type Config = {
  readonly port: number
  /** The address to listen on: `localhost` unless told otherwise, so that only this machine reaches it. */
  readonly host: string
  /** Absolute. Holds the root key, copies of checkpoints and, without `databaseUrl`, the database. */
  readonly dataFolder: string
  /** postgres://… of a server of one's own; undefined for the embedded one. */
  readonly databaseUrl: string | undefined
  /** Where people reach us, behind a proxy: "https://school.example". Cookies and headers for https follow from it. */
  readonly publicOrigin: string | undefined
  /** Addresses of proxies whose X-Forwarded-* count. */
  readonly trustedProxies: readonly string[]
  /** Whether this process also does what is done after the act: mails, checkpoints. False where workers run by themselves. */
  readonly worker: boolean
}

export type Environment = Readonly<Record<string, string | undefined>>

/** Reads PORT (8080), HOST (localhost), DATA_DIR (./data) and DATABASE_URL; behind a proxy also PUBLIC_URL and TRUSTED_PROXIES; WORKER=off where workers run by themselves. @returns the settings, or one line that says which is wrong */
export function readConfig(environment: Environment = process.env): Config | { readonly problem: string } {
  const port = setting(environment, 'PORT') ?? '8080'
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535)
    return { problem: `PORT must be a number from 0 to 65535, not "${port}".` }
  const host = setting(environment, 'HOST') ?? 'localhost'
  if (/[\s/]/.test(host)) return { problem: `HOST must be a name or an address, such as localhost or 0.0.0.0, not "${host}".` }
  const publicOrigin = originOf(setting(environment, 'PUBLIC_URL'))
  if (publicOrigin === null) return { problem: 'PUBLIC_URL must be an address without a path, such as https://school.example.' }
  const worker = setting(environment, 'WORKER') ?? 'on'
  if (!/^(on|off)$/.test(worker)) return { problem: `WORKER must be on or off, not "${worker}".` }
  return {
    port: Number(port),
    host,
    dataFolder: resolve(setting(environment, 'DATA_DIR') ?? 'data'),
    databaseUrl: setting(environment, 'DATABASE_URL'),
    publicOrigin,
    trustedProxies: setting(environment, 'TRUSTED_PROXIES')?.split(/[\s,]+/) ?? [],
    worker: worker !== 'off',
  }
}

/** The origin of an address as browsers write it; null for what is none, or has a path. */
function originOf(address: string | undefined): string | undefined | null {
  if (address === undefined) return undefined
  const url = URL.parse(address)
  return url && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/` ? url.origin : null
}

/** A variable that is set to nothing counts as not set: that is how most tools unset one. */
function setting(environment: Environment, name: string): string | undefined {
  return environment[name]?.trim() || undefined
}
