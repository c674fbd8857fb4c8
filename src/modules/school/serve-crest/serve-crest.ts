import { z } from 'zod'
import { NotFound } from '../../../platform/errors.ts'
import type { App } from '../../../platform/http.ts'
import { open } from '../../../platform/permissions.ts'
import { crestAt } from '../crest/crest-store.ts'

/** Its address names its content, so it is kept for ever; `private`, for which school is asked is in a cookie. */
const forEver = 'private, max-age=31536000, immutable'

/** The crest of the request's school, as the picture that it is and nothing else (`nosniff` is on every answer). */
export default function serveCrest(app: App) {
  const route = {
    schema: { params: z.object({ digest: z.string().regex(/^[0-9a-f]{32}$/) }) },
    compress: false,
    ...open('The school’s crest is on everything that it prints'),
  } as const

  app.get('/crest/:digest', route, async (req, reply) => {
    const crest = await req.inSchool(tx => crestAt(tx, req.params.digest))
    if (!crest) throw new NotFound()
    return reply.header('cache-control', forEver).header('vary', 'cookie').type(crest.mediaType).send(crest.bytes)
  })
}
