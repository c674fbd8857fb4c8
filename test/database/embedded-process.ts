// A program of its own for the fault tests: they kill it, and look at what is left.
import { type EmbeddedOptions, startEmbedded } from '../../src/platform/db/embedded/index.ts'
import { StartFault } from '../../src/platform/db/start-fault.ts'

export type Announcement =
  | { readonly state: 'up'; readonly connection: { host: string; user: string; password: string; database: string } }
  | { readonly state: 'fault'; readonly code: string; readonly message: string }

const options: Omit<EmbeddedOptions, 'log'> = JSON.parse(process.argv[2] ?? '{}')
const silence = () => undefined
const log = { debug: silence, info: silence, warn: silence, error: silence }

function announce(announcement: Announcement): void {
  process.stdout.write(`${JSON.stringify(announcement)}\n`)
}

try {
  const server = await startEmbedded({ ...options, log })
  process.once('SIGTERM', () => void server.stop())
  announce({ state: 'up', connection: server.connection })
} catch (error) {
  if (!(error instanceof StartFault)) throw error
  announce({ state: 'fault', code: error.code, message: error.message })
  process.exitCode = 1
}
