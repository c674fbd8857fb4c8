import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { type App, type FormErrors, type FormValues, readForm } from '../../../platform/http.ts'
import { acceptWords } from '../accept-policy/accept.words.ts'
import { answered, backTo, type Comer, keepTheirLanguage, onBothWays } from '../accept-policy/on-both-ways.ts'
import type { AcceptanceDeps } from '../acceptance-deps.ts'
import { askFirst, heldAsking } from '../answer-store.ts'
import { ownQuestionsThatWait } from '../question-views.ts'
import { askQuestionPage } from './ask-question.page.ts'

const longest = 2000

/** Questions of one person that nobody has answered: each is told to all of the office. */
const mostWaiting = 5

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
    const outcome = await req.once<{ readonly problem: 'too-many' }>(async tx => {
      const asking = await heldAsking(tx, comer.find)
      if (!asking) return answered()
      if ((await ownQuestionsThatWait(tx, asking.personId)) >= mostWaiting) return { problem: 'too-many' }
      await keepTheirLanguage(tx, comer, asking, req.language)
      await askFirst(tx, { asking, question: data.question, at: deps.now() })
      return answered(t('accept.question-notice'))
    })
    if (outcome.problem === null) return backTo(comer, reply, outcome)
    return get(req, reply, comer, { errors: { question: t('accept.question-many', { most: mostWaiting }) }, values })
  }

  onBothWays(app, deps, '/question', { get: (req, reply, comer) => get(req, reply, comer), post })
}
