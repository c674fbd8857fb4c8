import { normalizeIP } from '@fastify/rate-limit'
import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Tx } from '../../../../platform/db/index.ts'
import { NotFound } from '../../../../platform/errors.ts'
import { type App, readForm } from '../../../../platform/http.ts'
import { open } from '../../../../platform/permissions.ts'
import { markBrowser } from '../../browser-mark.ts'
import { deviceCookie, isAnybodysDevice } from '../../known-device-store.ts'
import { signInLimit } from '../../sign-in/sign-in-limit.ts'
import type { SignInDeps } from '../../sign-in-deps.ts'
import { mayTryAll, type Tried } from '../../throttle-store.ts'
import { triesAgainAt } from '../../wait-in-words.ts'
import { type EmailLinkWords, emailLinkWords } from '../email-link.words.ts'
import { askForLink } from '../request-store.ts'
import { askForLinkPage, linkAskedPage } from './ask-for-link.page.ts'

/** Its messages are in the language of the page. */
function formIn({ t }: EmailLinkWords) {
  const wrong = t('link.wrong')
  const email = z.string().trim().min(1, t('link.enter')).max(254, wrong)
  return z.object({ email: email.regex(/^[^@\s]+@[^@\s]+$/, wrong) })
}

/**
 * A browser from which somebody has signed in counts for itself: strangers who ask for a parent's link cannot keep the parent out.
 * Whose it is is not asked, for that would tell an address that we know from others.
 */
async function countedAgainst(tx: Tx, req: FastifyRequest, email: string, now: Temporal.Instant): Promise<Tried[]> {
  const device = req.ownCookie(deviceCookie)
  if (device !== undefined && (await isAnybodysDevice(tx, device, now)))
    return [{ kind: 'device', subject: `link ${email} ${device}` }]
  return [
    { kind: 'address', subject: normalizeIP(req.ip) },
    { kind: 'email-link', subject: email },
  ]
}

/** Parents ask for a link by email. Known and unknown addresses get the same answer, after the same work: a worker looks later. */
export default function askForEmailLink(app: App, { now }: SignInDeps) {
  const route = open('Whoever is to sign in is not signed in yet', { limit: signInLimit })

  app.get('/sign-in/link', route, async (req, reply) => {
    if (!req.school) throw new NotFound()
    return reply.page(askForLinkPage({ words: emailLinkWords.in(req.language), hiddenFields: req.hiddenFields() }))
  })

  app.post('/sign-in/link', route, async (req, reply) => {
    if (!req.school || req.school.demonstration) throw new NotFound()
    const words = emailLinkWords.in(req.language)
    const { data, errors, values } = readForm(formIn(words), req.body)
    if (errors) return reply.page(askForLinkPage({ words, values, errors, hiddenFields: req.hiddenFields() }), 422)
    const browser = markBrowser(req, reply)
    const leave = await req.inSchool(async tx => {
      const may = await mayTryAll(tx, await countedAgainst(tx, req, data.email, now()), now())
      if (may.may) await askForLink(tx, { email: data.email, browser }, now())
      return may
    })
    if (leave.may) return reply.page(linkAskedPage(words))
    const wait = { email: words.t('link.wait', { time: triesAgainAt(leave.until, req.language) }) }
    return reply.page(askForLinkPage({ words, values, errors: wait, hiddenFields: req.hiddenFields() }), 429)
  })
}
