/** Follows a link of the open internet as a reader's browser would, to see whether it answers. Nothing that comes back is kept. */
import { type GuardOptions, guardedFetch, RefusedAddress } from './guarded-fetch.ts'

/**
 * What became of a link. `closed`: something is there that does not let programs look. `gone`: the server says that there is no
 * such page. `silent`: no answer, or none that makes sense. `refused`: an address that we do not ask.
 */
export type LinkAnswer = 'answers' | 'closed' | 'gone' | 'silent' | 'refused'

const mostRedirects = 3
const longest = 10_000

/** The open internet, over http too, and no more than the first bytes of a page. */
const outside: GuardOptions = { allowLoopback: false, allowPlain: true, cutAt: 64 * 1024 }

export interface Following {
  /** For tests alone: this machine may be asked. */
  readonly allowLoopback?: boolean
  /** In milliseconds, for all redirects together. */
  readonly within?: number
}

const headers = { 'user-agent': 'Schoolgate (checks links)', accept: '*/*' } as const

/** Whether a link answers: HEAD, then GET where that is not understood; at most three redirects, each looked at before it is asked; no cookies. */
export async function followLink(
  address: string,
  { allowLoopback = false, within = longest }: Following = {},
): Promise<LinkAnswer> {
  const ask = guardedFetch({ ...outside, allowLoopback })
  const signal = AbortSignal.timeout(within)
  let url = URL.parse(address)
  try {
    for (let redirects = 0; redirects <= mostRedirects; redirects++) {
      if (url === null) return 'refused'
      if (url.username !== '' || url.password !== '') return 'refused'
      const answer = await headOrGet(ask, url.href, signal)
      const location = answer.headers.get('location')
      if (answer.status < 300 || answer.status > 399 || location === null) return meaningOf(answer.status)
      url = URL.parse(location, url)
    }
    return 'silent'
  } catch (error) {
    return error instanceof RefusedAddress ? 'refused' : 'silent'
  }
}

async function headOrGet(ask: ReturnType<typeof guardedFetch>, address: string, signal: AbortSignal): Promise<Response> {
  try {
    const answer = await ask(address, { method: 'HEAD', headers, signal })
    if (answer.status < 400) return answer
  } catch (error) {
    if (error instanceof RefusedAddress || signal.aborted) throw error
  }
  return ask(address, { method: 'GET', headers, signal })
}

const closed: ReadonlySet<number> = new Set([401, 403, 407, 429, 451])

function meaningOf(status: number): LinkAnswer {
  if (status < 400) return 'answers'
  if (status === 404 || status === 410) return 'gone'
  return closed.has(status) ? 'closed' : 'silent'
}
