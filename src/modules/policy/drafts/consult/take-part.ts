import { z } from 'zod'
import { dateAt } from '../../../../platform/clock.ts'
import type { Tx } from '../../../../platform/db/index.ts'
import { NotFound } from '../../../../platform/errors.ts'
import { type App, done, type FormErrors, type FormValues, readForm, signedIn } from '../../../../platform/http.ts'
import { everyoneSignedIn, requires, type Viewer } from '../../../../platform/permissions.ts'
import { record } from '../../../audit/index.ts'
import { maySeeUnpublished } from '../../permissions.ts'
import type { PolicyDeps } from '../../policy-deps.ts'
import { replacedBy } from '../../readable-version.ts'
import { differenceOf } from '../../versions/compare-versions/version-difference.ts'
import { clausesToChoose } from './clauses-to-choose.ts'
import { addComment } from './comment-store.ts'
import { commentsBy } from './comment-views.ts'
import { isAsked, isOpen } from './consultation.ts'
import { type ConsultationWords, consultationWordsIn } from './consultation.words.ts'
import { consultationById, contentAsked, lockConsultation } from './consultation-views.ts'
import { takePartPage } from './take-part.page.ts'

const longestComment = 4000

/** The value of the choice that is no clause. */
export const WHOLE = ''

const form = ({ t }: ConsultationWords) =>
  z.object({
    clause: z.string().max(200).default(WHOLE),
    words: z.string().trim().min(1, t('consultation.enter')).max(longestComment, t('consultation.too-long')),
  })

/** Those asked read a draft, its changes first, and say what they think. They see their own comments only. */
export default function takePart(app: App, { now }: PolicyDeps) {
  const params = z.object({ consultationId: z.uuid() })
  const route = { schema: { params }, ...requires(everyoneSignedIn) }

  const consultationFor = async (tx: Tx, id: string, viewer: Viewer) => {
    const consultation = await consultationById(tx, id)
    if (!consultation || !(isAsked(consultation, viewer) || maySeeUnpublished(viewer))) throw new NotFound()
    return consultation
  }

  const view = async (tx: Tx, id: string, viewer: Viewer, words: ConsultationWords) => {
    const consultation = await consultationFor(tx, id, viewer)
    const [content, before] = [await contentAsked(tx, id), (await replacedBy(tx, dateAt(now()))).content]
    return {
      consultation,
      content,
      before,
      difference: differenceOf(before, content, words.ofChanges),
      own: await commentsBy(tx, id, viewer.personId),
      now: now(),
      seesAll: maySeeUnpublished(viewer),
      asked: isAsked(consultation, viewer),
      words,
    }
  }

  app.get(
    '/policy/consultations/:consultationId',
    { ...route, schema: { params, querystring: z.object({ clause: z.string().max(200).optional().catch(undefined) }) } },
    async (req, reply) => {
      const words = consultationWordsIn(req.language)
      const shown = await req.inSchool(tx => view(tx, req.params.consultationId, signedIn(req), words))
      const values = { clause: req.query.clause ?? WHOLE }
      return reply.page(takePartPage({ ...shown, values, hiddenFields: req.hiddenFields() }))
    },
  )

  app.post(
    '/policy/consultations/:consultationId',
    { schema: { params }, ...requires(everyoneSignedIn, { limit: { max: 40, minutes: 10 } }) },
    async (req, reply) => {
      const [viewer, { consultationId }, words] = [signedIn(req), req.params, consultationWordsIn(req.language)]
      const { t } = words
      const again = async (errors: FormErrors, values: FormValues) => {
        const shown = await req.inSchool(tx => view(tx, consultationId, viewer, words))
        return reply.page(takePartPage({ ...shown, errors, values, hiddenFields: req.hiddenFields() }), 422)
      }
      const { data, errors, values } = readForm(form(words), req.body)
      await req.inSchool(tx => consultationFor(tx, consultationId, viewer))
      if (errors) return again(errors, values)
      const outcome = await req.once<{ readonly problem: 'closed' | 'no-clause' }>(async tx => {
        const [consultation, at] = [await lockConsultation(tx, consultationId), now()]
        if (!consultation || !isAsked(consultation, viewer)) throw new NotFound()
        if (!isOpen(consultation, at)) return { problem: 'closed' }
        const clause = data.clause === WHOLE ? null : data.clause
        const { content, difference } = await view(tx, consultationId, viewer, words)
        if (clause !== null && !clausesToChoose(content, difference).some(({ id }) => id === clause))
          return { problem: 'no-clause' }
        const comment = { consultationId, personId: viewer.personId, clause, words: data.words }
        const id = await addComment(tx, comment, at)
        await record(tx, { did: 'comment.made', by: viewer.personId, to: { kind: 'comment', id }, at })
        return done(`/policy/consultations/${consultationId}#yours`, t('consultation.kept'))
      })
      if (outcome.problem === null) return reply.seeOther(outcome)
      return again(
        outcome.problem === 'closed' ? { '': t('consultation.no-more') } : { clause: t('consultation.choose') },
        values,
      )
    },
  )
}
