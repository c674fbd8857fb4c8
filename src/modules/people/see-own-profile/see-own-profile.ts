import { dateAt } from '../../../platform/clock.ts'
import { NotFound } from '../../../platform/errors.ts'
import { type App, signedIn } from '../../../platform/http.ts'
import { everyoneSignedIn, requires } from '../../../platform/permissions.ts'
import { leavingOf } from '../leaving-views.ts'
import { ownWords } from '../own-words/own.words.ts'
import type { PeopleDeps } from '../people-deps.ts'
import { classesOfPerson, personById, rolesOfPerson, tiesOf } from '../person-views.ts'
import { maySeeChild } from '../relations.ts'
import { titlesIn } from '../title-words/title.words.ts'
import { seeOwnProfilePage } from './see-own-profile.page.ts'

/** What the school holds of me. */
export default function seeOwnProfile(app: App, { now, ownPages }: PeopleDeps) {
  app.get('/me', requires(everyoneSignedIn), async (req, reply) => {
    const [viewer, today] = [signedIn(req), dateAt(now())]
    const { personId } = viewer
    const shown = await req.inSchool(async tx => {
      const person = await personById(tx, personId)
      if (!person) throw new NotFound()
      const ties = await tiesOf(tx, personId, today)
      return {
        person,
        roles: await rolesOfPerson(tx, personId),
        classes: await classesOfPerson(tx, personId, today),
        children: ties.filter(({ adultId, childId }) => adultId === personId && maySeeChild(personId, childId, ties)),
        leaving: await leavingOf(tx, personId),
        ownPages: await ownPages(tx, viewer),
      }
    })
    return reply.page(seeOwnProfilePage({ words: ownWords.in(req.language), titles: titlesIn(req.language), ...shown, today }))
  })
}
