import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Tx } from '../../../platform/db/index.ts'
import { NotFound } from '../../../platform/errors.ts'
import { type App, done, type FormErrors, type FormValues, readForm, signedIn } from '../../../platform/http.ts'
import { requires } from '../../../platform/permissions.ts'
import { record } from '../../audit/index.ts'
import { notify, notifyEach, settle } from '../../notifications/index.ts'
import type { AcceptanceDeps } from '../acceptance-deps.ts'
import { isGroup, signsIn } from '../campaign.ts'
import { issueLinks } from '../link-store.ts'
import { mayAnswerQuestions } from '../permissions.ts'
import { type AskedQuestion, askedQuestions, questionById, questionsThatWait } from '../question-views.ts'
import { answerQuestionPage, questionsPage } from './answer-question.page.ts'

const form = z.object({
  answer: z.string().trim().min(1, 'Enter your answer').max(4000, 'The answer must be 4,000 characters or fewer'),
})

interface Answer {
  readonly answer: string
  readonly by: string
  readonly at: Temporal.Instant
}

/** Keeps the answer and tells whoever asked: where they sign in, or by a new link of their own. @returns false where it was answered */
async function answerIt(tx: Tx, question: AskedQuestion, { answer, by, at }: Answer): Promise<boolean> {
  const kept = await tx
    .updateTable('campaign_question')
    .set({ answer, answered_by: by, answered_at: at })
    .where('id', '=', question.id)
    .where('answer', 'is', null)
    .returning('id')
    .executeTakeFirst()
  if (!kept) return false
  const { personId, campaignId, group } = question
  if (isGroup(group) && signsIn(group)) await notify(tx, { to: [personId], template: 'question-answered', link: '/accept', at })
  else {
    const links = await issueLinks(tx, { campaignId, personIds: [personId], at })
    await notifyEach(tx, { links, template: 'question-answered-by-link', link: '/accept', at })
  }
  if ((await questionsThatWait(tx)) === 0) await settle(tx, { to: [by], templates: ['acceptance-question'], at })
  await record(tx, { did: 'campaign.question-answered', by, to: { kind: 'campaign', id: campaignId }, about: personId, at })
  return true
}

/** The office answers what people want to know before they accept. */
export default function answerQuestion(app: App, { now }: AcceptanceDeps): void {
  const query = z.object({ page: z.coerce.number().int().min(1).max(100_000).catch(1) })
  app.get('/acceptance/questions', { schema: { querystring: query }, ...requires(mayAnswerQuestions) }, async (req, reply) => {
    const { page } = req.query
    return reply.page(questionsPage({ ...(await req.inSchool(tx => askedQuestions(tx, page))), page }))
  })

  const route = { schema: { params: z.object({ questionId: z.uuid() }) }, ...requires(mayAnswerQuestions) }
  type Again = { readonly errors: FormErrors; readonly values: FormValues }

  const page = async (req: FastifyRequest, reply: FastifyReply, questionId: string, again?: Again) => {
    const question = await req.inSchool(tx => questionById(tx, questionId))
    if (!question) throw new NotFound()
    const view = { question, hiddenFields: req.hiddenFields() }
    return again ? reply.page(answerQuestionPage({ ...view, ...again }), 422) : reply.page(answerQuestionPage(view))
  }

  app.get('/acceptance/questions/:questionId', route, (req, reply) => page(req, reply, req.params.questionId))

  app.post('/acceptance/questions/:questionId', route, async (req, reply) => {
    const { questionId } = req.params
    const { data, errors, values } = readForm(form, req.body)
    if (errors) return page(req, reply, questionId, { errors, values })
    const outcome = await req.once<never>(async tx => {
      const question = await questionById(tx, questionId)
      if (!question) throw new NotFound()
      const isKept = await answerIt(tx, question, { ...data, by: signedIn(req).personId, at: now() })
      return done('/acceptance/questions', isKept ? 'The answer is sent' : 'Somebody had answered it already')
    })
    return reply.seeOther(outcome)
  })
}
