import { z } from 'zod'
import { dateAt } from '../../../../platform/clock.ts'
import type { Tx } from '../../../../platform/db/index.ts'
import { NotFound } from '../../../../platform/errors.ts'
import { type App, done, type FormErrors, type FormValues, readForm, signedIn } from '../../../../platform/http.ts'
import { requires, type Viewer } from '../../../../platform/permissions.ts'
import { day, formWithDays } from '../../../../ui/day-field.ts'
import { record } from '../../../audit/index.ts'
import { notify } from '../../../notifications/index.ts'
import { mayConsult } from '../../permissions.ts'
import type { PolicyDeps } from '../../policy-deps.ts'
import { readableVersion } from '../../readable-version.ts'
import { type GroupToAsk, groupsToAsk } from './consultation.ts'
import { type OpeningProblem, openConsultation, peopleOfGroups } from './consultation-store.ts'
import { consultationsOn } from './consultation-views.ts'
import { openConsultationPage } from './open-consultation.page.ts'

const longestQuestion = 1000

const form = (today: Temporal.PlainDate) =>
  formWithDays(
    ['closesOn'],
    z.object({
      groups: z
        .union([z.enum(groupsToAsk).transform(group => [group]), z.array(z.enum(groupsToAsk))], 'Choose whom you ask')
        .optional()
        .transform((groups = [], context): readonly GroupToAsk[] => {
          if (groups.length === 0) context.addIssue('Choose whom you ask')
          return groupsToAsk.filter(group => groups.includes(group))
        }),
      closesOn: day('Enter the last day', 'The last day').refine(
        last => Temporal.PlainDate.compare(today, last) < 0 && Temporal.PlainDate.compare(last, today.add({ years: 1 })) <= 0,
        'The last day must be after today, and within a year',
      ),
      question: z.string().trim().max(longestQuestion, 'What you want to know must be 1,000 characters or fewer').default(''),
    }),
  )

const messages: Readonly<Record<OpeningProblem, string>> = {
  'no-draft': 'This version is decided: nobody is asked about it any more',
  'open-already': 'People are being asked about this draft already. Close that first',
}

/** Asks people about a draft until a day. */
export default function openConsultationRoutes(app: App, { now }: PolicyDeps) {
  const route = { schema: { params: z.object({ draftId: z.uuid() }) }, ...requires(mayConsult) }

  /** The draft, and how many people each group has today. */
  const view = async (tx: Tx, draftId: string, viewer: Viewer) => {
    const version = await readableVersion(tx, draftId, viewer)
    if (!version || !['draft', 'consulted'].includes(version.state)) throw new NotFound()
    const counts = new Map<string, number>()
    for (const group of groupsToAsk) counts.set(group, (await peopleOfGroups(tx, [group], now())).length)
    return { version, counts, earlier: await consultationsOn(tx, draftId), now: now() }
  }

  app.get('/policy/drafts/:draftId/consultation', route, async (req, reply) => {
    const shown = await req.inSchool(tx => view(tx, req.params.draftId, signedIn(req)))
    return reply.page(openConsultationPage({ ...shown, hiddenFields: req.hiddenFields() }))
  })

  app.post('/policy/drafts/:draftId/consultation', route, async (req, reply) => {
    const [viewer, { draftId }, at] = [signedIn(req), req.params, now()]
    const again = async (errors: FormErrors, values: FormValues) => {
      const shown = await req.inSchool(tx => view(tx, draftId, viewer))
      return reply.page(openConsultationPage({ ...shown, errors, values, hiddenFields: req.hiddenFields() }), 422)
    }
    const { data, errors, values } = readForm(form(dateAt(at)), req.body)
    if (errors) return again(errors, values)
    const outcome = await req.once<{ readonly problem: OpeningProblem }>(async tx => {
      await view(tx, draftId, viewer)
      const { groups, closesOn, question } = data
      const asked = { versionId: draftId, groups, closesOn, question: question || null, by: viewer.personId }
      const opened = await openConsultation(tx, asked, at)
      if (opened.problem) return opened
      const page = `/policy/consultations/${opened.id}`
      const to = (await peopleOfGroups(tx, groups, at)).filter(id => id !== viewer.personId)
      await notify(tx, { to, template: 'consultation', link: page, at })
      await record(tx, { did: 'consultation.opened', by: viewer.personId, to: { kind: 'consultation', id: opened.id }, at })
      return done(
        `${page}/comments`,
        `${to.length === 1 ? 'One person is' : `${to.length.toLocaleString('en-GB')} people are`} asked`,
      )
    })
    if (outcome.problem === null) return reply.seeOther(outcome)
    return again({ '': messages[outcome.problem] }, values)
  })
}
