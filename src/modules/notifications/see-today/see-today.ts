import { z } from 'zod'
import { NotFound } from '../../../platform/errors.ts'
import { type App, done, readForm, signedIn } from '../../../platform/http.ts'
import { everyoneSignedIn, requires } from '../../../platform/permissions.ts'
import { noticeWords } from '../notice.words.ts'
import { markDone, waitingFor } from '../notice-views.ts'
import type { NotificationDeps } from '../notification-deps.ts'
import { todayPage } from './see-today.page.ts'
import { todayWords } from './today.words.ts'

const form = z.object({ notice: z.uuid() })

/** What waits for me. */
export default function seeToday(app: App, { titlesIn, now }: NotificationDeps) {
  app.get('/today', requires(everyoneSignedIn), async (req, reply) => {
    const viewer = signedIn(req)
    const waiting = await req.inSchool(tx => waitingFor(tx, viewer.personId))
    const { language } = req
    const words = { words: todayWords.in(language), notices: noticeWords.in(language), titles: titlesIn(language) }
    return reply.page(todayPage({ ...words, viewer, school: req.school, waiting, now: now(), hiddenFields: req.hiddenFields() }))
  })

  app.post('/today/done', requires(everyoneSignedIn), async (req, reply) => {
    const outcome = await req.once<never>(async tx => {
      const { data } = readForm(form, req.body)
      if (!data || !(await markDone(tx, signedIn(req).personId, data.notice, now()))) throw new NotFound()
      return done('/today', todayWords.in(req.language).t('today.done'))
    })
    return reply.seeOther(outcome)
  })
}
