import { z } from 'zod'
import type { Tx } from '../../../../platform/db/index.ts'
import { NotFound } from '../../../../platform/errors.ts'
import { type App, done, readForm, signedIn } from '../../../../platform/http.ts'
import { requires } from '../../../../platform/permissions.ts'
import { record } from '../../../audit/index.ts'
import { notify } from '../../../notifications/index.ts'
import { mayConsult } from '../../permissions.ts'
import type { PolicyDeps } from '../../policy-deps.ts'
import { answerCommentPage } from './answer-comment.page.ts'
import { answerComment, strikeOut } from './comment-store.ts'
import { type Comment, commentById, lockComment } from './comment-views.ts'

const longestAnswer = 4000

const form = z.object({
  answer: z.string().trim().min(1, 'Enter your answer').max(longestAnswer, 'Your answer must be 4,000 characters or fewer'),
})

/** Those who write the draft answer a comment, or strike it out where it names somebody who must not be named. */
export default function answerCommentRoutes(app: App, { now }: PolicyDeps) {
  const route = { schema: { params: z.object({ commentId: z.uuid() }) }, ...requires(mayConsult) }
  const listOf = ({ consultationId }: Comment) => `/policy/consultations/${consultationId}/comments`

  /** The comment, unless its words are gone: there is nothing to answer then. */
  const standing = async (comment: Promise<Comment | undefined>): Promise<Comment> => {
    const found = await comment
    if (!found || found.words === null) throw new NotFound()
    return found
  }

  app.get('/policy/comments/:commentId', route, async (req, reply) => {
    const comment = await req.inSchool(tx => standing(commentById(tx, req.params.commentId)))
    return reply.page(answerCommentPage({ comment, back: listOf(comment), hiddenFields: () => req.hiddenFields() }))
  })

  app.post('/policy/comments/:commentId', route, async (req, reply) => {
    const [{ personId: by }, { commentId: id }, at] = [signedIn(req), req.params, now()]
    const { data, errors, values } = readForm(form, req.body)
    const comment = await req.inSchool(tx => standing(commentById(tx, id)))
    if (errors) {
      const view = { comment, back: listOf(comment), hiddenFields: () => req.hiddenFields(), errors, values }
      return reply.page(answerCommentPage(view), 422)
    }
    const outcome = await req.once<never>(async tx => {
      const { personId } = await standing(lockComment(tx, id))
      await answerComment(tx, id, data.answer, { by, at })
      await tellOfAnswer(tx, comment, personId === by, at)
      await record(tx, { did: 'comment.answered', by, to: { kind: 'comment', id }, about: personId, at })
      return done(listOf(comment), 'The answer is kept, and they are told')
    })
    return reply.seeOther(outcome)
  })

  const tellOfAnswer = async (tx: Tx, comment: Comment, isOwn: boolean, at: Temporal.Instant) => {
    const link = `/policy/consultations/${comment.consultationId}`
    if (!isOwn) await notify(tx, { to: [comment.personId], template: 'comment-answered', link, at })
  }

  app.post('/policy/comments/:commentId/strike-out', route, async (req, reply) => {
    const [{ personId: by }, { commentId: id }, at] = [signedIn(req), req.params, now()]
    const outcome = await req.once<never>(async tx => {
      const comment = await standing(lockComment(tx, id))
      await strikeOut(tx, id, { by, at })
      await record(tx, { did: 'comment.struck-out', by, to: { kind: 'comment', id }, about: comment.personId, at })
      return done(listOf(comment), 'The comment is struck out')
    })
    return reply.seeOther(outcome)
  })
}
