/** For whatever watches the process: is it alive, and can it do its work? Neither says anything about a school. */
import type { FastifyInstance } from 'fastify'
import { open } from '../permissions.ts'

/** What keeps the program from working, by a stable name; null when it can. */
export type Readiness = () => Promise<null | 'database-away' | 'migrations-missing' | 'stopping'>

/** `/health`: this process answers. `/ready`: the database answers too and its schema is the one that this program knows. */
export function registerHealth(app: FastifyInstance, whyNotReady: Readiness): void {
  const route = (why: string) => ({ logLevel: 'warn', ...open(why, { session: false }) }) as const

  app.get('/health', route('Says only that the process is alive'), async () => ({ status: 'alive' }))

  app.get('/ready', route('Says only whether the process can work'), async (_req, reply) => {
    const problem = await whyNotReady()
    if (problem === null) return { status: 'ready' }
    return reply.status(503).header('retry-after', '5').send({ status: 'not-ready', problem })
  })
}
