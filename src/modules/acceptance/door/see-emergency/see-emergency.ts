import { z } from 'zod'
import type { App } from '../../../../platform/http.ts'
import { open } from '../../../../platform/permissions.ts'
import { channelsOf } from '../../../school/index.ts'
import type { AcceptanceDeps } from '../../acceptance-deps.ts'
import { doorWords } from '../door.words.ts'
import { enterDoor } from '../enter-door.ts'
import { emergencyPage } from './see-emergency.page.ts'

const schema = { params: z.object({ code: z.string() }), querystring: z.object({ on: z.string().optional() }) }

/** What to do in an emergency, for which C7 lets anybody take a phone out. */
export default function seeEmergency(app: App, deps: AcceptanceDeps) {
  app.get(
    '/door/:code/emergency',
    { schema, ...open('Whoever is at the school may need to know what to do in an emergency') },
    async (req, reply) => {
      const door = await enterDoor(req, deps, req.params.code)
      const channels = await req.inSchool(channelsOf)
      const phones = channels.flatMap(({ kind, address }) =>
        kind === 'phone' && address !== null ? [{ number: address, href: `tel:${address.replaceAll(/[^\d+]/g, '')}` }] : [],
      )
      const back = `${door.path}${req.query.on === 'tablet' ? '/tablet' : ''}`
      return reply.page(emergencyPage({ words: doorWords.in(req.language), back, phones }))
    },
  )
}
