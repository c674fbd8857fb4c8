import type { App } from '../../../platform/http.ts'
import { open } from '../../../platform/permissions.ts'
import { whomToAskPage } from './see-whom-to-ask.page.ts'
import { whomToAskWords } from './see-whom-to-ask.words.ts'

/** Whom to ask, and whom to tell: also about the headteacher, for then it must not be the headteacher. */
export default function seeWhomToAsk(app: App) {
  app.get('/who-to-ask', open('Anyone may know whom to ask'), async (req, reply) =>
    reply.page(whomToAskPage(whomToAskWords.in(req.language))),
  )
}
