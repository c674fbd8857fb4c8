import { type App, signedIn } from '../../../platform/http.ts'
import { everyoneSignedIn, requires } from '../../../platform/permissions.ts'
import type { SchoolDeps } from '../school-deps.ts'
import { officeFor } from './office-links.ts'
import { seeOfficePage } from './see-office.page.ts'

/** All that this person may administer. Whoever may administer nothing is told so. */
export default function seeOffice(app: App, { officeGroups }: SchoolDeps) {
  app.get('/office', requires(everyoneSignedIn), async (req, reply) =>
    reply.page(seeOfficePage({ groups: officeFor(officeGroups, signedIn(req)) })),
  )
}
