import { z } from 'zod'
import { dateAt } from '../../../platform/clock.ts'
import { NotFound } from '../../../platform/errors.ts'
import { type App, signedIn } from '../../../platform/http.ts'
import { everyoneSignedIn, requires } from '../../../platform/permissions.ts'
import { record } from '../../audit/index.ts'
import { leavingOf } from '../leaving-views.ts'
import { ownWords } from '../own-words/own.words.ts'
import type { PeopleDeps } from '../people-deps.ts'
import { classesOfPerson, personById, rolesOfPerson, sightOfPerson, tiesOf } from '../person-views.ts'
import { isForFamily, seePersonPage } from './see-person.page.ts'

/** A person's page: as much of it as the viewer's role, or class, or child lets them see. Somebody else's page is not there. */
export default function seePerson(app: App, { now }: PeopleDeps) {
  const route = { schema: { params: z.object({ personId: z.uuid() }) }, ...requires(everyoneSignedIn) }

  app.get('/people/:personId', route, async (req, reply) => {
    const [viewer, at, { personId }] = [signedIn(req), now(), req.params]
    if (viewer.personId === personId) return reply.seeOther('/me')
    const today = dateAt(at)
    const shown = await req.inSchool(async tx => {
      const person = await personById(tx, personId)
      const sight = person && (await sightOfPerson(tx, viewer, personId, today))
      if (!person || !sight) throw new NotFound()
      const view = {
        person,
        sight,
        classes: await classesOfPerson(tx, personId, today),
        roles: sight.roles ? await rolesOfPerson(tx, personId) : [],
        ties: sight.family ? await tiesOf(tx, personId, today) : [],
        leaving: sight.roles ? await leavingOf(tx, personId) : null,
      }
      if (sight.contact || sight.flags) await record(tx, { did: 'profile.opened', by: viewer.personId, about: personId, at })
      return view
    })
    const words = ownWords.in(isForFamily(shown.sight) ? req.language : 'en')
    return reply.page(seePersonPage({ words, ...shown, viewer, today }))
  })
}
