import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { type App, done, type FormErrors, type FormValues, readForm } from '../../../platform/http.ts'
import { acceptWords } from '../accept-policy/accept.words.ts'
import { type Comer, keepTheirLanguage, onBothWays } from '../accept-policy/on-both-ways.ts'
import type { AcceptanceDeps } from '../acceptance-deps.ts'
import { askFirst, lockAsking } from '../answer-store.ts'
import { askQuestionPage } from './ask-question.page.ts'

const longest = 2000

/** Somebody asks the school something before they accept. */
export default function askQuestion(app: App, deps: AcceptanceDeps): void {
  type Again = { readonly errors: FormErrors; readonly values: FormValues }

  const get = async (req: FastifyRequest, reply: FastifyReply, { base, find }: Comer, again?: Again) => {
    const asking = await req.inSchool(find)
    if (asking?.state !== 'open' && asking?.state !== 'declined') return reply.seeOther(base)
    const view = { base, words: acceptWords.in(req.language), hiddenFields: req.hiddenFields() }
    return again ? reply.page(askQuestionPage({ ...view, ...again }), 422) : reply.page(askQuestionPage(view))
  }

  const post = async (req: FastifyRequest, reply: FastifyReply, comer: Comer) => {
    const { t } = acceptWords.in(req.language)
    const question = z.string().trim().min(1, t('accept.question-empty')).max(longest, t('accept.question-long'))
    const { data, errors, values } = readForm(z.object({ question }), req.body)
    if (errors) return get(req, reply, comer, { errors, values })
    const outcome = await req.once<never>(async tx => {
      const asking = await comer.find(tx)
      if (!asking || !(await lockAsking(tx, asking))) return done(comer.base)
      await keepTheirLanguage(tx, comer, asking, req.language)
      await askFirst(tx, { asking, question: data.question, at: deps.now() })
      return done(comer.base, t('accept.question-notice'))
    })
    return reply.seeOther(outcome)
  }

  onBothWays(app, deps, '/question', { get: (req, reply, comer) => get(req, reply, comer), post })
}
