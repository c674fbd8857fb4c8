import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { type App, done, type FormErrors, type FormValues, readForm } from '../../../platform/http.ts'
import { acceptWords } from '../accept-policy/accept.words.ts'
import { type Comer, keepTheirLanguage, onBothWays } from '../accept-policy/on-both-ways.ts'
import type { AcceptanceDeps } from '../acceptance-deps.ts'
import { declineAsked, lockAsking } from '../answer-store.ts'
import { declinePolicyPage } from './decline-policy.page.ts'

const longest = 1000

/** Somebody does not accept. They need not say why; the headteacher hears of it, and nothing follows for a child. */
export default function declinePolicy(app: App, deps: AcceptanceDeps): void {
  type Again = { readonly errors: FormErrors; readonly values: FormValues }

  const get = async (req: FastifyRequest, reply: FastifyReply, { base, find }: Comer, again?: Again) => {
    const asking = await req.inSchool(find)
    if (asking?.state !== 'open') return reply.seeOther(base)
    const words = acceptWords.in(req.language)
    const view = { asking, base, words, hiddenFields: req.hiddenFields() }
    return again ? reply.page(declinePolicyPage({ ...view, ...again }), 422) : reply.page(declinePolicyPage(view))
  }

  const post = async (req: FastifyRequest, reply: FastifyReply, comer: Comer) => {
    const { t } = acceptWords.in(req.language)
    const form = z.object({ reason: z.string().trim().max(longest, t('accept.decline-long')).default('') })
    const { data, errors, values } = readForm(form, req.body)
    if (errors) return get(req, reply, comer, { errors, values })
    const outcome = await req.once<never>(async tx => {
      const asking = await comer.find(tx)
      if (asking?.state !== 'open' || !(await lockAsking(tx, asking))) return done(comer.base)
      await keepTheirLanguage(tx, comer, asking, req.language)
      await declineAsked(tx, { asking, reason: data.reason, at: deps.now() })
      return done(comer.base, t('accept.declined-notice'))
    })
    return reply.seeOther(outcome)
  }

  onBothWays(app, deps, '/decline', { get: (req, reply, comer) => get(req, reply, comer), post })
}
