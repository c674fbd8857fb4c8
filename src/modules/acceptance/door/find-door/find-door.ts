import { z } from 'zod'
import type { App } from '../../../../platform/http.ts'
import { open } from '../../../../platform/permissions.ts'
import { slugOf } from '../../../school/index.ts'
import { doorPath, typedCode } from '../door.ts'
import { doorWords } from '../door.words.ts'
import { doorOf } from '../door-store.ts'
import { findDoorPage } from './find-door.page.ts'

const querystring = z.object({ code: z.string().max(100).optional() })

/** For whoever cannot use the square code: the code is typed. It opens the door of the school whose pages these are. */
export default function findDoor(app: App) {
  const route = {
    schema: { querystring },
    ...open('A visitor types the code that hangs at the school’s door', { limit: { max: 30, minutes: 1 } }),
  }

  app.get('/door', route, async (req, reply) => {
    const { code: typed } = req.query
    const words = doorWords.in(req.language)
    if (typed === undefined || !req.school) return reply.page(findDoorPage({ words, typed: '', error: null }))
    const code = typedCode(typed)
    if (code === null) return reply.page(findDoorPage({ words, typed, error: words.t('door.find-missing') }), 422)
    const { door, slug } = await req.inSchool(async tx => ({ door: await doorOf(tx), slug: await slugOf(tx) }))
    if (door?.code !== code) return reply.page(findDoorPage({ words, typed, error: words.t('door.find-unknown') }), 422)
    return reply.seeOther(doorPath(slug, code))
  })
}
