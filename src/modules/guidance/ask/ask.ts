import { z } from 'zod'
import { ACT, ROLE } from '../../../engine/index.ts'
import type { App } from '../../../platform/http.ts'
import { open } from '../../../platform/permissions.ts'
import { loadedOn, mayKeepCases, namesIn, policyOf, schoolVocabulary } from '../../policy/index.ts'
import { viewAnswer } from '../answer-view.ts'
import { type Asking, addressOf, dayOf, type Query, readAsking } from '../asking.ts'
import type { GuidanceDeps } from '../guidance-deps.ts'
import { questionOf } from '../questions.ts'
import { saidIn } from '../sentences.ts'
import { actPage } from './act.page.ts'
import { answerPage } from './answer.page.ts'
import { askWords } from './ask.words.ts'
import { questionPage } from './question.page.ts'
import { whoPage } from './who.page.ts'

/** Those who look after the policy see remarks about it. */
const LOOKS_AFTER_POLICY = ['headteacher', 'dsl', 'governor', 'chair', 'staff']

/**
 * "May I?" One address for every step: who asks, what about, then only the questions that matter, then the answer. Which step
 * comes is read from the situation in the address, so back works and nothing is kept.
 */
export default function ask(app: App, { today }: GuidanceDeps) {
  const route = {
    schema: { querystring: z.record(z.string(), z.union([z.string(), z.array(z.string())])) },
    ...open('Anyone may ask what the policy says'),
  }

  app.get('/ask', route, async (req, reply) => {
    const asking = readAsking(schoolVocabulary, req.query as Query)
    const { situation, sent } = asking
    if (sent !== null && asking.again === null && situation[sent] !== undefined) return reply.redirect(addressOf(situation))
    if (!situation.role && req.viewer && sent === null && asking.again === null) {
      const roles = schoolVocabulary.roles.filter(role => req.viewer?.roles.includes(role.id)).map(role => role.id)
      if (roles.length > 0) return reply.redirect(addressOf({ [ROLE]: roles, ...situation }))
    }
    const [words, said] = [askWords.in(req.language), saidIn(req.language)]
    const asked = dayOf(situation)
    const on = asked ?? today()
    const first = firstStep(asking)
    // Steps that come before any answer need no policy.
    const loaded =
      first === null ? await (asked && req.school ? req.inSchool(tx => loadedOn(tx, asked)) : policyOf(req, on)) : null
    if (loaded === undefined) return reply.redirect(`/policy?on=${on.toString()}`)
    const answer = loaded && viewAnswer(loaded, situation, on, said)
    const step = first ?? answer?.next?.fact ?? null
    if (step === null && answer) {
      const showsSchoolNotes = (situation.role ?? []).some(role => LOOKS_AFTER_POLICY.includes(role))
      return reply.page(
        answerPage({
          words,
          said,
          answer,
          situation,
          showsSchoolNotes,
          mayKeep: req.viewer !== null && mayKeepCases(req.viewer),
        }),
      )
    }
    const names = namesIn(req.language)
    if (step === null || step === ACT) return reply.page(actPage({ words, names, situation, hiddenFields: req.hiddenFields() }))
    const missing = sent === step && situation[step] === undefined
    const question = questionOf(schoolVocabulary, step, on, names)
    const page = step === ROLE ? whoPage : questionPage
    return reply.page(page({ words, names, question, situation, missing }), missing ? 422 : 200)
  })
}

/** A step that comes before any answer: one that is asked again, else who, else what. Null once these are known. */
function firstStep({ situation, again }: Asking): string | null {
  const known = again === ROLE || again === ACT || schoolVocabulary.facts.some(fact => fact.id === again)
  if (again !== null && known) return again
  if (!situation.role) return ROLE
  return situation.act === undefined ? ACT : null
}
