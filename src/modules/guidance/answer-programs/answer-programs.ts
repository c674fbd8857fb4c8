import { readSituation } from '../../../engine/index.ts'
import type { App } from '../../../platform/http.ts'
import { open } from '../../../platform/permissions.ts'
import { policyOf, schoolVocabulary } from '../../policy/index.ts'
import { viewAnswer } from '../answer-view.ts'
import { findIn } from '../find-own-words/find-in.ts'
import type { GuidanceDeps } from '../guidance-deps.ts'
import { viewVocabulary } from '../vocabulary-view.ts'
import { describeApi } from './api-description.ts'
import { findRequest, problemsOf, situationRequest } from './requests.ts'

const WIDE = { session: false, limit: { max: 600, minutes: 1 } } as const

/** The same questions and answers for programs, as JSON (docs/api.md). Nobody need sign in: what the policy says is public. */
export default function answerPrograms(app: App, { today }: GuidanceDeps) {
  const description = describeApi()

  app.get('/api', open('The description of the interface is public', WIDE), async () => description)

  app.get('/api/vocabulary', open('The vocabulary is public', WIDE), async () => viewVocabulary(schoolVocabulary, today()))

  app.post('/api/ask', open('Any program may ask what the policy says', WIDE), async (req, reply) => {
    const request = situationRequest.safeParse(req.body)
    if (!request.success) return reply.status(422).send(problemsOf(request.error))
    const read = readSituation(schoolVocabulary, request.data.facts)
    if ('problems' in read)
      return reply.status(422).send({ problems: read.problems.map(fault => ({ ...fault, path: `/facts${fault.path}` })) })
    return viewAnswer(await policyOf(req, today()), read.situation, today())
  })

  app.post('/api/find', open('Any program may look for acts', WIDE), async (req, reply) => {
    const request = findRequest.safeParse(req.body)
    if (!request.success) return reply.status(422).send(problemsOf(request.error))
    return findIn(await policyOf(req, today()), request.data.words, request.data.roles ?? [])
  })
}
