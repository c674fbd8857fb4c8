import type { App } from '../../../../platform/http.ts'
import { requires } from '../../../../platform/permissions.ts'
import type { AcceptanceDeps } from '../../acceptance-deps.ts'
import { maySeeWhoIsHere } from '../permissions.ts'
import { onSite } from '../visit-views.ts'
import { fireListPage } from './print-fire-list.page.ts'

/** On one page of paper, for whoever calls the names when the alarm has sounded. */
export default function printFireList(app: App, { now }: AcceptanceDeps) {
  app.get('/office/door/fire-list', requires(maySeeWhoIsHere), async (req, reply) =>
    reply.page(fireListPage({ visits: await req.inSchool(onSite), now: now() })),
  )
}
